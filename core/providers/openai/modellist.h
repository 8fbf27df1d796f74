// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/wire.h"

namespace fusion {

/// GET /models of OpenRouter, OpenAI and every server that is compatible with them; one page holds them all.
const CatalogWire &openAiCatalogWire();

} // namespace fusion
