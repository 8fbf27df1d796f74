// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the chat page finds words: in the transcript and in the texts beside it.

#include "ui/chat/findbar.h"
#include "ui/chat/transcriptview.h"
#include "ui/inspect/inspector.h"
#include "ui/markdown/markdownview.h"
#include "ui/window/chatpage.h"

#include <algorithm>

namespace fusion {

void ChatPage::openFind()
{
    if (m_isNarrow)
        setInspectorVisible(false);
    m_find->open();
}

/// First through the transcript, then through the answers and the synthesis beside it, then round again.
void ChatPage::find(const QString &words, bool backwards, bool afresh)
{
    if (afresh) {
        m_foundIn.clear();
        m_transcript->forgetFound();
    }
    const bool beside = m_foundIn && m_foundIn->isVisible();
    const auto inTranscript = [&](bool anew) {
        if (!m_transcript->find(words, backwards, anew))
            return false;
        if (m_foundIn)
            m_foundIn->clearSelection();
        m_foundIn.clear();
        return true;
    };
    const bool found = beside ? findBeside(words, backwards) || inTranscript(true) || findBeside(words, backwards)
                              : inTranscript(afresh) || findBeside(words, backwards) || inTranscript(true);
    m_find->setFound(found);
}

std::vector<MarkdownItem *> ChatPage::textsBeside() const
{
    std::vector<MarkdownItem *> texts;
    for (const MarkdownView *view : m_inspector->findChildren<MarkdownView *>()) {
        if (view->isVisible())
            texts.push_back(view->item());
    }
    // As they are read, and not as they were made.
    std::ranges::sort(texts, {}, [this](const MarkdownItem *text) {
        const QPoint at = text->parentWidget()->mapTo(this, QPoint());
        return isLeftToRight() ? at.x() : -at.x();
    });
    return texts;
}

bool ChatPage::findBeside(const QString &words, bool backwards)
{
    std::vector<MarkdownItem *> texts = textsBeside();
    if (backwards)
        std::ranges::reverse(texts);
    const auto last = std::ranges::find(texts, m_foundIn.data());
    for (auto text = last == texts.end() ? texts.begin() : last; text != texts.end(); ++text) {
        if (!(*text)->findOn(words, backwards, text != last))
            continue;
        if (m_foundIn && m_foundIn != *text)
            m_foundIn->clearSelection();
        m_transcript->forgetFound();
        m_foundIn = *text;
        return true;
    }
    if (m_foundIn)
        m_foundIn->clearSelection();
    m_foundIn.clear();
    return false;
}

} // namespace fusion
