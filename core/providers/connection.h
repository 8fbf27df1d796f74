// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"

#include <QJsonObject>
#include <QMetaType>
#include <QString>
#include <QUrl>

#include <optional>

namespace fusion {

/// Which wire format and which maker a connection has.
enum class ConnectionKind { OpenRouter, OpenAi, Anthropic, Gemini, Ollama, Demo };

/// A configured endpoint, as connections.json lists it. Holds no key: keys are found by the connection's id.
struct Connection {
    QString id; ///< [a-z0-9-]+, unique; names the key in the keychain and FUSION_KEY_<ID>
    ConnectionKind kind = ConnectionKind::OpenAi;
    QString name = {};                ///< for people; the id where empty
    QUrl baseUrl = {};                ///< without trailing slash, for example http://127.0.0.1:9/v1; empty: the kind's own
    QString api = {};                 ///< "chat" or "responses" where the kind has both; empty: the better one
    std::optional<int> parallel = {}; ///< calls that it takes at once; empty: parallelCalls() decides
    QJsonObject extra = {};           ///< keys of the file that this version does not know; kept when saved

    bool operator==(const Connection &) const = default;

    QString displayName() const { return name.isEmpty() ? id : name; }
    /// False for the demo (its key is made at start) and for loopback addresses, which may do without.
    bool needsKey() const;
    /// Its address is on this machine: nothing that is asked leaves it (as far as the server there does not pass it on).
    bool isLocal() const;
    /// How many calls may be under way at once; 0: any number. One where a model engine on this machine answers, which would only
    /// get slower: a loopback address of the kinds that such engines speak.
    int parallelCalls() const;
};

QString connectionKindName(ConnectionKind kind);
std::optional<ConnectionKind> connectionKindFromName(const QString &name);
/// The usual address of a kind; empty for the demo, whose port is chosen at start.
QUrl defaultBaseUrl(ConnectionKind kind);
/// The connection's own address, or its kind's.
QUrl endpointBase(const Connection &connection);

/// Fails on a bad id, an unknown kind, or an address that is neither https nor (on loopback only) http.
Result<Connection> connectionFromJson(const QJsonObject &json);
QJsonObject toJson(const Connection &connection);

} // namespace fusion

Q_DECLARE_METATYPE(fusion::Connection)
