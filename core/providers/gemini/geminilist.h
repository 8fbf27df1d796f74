// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/wire.h"

namespace fusion {

/// GET /models of the Gemini API, a page at a time ("Models": nextPageToken goes into pageToken). Tells limits, methods and
/// whether a model thinks, but no prices.
const CatalogWire &geminiCatalogWire();

} // namespace fusion
