// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/faultscript.h"

#include "core/simulator/simulatedmodels.h"

#include <algorithm>
#include <array>
#include <utility>

namespace fusion {

using namespace Qt::StringLiterals;

namespace {

struct NamedFault {
    QLatin1StringView name;
    QLatin1StringView key;
    int number = 0; ///< 0: the key is simply true
};

constexpr std::array namedFaults{
    NamedFault{"stall"_L1, "stall_after"_L1, 12},
    NamedFault{"cut"_L1, "cut_after"_L1, 25},
    NamedFault{"tear"_L1, "cut_in_character"_L1},
    NamedFault{"undone"_L1, "end_without_done"_L1},
    NamedFault{"error"_L1, "error_chunk_after"_L1, 8},
    NamedFault{"empty"_L1, "empty"_L1},
    NamedFault{"whitespace"_L1, "whitespace"_L1},
    NamedFault{"reasoning"_L1, "reasoning_only"_L1},
    NamedFault{"refusal"_L1, "refusal"_L1},
    NamedFault{"garbage"_L1, "garbage"_L1},
    NamedFault{"endless"_L1, "endless"_L1},
    NamedFault{"tools"_L1, "tool_calls"_L1, 2},
    NamedFault{"400"_L1, "status"_L1, 400},
    NamedFault{"401"_L1, "status"_L1, 401},
    NamedFault{"402"_L1, "status"_L1, 402},
    NamedFault{"403"_L1, "status"_L1, 403},
    NamedFault{"404"_L1, "status"_L1, 404},
    NamedFault{"408"_L1, "status"_L1, 408},
    NamedFault{"429"_L1, "status"_L1, 429},
    NamedFault{"500"_L1, "status"_L1, 500},
    NamedFault{"502"_L1, "status"_L1, 502},
    NamedFault{"503"_L1, "status"_L1, 503},
    NamedFault{"529"_L1, "status"_L1, 529},
};

} // namespace

bool FaultScript::isSet(QLatin1StringView key) const
{
    const QJsonValue value = values.value(key);
    return !value.isUndefined() && !value.isNull() && !(value.isBool() && !value.toBool());
}

std::optional<int> FaultScript::number(QLatin1StringView key) const
{
    const QJsonValue value = values.value(key);
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

QString FaultScript::text(QLatin1StringView key) const
{
    return values.value(key).toString();
}

void FaultScript::merge(const QJsonObject &other)
{
    for (auto it = other.begin(); it != other.end(); ++it)
        values.insert(it.key(), it.value());
}

std::optional<QJsonObject> faultNamed(const QString &name)
{
    const auto found = std::ranges::find_if(namedFaults, [&](const NamedFault &fault) { return fault.name == name; });
    if (found == namedFaults.end())
        return std::nullopt;
    QJsonObject script{{found->key, found->number ? QJsonValue(found->number) : QJsonValue(true)}};
    if (found->number == 429)
        script.insert("retry_after"_L1, 20);
    return script;
}

QStringList faultNames()
{
    QStringList names;
    for (const NamedFault &fault : namedFaults)
        names.append(fault.name);
    return names;
}

FaultScript faultScriptFor(const QString &model, const QJsonObject &script, const QJsonObject &request)
{
    FaultScript all;
    const SimulatedModel *known = simulatedModel(model);
    if (known && !known->fault.isEmpty())
        all.merge(faultNamed(QString::fromLatin1(known->fault)).value_or(QJsonObject()));
    const QJsonObject models = script.value("models"_L1).toObject();
    all.merge(models.value("*"_L1).toObject());
    all.merge(models.value(model.section(u':', 0, 0)).toObject());
    all.merge(faultNamed(model.section(u':', 1)).value_or(QJsonObject()));
    all.merge(request.value("simulate"_L1).toObject());
    return all;
}

} // namespace fusion
