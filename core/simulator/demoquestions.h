// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace fusion {

/// A question for which the simulated panel has written answers, an analysis and a synthesis.
struct DemoQuestion {
    QString id;       ///< stable, the name of its file in resources/demo
    QString kind;     ///< "research", "code", "decision", "facts", "numbers", "table", "list", "refusal", "language"
    QString title;    ///< a few words for a button
    QString question; ///< what goes into the composer, word for word
    QString language; ///< "en", "de", "zh": the question's own

    bool operator==(const DemoQuestion &) const = default;
};

/// In the order in which they are offered. Titles and questions are texts of the demo itself and are not translated.
std::vector<DemoQuestion> demoQuestions();

} // namespace fusion
