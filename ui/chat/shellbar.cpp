// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chat/shellbar.h"

#include "ui/common/announce.h"
#include "ui/common/withoutmnemonic.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace fusion {

namespace {
constexpr int mostLines = 5;
}

ShellBar::ShellBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_command(new QPlainTextEdit(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("A command waits for you"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_command->setReadOnly(true);
    m_command->setTabChangesFocus(true);
    m_command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_command->setAccessibleName(tr("The command"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    const auto add = [&](const QString &text, ShellAnswer what) {
        auto *button = new QPushButton(text, this);
        button->setAccessibleName(withoutMnemonic(text));
        button->setAutoDefault(false); // nobody allows by typing on
        connect(button, &QPushButton::clicked, this, [this, what] { answer(what); });
        buttons->addWidget(button);
    };
    add(tr("Allow Once"), ShellAnswer::Once);
    add(tr("Allow in This Conversation"), ShellAnswer::ForConversation);
    add(tr("Never Here"), ShellAnswer::Never);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(m_command);
    layout->addLayout(buttons);
    hide();
}

void ShellBar::setConsent(ShellConsent *consent)
{
    m_consent = consent;
    connect(consent, &ShellConsent::asked, this, &ShellBar::showNext);
    connect(consent, &ShellConsent::settled, this, &ShellBar::showNext, Qt::QueuedConnection);
    showNext();
}

void ShellBar::setConversation(const QString &id)
{
    m_conversation = id;
    showNext();
}

void ShellBar::showNext()
{
    const std::vector<ShellQuestion> open = m_consent ? m_consent->open() : std::vector<ShellQuestion>();
    const auto next = std::ranges::find(open, m_conversation, &ShellQuestion::conversation);
    setVisible(next != open.end());
    if (next == open.end()) {
        m_shown = 0;
        return;
    }
    if (next->id == m_shown)
        return;
    m_shown = next->id;
    m_text->setText(tr("Seat %1 wants to run this in its sandbox (no network, none of your files):", "label").arg(next->seat));
    m_command->setPlainText(next->command);
    announce(this, m_text->text() + u' ' + next->command);
    const int lines = std::clamp(m_command->blockCount(), 1, mostLines);
    m_command->setFixedHeight(m_command->fontMetrics().lineSpacing() * lines + 14);
}

void ShellBar::answer(ShellAnswer answer)
{
    if (m_consent && m_shown != 0)
        m_consent->answer(m_shown, answer);
}

void ShellBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_consent && m_shown != 0)
        answer(ShellAnswer::Never);
    else
        QFrame::keyPressEvent(event);
}

} // namespace fusion
