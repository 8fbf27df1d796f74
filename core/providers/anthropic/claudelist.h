// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/wire.h"

namespace fusion {

/// GET /models of Anthropic, a page at a time ("List Models": has_more, and last_id goes into after_id). Tells limits and
/// capabilities, but no prices.
const CatalogWire &claudeCatalogWire();

} // namespace fusion
