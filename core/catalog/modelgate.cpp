// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/modelgate.h"

#include "core/base/enumnames.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::ModelGate)
};

constexpr EnumNames<GateReason, 8> reasonNames{{
    {GateReason::NoAccess, "no_access"_L1},
    {GateReason::NotOffered, "not_offered"_L1},
    {GateReason::Region, "region"_L1},
    {GateReason::Privacy, "privacy"_L1},
    {GateReason::Constraint, "constraint"_L1},
    {GateReason::Deprecated, "deprecated"_L1},
    {GateReason::FreeEnded, "free_ended"_L1},
    {GateReason::Verification, "verification"_L1},
}};

} // namespace

QString wordsFor(GateReason reason)
{
    switch (reason) {
    case GateReason::NoAccess: return Words::tr("the key has no permission for it");
    case GateReason::NotOffered: return Words::tr("the provider does not know it, or not for this key");
    case GateReason::Region: return Words::tr("it is not offered in your region");
    case GateReason::Privacy: return Words::tr("the account's privacy settings rule out everybody who serves it");
    case GateReason::Constraint: return Words::tr("nobody who serves it meets the conditions of the account or the seat");
    case GateReason::Deprecated: return Words::tr("its provider no longer serves it");
    case GateReason::FreeEnded: return Words::tr("its free variant has ended");
    case GateReason::Verification: return Words::tr("the provider wants the organization to be verified first");
    }
    Q_UNREACHABLE_RETURN({});
}

QJsonObject toJson(const ModelGate &gate)
{
    return {
        {u"reason"_s, enumName(reasonNames, gate.reason)},
        {u"since"_s, gate.since.toUTC().toString(Qt::ISODateWithMs)},
        {u"instead"_s, QJsonArray::fromStringList(gate.instead)},
    };
}

std::optional<ModelGate> modelGateFromJson(const QJsonObject &json)
{
    const auto reason = enumValue(reasonNames, json[u"reason"_s].toString());
    const QDateTime since = QDateTime::fromString(json[u"since"_s].toString(), Qt::ISODateWithMs);
    if (!reason || !since.isValid())
        return std::nullopt;
    ModelGate gate{.reason = *reason, .since = since, .instead = {}};
    for (const QJsonValue &model : json[u"instead"_s].toArray())
        gate.instead.append(model.toString());
    return gate;
}

} // namespace fusion
