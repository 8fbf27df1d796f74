// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace fusion {

/// A page as a model reads it.
struct PageText {
    QString title;
    QString text; ///< Markdown

    bool operator==(const PageText &) const = default;
};

/// The words of an HTML page as Markdown: headings, paragraphs, lists, tables, quotes, code and links (made absolute with
/// `base`), in reading order. Left out: scripts, styles, forms, frames, pictures but for their descriptions, menus around the
/// text, comments, and whatever the page hides from its readers. Parsed as browsers do (HTML5), so no mark-up is an error.
/// Any thread; about 20 ms a megabyte.
PageText markdownOfHtml(const QString &html, const QString &base = {});

} // namespace fusion
