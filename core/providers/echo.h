// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QString>

namespace fusion {

// What an answer has to bring back to its own wire: Completion::echo on the way in, Message::echo on the way out. A wire's
// parts are marked with its name, since a conversation may go on with a model of another wire, which must not see them.

/// Empty where there are no parts.
QJsonArray echoOf(const QString &wire, const QJsonArray &parts);
/// The parts that this very wire marked, as they were; empty where another one did.
QJsonArray echoedParts(const QString &wire, const QJsonArray &echo);

} // namespace fusion
