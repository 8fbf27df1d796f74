// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/gemini/geminilist.h"

#include "core/providers/gemini/geminibody.h"
#include "core/providers/gemini/geminierror.h"
#include "core/providers/gemini/geminimodel.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::GeminiList)
};

QUrl endpoint(const Connection &connection, const QString &page)
{
    QUrl url = behindBase(connection, u"/models"_s);
    QUrlQuery query;
    query.addQueryItem(u"pageSize"_s, u"1000"_s); // the most it gives
    if (!page.isEmpty())
        query.addQueryItem(u"pageToken"_s, QString::fromLatin1(QUrl::toPercentEncoding(page)));
    url.setQuery(query);
    return url;
}

std::optional<qint64> sizeIn(const QJsonValue &value)
{
    const qint64 size = value.toInteger();
    return size > 0 ? std::optional(size) : std::nullopt;
}

/// Only thinking is listed. That Gemini models take tools, schemas, images and PDFs is said on their pages; of other models
/// (Gemma, say) nothing is concluded.
void addAbilities(ModelInfo &model, const QJsonObject &row)
{
    const GeminiModel known = geminiModel(model.ref.id);
    if (!model.ref.id.startsWith("gemini"_L1))
        return;
    model.abilitiesKnown = true;
    model.abilities = Ability::Tools | Ability::StructuredOutput | Ability::Images | Ability::Files | Ability::MaxTokens;
    model.abilities.setFlag(Ability::Temperature, known.takesTemperature);
    model.abilities.setFlag(Ability::Reasoning, row[u"thinking"_s].toBool());
    if (row[u"thinking"_s].toBool() && known.thinking == GeminiModel::Thinking::Level)
        model.efforts = known.isFirstOfThree ? QStringList{u"low"_s, u"high"_s} : QStringList{u"low"_s, u"medium"_s, u"high"_s};
}

ModelInfo modelIn(const QString &id, const QJsonObject &row, const QString &connection)
{
    const QString name = row[u"displayName"_s].toString().simplified();
    ModelInfo model{
        .ref = {.connection = connection, .id = id},
        .name = name.isEmpty() ? id : name,
        .maker = u"google"_s,
        .description = row[u"description"_s].toString(),
        .contextTokens = sizeIn(row[u"inputTokenLimit"_s]),
        .maxOutputTokens = sizeIn(row[u"outputTokenLimit"_s]),
    };
    addAbilities(model, row);
    // Models for vectors, pictures and video have other methods; those that speak have the same and tell by their name.
    const QJsonValue methods = row[u"supportedGenerationMethods"_s];
    model.writesText = (!methods.isArray() || methods.toArray().contains(u"generateContent"_s)) && !id.contains("-tts"_L1);
    return model;
}

Result<CatalogPage> parse(const QByteArray &body, const Connection &connection)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document[u"models"_s].isArray())
        return fail(FailureKind::BadResponse, Words::tr("The reply is not a list of models."));
    CatalogPage page;
    for (const QJsonValue &row : document[u"models"_s].toArray()) {
        QString id = row[u"name"_s].toString();
        if (id.startsWith("models/"_L1))
            id = id.sliced(7);
        if (!id.isEmpty())
            page.models.push_back(modelIn(id, row.toObject(), connection.id));
    }
    page.next = document[u"nextPageToken"_s].toString();
    return page;
}

} // namespace

const CatalogWire &geminiCatalogWire()
{
    static const CatalogWire wire{
        .endpoint = endpoint,
        .headers = geminiHeaders,
        .parse = parse,
        .failure = geminiErrorFromReply,
    };
    return wire;
}

} // namespace fusion
