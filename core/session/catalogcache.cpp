// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/catalogcache.h"

#include "core/base/jsonutil.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

QJsonObject modelJson(const ModelInfo &model)
{
    return {
        {u"id"_s, model.ref.id},
        {u"name"_s, model.name},
        {u"maker"_s, model.maker},
        {u"description"_s, model.description},
        {u"context"_s, jsonFrom(model.contextTokens)},
        {u"max_output"_s, jsonFrom(model.maxOutputTokens)},
        {u"pricing"_s, toJson(model.prices)},
        {u"abilities"_s, static_cast<int>(model.abilities.toInt())},
        {u"abilities_known"_s, model.abilitiesKnown},
        {u"efforts"_s, QJsonArray::fromStringList(model.efforts)},
        {u"simulated"_s, model.simulated},
        {u"writes_text"_s, model.writesText},
        {u"canonical"_s, model.canonicalId},
        {u"alias_of"_s, model.aliasOf},
        {u"expires_at"_s, model.expiresAt.toString(Qt::ISODateWithMs)},
    };
}

ModelInfo modelFrom(const QJsonObject &json, const QString &connectionId)
{
    ModelInfo model;
    model.ref = {.connection = connectionId, .id = json[u"id"_s].toString()};
    model.name = json[u"name"_s].toString();
    model.maker = json[u"maker"_s].toString();
    model.description = json[u"description"_s].toString();
    model.contextTokens = integerFrom(json[u"context"_s]);
    model.maxOutputTokens = integerFrom(json[u"max_output"_s]);
    model.prices = modelPricesFromJson(json[u"pricing"_s].toObject());
    model.abilities = Abilities::fromInt(static_cast<Abilities::Int>(json[u"abilities"_s].toInt()));
    model.abilitiesKnown = json[u"abilities_known"_s].toBool();
    for (const QJsonValue &effort : json[u"efforts"_s].toArray())
        model.efforts.append(effort.toString());
    model.simulated = json[u"simulated"_s].toBool();
    model.writesText = json[u"writes_text"_s].toBool(true);
    model.canonicalId = json[u"canonical"_s].toString();
    model.aliasOf = json[u"alias_of"_s].toString();
    model.expiresAt = QDateTime::fromString(json[u"expires_at"_s].toString(), Qt::ISODateWithMs);
    return model;
}

constexpr int version = 2;

} // namespace

std::optional<CachedCatalog> readCatalogCache(const QString &file, const QString &connectionId)
{
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(input.readAll()).object();
    if (json[u"version"_s].toInt() != version)
        return std::nullopt;
    return CachedCatalog{
        .address = QUrl(json[u"address"_s].toString()),
        .heardAt = QDateTime::fromString(json[u"heard_at"_s].toString(), Qt::ISODateWithMs),
        .models = listFrom(json[u"models"_s], [&](const QJsonObject &model) { return modelFrom(model, connectionId); }),
    };
}

void writeCatalogCache(const QString &file, const CachedCatalog &catalog)
{
    QJsonArray models;
    for (const ModelInfo &model : catalog.models)
        models.append(modelJson(model));
    const QJsonObject json{
        {u"version"_s, version},
        {u"address"_s, catalog.address.toString(QUrl::FullyEncoded)},
        {u"heard_at"_s, catalog.heardAt.toString(Qt::ISODateWithMs)},
        {u"models"_s, models},
    };
    QSaveFile output(file);
    if (output.open(QIODevice::WriteOnly)) {
        output.write(QJsonDocument(json).toJson(QJsonDocument::Compact));
        output.commit();
    }
}

} // namespace fusion
