// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/markdownmarks.h"

#include <QString>

#include <vector>

namespace fusion {

/// A text without what changes when somebody copies it by hand, and where each character came from.
struct NormalisedText {
    QString text;
    std::vector<qsizetype> from; ///< from[i]: where text[i] stands in the original; as long as text
    std::vector<qsizetype> to;   ///< to[i]: one past it
};

/// White space becomes one space or none where typography varies, case and typography become plain, Markdown's marks vanish.
/// Words and numbers stay: a mark between two letters or digits ("2*3", "snake_case") is part of them.
NormalisedText normalised(const QString &original, ListMarks listMarks);

/// How letters with marks are written where there are none: "ä" as "a", or as "ae".
enum class Folding { Base, Digraph };
/// The same text in plain letters.
NormalisedText folded(const NormalisedText &text, Folding folding);

/// Two neighbours that belong to one word or number, so that no quote may begin or end between them. Scripts that write
/// words without gaps have no such neighbours.
bool isInsideWord(const QString &text, qsizetype boundary);

} // namespace fusion
