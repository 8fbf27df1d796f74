// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/callrecording.h"

#include "core/base/enumnames.h"
#include "core/providers/connectionkey.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QThreadPool>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::CallRecording)
};

constexpr auto endNames = std::to_array<std::pair<RecordedEnd, QLatin1StringView>>({
    {RecordedEnd::Complete, "complete"_L1},
    {RecordedEnd::Broken, "broken"_L1},
    {RecordedEnd::Cancelled, "cancelled"_L1},
});

/// A reply's headers that say nothing about the model's answer, or are nobody's business.
bool isKept(const QByteArray &name)
{
    for (const char *dropped : {"set-cookie", "connection", "keep-alive", "transfer-encoding", "content-length"}) {
        if (name.compare(dropped, Qt::CaseInsensitive) == 0)
            return false;
    }
    return true;
}

QJsonValue bytesJson(const QByteArray &bytes)
{
    if (bytes.isValidUtf8())
        return QString::fromUtf8(bytes);
    return QJsonObject{{u"base64"_s, QString::fromLatin1(bytes.toBase64())}};
}

QByteArray bytesFrom(const QJsonValue &value)
{
    return value.isString() ? value.toString().toUtf8() : QByteArray::fromBase64(value[u"base64"_s].toString().toLatin1());
}

QJsonObject responseJson(const CallRecording &recording)
{
    QJsonArray headers;
    for (const auto &[name, value] : recording.headers)
        headers.append(QJsonArray{QString::fromLatin1(name), QString::fromLatin1(value)});
    QJsonArray pieces;
    for (const CallRecording::Piece &piece : recording.pieces)
        pieces.append(QJsonArray{piece.ms, bytesJson(piece.bytes)});
    return {{u"status"_s, recording.status}, {u"headers"_s, headers}, {u"pieces"_s, pieces}};
}

void readResponse(const QJsonObject &json, CallRecording &recording)
{
    recording.status = json[u"status"_s].toInt();
    for (const QJsonValue &header : json[u"headers"_s].toArray())
        recording.headers.emplace_back(header[0].toString().toLatin1(), header[1].toString().toLatin1());
    for (const QJsonValue &piece : json[u"pieces"_s].toArray())
        recording.pieces.push_back({.ms = piece[0].toInteger(), .bytes = bytesFrom(piece[1])});
}

void write(const QString &folder, const QString &name, const QByteArray &json)
{
    QSaveFile file(QDir(folder).filePath(name));
    const bool written = QDir().mkpath(folder) && file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(json) == json.size() &&
                         file.commit();
    if (!written)
        qWarning("a call could not be recorded in %s: %s", qPrintable(folder), qPrintable(file.errorString()));
}

} // namespace

QByteArray CallRecording::body() const
{
    QByteArray body;
    for (const Piece &piece : pieces)
        body += piece.bytes;
    return body;
}

QJsonObject toJson(const CallRecording &recording)
{
    QJsonObject json{
        {u"fusion_recording"_s, 1},
        {u"recorded_at"_s, recording.recordedAt.toString(Qt::ISODateWithMs)},
        {u"connection"_s, QJsonObject{{u"kind"_s, connectionKindName(recording.kind)},
                                      {u"api"_s, recording.api},
                                      {u"base_path"_s, recording.basePath}}},
        {u"request"_s, toJson(recording.request)},
        {u"response"_s, responseJson(recording)},
        {u"end"_s, enumName(endNames, recording.end)},
    };
    if (recording.failure)
        json[u"failure"_s] = toJson(*recording.failure);
    return json;
}

Result<CallRecording> callRecordingFromJson(const QJsonObject &json)
{
    const auto kind = connectionKindFromName(json[u"connection"_s][u"kind"_s].toString());
    const auto end = enumValue(endNames, json[u"end"_s].toString());
    if (json[u"fusion_recording"_s].toInt() != 1 || !kind || !end)
        return fail(FailureKind::Input, Words::tr("This is not a recorded call."));
    CallRecording recording{
        .recordedAt = QDateTime::fromString(json[u"recorded_at"_s].toString(), Qt::ISODateWithMs),
        .kind = *kind,
        .api = json[u"connection"_s][u"api"_s].toString(),
        .basePath = json[u"connection"_s][u"base_path"_s].toString(),
        .request = sentRequestFromJson(json[u"request"_s].toObject()),
        .end = *end,
    };
    readResponse(json[u"response"_s].toObject(), recording);
    if (json.contains(u"failure"_s))
        recording.failure = failureFromJson(json[u"failure"_s].toObject());
    return recording;
}

