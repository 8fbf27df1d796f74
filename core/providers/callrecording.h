// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "core/chat/stageanswer.h"
#include "core/net/http.h"
#include "core/providers/connection.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace fusion {

/// How a recorded call ended on the wire.
enum class RecordedEnd {
    Complete,  ///< tidily, or with its end mark
    Broken,    ///< the connection broke, or a limit of ours was passed
    Cancelled, ///< by us
};

/// One call as it went over the wire: what was sent, without the key, and what came, byte by byte with its times.
/// Recorded by CallRecorder, played by ReplayServer.
///
/// As JSON, one file a call:
///   {"fusion_recording": 1, "recorded_at": "2026-01-31T12:00:00.000Z",
///    "connection": {"kind": "openai", "api": "chat", "base_path": "/v1"},
///    "request": {"method", "url", "headers", "body"},            the key is "***"
///    "response": {"status": 200, "headers": [["content-type", "..."]],
///                 "pieces": [[12, "data: ..."], [30, {"base64": "..."}]]},   milliseconds since the request; base64
///                                                                where a piece is no UTF-8 by itself
///    "end": "complete" | "broken" | "cancelled", "failure": {...}}
struct CallRecording {
    struct Piece {
        qint64 ms = 0;
        QByteArray bytes;

        bool operator==(const Piece &) const = default;
    };
    QDateTime recordedAt = {}; ///< UTC
    ConnectionKind kind = ConnectionKind::OpenAi;
    QString api = {};
    QString basePath = {};
    SentRequest request = {};
    int status = 0; ///< 0: no reply came
    std::vector<std::pair<QByteArray, QByteArray>> headers = {};
    std::vector<Piece> pieces = {};
    RecordedEnd end = RecordedEnd::Cancelled;
    std::optional<Failure> failure = {}; ///< of a broken connection

    bool operator==(const CallRecording &) const = default;

    QByteArray body() const; ///< all pieces
};

QJsonObject toJson(const CallRecording &recording);
Result<CallRecording> callRecordingFromJson(const QJsonObject &json);
/// The recordings of a folder (*.json), in the order of their names. A file that is none is a failure that names it.
Result<std::vector<CallRecording>> readRecordings(const QString &folder);

/// The recording with every occurrence of the key replaced by "***", also one that two pieces share.
CallRecording withoutKey(CallRecording recording, const QString &key);

/// Writes one call into a folder, as a file that only its owner may read, when it is destroyed: what came by then is what
/// is recorded. The writing is done on the thread pool; that it failed is told on the log.
class CallRecorder
{
public:
    CallRecorder(QString folder, const Connection &connection, QString key, SentRequest request);
    ~CallRecorder();
    Q_DISABLE_COPY_MOVE(CallRecorder)

    /// A reply begins; comes again when the request was sent again, and then what came before counts no longer.
    void begin(const HttpHead &head);
    void take(const QByteArray &bytes);
    void end(const HttpEnd &end);
    /// Nothing more is waited for, though the connection may still be open.
    void finish();

private:
    qint64 elapsedMs() const;

    QString m_folder;
    QString m_name;
    QString m_key;
    qint64 m_startedMs;
    CallRecording m_recording;
};

} // namespace fusion
