// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/simulator/simulatorclient.h"

#include <QJsonDocument>
#include <QNetworkRequest>
#include <QTest>

namespace fusion::test {

using namespace Qt::StringLiterals;

QJsonObject HttpAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QByteArrayList HttpAnswer::comments() const
{
    QByteArrayList lines;
    for (const QByteArray &line : body.split('\n')) {
        if (line.startsWith(':'))
            lines.append(line);
    }
    return lines;
}

std::vector<QJsonObject> HttpAnswer::events() const
{
    std::vector<QJsonObject> objects;
    for (const QByteArray &line : body.split('\n')) {
        const QJsonDocument document = QJsonDocument::fromJson(line.startsWith("data: ") ? line.sliced(6) : QByteArray());
        if (document.isObject())
            objects.push_back(document.object());
    }
    return objects;
}

QJsonObject HttpAnswer::lastEvent() const
{
    const auto all = events();
    return all.empty() ? QJsonObject() : all.back();
}

bool HttpAnswer::isDone() const
{
    return body.endsWith("data: [DONE]\n\n");
}

QString HttpAnswer::text(QLatin1StringView member) const
{
    QString text;
    for (const QJsonObject &event : events())
        text += event["choices"_L1][0]["delta"_L1][member].toString();
    return text;
}

QString HttpAnswer::finishReason() const
{
    QString reason;
    for (const QJsonObject &event : events())
        reason += event["choices"_L1][0]["finish_reason"_L1].toString();
    return reason;
}

SimulatorClient::SimulatorClient(const Simulator &simulator)
    : m_base(simulator.baseUrl())
    , m_key(simulator.token())
{
}

QNetworkRequest SimulatorClient::request(const QString &path) const
{
    QUrl url = m_base;
    url.setPath(m_base.path() + path);
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + m_key.toUtf8());
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    return request;
}

HttpAnswer SimulatorClient::get(const QString &path)
{
    const std::unique_ptr<QNetworkReply> reply(m_network.get(request(path)));
    return wait(*reply);
}

HttpAnswer SimulatorClient::post(const QByteArray &body)
{
    const std::unique_ptr<QNetworkReply> reply(m_network.post(request(u"/chat/completions"_s), body));
    return wait(*reply);
}

HttpAnswer SimulatorClient::ask(const QString &model, const QString &question, const QJsonObject &simulate, bool stream)
{
    const auto reply = begin(model, question, simulate, stream);
    return wait(*reply);
}

std::unique_ptr<QNetworkReply> SimulatorClient::begin(const QString &model, const QString &question, const QJsonObject &simulate,
                                                      bool stream)
{
    QJsonObject body{{u"model"_s, model},
                     {u"stream"_s, stream},
                     {u"messages"_s, QJsonArray{QJsonObject{{u"role"_s, u"user"_s}, {u"content"_s, question}}}}};
    if (!simulate.isEmpty())
        body.insert(u"simulate"_s, simulate);
    return std::unique_ptr<QNetworkReply>(m_network.post(request(u"/chat/completions"_s), QJsonDocument(body).toJson()));
}

HttpAnswer SimulatorClient::wait(QNetworkReply &reply)
{
    if (!QTest::qWaitFor([&] { return reply.isFinished(); }, 20000))
        qFatal("the simulator did not answer in time");
    return {.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            .body = reply.readAll(),
            .retryAfter = reply.rawHeader("Retry-After"),
            .error = reply.error()};
}

} // namespace fusion::test
