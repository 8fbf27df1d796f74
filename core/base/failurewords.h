// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"

namespace fusion {

/// What a person is told about a failure; translated. Window and command line say the same.
struct FailureWords {
    QString title;    ///< a few words: "Too many requests"
    QString nextStep; ///< one sentence that says what to do now
};

FailureWords wordsFor(const Failure &failure);

/// "Too many requests: <message>. <nextStep>", for places with room for one line or paragraph.
QString sentenceFor(const Failure &failure);

} // namespace fusion
