// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/simulator.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <memory>
#include <vector>

namespace fusion::test {

/// What came back, read without any of the product's own parsing.
struct HttpAnswer {
    int status = 0;
    QByteArray body;
    QByteArray retryAfter;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;

    QJsonObject json() const;
    QByteArrayList comments() const;         ///< lines that begin with a colon
    std::vector<QJsonObject> events() const; ///< the objects of the data lines
    QJsonObject lastEvent() const;
    bool isDone() const;                                                         ///< ends with data: [DONE]
    QString text(QLatin1StringView member = QLatin1StringView("content")) const; ///< that member of all deltas, joined
    QString finishReason() const;
};

/// One connection to a simulator.
class SimulatorClient
{
public:
    explicit SimulatorClient(const Simulator &simulator);

    HttpAnswer get(const QString &path);
    HttpAnswer post(const QByteArray &body);
    HttpAnswer ask(const QString &model, const QString &question, const QJsonObject &simulate = {}, bool stream = true);
    /// Starts without waiting; deleting the reply closes the connection.
    std::unique_ptr<QNetworkReply> begin(const QString &model, const QString &question, const QJsonObject &simulate = {},
                                         bool stream = true);
    static HttpAnswer wait(QNetworkReply &reply);

    void setKey(const QString &key) { m_key = key; }

private:
    QNetworkRequest request(const QString &path) const;

    QNetworkAccessManager m_network;
    QUrl m_base;
    QString m_key;
};

} // namespace fusion::test
