// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/seatcolours.h"

#include <QPalette>

#include <array>

namespace fusion {

namespace {

/// Hues that differ in lightness as well, so that neighbours can be told apart without seeing colour.
constexpr std::array<QRgb, 8> series{0xff3366cc, 0xffd9822b, 0xff2a9d5c, 0xffb5428f,
                                     0xff7a5cc7, 0xff1f97a8, 0xffc2483d, 0xff7d7a2a};

QColor mixed(const QColor &a, const QColor &b, float share)
{
    const auto mix = [share](float x, float y) { return x + (y - x) * share; };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

float luminance(const QColor &colour)
{
    return 0.2126f * colour.redF() + 0.7152f * colour.greenF() + 0.0722f * colour.blueF();
}

} // namespace

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window)) < 0.5f;
}

QColor readableOn(const QColor &background)
{
    return luminance(background) > 0.55f ? QColor(Qt::black) : QColor(Qt::white);
}

QColor seriesColour(int position)
{
    return QColor::fromRgb(series.at(static_cast<size_t>(qMax(position, 0)) % series.size()));
}

QColor seatColour(int position, const QString &chosen, const QPalette &palette)
{
    QColor colour = QColor::fromString(chosen);
    if (!colour.isValid())
        colour = seriesColour(position);
    // Too close to the window's lightness to be seen: move it away.
    const float window = luminance(palette.color(QPalette::Window));
    for (int step = 0; step < 6 && qAbs(luminance(colour) - window) < 0.25f; ++step)
        colour = mixed(colour, window < 0.5f ? QColor(Qt::white) : QColor(Qt::black), 0.2f);
    return isDark(palette) ? mixed(colour, Qt::white, 0.15f) : colour;
}

QColor seatTint(const QColor &seat, const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), seat, isDark(palette) ? 0.28f : 0.14f);
}

} // namespace fusion
