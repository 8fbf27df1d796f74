// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/analysis.h"

#include <QString>

#include <vector>

namespace fusion {

enum class SentenceKind { Prose, Heading, ListItem, TableRow, Code };

/// A sentence, a heading, a row of a table or a line of code: what an answer says at one place.
struct Sentence {
    Span span; ///< without list marks and white space at its ends
    SentenceKind kind = SentenceKind::Prose;

    bool operator==(const Sentence &) const = default;
};

/// The sentences of a Markdown text, in order. Knows full stops of Latin, Chinese, Japanese and other scripts, abbreviations and
/// ordinals of the common languages; rules, fences and empty lines are left out. Linear; what has no end is cut at 2,000
/// characters. Text that is appended changes only the last block.
std::vector<Sentence> sentencesOf(const QString &text);

} // namespace fusion
