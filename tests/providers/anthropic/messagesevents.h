// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace fusion::test {

/// An event of the Messages API, "event" and "data", by the name and the rest of its members.
inline QByteArray messagesEvent(const QByteArray &type, const QByteArray &members = {})
{
    return "event: " + type + "\ndata: {\"type\":\"" + type + '"' + (members.isEmpty() ? QByteArray() : "," + members) + "}\n\n";
}

inline QByteArray messageStart(const QByteArray &usage = R"({"input_tokens":10,"output_tokens":1})")
{
    return messagesEvent("message_start",
                         R"("message":{"id":"msg_1","type":"message","role":"assistant","model":"claude-opus-5-5","content":[],)"
                         R"("stop_reason":null,"stop_sequence":null,"usage":)" +
                             usage + "}");
}

inline QByteArray blockStart(int index, const QByteArray &block)
{
    return messagesEvent("content_block_start", "\"index\":" + QByteArray::number(index) + ",\"content_block\":" + block);
}

inline QByteArray blockDelta(int index, const QByteArray &delta)
{
    return messagesEvent("content_block_delta", "\"index\":" + QByteArray::number(index) + ",\"delta\":" + delta);
}

inline QByteArray blockStop(int index)
{
    return messagesEvent("content_block_stop", "\"index\":" + QByteArray::number(index));
}

inline QByteArray textBlock(int index, const QByteArray &text)
{
    return blockStart(index, R"({"type":"text","text":""})") +
           blockDelta(index, R"({"type":"text_delta","text":")" + text + R"("})") + blockStop(index);
}

inline QByteArray messageEnd(const QByteArray &reason, const QByteArray &usage = R"({"output_tokens":5})")
{
    return messagesEvent("message_delta",
                         R"("delta":{"stop_reason":")" + reason + R"(","stop_sequence":null},"usage":)" + usage) +
           messagesEvent("message_stop");
}

} // namespace fusion::test
