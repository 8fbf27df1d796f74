// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/message.h"

#include <QJsonArray>
#include <QString>

#include <vector>

namespace fusion {

/// A conversation as the Responses API takes it.
struct ResponsesInput {
    QString instructions; ///< the system messages at its beginning
    QJsonArray items;

    bool operator==(const ResponsesInput &) const = default;
};

/// Messages as input items (OpenAI API reference, "Create a model response"; OpenRouter, "Responses API"). Nothing is kept
/// at the provider, so every turn carries all of them. What Message::echo holds goes back as it came, in its order, and stands
/// for the text and the calls that are in it.
/// @param idsForCalls a function call is given an `id`, too, which OpenRouter asks for and OpenAI makes itself
ResponsesInput responsesInput(const std::vector<Message> &messages, bool idsForCalls);

} // namespace fusion
