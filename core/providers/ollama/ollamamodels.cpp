// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/ollama/ollamamodels.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::OllamaModels)
};

bool isRemote(const QJsonObject &row)
{
    return !row[u"remote_host"_s].toString().isEmpty() || !row[u"remote_model"_s].toString().isEmpty();
}

ModelPrices noPrice()
{
    return {.input = UnitPrice{}, .output = UnitPrice{}, .cachedInput = UnitPrice{}, .request = UnitPrice{}};
}

/// Family, size, quantization: what tells two files of the same name apart.
QString descriptionOf(const QJsonObject &details)
{
    QStringList parts;
    for (const QString &key : {u"family"_s, u"parameter_size"_s, u"quantization_level"_s}) {
        if (const QString part = details[key].toString(); !part.isEmpty())
            parts.append(part);
    }
    return parts.join(u", "_s);
}

void takeCapabilities(ModelInfo &model, const QJsonValue &value, bool remote)
{
    const QJsonArray names = value.toArray();
    if (names.isEmpty())
        return;
    model.abilitiesKnown = true;
    // The server sees to these three for every model that writes; schemas only where the model runs in it.
    model.abilities = Ability::Temperature | Ability::MaxTokens;
    model.abilities.setFlag(Ability::StructuredOutput, !remote);
    model.abilities.setFlag(Ability::Tools, names.contains(u"tools"_s));
    model.abilities.setFlag(Ability::Images, names.contains(u"vision"_s));
    model.abilities.setFlag(Ability::Reasoning, names.contains(u"thinking"_s));
    model.writesText = names.contains(u"completion"_s);
}

/// "llama.context_length" of "general.architecture": "llama"; or whichever there is.
std::optional<qint64> contextIn(const QJsonObject &info)
{
    const QString named = info[u"general.architecture"_s].toString() + u".context_length"_s;
    if (const qint64 tokens = info[named].toInteger(0); tokens > 0)
        return tokens;
    for (auto it = info.begin(); it != info.end(); ++it) {
        if (it.key().endsWith(".context_length"_L1) && it->toInteger(0) > 0)
            return it->toInteger();
    }
    return std::nullopt;
}

/// Levels by name, "none" for off and "on" where there is nothing but on.
QStringList effortsIn(const QJsonArray &values)
{
    QStringList levels;
    for (const QJsonValue &value : values) {
        if (value.isString())
            levels.append(value.toString());
    }
    if (levels.isEmpty() && values.contains(true))
        levels.append(u"on"_s);
    if (!levels.isEmpty() && values.contains(false))
        levels.prepend(u"none"_s);
    return levels;
}

} // namespace

Result<std::vector<ModelInfo>> parseOllamaTags(const QByteArray &body, const Connection &connection)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject() || !document[u"models"_s].isArray())
        return fail(FailureKind::BadResponse, Words::tr("The reply is not a list of models."));
    std::vector<ModelInfo> models;
    for (const QJsonValue &value : document[u"models"_s].toArray()) {
        const QJsonObject row = value.toObject();
        const QString id = row[u"model"_s].toString(row[u"name"_s].toString());
        if (id.isEmpty())
            continue;
        const QJsonObject details = row[u"details"_s].toObject();
        ModelInfo model{.ref = {connection.id, id}, .name = id, .description = descriptionOf(details)};
        if (const qint64 context = details[u"context_length"_s].toInteger(0); context > 0)
            model.contextTokens = context;
        takeCapabilities(model, row[u"capabilities"_s], isRemote(row));
        if (!connection.needsKey() && !isRemote(row))
            model.prices = noPrice();
        models.push_back(std::move(model));
    }
    return models;
}

ModelInfo withOllamaDetails(ModelInfo model, const QByteArray &body)
{
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    if (const auto context = contextIn(json[u"model_info"_s].toObject()))
        model.contextTokens = context;
    takeCapabilities(model, json[u"capabilities"_s], isRemote(json));
    if (const QStringList efforts = effortsIn(json[u"thinking"_s][u"values"_s].toArray()); !efforts.isEmpty())
        model.efforts = efforts;
    if (isRemote(json))
        model.prices = {};
    return model;
}

} // namespace fusion
