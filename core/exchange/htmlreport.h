// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/exportformat.h"

namespace fusion {

enum class HtmlLook {
    Page,  ///< for a browser: folds, colours, light and dark
    Print, ///< for paper, in the HTML that Qt's rich text reads
};

/// Question, answer, the judge's map and every seat as one page that needs nothing beside it: no script, no picture, no address
/// that is loaded. Claims are linked to the passages they rest on, and seat markers to their seats. Every text is escaped; of
/// Markdown, what core/markdown/markdownhtml.h writes is markup, and only links that pass the link gate are links.
QString htmlReport(const Exported &exported, HtmlLook look = HtmlLook::Page);

} // namespace fusion
