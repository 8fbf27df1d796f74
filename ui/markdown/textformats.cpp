// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/markdown/textformats.h"

#include "ui/markdown/look.h"

#include <algorithm>

namespace fusion::markdown {

namespace {

QTextCharFormat runFormat(Styles style, bool link, const QFont &base, const Look &look)
{
    QTextCharFormat format;
    if (style.testFlag(Style::Code)) {
        QFont code = look.code;
        if (base.pointSizeF() > 0)
            code.setPointSizeF(base.pointSizeF() * 0.94);
        code.setWeight(base.weight());
        format.setFont(code);
    }
    if (style.testFlag(Style::Bold))
        format.setFontWeight(QFont::Bold);
    if (style.testFlag(Style::Italic) || style.testFlag(Style::Image))
        format.setFontItalic(true);
    if (style.testFlag(Style::Strike))
        format.setFontStrikeOut(true);
    if (link) {
        format.setForeground(look.link);
        format.setFontUnderline(true);
    } else if (style.testFlag(Style::Strike)) {
        format.setForeground(look.muted);
    }
    return format;
}

QTextCharFormat chipFormat(int seat, const Look &look)
{
    QTextCharFormat format;
    QFont bold = look.small;
    bold.setWeight(QFont::DemiBold);
    format.setFont(bold);
    format.setForeground(look.markers.colours.at(static_cast<std::size_t>(seat)));
    return format;
}

} // namespace

QTextCharFormat TextFormats::ofRun(Styles style, bool link, const QFont &base, const Look &look)
{
    const auto known = std::ranges::find_if(
        m_kept, [&](const Kept &kept) { return kept.seat < 0 && kept.style == style && kept.link == link && kept.base == base; });
    if (known != m_kept.end())
        return known->format;
    m_kept.push_back({.style = style, .link = link, .base = base, .format = runFormat(style, link, base, look)});
    return m_kept.back().format;
}

QTextCharFormat TextFormats::ofChip(int seat, const Look &look)
{
    const auto known = std::ranges::find(m_kept, seat, &Kept::seat);
    if (known != m_kept.end())
        return known->format;
    m_kept.push_back({.seat = seat, .format = chipFormat(seat, look)});
    return m_kept.back().format;
}

} // namespace fusion::markdown
