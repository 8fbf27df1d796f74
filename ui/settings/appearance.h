// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/theme.h"

#include <QString>

class QSettings;

namespace fusion {

/// How the program looks and speaks, as settings.ini keeps it.
struct Appearance {
    ColourScheme scheme = ColourScheme::System;
    int fontPoints = 0; ///< 0: the system's
    QString language;   ///< "de", "zh_CN"; empty: the system's

    bool operator==(const Appearance &) const = default;
};

Appearance readAppearance(const QSettings &settings);
void writeAppearance(QSettings &settings, const Appearance &appearance);

} // namespace fusion
