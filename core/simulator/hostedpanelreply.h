// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/faultscript.h"
#include "core/simulator/simulatedreply.h"

#include <QJsonObject>

namespace fusion {

/// A reply of the model that runs a panel first: simulated members answer in turns, an analyst compares, and the answer is
/// written from that. `analysis_models` of the request's plugin or tool says who sits there, three where it does not; a model
/// that the simulator does not have, or that fails by its nature, fails. `no_panel` and `no_analysis` of the script leave a
/// part out, and a plugin that is not enabled the whole panel.
SimulatedReply hostedPanelReply(const QJsonObject &request, const FaultScript &script);

} // namespace fusion
