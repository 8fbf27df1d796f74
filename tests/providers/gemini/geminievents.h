// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace fusion::test {

/// One event of streamGenerateContent: a GenerateContentResponse of one candidate.
/// @param more members of the candidate behind its content; @param outside members beside the candidates
inline QByteArray geminiEvent(const QByteArray &parts, const QByteArray &more = {}, const QByteArray &outside = {})
{
    const QByteArray content = "{\"role\":\"model\",\"parts\":[" + parts + "]}";
    const QByteArray candidate = "{\"content\":" + content + ",\"index\":0" + (more.isEmpty() ? QByteArray() : "," + more) + "}";
    return "data: {\"candidates\":[" + candidate + "],\"modelVersion\":\"gemini-3.8-flash\",\"responseId\":\"r\"" +
           (outside.isEmpty() ? QByteArray() : "," + outside) + "}\r\n\r\n";
}

inline QByteArray geminiText(const QByteArray &text)
{
    return geminiEvent("{\"text\":\"" + text + "\"}");
}

/// An empty text, the reason, and the use.
inline QByteArray
geminiEnd(const QByteArray &reason = "STOP",
          const QByteArray &usage = "{\"promptTokenCount\":10,\"candidatesTokenCount\":5,\"totalTokenCount\":15}")
{
    return geminiEvent("{\"text\":\"\"}", "\"finishReason\":\"" + reason + "\"", "\"usageMetadata\":" + usage);
}

} // namespace fusion::test
