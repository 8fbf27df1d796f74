// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/announce.h"

#include <QAccessible>
#include <QAccessibleAnnouncementEvent>
#include <QWidget>

namespace fusion {

void announce(QWidget *from, const QString &text)
{
    if (text.isEmpty() || !QAccessible::isActive())
        return;
    QAccessibleAnnouncementEvent event(from, text);
    QAccessible::updateAccessibility(&event);
}

} // namespace fusion
