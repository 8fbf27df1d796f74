// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chat/findbar.h"

#include "ui/common/announce.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace fusion {

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLineEdit(this))
    , m_state(new QLabel(this))
{
    setAccessibleName(tr("Find in this conversation"));
    m_words->setPlaceholderText(accessibleName());
    m_words->setAccessibleName(accessibleName());
    m_words->setClearButtonEnabled(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    buildLayout();
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        setFound(true);
        if (!words.isEmpty())
            emit findRequested(words, false, true);
    });
    hide();
}

void FindBar::buildLayout()
{
    const auto button = [this](const QString &text, const QString &name) {
        auto *made = new QToolButton(this);
        made->setText(text);
        made->setAccessibleName(name);
        made->setToolTip(name);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::StrongFocus);
        return made;
    };
    QToolButton *previous = button(QStringLiteral("↑"), tr("Previous place"));
    QToolButton *next = button(QStringLiteral("↓"), tr("Next place"));
    QToolButton *done = button(tr("Done"), tr("Close the search"));
    connect(previous, &QToolButton::clicked, this, [this] { emit findRequested(words(), true, false); });
    connect(next, &QToolButton::clicked, this, [this] { emit findRequested(words(), false, false); });
    connect(done, &QToolButton::clicked, this, &FindBar::close);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_state);
    layout->addWidget(previous);
    layout->addWidget(next);
    layout->addWidget(done);
}

void FindBar::open()
{
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void FindBar::close()
{
    if (isHidden())
        return;
    hide();
    emit closed();
}

QString FindBar::words() const
{
    return m_words->text();
}

void FindBar::setFound(bool found)
{
    const QString state = found ? QString() : tr("Not found");
    if (state != m_state->text() && !state.isEmpty())
        announce(this, state);
    m_state->setText(state);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !words().isEmpty())
        emit findRequested(words(), event->modifiers().testFlag(Qt::ShiftModifier), false);
    else
        QWidget::keyPressEvent(event);
}

} // namespace fusion
