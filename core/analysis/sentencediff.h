// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace fusion {

enum class DiffSign {
    Same,    ///< in both
    Removed, ///< only in the first
    Added,   ///< only in the second
};

struct DiffSentence {
    DiffSign sign = DiffSign::Same;
    QString text;

    bool operator==(const DiffSentence &) const = default;
};

/// All of a text in pieces: its sentences (sentencesOf) with their list marks and the like; a code block is one. White space is
/// simplified, empty ones are left out.
QStringList sentencesToCompare(const QString &text);

/// What must be taken out of `before` and put in to get `after`, sentence by sentence, in reading order; what was removed stands
/// before what was added in its place. Sentences are the same where they differ in white space only. Bounded: of texts with very
/// many sentences only the ends they have in common are compared, the middle is told as removed and added.
std::vector<DiffSentence> sentenceDiff(const QString &before, const QString &after);
/// The same for lists that are split already.
std::vector<DiffSentence> sentenceDiff(const QStringList &before, const QStringList &after);

} // namespace fusion
