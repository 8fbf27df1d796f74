// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace fusion {

/// Whether the mark of a list entry ("- ", "2. ") counts as text.
enum class ListMarks { Drop, Keep };

/// Letters of scripts that put gaps between words, and digits.
bool isWordCharacter(QChar c);

/// Which characters of a text are marks and no words: Markdown's emphasis, code fences, headings, list, quote and table marks,
/// addresses of links, footnotes, and HTML's tags for such things. As long as the text; true where a mark is.
std::vector<bool> markdownMarks(const QString &text, ListMarks listMarks);

/// The words of a text in one line, without marks.
QString withoutMarkdown(const QString &text);

} // namespace fusion
