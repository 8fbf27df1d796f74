// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/tokenserver.h"

#include "tests/bench/answertext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fusion::bench {

namespace {

constexpr int beatMs = 4;
constexpr int models = 8;
constexpr qsizetype answerLength = 400'000;

QByteArray modelList()
{
    QJsonArray list;
    for (int i = 1; i <= models; ++i)
        list.append(QJsonObject{{u"id"_s, u"m-%1"_s.arg(i)}});
    return QJsonDocument(QJsonObject{{u"data"_s, list}}).toJson(QJsonDocument::Compact);
}

QByteArray chunkOf(const QString &text)
{
    const QJsonObject delta{{u"content"_s, text}};
    const QJsonObject choice{{u"index"_s, 0}, {u"delta"_s, delta}, {u"finish_reason"_s, QJsonValue::Null}};
    return test::sse(QJsonDocument(QJsonObject{{u"id"_s, u"g"_s}, {u"model"_s, u"m"_s}, {u"choices"_s, QJsonArray{choice}}})
                         .toJson(QJsonDocument::Compact));
}

} // namespace

TokenServer::TokenServer(int tokensPerSecond)
    : m_rate(tokensPerSecond)
    , m_server([this](test::RawConnection &connection) { answer(connection); })
{
    m_beat.setTimerType(Qt::PreciseTimer);
    connect(&m_beat, &QTimer::timeout, this, &TokenServer::sendWhatIsDue);
    m_beat.start(beatMs);
}

void TokenServer::answer(test::RawConnection &connection)
{
    if (connection.request().method == "GET") {
        connection.reply(200, modelList(), "Content-Type: application/json\r\n");
        return;
    }
    connection.beginEvents();
    Stream stream{.connection = &connection,
                  .tokens = tokensOf(answerText(answerLength, static_cast<quint32>(m_streams.size() + 1)))};
    stream.clock.start();
    m_streams.push_back(std::move(stream));
}

void TokenServer::sendWhatIsDue()
{
    for (Stream &stream : m_streams) {
        if (!stream.connection->isOpen())
            continue;
        const qint64 due = std::min<qint64>(stream.clock.elapsed() * m_rate / 1000, stream.tokens.size());
        QByteArray bytes;
        for (; stream.sent < due; ++stream.sent)
            bytes += chunkOf(stream.tokens.at(stream.sent));
        if (!bytes.isEmpty())
            stream.connection->send(bytes);
    }
}

} // namespace fusion::bench
