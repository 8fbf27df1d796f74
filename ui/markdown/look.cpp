// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/markdown/look.h"

#include "ui/common/seatcolours.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QPalette>

#include <array>

namespace fusion::markdown {

namespace {

QColor mixed(const QColor &a, const QColor &b, float share)
{
    const auto mix = [share](float x, float y) { return x + (y - x) * share; };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

QFont scaled(QFont font, qreal factor)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * factor));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

QFont monospaced(const QFont &like)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (like.pixelSize() > 0)
        font.setPixelSize(like.pixelSize());
    else
        font.setPointSizeF(like.pointSizeF());
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    return scaled(font, 0.94);
}

} // namespace

Look lookFor(const QFont &font, const QPalette &palette)
{
    Look look;
    look.text = font;
    look.code = monospaced(font);
    look.small = scaled(font, 0.88);
    look.ink = palette.color(QPalette::Text);
    const QColor base = palette.color(QPalette::Base);
    look.dark = isDark(palette);
    look.muted = mixed(look.ink, base, 0.4f);
    look.link = palette.color(QPalette::Link);
    look.line = mixed(base, look.ink, look.dark ? 0.22f : 0.16f);
    look.codeBackground = mixed(base, look.ink, look.dark ? 0.08f : 0.045f);
    look.selection = palette.color(QPalette::Highlight);
    look.selectedText = palette.color(QPalette::HighlightedText);
    look.em = QFontMetricsF(font).height();
    look.formats = std::make_shared<TextFormats>();
    return look;
}

QFont headingFont(const Look &look, int level)
{
    static constexpr std::array factors{1.5, 1.3, 1.15, 1.05, 1.0, 0.95};
    QFont font = scaled(look.text, factors.at(static_cast<std::size_t>(std::clamp(level, 1, 6) - 1)));
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace fusion::markdown
