// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/connection.h"
#include "core/secrets/keyring.h"
#include "core/tools/toolbox.h"

#include <optional>

class QSettings;

namespace fusion {

/// How tools are set up, in settings.ini ("tools/..."): search service and address, excluded and allowed places. No keys.
ToolSetup readToolSetup(QSettings &settings);
void writeToolSetup(QSettings &settings, const ToolSetup &setup);

/// Under which name a search service's key is kept: "search-brave", for the address that it is asked at.
KeyName searchKeyName(const SearchSetup &setup);

/// What the makers of a connection run themselves. Sources: OpenRouter "Web search server tool", Anthropic "Web search tool",
/// OpenAI "Web search" (filters), Gemini "Grounding with Google Search" (no filters).
HostedAbilities hostedAbilitiesOf(const std::optional<Connection> &connection);

} // namespace fusion
