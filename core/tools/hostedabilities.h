// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace fusion {

/// What a provider's own tools can do (the facts: OpenRouter "Server tools", Anthropic "Web search tool", OpenAI "Web search",
/// Gemini "Grounding").
struct HostedAbilities {
    bool search = false;
    bool fetch = false;
    bool excludes = false; ///< takes domains that are excluded
    bool allows = false;   ///< takes domains that alone are allowed
    bool both = false;     ///< takes both lists in one request
    bool paths = false;    ///< takes rules with a path

    bool operator==(const HostedAbilities &) const = default;
};

} // namespace fusion
