// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/openai/chattools.h"

#include "core/providers/openai/chatdialect.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

QJsonObject functionTool(const ToolSpec &tool)
{
    return {
        {u"type"_s, u"function"_s},
        {u"function"_s,
         QJsonObject{{u"name"_s, tool.name}, {u"description"_s, tool.description}, {u"parameters"_s, tool.parameters}}},
    };
}

/// The same list has another name with each of the two.
QString excludedName(HostedToolKind kind)
{
    return kind == HostedToolKind::WebSearch ? u"excluded_domains"_s : u"blocked_domains"_s;
}

bool isPlainSearch(const HostedTool &tool)
{
    return tool.kind == HostedToolKind::WebSearch && tool.allowedDomains.isEmpty() && tool.excludedDomains.isEmpty();
}

} // namespace

QJsonArray functionTools(const std::vector<ToolSpec> &tools)
{
    QJsonArray array;
    for (const ToolSpec &tool : tools)
        array.append(functionTool(tool));
    return array;
}

QJsonObject openRouterTool(const HostedTool &tool)
{
    QJsonObject parameters;
    if (!tool.allowedDomains.isEmpty())
        parameters[u"allowed_domains"_s] = QJsonArray::fromStringList(tool.allowedDomains);
    if (!tool.excludedDomains.isEmpty())
        parameters[excludedName(tool.kind)] = QJsonArray::fromStringList(tool.excludedDomains);
    if (tool.maxUses)
        parameters[u"max_uses"_s] = *tool.maxUses;
    QJsonObject json{
        {u"type"_s, tool.kind == HostedToolKind::WebSearch ? u"openrouter:web_search"_s : u"openrouter:web_fetch"_s}};
    if (!parameters.isEmpty())
        json[u"parameters"_s] = parameters;
    return json;
}

void addTools(QJsonObject &body, const ChatRequest &request, const Connection &connection)
{
    QJsonArray tools = functionTools(request.tools);
    if (request.toolsAllowed && speaksOpenRouter(connection)) {
        for (const HostedTool &tool : request.hostedTools)
            tools.append(openRouterTool(tool));
    }
    if (!tools.isEmpty())
        body[u"tools"_s] = tools;
    if (!tools.isEmpty() && !request.toolsAllowed)
        body[u"tool_choice"_s] = u"none"_s;
    if (request.toolsAllowed && isOpenAiSearchModel(connection, request.model.id) &&
        std::ranges::any_of(request.hostedTools, isPlainSearch))
        body[u"web_search_options"_s] = QJsonObject();
}

} // namespace fusion
