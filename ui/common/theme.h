// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace fusion {

enum class ColourScheme { System, Light, Dark };

QString colourSchemeName(ColourScheme scheme);
std::optional<ColourScheme> colourSchemeFromName(const QString &name);

/// Palette, style and font size of the whole program, switched live. `fontPoints` 0: the system's size.
void applyTheme(ColourScheme scheme, int fontPoints);

} // namespace fusion
