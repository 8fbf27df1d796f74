// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace fusion {

/// Words that are nothing but words in Markdown, on one line.
QString plainInMarkdown(const QString &text);

/// Markdown of a model without what a reader of the export might do with it unasked: HTML becomes text, images their alternative
/// text with the address beside it, so that nothing is loaded. Everything else stays as it was written.
QString tamedMarkdown(const QString &markdown);

} // namespace fusion
