// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/completionjson.h"
#include "core/simulator/simulatedreply.h"

#include <QByteArray>
#include <QJsonObject>

#include <memory>
#include <optional>

namespace fusion {

/// The wire formats that the simulator speaks.
enum class ReplyFormat { ChatCompletions, Responses };

/// Writes one reply in a wire's own events. A value with state, without I/O.
class ReplyWire
{
public:
    virtual ~ReplyWire() = default;

    /// What comes before the first delta.
    virtual QByteArray begin() = 0;
    /// @param delta as deltasOf() makes them; may come to nothing on this wire
    virtual QByteArray delta(const QJsonObject &delta) = 0;
    /// @param usage in the words of Chat Completions; empty: not told
    virtual QByteArray end(const SimulatedReply &reply, const std::optional<QJsonObject> &usage) = 0;
    /// An error inside the 200.
    virtual QByteArray error(int code, const QString &message) = 0;
    /// The reply at once, for requests without "stream".
    virtual QJsonObject whole(const SimulatedReply &reply, const QJsonObject &usage) = 0;
};

std::unique_ptr<ReplyWire> makeReplyWire(ReplyFormat format, const CompletionHead &head);

} // namespace fusion
