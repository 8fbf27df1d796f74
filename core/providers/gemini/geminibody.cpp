// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/gemini/geminibody.h"

#include "core/providers/gemini/geminicontents.h"
#include "core/providers/gemini/geminimodel.h"
#include "core/providers/wire.h"

#include <QJsonArray>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

QJsonObject functionJson(const ToolSpec &tool)
{
    QJsonObject json{{u"name"_s, tool.name}};
    if (!tool.description.isEmpty())
        json[u"description"_s] = tool.description;
    if (!tool.parameters.isEmpty())
        json[u"parametersJsonSchema"_s] = tool.parameters;
    return json;
}

QJsonArray hostedToolsJson(const std::vector<HostedTool> &tools)
{
    QJsonArray json;
    for (const HostedTool &tool : tools) {
        if (!tool.allowedDomains.isEmpty() || !tool.excludedDomains.isEmpty())
            continue;
        const QString name = tool.kind == HostedToolKind::WebSearch ? u"googleSearch"_s : u"urlContext"_s;
        json.append(QJsonObject{{name, QJsonObject()}});
    }
    return json;
}

void addTools(QJsonObject &body, const ChatRequest &request, const GeminiModel &model)
{
    QJsonArray functions;
    for (const ToolSpec &tool : request.tools)
        functions.append(functionJson(tool));
    const QJsonArray hosted = request.toolsAllowed ? hostedToolsJson(request.hostedTools) : QJsonArray();
    QJsonArray tools = hosted;
    if (!functions.isEmpty())
        tools.append(QJsonObject{{u"functionDeclarations"_s, functions}});
    if (tools.isEmpty())
        return;
    body[u"tools"_s] = tools;
    QJsonObject config;
    if (!functions.isEmpty() && !request.toolsAllowed)
        config[u"functionCallingConfig"_s] = QJsonObject{{u"mode"_s, u"NONE"_s}};
    if (!functions.isEmpty() && !hosted.isEmpty() && model.signsCalls)
        config[u"includeServerSideToolInvocations"_s] = true;
    if (!config.isEmpty())
        body[u"toolConfig"_s] = config;
}

QJsonObject generationConfig(const ChatRequest &request, const GeminiModel &model)
{
    QJsonObject config;
    if (request.temperature && model.takesTemperature)
        config[u"temperature"_s] = *request.temperature;
    if (request.maxTokens)
        config[u"maxOutputTokens"_s] = *request.maxTokens;
    if (const QJsonObject thinking = thinkingConfig(model, request.effort); !thinking.isEmpty())
        config[u"thinkingConfig"_s] = thinking;
    if (request.responseSchema) {
        config[u"responseMimeType"_s] = u"application/json"_s;
        config[u"responseJsonSchema"_s] = *request.responseSchema;
    }
    return config;
}

/// "gemini-x" in lists of models is "models/gemini-x"; tuned models have a folder of their own.
QString modelPath(const QString &id)
{
    const bool isPath = id.startsWith("models/"_L1) || id.startsWith("tunedModels/"_L1);
    return isPath ? id : u"models/"_s + id;
}

} // namespace

QJsonObject geminiBody(const ChatRequest &request, const Connection & /*connection*/)
{
    const GeminiModel model = geminiModel(request.model.id);
    const GeminiContents contents = geminiContents(request.messages, model.signsCalls);
    QJsonObject body{{u"contents"_s, contents.contents}};
    if (!contents.system.isEmpty())
        body[u"systemInstruction"_s] = QJsonObject{{u"parts"_s, QJsonArray{QJsonObject{{u"text"_s, contents.system}}}}};
    if (const QJsonObject config = generationConfig(request, model); !config.isEmpty())
        body[u"generationConfig"_s] = config;
    addTools(body, request, model);
    for (auto it = request.extra.begin(); it != request.extra.end(); ++it)
        body[it.key()] = it.value();
    return body;
}

QUrl geminiEndpoint(const Connection &connection, const ChatRequest &request)
{
    QUrl url = behindBase(connection, u'/' + modelPath(request.model.id) + u":streamGenerateContent"_s);
    QUrlQuery query;
    query.addQueryItem(u"alt"_s, u"sse"_s);
    url.setQuery(query);
    return url;
}

QHttpHeaders geminiHeaders(const Connection & /*connection*/, const QString &key)
{
    QHttpHeaders headers = streamHeaders();
    if (!key.isEmpty())
        headers.append("x-goog-api-key", key);
    return headers;
}

} // namespace fusion
