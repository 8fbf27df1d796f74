// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/anthropic/messagesbody.h"

#include "core/providers/anthropic/claudemodel.h"
#include "core/providers/anthropic/claudeschema.h"
#include "core/providers/anthropic/messagescontent.h"
#include "core/providers/wire.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

QJsonObject toolJson(const ToolSpec &tool)
{
    QJsonObject schema = tool.parameters;
    if (!schema.contains(u"type"_s))
        schema[u"type"_s] = u"object"_s;
    QJsonObject json{{u"name"_s, tool.name}, {u"input_schema"_s, schema}};
    if (!tool.description.isEmpty())
        json[u"description"_s] = tool.description;
    return json;
}

QStringList without(const QStringList &domains, const QStringList &excluded)
{
    QStringList rest = domains;
    rest.removeIf([&](const QString &domain) { return excluded.contains(domain, Qt::CaseInsensitive); });
    return rest;
}

QJsonObject hostedToolJson(const HostedTool &tool, bool mayCite)
{
    const bool searches = tool.kind == HostedToolKind::WebSearch;
    QJsonObject json{
        {u"type"_s, searches ? u"web_search_20250305"_s : u"web_fetch_20250910"_s},
        {u"name"_s, searches ? u"web_search"_s : u"web_fetch"_s},
    };
    if (!tool.allowedDomains.isEmpty())
        json[u"allowed_domains"_s] = QJsonArray::fromStringList(without(tool.allowedDomains, tool.excludedDomains));
    else if (!tool.excludedDomains.isEmpty())
        json[u"blocked_domains"_s] = QJsonArray::fromStringList(tool.excludedDomains);
    if (tool.maxUses)
        json[u"max_uses"_s] = *tool.maxUses;
    if (!searches && mayCite) // citations and a prescribed format exclude each other
        json[u"citations"_s] = QJsonObject{{u"enabled"_s, true}};
    return json;
}

void addTools(QJsonObject &body, const ChatRequest &request)
{
    QJsonArray tools;
    for (const ToolSpec &tool : request.tools)
        tools.append(toolJson(tool));
    for (const HostedTool &tool : request.hostedTools) {
        // Nothing is left of what is allowed: an empty list would allow everything.
        if (tool.allowedDomains.isEmpty() || !without(tool.allowedDomains, tool.excludedDomains).isEmpty())
            tools.append(hostedToolJson(tool, !request.responseSchema));
    }
    if (tools.isEmpty())
        return;
    body[u"tools"_s] = tools;
    if (!request.toolsAllowed)
        body[u"tool_choice"_s] = QJsonObject{{u"type"_s, u"none"_s}};
}

QJsonObject shown(QJsonObject thinking)
{
    thinking[u"display"_s] = u"summarized"_s;
    return thinking;
}

void addThinking(QJsonObject &body, const QString &effort, const ClaudeModel &model, int maxTokens)
{
    const bool wanted = !effort.isEmpty() && effort != "none"_L1;
    switch (model.thinking) {
    case ClaudeThinking::None: break;
    case ClaudeThinking::Budget:
        if (const int budget = thinkingBudget(effort, maxTokens); budget > 0)
            body[u"thinking"_s] = QJsonObject{{u"type"_s, u"enabled"_s}, {u"budget_tokens"_s, budget}};
        break;
    case ClaudeThinking::Adaptive:
        if (wanted || model.thinksUnasked)
            body[u"thinking"_s] = shown({{u"type"_s, u"adaptive"_s}});
        break;
    }
}

QJsonObject outputConfig(const ChatRequest &request, const ClaudeModel &model)
{
    QJsonObject config;
    const bool asksForNone = request.effort == "none"_L1 && !model.thinksUnasked;
    const QString effort = asksForNone ? QString() : nearestEffort(request.effort, model.efforts);
    if (!effort.isEmpty())
        config[u"effort"_s] = effort;
    if (request.responseSchema) {
        config[u"format"_s] = QJsonObject{{u"type"_s, u"json_schema"_s}, {u"schema"_s, claudeSchema(*request.responseSchema)}};
    }
    return config;
}

} // namespace

QJsonObject messagesBody(const ChatRequest &request, const Connection & /*connection*/)
{
    const ClaudeModel model = claudeModel(request.model.id);
    const MessagesContent content = messagesContent(request.messages);
    const int maxTokens = request.maxTokens.value_or(model.defaultMaxTokens);
    QJsonObject body{
        {u"model"_s, request.model.id},
        {u"max_tokens"_s, maxTokens},
        {u"messages"_s, content.messages},
        {u"stream"_s, true},
    };
    if (!content.system.isEmpty())
        body[u"system"_s] = content.system;
    if (request.temperature && !model.isClaude)
        body[u"temperature"_s] = *request.temperature;
    addThinking(body, request.effort, model, maxTokens);
    if (const QJsonObject config = outputConfig(request, model); !config.isEmpty())
        body[u"output_config"_s] = config;
    addTools(body, request);
    for (auto it = request.extra.begin(); it != request.extra.end(); ++it)
        body[it.key()] = it.value();
    return body;
}

QHttpHeaders messagesHeaders(const Connection & /*connection*/, const QString &key)
{
    QHttpHeaders headers = streamHeaders();
    headers.append("anthropic-version", "2026-10-21");
    if (!key.isEmpty())
        headers.append("x-api-key", key);
    return headers;
}

} // namespace fusion
