// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chat/attachmentchip.h"

#include "ui/common/elidedlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {
constexpr int longestWidth = 300;
}

AttachmentChip::AttachmentChip(const QString &name, const QString &facts, const QString &check, QWidget *parent)
    : Card(Tone::Accent, parent)
    , m_label(new ElidedLabel(this))
    , m_remove(new QToolButton(this))
{
    m_label->setText(name + u" · "_s + facts);
    m_label->setAccessibleName(name + u", "_s + facts);
    m_remove->setText(u"✕"_s);
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::StrongFocus);
    m_remove->setToolTip(tr("Do not attach %1").arg(name));
    m_remove->setAccessibleName(tr("Remove %1", "an attached file").arg(name));
    setAccessibleName(tr("Attached: %1, %2", "file, size").arg(name, facts));
    setAccessibleDescription(check);
    setToolTip(check.toHtmlEscaped());
    setMaximumWidth(longestWidth);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 2, 2);
    layout->setSpacing(2);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_remove);
    connect(m_remove, &QToolButton::clicked, this, &AttachmentChip::removeRequested);
}

void AttachmentChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        emit removeRequested();
    else
        Card::keyPressEvent(event);
}

} // namespace fusion
