// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chat/versionswitcher.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace fusion {

namespace {

QToolButton *arrow(Qt::ArrowType type, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setArrowType(type);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

VersionSwitcher::VersionSwitcher(QWidget *parent)
    : QWidget(parent)
    , m_before(arrow(Qt::LeftArrow, tr("The version before of this question"), this))
    , m_place(new QLabel(this))
    , m_after(arrow(Qt::RightArrow, tr("The next version of this question"), this))
{
    if (layoutDirection() == Qt::RightToLeft) {
        m_before->setArrowType(Qt::RightArrow);
        m_after->setArrowType(Qt::LeftArrow);
    }
    m_place->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(m_before);
    layout->addWidget(m_place);
    layout->addWidget(m_after);
    connect(m_before, &QToolButton::clicked, this, [this] { emit stepRequested(-1); });
    connect(m_after, &QToolButton::clicked, this, [this] { emit stepRequested(1); });
    setVersion(0, 1);
}

void VersionSwitcher::setVersion(int index, int count)
{
    m_place->setText(tr("%1 of %2", "which version of a question").arg(index + 1).arg(count));
    m_before->setEnabled(index > 0);
    m_after->setEnabled(index + 1 < count);
    setVisible(count > 1);
}

} // namespace fusion
