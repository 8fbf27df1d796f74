// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/connection.h"

#include <QString>

#include <vector>

namespace fusion {

/// What can be chosen when a connection is made. OpenAI's own address and that of a server that only speaks like it are one kind
/// to the program and two to a person.
struct ConnectionChoice {
    ConnectionKind kind = ConnectionKind::OpenAi;
    bool hasOwnAddress = false; ///< there is no usual one: the person has to say where
    QString words;

    bool takesApi() const; ///< speaks Chat Completions and Responses
};

/// In the order offered; translated.
std::vector<ConnectionChoice> connectionChoices();
/// Index into connectionChoices(), -1 for the demo.
int choiceOf(const Connection &connection);

} // namespace fusion
