// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/demoquestions.h"

#include "core/simulator/dialogue.h"

namespace fusion {

std::vector<DemoQuestion> demoQuestions()
{
    std::vector<DemoQuestion> questions;
    for (const Dialogue &dialogue : dialogues())
        questions.push_back(dialogue.question);
    return questions;
}

} // namespace fusion
