// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/hostedfusion/fusionrequest.h"

#include "core/base/promptfile.h"
#include "core/providers/openai/chattools.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

const QString toolType = u"openrouter:fusion"_s;

/// What the plugin takes; `id` is ours to set.
bool isForPlugin(const QString &key)
{
    static const QSet<QString> other{u"max_completion_tokens"_s, u"reasoning"_s, u"temperature"_s,
                                     u"cache_control"_s,         u"via"_s,       u"force"_s};
    return !other.contains(key);
}

bool isForTool(const QString &key)
{
    static const QSet<QString> other{u"preset"_s, u"enabled"_s, u"via"_s, u"force"_s};
    return !other.contains(key);
}

QJsonObject only(const QJsonObject &settings, bool (*wanted)(const QString &key))
{
    QJsonObject some;
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        if (wanted(it.key()))
            some[it.key()] = it.value();
    }
    return some;
}

bool hasAnyBut(const QJsonObject &settings, bool (*wanted)(const QString &key), bool (*otherWanted)(const QString &key))
{
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        if (!wanted(it.key()) && otherWanted(it.key()))
            return true;
    }
    return false;
}

QJsonObject plugin(const QJsonObject &settings)
{
    QJsonObject json = only(settings, isForPlugin);
    json[u"id"_s] = u"fusion"_s;
    return json;
}

QJsonObject tool(const QJsonObject &settings)
{
    QJsonObject json{{u"type"_s, toolType}};
    const QJsonObject parameters = only(settings, isForTool);
    if (!parameters.isEmpty())
        json[u"parameters"_s] = parameters;
    return json;
}

QJsonArray panelTools(const std::vector<HostedTool> &hosted)
{
    QJsonArray tools;
    for (const HostedTool &tool : hosted)
        tools.append(openRouterTool(tool));
    return tools;
}

QString order()
{
    static const Prompt prompt = loadPrompt("hosted-fusion"_L1);
    QString text = prompt.system;
    return text.replace("{{tool}}"_L1, toolType);
}

QString forceOf(const ChatRequest &request)
{
    return request.fusion[u"force"_s].toString(u"order"_s);
}

} // namespace

bool isFusionAlias(const Connection &connection, const QString &model)
{
    const QString plain = model.section(u':', 0, 0);
    switch (connection.kind) {
    case ConnectionKind::OpenRouter: return plain == "openrouter/fusion"_L1 || plain == "openrouter/fusion-flash"_L1;
    case ConnectionKind::Demo: return plain == "sim/hosted-fusion"_L1;
    case ConnectionKind::OpenAi:
    case ConnectionKind::Anthropic:
    case ConnectionKind::Gemini:
    case ConnectionKind::Ollama: return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

bool asksForFusion(const Connection &connection, const ChatRequest &request)
{
    if (isFusionAlias(connection, request.model.id))
        return true;
    return connection.kind == ConnectionKind::OpenRouter && !request.fusion.isEmpty();
}

bool expectsPanel(const Connection &connection, const ChatRequest &request)
{
    return asksForFusion(connection, request) && request.fusion[u"enabled"_s].toBool(true);
}

void addFusion(QJsonObject &body, const ChatRequest &request, const Connection &connection)
{
    const QJsonObject &settings = request.fusion;
    const QString via = settings[u"via"_s].toString();
    const bool isAlias = isFusionAlias(connection, request.model.id);
    const bool needsPlugin = hasAnyBut(settings, isForTool, isForPlugin);
    const bool needsTool = hasAnyBut(settings, isForPlugin, isForTool);
    // The alias brings its panel along, so that nothing has to be said where nothing is set; for it the plugin's `model`
    // also writes, which is what a person who names one there means.
    const bool asPlugin = via == "plugin"_L1 || (via.isEmpty() && (needsPlugin || (isAlias && !settings.isEmpty())));
    const bool asTool = via == "tool"_L1 || (via.isEmpty() && (needsTool || (!isAlias && !asPlugin)));
    if (asPlugin)
        body[u"plugins"_s] = QJsonArray{plugin(settings)};
    if (asTool) {
        QJsonArray tools = body[u"tools"_s].toArray();
        tools.append(tool(settings));
        body[u"tools"_s] = tools;
    }
    if (forceOf(request) == "required"_L1)
        body[u"tool_choice"_s] = u"required"_s;
    else if (forceOf(request) == "tool"_L1)
        body[u"tool_choice"_s] = QJsonObject{{u"type"_s, toolType}};
}

ChatRequest fusionRequest(const ChatRequest &request)
{
    ChatRequest changed = request;
    if (!request.hostedTools.empty() && !request.fusion.contains(u"tools"_s))
        changed.fusion[u"tools"_s] = panelTools(request.hostedTools);
    changed.hostedTools.clear();
    const bool isOff = !request.fusion[u"enabled"_s].toBool(true);
    if (!isOff && forceOf(request) == "order"_L1) {
        changed.messages.insert(changed.messages.begin(), {.role = Role::System, .text = order()});
    }
    return changed;
}

ChatRequest fusionFallback(const ChatRequest &request, const Connection &connection)
{
    ChatRequest changed = fusionRequest(request);
    const bool isAlias = isFusionAlias(connection, request.model.id);
    if ((!isAlias || !changed.fusion.isEmpty()) && !changed.extra.contains(u"plugins"_s))
        changed.extra[u"plugins"_s] = QJsonArray{plugin(changed.fusion)};
    if (forceOf(request) == "required"_L1)
        changed.extra[u"tool_choice"_s] = u"required"_s;
    else if (forceOf(request) == "tool"_L1)
        changed.extra[u"tool_choice"_s] = QJsonObject{{u"type"_s, toolType}};
    return changed;
}

} // namespace fusion
