// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/gemini/geminiparts.h"

#include "core/providers/gemini/geminicontents.h"

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

/// Nothing but text, and perhaps that it is a thought.
bool isPlainText(const QJsonObject &part)
{
    return part[u"text"_s].isString() && part.size() == (part.contains(u"thought"_s) ? 2 : 1);
}

/// "GOOGLE_SEARCH_WEB" is told as the tool is called in requests.
QString hostedName(const QString &toolType)
{
    return toolType.startsWith("GOOGLE_SEARCH"_L1) ? u"google_search"_s : toolType.toLower();
}

} // namespace

void GeminiParts::take(const QJsonObject &part, Events &events)
{
    keep(part);
    if (const QString text = part[u"text"_s].toString(); !text.isEmpty()) {
        if (part[u"thought"_s].toBool())
            events.push_back(ChatReasoning{text});
        else
            events.push_back(ChatText{text});
    }
    if (part[u"functionCall"_s].isObject())
        tellFunctionCall(part[u"functionCall"_s].toObject(), events);
    if (part[u"toolCall"_s].isObject()) {
        const QJsonObject call = part[u"toolCall"_s].toObject();
        const QString id = call[u"id"_s].toString();
        m_hosted[id] = {.id = id, .name = hostedName(call[u"toolType"_s].toString()), .arguments = call[u"args"_s].toObject()};
    }
    if (part[u"toolResponse"_s].isObject())
        tellHostedResult(part[u"toolResponse"_s].toObject(), events);
}

void GeminiParts::keep(const QJsonObject &part)
{
    const bool isText = isPlainText(part);
    if (isText && !m_parts.empty() && m_parts.back().isPlainText &&
        m_parts.back().json.value(u"thought"_s).toBool() == part.value(u"thought"_s).toBool()) {
        m_parts.back().text += part[u"text"_s].toString();
        return;
    }
    m_parts.push_back({.json = part, .text = part[u"text"_s].toString(), .isPlainText = isText});
}

void GeminiParts::tellFunctionCall(const QJsonObject &call, Events &events)
{
    ToolCall told{.id = call[u"id"_s].toString(), .name = call[u"name"_s].toString(), .arguments = call[u"args"_s].toObject()};
    if (told.id.isEmpty())
        told.id = geminiCallId(m_functionCalls);
    ++m_functionCalls;
    events.push_back(ChatToolCall{told});
}

void GeminiParts::tellHostedResult(const QJsonObject &response, Events &events)
{
    const QString id = response[u"id"_s].toString();
    const auto known = m_hosted.find(id);
    ToolCall call =
        known == m_hosted.end() ? ToolCall{.id = id, .name = hostedName(response[u"toolType"_s].toString())} : known->second;
    if (known != m_hosted.end())
        m_hosted.erase(known);
    call.state = ToolCallState::Done;
    m_toldHosted = true;
    events.push_back(ChatToolCall{call});
}

void GeminiParts::takeSources(const QJsonObject &candidate, Events &events)
{
    const QJsonObject grounding = candidate[u"groundingMetadata"_s].toObject();
    for (const QJsonValue &query : grounding[u"webSearchQueries"_s].toArray()) {
        if (!query.toString().isEmpty() && !m_queries.contains(query.toString()))
            m_queries.append(query.toString());
    }
    for (const QJsonValue &chunk : grounding[u"groundingChunks"_s].toArray()) {
        const QJsonValue web = chunk[u"web"_s];
        tellSource(web[u"uri"_s].toString(), web[u"title"_s].toString(), events);
    }
    takePages(candidate[u"urlContextMetadata"_s], events);
    for (const QJsonValue &citation : candidate[u"citationMetadata"_s][u"citations"_s].toArray())
        tellSource(citation[u"uri"_s].toString(), citation[u"title"_s].toString(), events);
}

/// Pages that the model had fetched.
void GeminiParts::takePages(const QJsonValue &metadata, Events &events)
{
    for (const QJsonValue &page : metadata[u"urlMetadata"_s].toArray()) {
        const QString url = page[u"retrievedUrl"_s].toString();
        if (url.isEmpty() || m_pages.contains(url))
            continue;
        const QString status = page[u"urlRetrievalStatus"_s].toString();
        const bool isFetched = status.isEmpty() || status == "URL_RETRIEVAL_STATUS_SUCCESS"_L1;
        ToolCall call{.id = u"url-context-%1"_s.arg(m_pages.size()), .name = u"url_context"_s, .arguments = {{u"url"_s, url}}};
        call.state = isFetched ? ToolCallState::Done : ToolCallState::Failed;
        call.result = isFetched ? url : QString(status).remove(u"URL_RETRIEVAL_STATUS_"_s).toLower();
        m_pages.insert(url);
        events.push_back(ChatToolCall{call});
        if (isFetched)
            tellSource(url, {}, events);
    }
}

void GeminiParts::tellSource(const QString &url, const QString &title, Events &events)
{
    if (url.isEmpty() || m_sources.contains(url))
        return;
    m_sources.insert(url);
    m_found.append(title.isEmpty() ? url : title + u" - "_s + url);
    events.push_back(ChatSource{{.url = url, .title = title}});
}

void GeminiParts::tellSearch(Events &events) const
{
    if (m_queries.isEmpty() || m_toldHosted) // told call by call before
        return;
    events.push_back(ChatToolCall{{.id = u"google-search"_s,
                                   .name = u"google_search"_s,
                                   .arguments = {{u"queries"_s, QJsonArray::fromStringList(m_queries)}},
                                   .state = ToolCallState::Done,
                                   .result = m_found.join(u'\n')}});
}

QJsonArray GeminiParts::echo() const
{
    QJsonArray parts;
    bool isNeeded = false;
    for (const Kept &kept : m_parts) {
        QJsonObject part = kept.json;
        if (kept.isPlainText)
            part[u"text"_s] = kept.text;
        isNeeded |= part.contains(u"thoughtSignature"_s) || (!kept.isPlainText && !part.contains(u"functionCall"_s));
        parts.append(part);
    }
    return isNeeded ? parts : QJsonArray();
}

} // namespace fusion
