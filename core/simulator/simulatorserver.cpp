// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/simulatorserver.h"

#include "core/simulator/completionjson.h"
#include "core/simulator/promptreading.h"
#include "core/simulator/replystream.h"
#include "core/simulator/responsesrequest.h"
#include "core/simulator/simulatedsite.h"
#include "core/simulator/watchedtcpserver.h"

#include <QHttpHeaders>
#include <QHttpServerRequest>
#include <QJsonDocument>
#include <QMetaEnum>

#include <algorithm>
#include <utility>

namespace fusion {

using namespace Qt::StringLiterals;

namespace {

using Method = QHttpServerRequest::Method;

QJsonObject headersOf(const QHttpServerRequest &request)
{
    QJsonObject object;
    const QHttpHeaders &headers = request.headers();
    for (qsizetype i = 0; i < headers.size(); ++i) {
        if (headers.nameAt(i).compare("authorization"_L1, Qt::CaseInsensitive) != 0)
            object.insert(headers.nameAt(i), QString::fromUtf8(headers.valueAt(i)));
    }
    return object;
}

QString whyMalformed(const QJsonObject &body)
{
    if (body.isEmpty())
        return u"The body is not a JSON object."_s;
    if (!body.value("model"_L1).isString())
        return u"'model' is missing."_s;
    if (body.value("messages"_L1).toArray().isEmpty())
        return u"'messages' is missing or empty."_s;
    return {};
}

} // namespace

SimulatorServer::SimulatorServer(const SimulatorOptions &options, std::shared_ptr<RequestLog> log)
    : m_options(options)
    , m_log(std::move(log))
{
}

SimulatorServer::~SimulatorServer()
{
    for (auto it = m_streams.cbegin(); it != m_streams.cend(); ++it)
        m_log->close(it.key(), SimulatedEnd::Stopped, it.value()->status(), it.value()->tokensSent());
    qDeleteAll(m_streams); // their responders go before the server they belong to
}

Result<quint16> SimulatorServer::listen()
{
    auto listener = std::make_unique<WatchedTcpServer>();
    if (!listener->listen(QHostAddress::LocalHost, m_options.port))
        return fail(FailureKind::Network, listener->errorString());
    const quint16 port = listener->serverPort();
    m_listener = listener.get();
    m_http = std::make_unique<QHttpServer>();
    addRoutes();
    if (!m_http->bind(listener.get()))
        return fail(FailureKind::Network, u"the HTTP server does not take its listener"_s);
    [[maybe_unused]] auto *owned = listener.release(); // bind() made the HTTP server its parent
    return port;
}

void SimulatorServer::addRoutes()
{
    m_http->route(u"/v1/models"_s, Method::Get, this, &SimulatorServer::serveModels);
    m_http->route(u"/v1/key"_s, Method::Get, this, &SimulatorServer::serveKey);
    m_http->route(u"/v1/chat/completions"_s, Method::Post, this, &SimulatorServer::serveCompletion);
    m_http->route(u"/v1/responses"_s, Method::Post, this, &SimulatorServer::serveResponses);
    m_http->setMissingHandler(this, &SimulatorServer::serveNothing);
}

void SimulatorServer::serveModels(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    const qint64 id = note(request, {});
    if (!isAllowed(request))
        return refuse(id, responder, 401, errorMessage(401));
    QJsonArray rows;
    for (const SimulatedModel &model : simulatedModels()) {
        if (model.listed)
            rows.append(catalogRow(model));
    }
    respond(id, responder, 200, {{u"data"_s, rows}, {u"total_count"_s, rows.size()}});
}

void SimulatorServer::serveKey(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    const qint64 id = note(request, {});
    if (!isAllowed(request))
        return refuse(id, responder, 401, errorMessage(401));
    respond(id, responder, 200,
            {{u"data"_s, QJsonObject{{u"label"_s, u"simulated key"_s},
                                     {u"limit"_s, QJsonValue::Null},
                                     {u"limit_remaining"_s, QJsonValue::Null},
                                     {u"usage"_s, 0},
                                     {u"is_free_tier"_s, false}}}});
}

void SimulatorServer::serveCompletion(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body()).object();
    serve(ReplyFormat::ChatCompletions, body, body, request, responder);
}

void SimulatorServer::serveResponses(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    const QJsonObject sent = QJsonDocument::fromJson(request.body()).object();
    serve(ReplyFormat::Responses, sent, chatRequestFor(sent), request, responder);
}

