// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/openai/toolcallparts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::ToolCallParts)
};

constexpr std::size_t maxCalls = 128;

} // namespace

void ToolCallParts::take(const QJsonValue &calls)
{
    const QJsonArray array = calls.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonObject call = array[i].toObject();
        Part *part = partFor(call, i);
        if (!part)
            continue;
        const QJsonObject function = call[u"function"_s].toObject();
        if (part->id.isEmpty())
            part->id = call[u"id"_s].toString();
        if (part->name.isEmpty())
            part->name = function[u"name"_s].toString();
        const QJsonValue arguments = function[u"arguments"_s];
        if (arguments.isObject()) // some servers skip the text and send the object itself
            part->arguments = QString::fromUtf8(QJsonDocument(arguments.toObject()).toJson(QJsonDocument::Compact));
        else
            part->arguments += arguments.toString();
    }
}

ToolCallParts::Part *ToolCallParts::partFor(const QJsonObject &call, qsizetype position)
{
    // A server that leaves the index out sends whole calls, each with its id, or goes on with the last one.
    const QString id = call[u"id"_s].toString();
    qint64 index = call[u"index"_s].toInteger(-1);
    if (index < 0) {
        const auto known = std::ranges::find(m_parts, id, &Part::id);
        if (!id.isEmpty())
            index = known != m_parts.end() ? known->index : static_cast<qint64>(m_parts.size());
        else
            index = m_parts.empty() ? position : m_parts.back().index;
    }
    const auto found = std::ranges::find(m_parts, index, &Part::index);
    if (found != m_parts.end())
        return &*found;
    if (m_parts.size() >= maxCalls)
        return nullptr;
    return &m_parts.emplace_back(Part{.index = index, .id = {}, .name = {}, .arguments = {}});
}

std::vector<ToolCall> ToolCallParts::whole() const
{
    std::vector<Part> parts = m_parts;
    std::ranges::stable_sort(parts, {}, &Part::index);
    std::vector<ToolCall> calls;
    for (const Part &part : parts) {
        ToolCall call{.id = part.id, .name = part.name};
        const QJsonDocument arguments = QJsonDocument::fromJson(part.arguments.toUtf8());
        if (arguments.isObject() || part.arguments.trimmed().isEmpty()) {
            call.arguments = arguments.object();
        } else {
            call.state = ToolCallState::Failed;
            call.result = Words::tr("The model wrote arguments that are not valid JSON.");
        }
        if (call.id.isEmpty())
            call.id = u"call-%1"_s.arg(part.index);
        calls.push_back(call);
    }
    return calls;
}

} // namespace fusion
