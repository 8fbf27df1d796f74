// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chat/questionbubble.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr qsizetype foldedLength = 1200;
constexpr qsizetype foldedLines = 14;
constexpr int sidePadding = 14;

/// The beginning of a long text, cut at a line or a word.
QString beginningOf(const QString &text)
{
    qsizetype end = qMin(text.size(), foldedLength);
    qsizetype line = -1;
    for (qsizetype lines = 0; lines < foldedLines; ++lines) {
        line = text.indexOf(u'\n', line + 1);
        if (line < 0 || line > end)
            break;
    }
    if (line >= 0 && line < end)
        return text.first(line);
    if (end == text.size())
        return text;
    const qsizetype space = text.lastIndexOf(u' ', end);
    return text.first(space > foldedLength / 2 ? space : end);
}

} // namespace

QuestionBubble::QuestionBubble(QWidget *parent)
    : Card(Tone::Accent, parent)
    , m_text(new QLabel(this))
    , m_files(new QLabel(this))
    , m_unfold(new QPushButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setMinimumWidth(1);
    m_files->setTextFormat(Qt::PlainText);
    m_files->setWordWrap(true);
    m_files->setMinimumWidth(1);
    makeQuiet(m_files);
    m_unfold->setFlat(true);
    m_unfold->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(sidePadding, 9, sidePadding, 9);
    layout->setSpacing(4);
    layout->addWidget(m_text);
    layout->addWidget(m_files);
    layout->addWidget(m_unfold, 0, Qt::AlignLeading);
    connect(m_unfold, &QPushButton::clicked, this, [this] {
        m_folded = !m_folded;
        show();
    });
}

void QuestionBubble::setQuestion(const QString &question, const QStringList &files)
{
    m_files->setText(files.isEmpty() ? QString() : tr("Attached: %1", "names of files").arg(files.join(u"; "_s)));
    m_files->setVisible(!files.isEmpty());
    if (question == m_question)
        return;
    m_question = question;
    m_folded = true;
    m_text->setAccessibleName(tr("Your question"));
    show();
}

void QuestionBubble::show()
{
    const QString beginning = beginningOf(m_question);
    const bool isLong = beginning.size() < m_question.size();
    m_text->setText(isLong && m_folded ? beginning + u" …"_s : m_question);
    m_unfold->setVisible(isLong);
    m_unfold->setText(m_folded ? tr("Show All") : tr("Show Less"));
    m_unfold->setAccessibleName(m_folded ? tr("Show the whole question") : tr("Show only the beginning of the question"));
}

QString QuestionBubble::shownText() const
{
    return m_text->text();
}

bool QuestionBubble::find(const QString &words)
{
    const qsizetype at = words.isEmpty() ? -1 : m_question.indexOf(words, 0, Qt::CaseInsensitive);
    if (at < 0) {
        if (m_text->hasSelectedText())
            m_text->setSelection(0, 0);
        return false;
    }
    if (m_folded && at + words.size() > beginningOf(m_question).size()) {
        m_folded = false;
        show();
    }
    m_text->setSelection(static_cast<int>(at), static_cast<int>(words.size()));
    return true;
}

QString QuestionBubble::markedText() const
{
    return m_text->selectedText();
}

void QuestionBubble::mark(Span place)
{
    if (place.end > beginningOf(m_question).size() && m_folded) {
        m_folded = false;
        show();
    }
    m_text->setSelection(static_cast<int>(place.begin), static_cast<int>(place.end - place.begin));
}

void QuestionBubble::fitTo(int available)
{
    int natural = m_text->fontMetrics().size(0, m_text->text()).width();
    if (!m_files->text().isEmpty())
        natural = qMax(natural, m_files->fontMetrics().horizontalAdvance(m_files->text()));
    natural += 2 * sidePadding + 4;
    setFixedWidth(qMax(1, qMin(natural, available)));
}

} // namespace fusion
