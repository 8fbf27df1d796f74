// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/message.h"
#include "core/providers/connection.h"

#include <QJsonArray>

#include <vector>

namespace fusion {

/// `messages` of Chat Completions (OpenAI API reference, "Create chat completion"; OpenRouter, "Image inputs", "PDF inputs"
/// and "Reasoning tokens").
///
/// Images travel as data addresses; PDFs as they are where the server takes them, else as the text found in them; text files
/// as labelled text. An assistant's echo goes back as reasoning_details, unless another wire made it.
QJsonArray chatMessages(const std::vector<Message> &messages, const Connection &connection);

} // namespace fusion
