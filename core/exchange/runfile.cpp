// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/runfile.h"

#include "core/base/jsonutil.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

const QString formatName = u"fusion-chatroom-run"_s;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(fusion::RunFile)

public:
    static QString notOne() { return tr("this is not a run of Fusion Chatroom"); }
    static QString newer() { return tr("the file was written by a newer version of this program; a newer one opens it"); }
    static QString tooLong() { return tr("the file is too long"); }
    static QString damaged(const QString &why) { return tr("the file is damaged: %1").arg(why); }
};

Turn turnFrom(const QJsonObject &json)
{
    Turn turn = turnFromJson(json);
    if (turn.state == TurnState::Running) // exported while it ran
        markInterrupted(turn);
    return turn;
}

bool looksLikeTurn(const QJsonObject &json)
{
    return json[u"seats"_s].isArray() && json[u"question"_s].isString();
}

} // namespace

QJsonObject turnWithFiles(const Turn &turn)
{
    QJsonObject json = toJson(turn);
    QJsonArray files;
    for (const Attachment &file : turn.attachments)
        files.append(toJsonWithData(file));
    if (!files.isEmpty())
        json[u"attachments"_s] = files;
    return json;
}

QByteArray writeRunFile(const Exported &exported)
{
    QJsonArray turns;
    for (const Turn &turn : exported.turns)
        turns.append(turnWithFiles(turn));
    QJsonObject json{
        {u"format"_s, formatName},
        {u"version"_s, runFileVersion},
        {u"program"_s, QCoreApplication::applicationVersion()},
        {u"made_at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
        {u"title"_s, exported.title},
        {u"turns"_s, turns},
    };
    if (!exported.conversationId.isEmpty()) {
        json[u"conversation"_s] =
            QJsonObject{{u"id"_s, exported.conversationId}, {u"title"_s, exported.title}, {u"panel"_s, exported.panel}};
    }
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

Result<Exported> readRunFile(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonObject json = QJsonDocument::fromJson(bytes, &error).object();
    if (error.error != QJsonParseError::NoError)
        return fail(FailureKind::Input, Words::damaged(error.errorString()));
    if (json[u"format"_s].toString() != formatName)
        return looksLikeTurn(json) ? Result<Exported>(exportedTurn(turnFrom(json))) : fail(FailureKind::Input, Words::notOne());
    if (json[u"version"_s].toInt() > runFileVersion)
        return fail(FailureKind::Input, Words::newer());
    const QJsonObject conversation = json[u"conversation"_s].toObject();
    Exported read{.title = json[u"title"_s].toString(),
                  .conversationId = conversation[u"id"_s].toString(),
                  .panel = conversation[u"panel"_s].toObject(),
                  .turns = {}};
    for (const QJsonValue &turn : json[u"turns"_s].toArray()) {
        if (looksLikeTurn(turn.toObject()))
            read.turns.push_back(turnFrom(turn.toObject()));
    }
    if (read.turns.empty())
        return fail(FailureKind::Input, Words::notOne());
    return read;
}

Result<Exported> openRunFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(FailureKind::Storage, u"%1: %2"_s.arg(QFileInfo(path).fileName(), file.errorString()));
    if (file.size() > longestRunFile)
        return fail(FailureKind::Input, Words::tooLong());
    return readRunFile(file.readAll());
}

} // namespace fusion
