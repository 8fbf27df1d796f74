// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/responses/responsesitem.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::ResponsesItem)
};

constexpr QLatin1StringView ownPrefix("openrouter:");

std::vector<ItemPart> partsIn(const QJsonObject &item, const QString &list, const QString &type)
{
    std::vector<ItemPart> parts;
    const QJsonArray array = item[list].toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (array[i][u"type"_s].toString() == type && !array[i][u"text"_s].toString().isEmpty())
            parts.push_back({.place = list + QString::number(i), .text = array[i][u"text"_s].toString()});
    }
    return parts;
}

void addSource(std::vector<Source> &sources, const QJsonValue &page)
{
    const QString url = page[u"url"_s].toString();
    if (!url.isEmpty())
        sources.push_back({.url = url, .title = page[u"title"_s].toString()});
}

} // namespace

std::vector<ItemPart> itemTexts(const QJsonObject &item)
{
    return partsIn(item, u"content"_s, u"output_text"_s);
}

QString itemRefusal(const QJsonObject &item)
{
    QString refusal;
    for (const QJsonValue &part : item[u"content"_s].toArray())
        refusal += part[u"refusal"_s].toString();
    return refusal;
}

std::vector<ItemPart> itemThoughts(const QJsonObject &item)
{
    const std::vector<ItemPart> own = partsIn(item, u"content"_s, u"reasoning_text"_s);
    return own.empty() ? partsIn(item, u"summary"_s, u"summary_text"_s) : own;
}

std::optional<Source> annotationSource(const QJsonObject &annotation)
{
    if (annotation[u"type"_s].toString() != "url_citation"_L1)
        return std::nullopt;
    std::vector<Source> found;
    addSource(found, annotation[u"url_citation"_s].isObject() ? annotation[u"url_citation"_s] : QJsonValue(annotation));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Source> itemSources(const QJsonObject &item)
{
    std::vector<Source> sources;
    for (const QJsonValue &part : item[u"content"_s].toArray()) {
        for (const QJsonValue &annotation : part[u"annotations"_s].toArray()) {
            if (const auto source = annotationSource(annotation.toObject()))
                sources.push_back(*source);
        }
    }
    for (const QJsonValue &page : item[u"sources"_s].toArray()) // of a hosted panel
        addSource(sources, page);
    if (!hostedCall(item))
        return sources;
    const QJsonObject action = item[u"action"_s].toObject();
    for (const QJsonValue &page : action[u"sources"_s].toArray())
        addSource(sources, page);
    if (action[u"type"_s].toString() == "open_page"_L1)
        addSource(sources, action);
    addSource(sources, item); // a fetch
    return sources;
}

ToolCall functionCall(const QString &callId, const QString &name, const QString &arguments)
{
    ToolCall call{.id = callId, .name = name};
    const QJsonDocument document = QJsonDocument::fromJson(arguments.toUtf8());
    if (document.isObject() || arguments.trimmed().isEmpty()) {
        call.arguments = document.object();
    } else {
        call.state = ToolCallState::Failed;
        call.result = Words::tr("The model wrote arguments that are not valid JSON.");
    }
    return call;
}

std::optional<ToolCall> hostedCall(const QJsonObject &item)
{
    const QString type = item[u"type"_s].toString();
    const bool isFetch = type == ownPrefix + "web_fetch"_L1;
    if (type != "web_search_call"_L1 && type != ownPrefix + "web_search"_L1 && !isFetch)
        return std::nullopt;
    ToolCall call{.id = item[u"id"_s].toString(), .name = isFetch ? u"web_fetch"_s : u"web_search"_s};
    const QJsonObject action = item[u"action"_s].toObject();
    for (const QString &key : {u"query"_s, u"queries"_s, u"url"_s, u"pattern"_s}) {
        if (action.contains(key) && !action[key].isNull())
            call.arguments[key] = action[key];
        else if (item[key].isString())
            call.arguments[key] = item[key];
    }
    const QString status = item[u"status"_s].toString();
    call.state = status == "failed"_L1 || item[u"error"_s].isString() ? ToolCallState::Failed : ToolCallState::Done;
    call.result = item[u"error"_s].toString();
    return call;
}

} // namespace fusion
