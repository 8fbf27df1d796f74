// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/message.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <vector>

namespace fusion {

/// Puts the tool calls of a streamed reply together: their parts come interleaved, told apart by `index`, the arguments
/// in pieces of a JSON text.
class ToolCallParts
{
public:
    /// `delta.tool_calls` or `message.tool_calls`.
    void take(const QJsonValue &calls);
    /// The whole calls, in the order of their indexes. A call whose arguments are no JSON object is Failed and says so.
    std::vector<ToolCall> whole() const;

private:
    struct Part {
        qint64 index = 0;
        QString id;
        QString name;
        QString arguments;
    };
    Part *partFor(const QJsonObject &call, qsizetype position);

    std::vector<Part> m_parts;
};

} // namespace fusion