/// @param body what was sent, as Chat Completions would put it: what the models read
void SimulatorServer::serve(ReplyFormat format, const QJsonObject &sent, const QJsonObject &body,
                            const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    const qint64 id = note(request, sent);
    if (!isAllowed(request))
        return refuse(id, responder, 401, errorMessage(401));
    const QString complaint = whyMalformed(body);
    if (!complaint.isEmpty())
        return refuse(id, responder, 400, complaint);
    if (!simulatedModel(body.value("model"_L1).toString()))
        return refuse(id, responder, 404, u"There is no model '%1'."_s.arg(body.value("model"_L1).toString()));
    startReply(format, id, body, request, responder);
}

void SimulatorServer::serveSite(const QHttpServerRequest &request, QHttpServerResponder &responder, qint64 id)
{
    const QString origin = u"http://127.0.0.1:%1"_s.arg(m_listener->serverPort());
    const SitePage page = sitePage(request.url(), QUrl(origin + sitePath(m_options.token)));
    responder.write(page.body, page.contentType, static_cast<QHttpServerResponder::StatusCode>(page.status));
    emit requestEnded(m_log->close(id, SimulatedEnd::Finished, page.status, 0));
}

void SimulatorServer::serveNothing(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    const qint64 id = note(request, {});
    if (request.method() == Method::Get && request.url().path().startsWith(sitePath(m_options.token)))
        return serveSite(request, responder, id);
    refuse(id, responder, 404, u"There is nothing at %1."_s.arg(request.url().path()));
}

void SimulatorServer::startReply(ReplyFormat format, qint64 id, const QJsonObject &body, const QHttpServerRequest &request,
                                 QHttpServerResponder &responder)
{
    const QString name = body.value("model"_L1).toString();
    const SimulatedModel &model = *simulatedModel(name);
    const FaultScript script = scriptFor(body);
    const int prompt = promptTokens(body);
    const int room = script.number("max_context"_L1).value_or(model.contextTokens);
    if (prompt > room) {
        return refuse(id, responder, 400, u"This model reads at most %1 tokens; the request has %2."_s.arg(room).arg(prompt),
                      u"context_length_exceeded"_s);
    }
    ReplyPlan plan{.head = {.id = u"gen-sim-%1"_s.arg(id), .model = name, .created = QDateTime::currentSecsSinceEpoch()},
                   .model = model,
                   .reply = scriptedReplyTo(body, model, script),
                   .script = script,
                   .promptTokens = prompt,
                   .pace = m_options.pace,
                   .stream = body.value("stream"_L1).toBool(),
                   .format = format};
    auto *stream = new ReplyStream(std::move(plan), std::move(responder), m_listener->socketFrom(request.remotePort()), this);
    m_streams.insert(id, stream);
    connect(stream, &ReplyStream::ended, this, [this, id, stream](SimulatedEnd end) {
        m_streams.remove(id);
        stream->deleteLater();
        emit requestEnded(m_log->close(id, end, stream->status(), stream->tokensSent()));
    });
    stream->start();
}

bool SimulatorServer::isAllowed(const QHttpServerRequest &request) const
{
    return request.value("Authorization"_ba) == "Bearer " + m_options.token.toUtf8();
}

qint64 SimulatorServer::note(const QHttpServerRequest &request, const QJsonObject &body)
{
    const SimulatedRequest logged =
        m_log->add({.method = QString::fromLatin1(QMetaEnum::fromType<Method>().valueToKey(int(request.method()))).toUpper(),
                    .path = request.url().path(),
                    .model = body.value("model"_L1).toString(),
                    .body = body,
                    .headers = headersOf(request)});
    emit requestLogged(logged);
    return logged.id;
}

void SimulatorServer::respond(qint64 id, QHttpServerResponder &responder, int status, const QJsonObject &body)
{
    responder.write(QJsonDocument(body).toJson(QJsonDocument::Compact), "application/json"_ba,
                    static_cast<QHttpServerResponder::StatusCode>(status));
    emit requestEnded(m_log->close(id, SimulatedEnd::Finished, status, 0));
}

void SimulatorServer::refuse(qint64 id, QHttpServerResponder &responder, int status, const QString &message, const QString &type)
{
    respond(id, responder, status, errorBody(status, message, type));
}

FaultScript SimulatorServer::scriptFor(const QJsonObject &body)
{
    const QString model = body.value("model"_L1).toString();
    const FaultScript script = faultScriptFor(model, m_options.script, body);
    const auto times = script.number("times"_L1);
    if (!times)
        return script;
    int &used = m_timesUsed[model.toUtf8() + QJsonDocument(script.values).toJson(QJsonDocument::Compact)];
    return used++ < *times ? script : FaultScript();
}

} // namespace fusion
