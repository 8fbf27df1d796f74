// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace fusion {

/// What a simulated model would like to have done before it answers, with the tools that the request offers: first a search and a
/// command, then the two best pages of the search. Empty: it answers now.
QJsonArray toolCallsOf(const QJsonObject &request);

/// What it says of what its tools found, before its answer; empty without any.
QString reportOf(const QJsonObject &request);

} // namespace fusion
