// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "core/simulator/simulatedrequest.h"

#include <QJsonObject>
#include <QObject>
#include <QUrl>

#include <memory>
#include <vector>

namespace fusion {

// core/simulator: HTTP requests come in on loopback, OpenAI/OpenRouter Chat Completions or Responses go out.
//   faultscript      how an answer is to misbehave
//   simulatedmodels  who answers
//   dialogue, demoquestions   what was written for the demo (resources/demo)
//   reply*           a request becomes a reply: written, judged, fused, or made up
//   hostedpanelreply a model that runs a panel of others first, as OpenRouter's Fusion does
//   completionjson, responsesreply, replywire   a reply becomes a wire's JSON; responsesrequest: and a request ours
//   replystream      ... at its pace and with its faults, on one connection
//   simulatorserver  routes, token, log; simulator  the thread around it

struct SimulatorOptions {
    quint16 port = 0;        ///< 0: a free one
    QString token = {};      ///< empty: a random one
    double pace = 1.0;       ///< 1: as the models are; 10: ten times as fast; 0: as fast as possible
    QJsonObject script = {}; ///< faults per model, see core/simulator/faultscript.h
    int logLimit = 2000;     ///< requests that log() remembers
};

/// A loopback server that speaks the wire format of the providers, for the demo and for tests. Lives on the thread that
/// made it; the HTTP side runs on a thread of its own, so a busy window never delays it, nor it the window. log(),
/// clearLog() and openRequests() may be called from any thread, the rest from this object's; signals arrive there.
///
/// Transport: Qt HttpServer parses, routes and frames. Its listener is ours (a QTcpServer that keeps its sockets in
/// sight), because a responder can neither tell that the client has gone nor cut a connection short.
class Simulator : public QObject
{
    Q_OBJECT

public:
    explicit Simulator(QObject *parent = nullptr);
    ~Simulator() override; ///< stops

    /// Listens on 127.0.0.1 when it returns (a few milliseconds). Fails where the port is taken.
    Result<void> start(const SimulatorOptions &options = {});
    /// Closes every connection.
    void stop();
    bool isRunning() const;

    QUrl baseUrl() const;  ///< "http://127.0.0.1:PORT/v1"
    QString token() const; ///< the only key it accepts
    /// "http://127.0.0.1:PORT/site/WORD/": pages and a search index (simulatedsite.h), for nobody who does not know the word.
    QUrl siteUrl() const;
    /// Replaces the script of start(); requests that arrive later follow it.
    void setScript(const QJsonObject &script);

    /// Every request so far, oldest first.
    std::vector<SimulatedRequest> log() const;
    void clearLog();
    /// Requests that are being answered.
    int openRequests() const;

signals:
    void requestLogged(const fusion::SimulatedRequest &request); ///< has arrived
    void requestEnded(const fusion::SimulatedRequest &request);  ///< in whatever way
    void connectionClosed(qint64 id);                            ///< by the client, before the answer's end

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace fusion
