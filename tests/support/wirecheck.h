// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/wire.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace fusion::test {

/// All that a wire makes of one reply's body.
struct WireReply {
    std::vector<ChatEvent> events;
    Result<Completion> result = fail(FailureKind::BadResponse, {});
    Usage usage; ///< as WireDecoder::usage() tells it at the end, also that of a failed call
};

/// How a reply is fed.
struct WireFeed {
    qsizetype pieceBytes = 0;           ///< pieces of so many bytes; 0: all at once
    qsizetype cutAt = 0;                ///< two pieces, cut here; 0: no cut
    std::optional<Failure> broken = {}; ///< why the connection broke behind the last byte; empty: a tidy end
};

/// Feeds a body (what is behind the HTTP headers) to the wire's framing and a fresh decoder, as HttpChatStream does:
/// a body that begins with a brace or a bracket on a wire of server-sent events is a reply that came whole.
WireReply decodeReply(const Wire &wire, const QByteArray &body, const WireFeed &feed = {});

/// One line an event and one for the end, neighbouring pieces of text joined, so that a table can say what it expects:
///   "text: Hello", "reasoning: hm", "call c1 search {"q":"x"}", "call c1 search failed: why", "source https://e.example Title",
///   "panelist 0 a/x running: Hel", "panel complete a/x ",
///   "stop m-1", "failed auth: Who are you?"
QStringList told(const WireReply &reply);

/// The same reply, cut in two at every byte, and in pieces of 1, 2, 3 and 7 bytes: events, result and usage are what they
/// are when all comes at once. Empty if so, else what differs. Use with QCOMPARE(differenceAtCuts(...), QString()).
QString differenceAtCuts(const Wire &wire, const QByteArray &body, const std::optional<Failure> &broken = {});

} // namespace fusion::test
