// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/analysis.h"

#include <QString>

#include <map>
#include <vector>

namespace fusion::test {

// Groups of answers whose sentences say what they are about: "height=330". Two sentences with one topic and one value agree, with
// another value they contradict each other, and a topic that one answer has alone is its own. They were written for this
// project, one half to tune on ("tuning"), the other never looked at while tuning ("heldout").

struct LabelledSentence {
    QString topic;
    QString value;
    Span span; ///< in the answer's text
};

struct LabelledAnswer {
    QString text;
    std::vector<LabelledSentence> sentences;
};

struct LabelledGroup {
    QString language;
    QString kind;
    QString question;
    std::vector<LabelledAnswer> answers;
};

/// A half of the set; ends the program if it cannot be read.
std::vector<LabelledGroup> labelledGroups(const QString &half);

/// How many there are, how many were found, and how many of those are right.
struct Score {
    int wanted = 0;
    int found = 0;
    int right = 0;

    double precision() const { return found > 0 ? static_cast<double>(right) / found : 1; }
    double recall() const { return wanted > 0 ? static_cast<double>(right) / wanted : 1; }
    Score &operator+=(const Score &other);
};

struct Scores {
    Score contradictions; ///< pairs of sentences
    Score agreement;      ///< pairs of sentences
    Score alone;          ///< sentences

    Scores &operator+=(const Scores &other);
};

/// Compares the answers of a group and counts. What is wrong or missing is added to `mistakes`, a line each.
Scores scored(const LabelledGroup &group, QStringList *mistakes = nullptr);
/// All groups of a half together, and each language for itself.
std::map<QString, Scores> scoredByLanguage(const std::vector<LabelledGroup> &groups, QStringList *mistakes = nullptr);

} // namespace fusion::test
