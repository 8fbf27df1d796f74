// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/simulatedreply.h"

#include <QJsonObject>

#include <vector>

namespace fusion {

/// The member of a delta that is an event of a hosted panel; wires that cannot tell of it say nothing.
inline const QString panelDelta = QStringLiteral("panel");

/// The reply as the deltas of its stream, one token each: a hosted panel's events, reasoning, then text, then tool calls whose
/// arguments come in parallel pieces.
std::vector<QJsonObject> deltasOf(const SimulatedReply &reply);

/// One more word of an endless answer.
QJsonObject endlessDelta(int index);

} // namespace fusion
