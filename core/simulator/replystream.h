// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/completionjson.h"
#include "core/simulator/faultscript.h"
#include "core/simulator/replywire.h"
#include "core/simulator/simulatedreply.h"
#include "core/simulator/simulatedrequest.h"

#include <QElapsedTimer>
#include <QHttpServerResponder>
#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace fusion {

/// All that decides what one completion request is answered with.
struct ReplyPlan {
    CompletionHead head;
    SimulatedModel model;
    SimulatedReply reply;
    FaultScript script;
    int promptTokens = 0;
    double pace = 1.0;
    bool stream = true;
    ReplyFormat format = ReplyFormat::ChatCompletions;
};

/// Writes one reply to one connection, at its pace and with its faults, and notices when the client goes. Lives on the
/// server's thread; whoever made it deletes it after ended().
class ReplyStream : public QObject
{
    Q_OBJECT

public:
    ReplyStream(ReplyPlan plan, QHttpServerResponder &&responder, QTcpSocket *socket, QObject *parent);

    void start();
    int status() const { return m_status; }
    int tokensSent() const { return m_sent; }

signals:
    void ended(fusion::SimulatedEnd end); ///< once, and last

private:
    void respondWithError();
    void respondAtOnce();
    void beginStream();
    void firstToken();
    void tick();
    bool sendNext(); ///< false: nothing more is to be sent now
    bool misbehave();
    bool isDue(QLatin1StringView key) const;
    void stall();
    void cut();
    void finishStream();
    void write(const QByteArray &events);
    void writeComment();
    int dueTokens() const;
    int scaled(int milliseconds) const;
    QJsonObject usage() const;
    void end(SimulatedEnd how);

    ReplyPlan m_plan;
    std::unique_ptr<ReplyWire> m_wire;
    std::optional<QHttpServerResponder> m_responder;
    QPointer<QTcpSocket> m_socket;
    std::vector<QJsonObject> m_deltas;
    QTimer m_tick;
    QTimer m_keepAlive;
    QElapsedTimer m_clock; ///< since the first token
    double m_tokensPerSecond = 0;
    int m_status = 0;
    int m_sent = 0;
    bool m_cutting = false;
};

} // namespace fusion
