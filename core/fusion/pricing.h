// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "core/catalog/modelinfo.h"
#include "core/chat/usage.h"

#include <optional>

namespace fusion {

/// `usage` with a cost where the provider told none: tokens times the catalog's prices (cached input at its own price where one
/// is known), plus the price of the request. Stays unknown if a count or a price that is needed is unknown.
Usage withCost(Usage usage, const std::optional<ModelInfo> &model);

/// The same for a call that failed. One that was turned down with an HTTP status before its first token was not billed.
Usage withCostOfFailure(Usage usage, const std::optional<ModelInfo> &model, const Failure &failure, bool saidAnything);

} // namespace fusion
