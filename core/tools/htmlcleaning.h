// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace fusion {

/// Elements that lie deeper are read as if their tags were not there.
inline constexpr int deepestHtml = 120;

/// A page before a parser sees it. The parser's time grows with the square of the depth, of the number of attributes of a tag,
/// and with every formatting tag that is left open, so all three are bounded here: tags that lie deeper than anything we read,
/// and all behind the first 200,000, are taken out; so are attributes that nobody reads, scripts, styles and comments. The
/// words stay. Linear in the length of the page.
QString cleanedHtml(QStringView html);

} // namespace fusion
