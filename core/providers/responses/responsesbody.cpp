// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/responses/responsesbody.h"

#include "core/providers/hostedfusion/fusionrequest.h"
#include "core/providers/openai/chatdialect.h"
#include "core/providers/openai/chattools.h"
#include "core/providers/responses/responsesinput.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

/// By name, since OpenAI's model list tells no abilities: o1, o3-mini, gpt-5, openai/gpt-5.2-pro, but not gpt-5-chat-latest.
bool reasons(const QString &model)
{
    static const QRegularExpression names(u"^(openai/)?(o[1-9](-|$)|gpt-([5-9]|[1-9][0-9])(?!.*chat)|gpt-oss)"_s);
    return names.match(model).hasMatch();
}

QJsonObject openAiSearch(const HostedTool &tool)
{
    QJsonObject filters;
    if (!tool.allowedDomains.isEmpty())
        filters[u"allowed_domains"_s] = QJsonArray::fromStringList(tool.allowedDomains);
    if (!tool.excludedDomains.isEmpty())
        filters[u"blocked_domains"_s] = QJsonArray::fromStringList(tool.excludedDomains);
    QJsonObject json{{u"type"_s, u"web_search"_s}};
    if (!filters.isEmpty())
        json[u"filters"_s] = filters;
    return json;
}

/// OpenAI's search opens pages by itself, so there is nothing to fetch with.
void addHostedTools(QJsonObject &body, QJsonArray &tools, QJsonArray &include, const ChatRequest &request, bool openRouter)
{
    for (const HostedTool &tool : request.hostedTools) {
        if (openRouter) {
            tools.append(openRouterTool(tool));
        } else if (tool.kind == HostedToolKind::WebSearch) {
            tools.append(openAiSearch(tool));
            include.append(u"web_search_call.action.sources"_s);
            if (tool.maxUses)
                body[u"max_tool_calls"_s] = *tool.maxUses;
        }
    }
}

void addTools(QJsonObject &body, QJsonArray &include, const ChatRequest &request, bool openRouter)
{
    QJsonArray tools;
    for (const ToolSpec &tool : request.tools) {
        tools.append(QJsonObject{{u"type"_s, u"function"_s},
                                 {u"name"_s, tool.name},
                                 {u"description"_s, tool.description},
                                 {u"parameters"_s, tool.parameters},
                                 {u"strict"_s, false}});
    }
    addHostedTools(body, tools, include, request, openRouter);
    if (tools.isEmpty())
        return;
    body[u"tools"_s] = tools;
    body[u"tool_choice"_s] = request.toolsAllowed ? u"auto"_s : u"none"_s;
    if (!request.tools.empty())
        body[u"parallel_tool_calls"_s] = true;
}

void addReasoning(QJsonObject &body, QJsonArray &include, const ChatRequest &request, bool openRouter)
{
    const bool byName = !openRouter && reasons(request.model.id);
    if (openRouter || byName || !request.effort.isEmpty())
        include.append(u"reasoning.encrypted_content"_s);
    if (request.effort.isEmpty() && !byName)
        return;
    QJsonObject reasoning;
    if (!request.effort.isEmpty())
        reasoning[u"effort"_s] = request.effort;
    if (request.effort != "none"_L1)
        reasoning[u"summary"_s] = u"auto"_s;
    body[u"reasoning"_s] = reasoning;
}

QJsonObject jsonFormat(const ChatRequest &request)
{
    return {
        {u"type"_s, u"json_schema"_s},
        {u"name"_s, request.schemaName.isEmpty() ? u"answer"_s : request.schemaName},
        {u"strict"_s, true},
        {u"schema"_s, *request.responseSchema},
    };
}

} // namespace

QJsonObject responsesBody(const ChatRequest &request, const Connection &connection)
{
    const bool openRouter = speaksOpenRouter(connection);
    const ResponsesInput input = responsesInput(request.messages, openRouter);
    QJsonObject body{
        {u"model"_s, request.model.id},
        {u"input"_s, input.items},
        {u"stream"_s, true},
        {u"store"_s, false},
    };
    if (!input.instructions.isEmpty())
        body[u"instructions"_s] = input.instructions;
    if (request.temperature && (openRouter || !reasons(request.model.id)))
        body[u"temperature"_s] = *request.temperature;
    if (request.maxTokens)
        body[u"max_output_tokens"_s] = *request.maxTokens;
    if (request.responseSchema)
        body[u"text"_s] = QJsonObject{{u"format"_s, jsonFormat(request)}};
    QJsonArray include;
    addReasoning(body, include, request, openRouter);
    addTools(body, include, request, openRouter);
    if (asksForFusion(connection, request))
        addFusion(body, request, connection);
    if (!include.isEmpty())
        body[u"include"_s] = include;
    for (auto it = request.extra.begin(); it != request.extra.end(); ++it)
        body[it.key()] = it.value();
    return body;
}

} // namespace fusion
