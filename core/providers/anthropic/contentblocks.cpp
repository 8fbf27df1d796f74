// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/anthropic/contentblocks.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::ContentBlocks)
};

constexpr std::size_t maxBlocks = 4096;

QString typeOf(const QJsonValue &block)
{
    return block[u"type"_s].toString();
}

/// The arguments of a call: what came in pieces, or what it began with. Nothing where the pieces are no JSON object.
std::optional<QJsonObject> argumentsFrom(const QString &pieces, const QJsonObject &atStart)
{
    if (pieces.trimmed().isEmpty())
        return atStart;
    const QJsonDocument document = QJsonDocument::fromJson(pieces.toUtf8());
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

bool isResult(const QString &type)
{
    return type.endsWith("_tool_result"_L1);
}

/// A result's error code: its content is an object then, of a type that ends so.
QString errorCodeIn(const QJsonValue &content)
{
    return typeOf(content).endsWith("_error"_L1) ? content[u"error_code"_s].toString(u"error"_s) : QString();
}

} // namespace

void ContentBlocks::start(qint64 index, const QJsonObject &block, Events &events)
{
    if (m_blocks.size() >= maxBlocks || m_blocks.contains(index))
        return;
    Block &kept = m_blocks[index];
    kept.json = block;
    const QString type = typeOf(block);
    if (type == "text"_L1) {
        kept.text = block[u"text"_s].toString();
        if (!kept.text.isEmpty())
            events.push_back(ChatText{kept.text});
        for (const QJsonValue &citation : block[u"citations"_s].toArray())
            addCitation(kept, citation.toObject(), events);
    } else if (type == "thinking"_L1) {
        kept.text = block[u"thinking"_s].toString();
        kept.signature = block[u"signature"_s].toString();
        if (!kept.text.isEmpty())
            events.push_back(ChatReasoning{kept.text});
    }
}

ContentBlocks::Block *ContentBlocks::blockFor(qint64 index, const QJsonObject &delta)
{
    const auto found = m_blocks.find(index);
    if (found != m_blocks.end())
        return found->second.isOpen ? &found->second : nullptr;
    if (m_blocks.size() >= maxBlocks)
        return nullptr;
    // Servers that only imitate the format leave the start out.
    const QString type = typeOf(delta);
    Block &block = m_blocks[index];
    block.json[u"type"_s] = type == "thinking_delta"_L1 || type == "signature_delta"_L1 ? u"thinking"_s : u"text"_s;
    return &block;
}

void ContentBlocks::add(qint64 index, const QJsonObject &delta, Events &events)
{
    Block *block = blockFor(index, delta);
    if (!block)
        return;
    const QString type = typeOf(delta);
    if (type == "text_delta"_L1) {
        const QString text = delta[u"text"_s].toString();
        block->text += text;
        if (!text.isEmpty())
            events.push_back(ChatText{text});
    } else if (type == "thinking_delta"_L1) {
        const QString text = delta[u"thinking"_s].toString();
        block->text += text;
        if (!text.isEmpty())
            events.push_back(ChatReasoning{text});
    } else if (type == "signature_delta"_L1) {
        block->signature += delta[u"signature"_s].toString();
    } else if (type == "input_json_delta"_L1) {
        block->input += delta[u"partial_json"_s].toString();
    } else if (type == "citations_delta"_L1) {
        addCitation(*block, delta[u"citation"_s].toObject(), events);
    }
}

void ContentBlocks::stop(qint64 index, Events &events)
{
    const auto found = m_blocks.find(index);
    if (found != m_blocks.end() && found->second.isOpen)
        finish(found->second, events);
}

void ContentBlocks::stopAll(Events &events)
{
    for (auto &[index, block] : m_blocks) {
        if (block.isOpen)
            finish(block, events);
    }
}

