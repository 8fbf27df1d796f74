// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "core/simulator/faultscript.h"
#include "core/simulator/replywire.h"
#include "core/simulator/requestlog.h"
#include "core/simulator/simulator.h"

#include <QHash>
#include <QHttpServer>
#include <QJsonObject>
#include <QObject>

#include <memory>

namespace fusion {

class ReplyStream;
class WatchedTcpServer;

/// Routes, token and log of the simulator. Made, used and deleted on the simulator's own thread.
class SimulatorServer : public QObject
{
    Q_OBJECT

public:
    SimulatorServer(const SimulatorOptions &options, std::shared_ptr<RequestLog> log);
    ~SimulatorServer() override; ///< closes every connection

    /// The port listened on.
    Result<quint16> listen();
    void setScript(const QJsonObject &script) { m_options.script = script; }

signals:
    void requestLogged(const fusion::SimulatedRequest &request);
    void requestEnded(const fusion::SimulatedRequest &request);

private:
    void addRoutes();
    void serveModels(const QHttpServerRequest &request, QHttpServerResponder &responder);
    void serveKey(const QHttpServerRequest &request, QHttpServerResponder &responder);
    void serveCompletion(const QHttpServerRequest &request, QHttpServerResponder &responder);
    void serveResponses(const QHttpServerRequest &request, QHttpServerResponder &responder);
    void serve(ReplyFormat format, const QJsonObject &sent, const QJsonObject &body, const QHttpServerRequest &request,
               QHttpServerResponder &responder);
    void serveSite(const QHttpServerRequest &request, QHttpServerResponder &responder, qint64 id);
    void serveNothing(const QHttpServerRequest &request, QHttpServerResponder &responder);
    void startReply(ReplyFormat format, qint64 id, const QJsonObject &body, const QHttpServerRequest &request,
                    QHttpServerResponder &responder);

    bool isAllowed(const QHttpServerRequest &request) const;
    qint64 note(const QHttpServerRequest &request, const QJsonObject &body);
    void respond(qint64 id, QHttpServerResponder &responder, int status, const QJsonObject &body);
    void refuse(qint64 id, QHttpServerResponder &responder, int status, const QString &message, const QString &type = {});
    FaultScript scriptFor(const QJsonObject &body);

    SimulatorOptions m_options;
    std::shared_ptr<RequestLog> m_log;
    WatchedTcpServer *m_listener = nullptr;
    std::unique_ptr<QHttpServer> m_http;
    QHash<qint64, ReplyStream *> m_streams;
    QHash<QByteArray, int> m_timesUsed; ///< of scripts with "times"
};

} // namespace fusion