Result<std::vector<CallRecording>> readRecordings(const QString &folder)
{
    std::vector<CallRecording> recordings;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(FailureKind::Input, Words::tr("%1: %2", "file, what is wrong").arg(name, file.errorString()));
        auto recording = callRecordingFromJson(QJsonDocument::fromJson(file.readAll()).object());
        if (!recording)
            return fail(FailureKind::Input, Words::tr("%1: %2", "file, what is wrong").arg(name, recording.error().message));
        recordings.push_back(std::move(*recording));
    }
    return recordings;
}

CallRecording withoutKey(CallRecording recording, const QString &key)
{
    if (key.isEmpty())
        return recording;
    const QByteArray secret = key.toUtf8();
    QByteArray request = QJsonDocument(toJson(recording.request)).toJson(QJsonDocument::Compact);
    recording.request = sentRequestFromJson(QJsonDocument::fromJson(request.replace(secret, "***")).object());
    for (auto &[name, value] : recording.headers) {
        name.replace(secret, "***");
        value.replace(secret, "***");
    }
    QByteArray body = recording.body();
    if (body.contains(secret)) // however the network had cut it
        recording.pieces = {{.ms = recording.pieces.back().ms, .bytes = body.replace(secret, "***")}};
    if (recording.failure)
        recording.failure = withoutKey(*recording.failure, key);
    return recording;
}

CallRecorder::CallRecorder(QString folder, const Connection &connection, QString key, SentRequest request)
    : m_folder(std::move(folder))
    , m_key(std::move(key))
    , m_startedMs(QDeadlineTimer::current().deadline())
    , m_recording{
          .recordedAt = QDateTime::currentDateTimeUtc(),
          .kind = connection.kind,
          .api = request.url.endsWith("/responses"_L1) ? u"responses"_s : connection.api,
          .basePath = endpointBase(connection).path(),
          .request = std::move(request),
      }
{
    // In the order of time, and never twice the same.
    m_name = m_recording.recordedAt.toString(u"yyyyMMdd-HHmmss-zzz"_s) + u'-' + connection.id + u'-' +
             QUuid::createUuid().toString(QUuid::Id128).first(8) + u".json"_s;
}

CallRecorder::~CallRecorder()
{
    const QByteArray json = QJsonDocument(toJson(withoutKey(std::move(m_recording), m_key))).toJson();
    QThreadPool::globalInstance()->start([folder = m_folder, name = m_name, json] { write(folder, name, json); });
}

qint64 CallRecorder::elapsedMs() const
{
    return QDeadlineTimer::current().deadline() - m_startedMs;
}

void CallRecorder::begin(const HttpHead &head)
{
    m_recording.status = head.status;
    m_recording.pieces.clear();
    m_recording.headers.clear();
    for (qsizetype i = 0; i < head.headers.size(); ++i) {
        const QByteArray name = QByteArray(head.headers.nameAt(i).data(), head.headers.nameAt(i).size());
        if (isKept(name))
            m_recording.headers.emplace_back(name, head.headers.valueAt(i).toByteArray());
    }
}

void CallRecorder::take(const QByteArray &bytes)
{
    m_recording.pieces.push_back({.ms = elapsedMs(), .bytes = bytes});
}

void CallRecorder::end(const HttpEnd &end)
{
    if (m_recording.status != end.head.status)
        begin(end.head);
    if (!end.errorBody.isEmpty())
        take(end.errorBody);
    m_recording.end = end.failure ? RecordedEnd::Broken : RecordedEnd::Complete;
    m_recording.failure = end.failure;
}

void CallRecorder::finish()
{
    if (m_recording.end == RecordedEnd::Cancelled)
        m_recording.end = RecordedEnd::Complete;
}

} // namespace fusion