void ContentBlocks::finish(Block &block, Events &events)
{
    block.isOpen = false;
    const QString type = typeOf(block.json);
    if (type == "text"_L1) {
        block.json[u"text"_s] = block.text;
        if (!block.citations.isEmpty())
            block.json[u"citations"_s] = block.citations;
    } else if (type == "thinking"_L1) {
        block.json[u"thinking"_s] = block.text;
        block.json[u"signature"_s] = block.signature;
    } else if (type == "tool_use"_L1) {
        finishToolUse(block, events);
    } else if (type == "server_tool_use"_L1) {
        finishHostedCall(block);
    } else if (isResult(type)) {
        finishHostedResult(block.json, events);
    }
}

void ContentBlocks::finishToolUse(Block &block, Events &events)
{
    ToolCall call{.id = block.json.value(u"id"_s).toString(), .name = block.json.value(u"name"_s).toString()};
    const auto arguments = argumentsFrom(block.input, block.json.value(u"input"_s).toObject());
    if (arguments) {
        call.arguments = *arguments;
    } else {
        call.state = ToolCallState::Failed;
        call.result = Words::tr("The model wrote arguments that are not valid JSON.");
    }
    block.json[u"input"_s] = call.arguments;
    events.push_back(ChatToolCall{call});
}

void ContentBlocks::finishHostedCall(Block &block)
{
    ToolCall call{.id = block.json.value(u"id"_s).toString(), .name = block.json.value(u"name"_s).toString()};
    call.arguments = argumentsFrom(block.input, block.json.value(u"input"_s).toObject()).value_or(QJsonObject());
    block.json[u"input"_s] = call.arguments;
    m_hosted[call.id] = call;
}

/// What a hosted tool brought: pages found, a page fetched, or why not.
void ContentBlocks::finishHostedResult(const QJsonObject &json, Events &events)
{
    const QString id = json[u"tool_use_id"_s].toString();
    const auto known = m_hosted.find(id);
    ToolCall call = known == m_hosted.end() ? ToolCall{.id = id, .name = typeOf(json).chopped(12)} : known->second;
    if (known != m_hosted.end())
        m_hosted.erase(known);
    call.state = ToolCallState::Done;
    QStringList lines;
    Events sources;
    const QJsonValue content = json[u"content"_s];
    const QJsonArray pages = content.isArray() ? content.toArray() : QJsonArray{content};
    for (const QJsonValue &page : pages) {
        const QString url = page[u"url"_s].toString();
        if (url.isEmpty())
            continue;
        const QString title = page[u"title"_s].toString(page[u"content"_s][u"title"_s].toString());
        lines.append(title.isEmpty() ? url : title + u" - "_s + url);
        tellSource(url, title, sources);
    }
    call.result = lines.join(u'\n');
    if (const QString code = errorCodeIn(content); !code.isEmpty()) {
        call.state = ToolCallState::Failed;
        call.result = code;
    }
    events.push_back(ChatToolCall{call});
    events.insert(events.end(), sources.begin(), sources.end());
}

void ContentBlocks::addCitation(Block &block, const QJsonObject &citation, Events &events)
{
    block.citations.append(citation);
    const QString type = typeOf(citation);
    if (type == "web_search_result_location"_L1)
        tellSource(citation[u"url"_s].toString(), citation[u"title"_s].toString(), events);
    else if (type == "search_result_location"_L1)
        tellSource(citation[u"source"_s].toString(), citation[u"title"_s].toString(), events);
}

void ContentBlocks::tellSource(const QString &url, const QString &title, Events &events)
{
    if (url.isEmpty() || m_sources.contains(url))
        return;
    m_sources.insert(url);
    events.push_back(ChatSource{{.url = url, .title = title}});
}

QJsonArray ContentBlocks::echo() const
{
    QJsonArray blocks;
    bool isNeeded = false;
    for (const auto &[index, block] : m_blocks) {
        const QString type = typeOf(block.json);
        if (type == "text"_L1 && block.text.isEmpty()) // would be refused
            continue;
        isNeeded |= type != "text"_L1 && type != "tool_use"_L1;
        blocks.append(block.json);
    }
    return isNeeded ? blocks : QJsonArray();
}

bool ContentBlocks::hasToolUse() const
{
    return std::ranges::any_of(m_blocks, [](const auto &entry) { return typeOf(entry.second.json) == "tool_use"_L1; });
}

} // namespace fusion
