// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace fusion {

/// Has a screen reader say something that no focus change would: where a drop would go, what was refused.
void announce(QWidget *from, const QString &text);

} // namespace fusion
