// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/chat/message.h"

#include "core/base/enumnames.h"

using namespace Qt::StringLiterals;

namespace fusion {

namespace {
constexpr auto toolStateNames = std::to_array<std::pair<ToolCallState, QLatin1StringView>>({
    {ToolCallState::Requested, "requested"_L1},
    {ToolCallState::Running, "running"_L1},
    {ToolCallState::Done, "done"_L1},
    {ToolCallState::Failed, "failed"_L1},
    {ToolCallState::Refused, "refused"_L1},
});

constexpr auto viaNames = std::to_array<std::pair<SourceVia, QLatin1StringView>>({
    {SourceVia::Cited, "cited"_L1},
    {SourceVia::Searched, "search"_L1},
    {SourceVia::Read, "page"_L1},
});
} // namespace

QJsonObject toJson(const ToolCall &call)
{
    return {
        {u"id"_s, call.id},
        {u"name"_s, call.name},
        {u"arguments"_s, call.arguments},
        {u"state"_s, enumName(toolStateNames, call.state)},
        {u"result"_s, call.result},
    };
}

ToolCall toolCallFromJson(const QJsonObject &json)
{
    return {
        .id = json[u"id"_s].toString(),
        .name = json[u"name"_s].toString(),
        .arguments = json[u"arguments"_s].toObject(),
        .state = enumValue(toolStateNames, json[u"state"_s].toString()).value_or(ToolCallState::Requested),
        .result = json[u"result"_s].toString(),
    };
}

QJsonObject toJson(const Source &source)
{
    return {{u"url"_s, source.url}, {u"title"_s, source.title}, {u"via"_s, enumName(viaNames, source.via)}};
}

Source sourceFromJson(const QJsonObject &json)
{
    return {.url = json[u"url"_s].toString(),
            .title = json[u"title"_s].toString(),
            .via = enumValue(viaNames, json[u"via"_s].toString()).value_or(SourceVia::Cited)};
}

QJsonObject toJson(const MadeFile &file)
{
    return {{u"name"_s, file.name}, {u"size"_s, file.size}, {u"sha256"_s, file.sha256}};
}

MadeFile madeFileFromJson(const QJsonObject &json)
{
    return {.name = json[u"name"_s].toString(), .size = json[u"size"_s].toInteger(), .sha256 = json[u"sha256"_s].toString()};
}

} // namespace fusion
