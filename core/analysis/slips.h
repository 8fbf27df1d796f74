// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace fusion {

/// Whether one word is the other with a slip of the pen, and so not another word: two neighbouring letters swapped, an inner
/// letter doubled or no longer doubled, a neighbouring key struck, or, in words of seven, an inner letter lost or added. Words of
/// letters only, five or more of them, that begin and end alike; never pairs of which both are words ("causal" and "casual").
/// Both case-folded.
bool isSlip(QStringView written, QStringView meant);

/// Words that turn a sentence into its opposite, in the common languages: what lies between the parts of a quote with omissions
/// must not hold one. Takes any text.
bool holdsNegation(const QString &text);
/// Whether the word right before a place is one of them, so that a passage from there says the opposite.
bool isBehindNegation(const QString &text, qsizetype at);

} // namespace fusion
