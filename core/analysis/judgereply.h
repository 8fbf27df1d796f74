// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "core/chat/analysis.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace fusion {

// core/analysis: the judge's reply comes in, an Analysis with checked quotes goes out.
//   fencing        how foreign text stands in a prompt
//   strictjson     limits that JSON from a model has to keep
//   analysisschema resources/schemas/analysis.schema.json
//   markdownmarks, normalisedtext, sentences, slips, quotefinder   where a quote stands in an answer
//   judgereply     all of that in order

/// An answer as the judge was shown it.
struct ShownAnswer {
    QString label;     ///< neutral, the judge's only name for it
    int seat = 0;      ///< index in the turn
    QString seatLabel; ///< what a person calls it
    QString text;
};

struct JudgeReading {
    Analysis analysis;
    QStringList dropped; ///< what of the reply was left out and why, for the log and "what exactly was said"
};

/// Reads a reply leniently (a fence, words before or after, a missing part, a label with decoration) and checks strictly: schema,
/// size, depth, labels from the closed set of `shown`; points that name no known answer are dropped and reported. Every
/// quote is looked up in the answer it is said to come from, and in the others if it is not there. Failures: BadResponse with
/// what is wrong, for a second try.
Result<JudgeReading> readJudgeReply(const QString &reply, const std::vector<ShownAnswer> &shown);

} // namespace fusion
