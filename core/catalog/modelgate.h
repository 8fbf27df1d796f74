// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace fusion {

/// Why a provider lists a model and yet refuses it to somebody's key.
enum class GateReason {
    NoAccess,     ///< the key has no permission for it
    NotOffered,   ///< the provider does not know it, or not for this key: it need not say which
    Region,       ///< not offered where the person is
    Privacy,      ///< the account's data policy rules out all who serve it
    Constraint,   ///< conditions of the account or the request rule out all who serve it
    Deprecated,   ///< no longer served
    FreeEnded,    ///< its free variant has ended
    Verification, ///< the organization has to prove who it is first
};

/// What is remembered of a refusal: it holds until the model answers this key, or the connection gets another one.
struct ModelGate {
    GateReason reason = GateReason::NoAccess;
    QDateTime since;     ///< UTC
    QStringList instead; ///< models of the same connection that the provider named as replacements, the best first

    bool operator==(const ModelGate &) const = default;
};

/// A clause without its full stop, translated: "it is not offered in your region".
QString wordsFor(GateReason reason);

/// {"reason","since","instead"}
QJsonObject toJson(const ModelGate &gate);
/// Nothing if reason or date cannot be read.
std::optional<ModelGate> modelGateFromJson(const QJsonObject &json);

} // namespace fusion
