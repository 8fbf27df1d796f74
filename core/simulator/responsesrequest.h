// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

namespace fusion {

/// A request of the Responses API as Chat Completions would put it: what the simulated models read. Members that both have,
/// and those that nobody knows, stay as they are. No `messages` where there is no input.
QJsonObject chatRequestFor(const QJsonObject &responsesRequest);

} // namespace fusion
