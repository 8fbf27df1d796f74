// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace fusion {

/// Whether the mark of a list entry ("- ", "2. ") counts as text.
enum class ListMarks { Drop, Keep };

/// A text without what changes when somebody copies it by hand, and where each character came from.
struct NormalisedText {
    QString text;
    std::vector<qsizetype> from; ///< from[i]: where text[i] stands in the original; as long as text
};

/// White space becomes one space, case and typography become plain, Markdown's marks vanish. Words and numbers stay: a mark
/// between two letters or digits ("2*3", "snake_case") is part of them.
NormalisedText normalised(const QString &original, ListMarks listMarks);

/// Two neighbours that belong to one word or number, so that no quote may begin or end between them. Scripts that write
/// words without gaps have no such neighbours.
bool isInsideWord(const QString &text, qsizetype boundary);

} // namespace fusion
