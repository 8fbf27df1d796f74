// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalogparser.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::CatalogParser)
};

std::optional<qint64> positiveIn(const QJsonValue &value)
{
    const qint64 count = value.toInteger(0);
    return count > 0 ? std::optional(count) : std::nullopt;
}

/// The first of several names under which servers tell the same size.
std::optional<qint64> firstSize(std::initializer_list<QJsonValue> values)
{
    for (const QJsonValue &value : values) {
        if (const auto size = positiveIn(value))
            return size;
    }
    return std::nullopt;
}

/// A date, or a moment; a date ends with its day's beginning, to be on the safe side.
QDateTime momentIn(const QJsonValue &value)
{
    if (value.isDouble())
        return QDateTime::fromSecsSinceEpoch(value.toInteger(), QTimeZone::UTC);
    const QDateTime moment = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (!moment.isValid())
        return {};
    return moment.timeSpec() == Qt::LocalTime ? QDateTime(moment.date(), moment.time(), QTimeZone::UTC) : moment.toUTC();
}

/// OpenRouter's {slug,name}, or the slug alone.
QString aliasTargetIn(const QJsonValue &value)
{
    return value.isObject() ? value[u"slug"_s].toString() : value.toString();
}

Abilities parameterAbilities(const QJsonArray &parameters)
{
    constexpr auto names = std::to_array<std::pair<QLatin1StringView, Ability>>({
        {"tools"_L1, Ability::Tools},
        {"reasoning"_L1, Ability::Reasoning},
        {"include_reasoning"_L1, Ability::Reasoning},
        {"reasoning_effort"_L1, Ability::Reasoning},
        {"structured_outputs"_L1, Ability::StructuredOutput},
        {"temperature"_L1, Ability::Temperature},
        {"max_tokens"_L1, Ability::MaxTokens},
        {"max_completion_tokens"_L1, Ability::MaxTokens},
    });
    Abilities abilities;
    for (const QJsonValue &parameter : parameters) {
        for (const auto &[name, ability] : names) {
            if (parameter.toString() == name)
                abilities |= ability;
        }
    }
    return abilities;
}

Abilities inputAbilities(const QJsonArray &modalities)
{
    Abilities abilities;
    for (const QJsonValue &modality : modalities) {
        if (modality.toString() == "image"_L1)
            abilities |= Ability::Images;
        else if (modality.toString() == "file"_L1)
            abilities |= Ability::Files;
    }
    return abilities;
}

/// "anthropic" of "anthropic/claude-x"; OpenRouter puts "~" before the makers of its aliases.
QString makerOf(const QString &id, const QJsonObject &row)
{
    const qsizetype slash = id.indexOf(u'/');
    if (slash <= 0) {
        const QString owner = row[u"owned_by"_s].toString();
        return owner == "system"_L1 || owner == "library"_L1 ? QString() : owner;
    }
    return id.startsWith(u'~') ? id.sliced(1, slash - 1) : id.first(slash);
}

QString nameOf(const QString &id, const QJsonObject &row)
{
    const QString name = row[u"name"_s].toString(row[u"display_name"_s].toString()).trimmed();
    return name.isEmpty() ? id : name;
}

QStringList stringsIn(const QJsonValue &value)
{
    QStringList strings;
    for (const QJsonValue &string : value.toArray()) {
        if (!string.toString().isEmpty())
            strings.append(string.toString());
    }
    return strings;
}

ModelInfo modelIn(const QString &id, const QJsonObject &row, const QString &connection, bool simulated)
{
    const QJsonObject top = row[u"top_provider"_s].toObject();
    ModelInfo model{
        .ref = {.connection = connection, .id = id},
        .name = nameOf(id, row),
        .maker = makerOf(id, row),
        .description = row[u"description"_s].toString(),
        .contextTokens = firstSize({row[u"context_length"_s], top[u"context_length"_s], row[u"max_model_len"_s],
                                    row[u"context_window"_s], row[u"meta"_s][u"n_ctx_train"_s]}),
        .maxOutputTokens = firstSize({top[u"max_completion_tokens"_s], row[u"max_completion_tokens"_s]}),
        .prices = modelPricesFromPricing(row[u"pricing"_s].toObject()),
        .efforts = stringsIn(row[u"reasoning"_s][u"supported_efforts"_s]),
        .simulated = simulated,
        .canonicalId = row[u"canonical_slug"_s].toString(),
        .aliasOf = aliasTargetIn(row[u"alias_target"_s]),
        .expiresAt = momentIn(row[u"expiration_date"_s]),
    };
    const QJsonArray output = row[u"architecture"_s][u"output_modalities"_s].toArray();
    model.writesText = output.isEmpty() || output.contains(u"text"_s);
    if (row[u"supported_parameters"_s].isArray()) {
        model.abilitiesKnown = true;
        model.abilities = parameterAbilities(row[u"supported_parameters"_s].toArray());
        model.abilities |= inputAbilities(row[u"architecture"_s][u"input_modalities"_s].toArray());
    }
    return model;
}

/// "id" everywhere, but "model" or "name" in Ollama's own list.
QString idOf(const QJsonObject &row)
{
    for (const QString &key : {u"id"_s, u"model"_s, u"name"_s}) {
        const QString id = row[key].toString();
        if (!id.isEmpty())
            return id;
    }
    return {};
}

/// What an alias does not say of itself, the model says that it stands for.
void completeAlias(ModelInfo &alias, const std::vector<ModelInfo> &models)
{
    const auto target = std::ranges::find_if(models, [&](const ModelInfo &model) {
        return model.ref.id == alias.aliasOf || (!model.canonicalId.isEmpty() && model.canonicalId == alias.aliasOf);
    });
    if (target == models.end() || target->ref == alias.ref)
        return;
    if (!alias.prices.input && !alias.prices.output)
        alias.prices = target->prices;
    if (!alias.contextTokens)
        alias.contextTokens = target->contextTokens;
    if (!alias.maxOutputTokens)
        alias.maxOutputTokens = target->maxOutputTokens;
    if (!alias.abilitiesKnown || !alias.abilities) {
        alias.abilities = target->abilities;
        alias.abilitiesKnown = target->abilitiesKnown;
    }
    if (alias.efforts.isEmpty())
        alias.efforts = target->efforts;
}

/// {"data":[...]}, {"models":[...]}, or the list alone.
std::optional<QJsonArray> rowsIn(const QJsonDocument &document)
{
    if (document.isArray())
        return document.array();
    for (const QString &key : {u"data"_s, u"models"_s}) {
        if (document[key].isArray())
            return document[key].toArray();
    }
    // A server without models may say null.
    return document.object().contains(u"data"_s) && document[u"data"_s].isNull() ? std::optional(QJsonArray()) : std::nullopt;
}

} // namespace

Result<std::vector<ModelInfo>> parseModelList(const QByteArray &body, const QString &connection, bool simulated)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const auto rows = rowsIn(document);
    if (!rows)
        return fail(FailureKind::BadResponse, Words::tr("The reply is not a list of models."));
    std::vector<ModelInfo> models;
    models.reserve(static_cast<std::size_t>(rows->size()));
    for (const QJsonValue &row : *rows) {
        const QString id = idOf(row.toObject());
        if (!id.isEmpty())
            models.push_back(modelIn(id, row.toObject(), connection, simulated));
    }
    for (ModelInfo &model : models) {
        if (!model.aliasOf.isEmpty())
            completeAlias(model, models);
    }
    return models;
}

} // namespace fusion
