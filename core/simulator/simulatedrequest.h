// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>
#include <QString>

namespace fusion {

/// How an exchange with the simulator ended.
enum class SimulatedEnd {
    Open,           ///< not yet
    Finished,       ///< answered to the end; a scripted error status counts
    ClosedByClient, ///< the client closed the connection first
    CutByServer,    ///< a scripted cut
    Stopped,        ///< the simulator was stopped
};
QString simulatedEndName(SimulatedEnd end);

/// One request the simulator has seen.
struct SimulatedRequest {
    qint64 id = 0; ///< counts from 1
    QDateTime receivedAt;
    QDateTime endedAt; ///< invalid while open
    QString method;
    QString path;
    QString model;
    QJsonObject body;
    QJsonObject headers; ///< without Authorization
    int status = 0;      ///< HTTP status answered; 0: none yet
    int tokensSent = 0;
    SimulatedEnd end = SimulatedEnd::Open;

    bool operator==(const SimulatedRequest &) const = default;
};

QJsonObject toJson(const SimulatedRequest &request);

} // namespace fusion

Q_DECLARE_METATYPE(fusion::SimulatedRequest)
