// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/modelinfo.h"
#include "core/panel/panel.h"

#include <optional>

namespace fusion {

/// `settings` without what the model does not take: providers turn a request down, or ignore, what they do not know. An effort
/// that the model does not have becomes its nearest lower one (its lowest where there is none). Where the catalog is silent,
/// nothing is dropped.
ModelSettings supportedSettings(ModelSettings settings, const std::optional<ModelInfo> &model);

} // namespace fusion
