// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/appearance.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace fusion {

Appearance readAppearance(const QSettings &settings)
{
    return {
        .scheme = colourSchemeFromName(settings.value(u"appearance/scheme"_s).toString()).value_or(ColourScheme::System),
        .fontPoints = qBound(0, settings.value(u"appearance/font_points"_s).toInt(), 32),
        .language = settings.value(u"appearance/language"_s).toString(),
    };
}

void writeAppearance(QSettings &settings, const Appearance &appearance)
{
    settings.setValue(u"appearance/scheme"_s, colourSchemeName(appearance.scheme));
    settings.setValue(u"appearance/font_points"_s, appearance.fontPoints);
    settings.setValue(u"appearance/language"_s, appearance.language);
}

} // namespace fusion
