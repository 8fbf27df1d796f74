// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace fusion {

/// What is happening in a turn right now, or how it ended, in one short sentence. Changes with the stages, not with time.
QString currentStep(const Turn &turn);

/// What a person can do about a turn that misses something.
enum class TurnRemedy { RetryFailed, Resume, JudgeAgain, SynthesizeAgain };
QString wordsForRemedy(TurnRemedy remedy);

/// What is missing from a turn, why, and what the answer rests on nevertheless.
struct TurnNotice {
    QString headline;   ///< "2 of 3 seats answered."
    QStringList causes; ///< one sentence a missing stage, in plain words
    QString basis;      ///< what the answer rests on; empty while there is none
    std::vector<TurnRemedy> remedies;

    bool operator==(const TurnNotice &) const = default;
};

/// Empty (no headline) for a turn that is whole or still running.
TurnNotice noticeFor(const Turn &turn);

} // namespace fusion
