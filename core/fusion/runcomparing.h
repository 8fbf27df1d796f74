// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/local/localcomparison.h"
#include "core/base/background.h"
#include "core/fusion/fusionrun_p.h"

#include <type_traits>
#include <utility>
#include <vector>

namespace fusion {

/// Compares the answers that count so far, without a model and on another thread: long ones take a moment. `find` asks the
/// comparison over there, `next` is a step of the run with what it found. Until then the run is not idle; a later call, or
/// stopComparing(), makes it the last that is heard of this one.
template <typename Find, typename Next>
void FusionRun::Private::compareAnswers(Find find, Next next)
{
    using Found = std::invoke_result_t<Find, const LocalComparison &>;
    const int ticket = ++comparisons;
    isComparing = true;
    std::vector<std::pair<int, QString>> answers;
    for (const int seat : turn.answeredSeats())
        answers.emplace_back(seat, turn.seats[static_cast<size_t>(seat)].text);
    inBackground([question = turn.question, answers = std::move(answers), find] {
        LocalComparison comparison(question);
        for (const auto &[seat, text] : answers)
            comparison.setAnswer(seat, text);
        return find(comparison);
    }).then(q, [this, ticket, next](const Found &found) {
        // Queued, since what is found at once is told at once, within the step that asked.
        QMetaObject::invokeMethod(
            q,
            [this, ticket, next, found] {
                if (!isComparing || ticket != comparisons)
                    return;
                isComparing = false;
                step([&] { next(found); });
            },
            Qt::QueuedConnection);
    });
}

} // namespace fusion
