// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/wire.h"
#include "tests/providers/heard.h"
#include "tests/support/rawserver.h"

#include <vector>

namespace fusion::test {

/// A status that is no answer, and what it means.
struct WireRefusal {
    const char *name;
    int status;
    QByteArray body;
    FailureKind kind;
};

/// The same conversation in the words of one wire, for tests that hold for all of them.
struct WireTalk {
    const char *name;
    const Wire &(*wire)();
    Connection connection; ///< its address is a path, to be put behind a server's
    QString model;
    QByteArray target;         ///< what is asked for
    QByteArray thoughtful;     ///< reasons "Two sums", says "Hello"; 100 tokens in, 90 of them cached, 7 out
    QByteArray parallelCalls;  ///< of "add", {"n":[1,2]} and {"n":[3,4]}
    QByteArray half;           ///< says "half" and goes on
    QByteArray errorAfterHalf; ///< that the provider is overloaded or has failed
    std::vector<WireRefusal> refusals;
    bool tellsCached = true;
};

/// One a wire; tests/providers/README.md has the table.
const std::vector<WireTalk> &wireTalks();

/// A provider of that wire at a server, which retries without waiting.
HttpChatProvider providerOf(const WireTalk &talk, const RawServer &server, const std::optional<QString> &key = canaryKey);

/// A whole stream in small chunks, none of which ends where an event does.
void sendChunks(RawConnection &connection, const QByteArray &stream);

/// What was heard as the message that goes back, calls and echo included; then each call with its result "sum of ID".
void appendWithResults(std::vector<Message> &messages, const Heard &heard);

} // namespace fusion::test
