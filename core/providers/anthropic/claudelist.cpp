// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/anthropic/claudelist.h"

#include "core/providers/anthropic/messagesbody.h"
#include "core/providers/anthropic/messageserror.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::ClaudeList)
};

QUrl endpoint(const Connection &connection, const QString &page)
{
    QUrl url = behindBase(connection, u"/models"_s);
    QUrlQuery query;
    query.addQueryItem(u"limit"_s, u"1000"_s); // the most it gives
    if (!page.isEmpty())
        query.addQueryItem(u"after_id"_s, QString::fromLatin1(QUrl::toPercentEncoding(page)));
    url.setQuery(query);
    return url;
}

std::optional<qint64> sizeIn(const QJsonValue &value)
{
    const qint64 size = value.toInteger();
    return size > 0 ? std::optional(size) : std::nullopt;
}

bool supports(const QJsonValue &capabilities, const QString &name)
{
    return capabilities[name][u"supported"_s].toBool();
}

QStringList effortsIn(const QJsonValue &effort)
{
    QStringList efforts;
    for (const QString &level : {u"low"_s, u"medium"_s, u"high"_s, u"xhigh"_s, u"max"_s}) {
        if (supports(effort, level))
            efforts.append(level);
    }
    return efforts;
}

/// Every Claude model takes tools and a token limit; the list says nothing about them. None takes a temperature.
Abilities abilitiesIn(const QJsonValue &capabilities)
{
    Abilities abilities = Ability::Tools | Ability::MaxTokens;
    abilities.setFlag(Ability::Reasoning, supports(capabilities, u"thinking"_s));
    abilities.setFlag(Ability::StructuredOutput, supports(capabilities, u"structured_outputs"_s));
    abilities.setFlag(Ability::Images, supports(capabilities, u"image_input"_s));
    abilities.setFlag(Ability::Files, supports(capabilities, u"pdf_input"_s));
    return abilities;
}

ModelInfo modelIn(const QJsonObject &row, const QString &connection)
{
    const QString id = row[u"id"_s].toString();
    const QString name = row[u"display_name"_s].toString().simplified();
    const QJsonValue capabilities = row[u"capabilities"_s];
    ModelInfo model{
        .ref = {.connection = connection, .id = id},
        .name = name.isEmpty() ? id : name,
        .maker = id.contains("claude"_L1) ? u"anthropic"_s : QString(),
        .contextTokens = sizeIn(row[u"max_input_tokens"_s]),
        .maxOutputTokens = sizeIn(row[u"max_tokens"_s]),
    };
    if (capabilities.isObject()) {
        model.abilities = abilitiesIn(capabilities);
        model.abilitiesKnown = true;
        if (supports(capabilities, u"effort"_s))
            model.efforts = effortsIn(capabilities[u"effort"_s]);
    }
    return model;
}

Result<CatalogPage> parse(const QByteArray &body, const Connection &connection)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document[u"data"_s].isArray())
        return fail(FailureKind::BadResponse, Words::tr("The reply is not a list of models."));
    CatalogPage page;
    for (const QJsonValue &row : document[u"data"_s].toArray()) {
        const bool isRetired = row[u"lifecycle"_s].toString() == "retired"_L1;
        if (!row[u"id"_s].toString().isEmpty() && !isRetired)
            page.models.push_back(modelIn(row.toObject(), connection.id));
    }
    if (document[u"has_more"_s].toBool())
        page.next = document[u"last_id"_s].toString();
    return page;
}

} // namespace

const CatalogWire &claudeCatalogWire()
{
    static const CatalogWire wire{
        .endpoint = endpoint,
        .headers = messagesHeaders,
        .parse = parse,
        .failure = messagesErrorFromReply,
    };
    return wire;
}

} // namespace fusion
