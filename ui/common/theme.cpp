// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/theme.h"

#include "core/base/enumnames.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr auto schemeNames = std::to_array<std::pair<ColourScheme, QLatin1StringView>>({
    {ColourScheme::System, "system"_L1},
    {ColourScheme::Light, "light"_L1},
    {ColourScheme::Dark, "dark"_L1},
});

struct Tones {
    QRgb window, base, alternate, button, text, dimmed, accent, accentText, mid, light;
};
constexpr Tones lightTones{0xfff4f5f7, 0xffffffff, 0xfff0f2f5, 0xffe9ebef, 0xff1d2127,
                           0xff697180, 0xff2f6fde, 0xffffffff, 0xffcdd2da, 0xffffffff};
constexpr Tones darkTones{0xff1e2126, 0xff262a30, 0xff2c3138, 0xff343a42, 0xffe4e7ec,
                          0xff98a1b0, 0xff5b93f5, 0xff0d1117, 0xff444b55, 0xff3d444d};

QPalette paletteOf(const Tones &tones)
{
    QPalette palette(QColor::fromRgb(tones.button), QColor::fromRgb(tones.window));
    const auto set = [&palette](QPalette::ColorRole role, QRgb colour) { palette.setColor(role, QColor::fromRgb(colour)); };
    set(QPalette::Base, tones.base);
    set(QPalette::AlternateBase, tones.alternate);
    set(QPalette::ToolTipBase, tones.base);
    set(QPalette::ToolTipText, tones.text);
    set(QPalette::WindowText, tones.text);
    set(QPalette::Text, tones.text);
    set(QPalette::ButtonText, tones.text);
    set(QPalette::BrightText, 0xffe5484d);
    set(QPalette::PlaceholderText, tones.dimmed);
    set(QPalette::Highlight, tones.accent);
    set(QPalette::Accent, tones.accent);
    set(QPalette::HighlightedText, tones.accentText);
    set(QPalette::Link, tones.accent);
    set(QPalette::LinkVisited, tones.accent);
    set(QPalette::Mid, tones.mid);
    set(QPalette::Midlight, tones.alternate);
    set(QPalette::Light, tones.light);
    set(QPalette::Dark, tones.mid);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(tones.dimmed));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgb(tones.mid));
    return palette;
}

bool wantsDark(ColourScheme scheme)
{
    switch (scheme) {
    case ColourScheme::System: return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    case ColourScheme::Light: return false;
    case ColourScheme::Dark: return true;
    }
    Q_UNREACHABLE_RETURN(false);
}

} // namespace

QString colourSchemeName(ColourScheme scheme)
{
    return enumName(schemeNames, scheme);
}

std::optional<ColourScheme> colourSchemeFromName(const QString &name)
{
    return enumValue(schemeNames, name);
}

void applyTheme(ColourScheme scheme, int fontPoints)
{
    // One style everywhere: its look follows the palette alone, so light and dark are the same program.
    if (QApplication::style()->name().compare("fusion"_L1, Qt::CaseInsensitive) != 0)
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const QPalette palette = paletteOf(wantsDark(scheme) ? darkTones : lightTones);
    QApplication::setPalette(palette);
    if (wantsDark(scheme)) {
        // The style draws their outlines darker than the window, which nobody sees on a dark one.
        QPalette outlined = palette;
        outlined.setColor(QPalette::Window, QColor::fromRgb(darkTones.text));
        for (const char *kind : {"QRadioButton", "QCheckBox"})
            QApplication::setPalette(outlined, kind);
    }
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (fontPoints > 0)
        font.setPointSize(fontPoints);
    QApplication::setFont(font);
}

} // namespace fusion
