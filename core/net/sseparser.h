// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <chrono>
#include <optional>
#include <variant>
#include <vector>

namespace fusion {

/// One dispatched event of a stream.
struct SseEvent {
    QByteArray type;     ///< the `event` field; empty: "message"
    QByteArray data;     ///< valid UTF-8: what was not is U+FFFD by now
    QString lastEventId; ///< the last `id` of the stream so far

    bool operator==(const SseEvent &) const = default;
};

/// A line that began with a colon: nothing but a sign of life.
struct SseComment {
    QByteArray text;

    bool operator==(const SseComment &) const = default;
};

using SseItem = std::variant<SseEvent, SseComment>;

struct SseLimits {
    qsizetype maxLineBytes = 1 << 20;
    qsizetype maxEventBytes = 4 << 20; ///< the data lines of one event together
};

/// Bytes in, whole events out; a chunk may end anywhere, even inside a character. A value without I/O.
/// Follows WHATWG HTML, 9.2.6 "Interpreting an event stream", to the letter: one leading BOM, CR, LF and CRLF, an
/// incomplete last block is never dispatched (so nothing has to be told that the stream has ended).
class SseParser
{
public:
    explicit SseParser(SseLimits limits = {});

    /// What became complete with this chunk, in order. Nothing once a limit was passed.
    std::vector<SseItem> push(QByteArrayView chunk);

    /// A line or an event grew beyond its limit; the rest of the stream is not read.
    bool isOverLimit() const { return m_overLimit; }
    /// True until the first byte behind a BOM has come.
    bool isUntouched() const { return m_untouched; }
    QString lastEventId() const { return m_lastEventId; }
    /// The stream's wish for the pause before a reconnection.
    std::optional<std::chrono::milliseconds> retry() const { return m_retry; }

private:
    QByteArrayView withoutBom(QByteArrayView chunk);
    void takeLine(QByteArrayView rest, std::vector<SseItem> &items);
    void takeWholeLine(QByteArrayView line, std::vector<SseItem> &items);
    void takeField(QByteArrayView name, QByteArrayView value);
    void takeData(QByteArrayView value);
    void dispatch(std::vector<SseItem> &items);
    void keepPart(QByteArrayView part);

    SseLimits m_limits;
    QByteArray m_line; ///< the part of a line that came with earlier chunks
    QByteArray m_bom;  ///< the first bytes, while they may still become a BOM
    QByteArray m_type;
    QByteArray m_data;
    bool m_hasData = false; ///< a data field came, though it may have been empty
    QString m_lastEventId;
    std::optional<std::chrono::milliseconds> m_retry;
    bool m_untouched = true;
    bool m_lastWasCr = false;
    bool m_overLimit = false;
};

} // namespace fusion
