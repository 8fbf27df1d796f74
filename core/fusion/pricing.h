// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "core/catalog/modelinfo.h"
#include "core/chat/usage.h"

#include <QDateTime>

#include <optional>

namespace fusion {

/// `usage` with a cost where the provider told none, from the catalog's prices as they are for a call of this length at this
/// moment (UTC), exact until the one rounding (half up) to nano-dollars:
///  - input that was read from or written to a cache at its own price; at the input's where the list has none for it;
///  - reasoning tokens at their own price where the list has one that is not zero, else as the output they are part of;
///  - the request, and each search that the provider ran;
///  - less the list's discount.
/// Stays unknown as soon as a count or a price that is needed is unknown or varies: a part is never taken for zero.
Usage withCost(Usage usage, const std::optional<ModelInfo> &model, const QDateTime &at = QDateTime::currentDateTimeUtc());

/// The same for a call that failed. One that was turned down with an HTTP status before its first token was not billed.
Usage withCostOfFailure(Usage usage, const std::optional<ModelInfo> &model, const Failure &failure, bool saidAnything);

} // namespace fusion
