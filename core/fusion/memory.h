// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/message.h"
#include "core/chat/turn.h"

#include <QString>

#include <vector>

namespace fusion {

// What a stage is shown of the conversation's earlier turns. The rule, everywhere the same:
//  - A seat sees every earlier question, and in turns in which it sat (same label, same model) its own answer and no other. Where
//  it
//    had none, the question stands alone.
//  - For a turn from before it sat there, it sees the final answer, as the person did.
//  - The judge sees earlier questions and final answers, shortened, as background.
//  - The synthesizer sees earlier questions and final answers.
//  - A seat is given the files of earlier questions again, the two others their names.
// So nothing that one seat wrote reaches another seat's thread, except as part of a final answer from before it came.

/// The rule in one translated sentence, for people.
QString memoryRule();

/// The seat's thread: what comes between its system prompt and the new question. May end with a question that has no
/// answer; withQuestion() joins the new one to it.
std::vector<Message> seatMemory(const std::vector<Turn> &earlier, const StageAnswer &seat);
/// Questions and final answers as a conversation.
std::vector<Message> synthesizerMemory(const std::vector<Turn> &earlier);
/// Questions and shortened final answers as text; empty if there were none.
QString judgeMemory(const std::vector<Turn> &earlier);

/// `thread` with one more thing said by the person. Two user messages in a row become one: some providers refuse them.
std::vector<Message> withQuestion(std::vector<Message> thread, const QString &question,
                                  const std::vector<Attachment> &attachments = {});

} // namespace fusion
