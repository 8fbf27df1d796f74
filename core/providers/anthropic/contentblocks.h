// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/chatprovider.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>

#include <map>
#include <vector>

namespace fusion {

/// The content blocks of one Anthropic answer, put together from their parts: told apart by `index`, each started, added to
/// and stopped. Says what each part means, and keeps the blocks as they have to go back.
class ContentBlocks
{
public:
    using Events = std::vector<ChatEvent>;

    void start(qint64 index, const QJsonObject &block, Events &events);
    void add(qint64 index, const QJsonObject &delta, Events &events);
    void stop(qint64 index, Events &events);
    /// For a reply that ended without stopping them.
    void stopAll(Events &events);

    /// All blocks in order, where there is anything among them but text and calls of our tools; else nothing, since those
    /// can be written anew from the message.
    QJsonArray echo() const;
    bool hasToolUse() const;

private:
    struct Block {
        QJsonObject json;
        QString text;      ///< of text and thinking
        QString signature; ///< of thinking
        QString input;     ///< of a tool call: pieces of a JSON text
        QJsonArray citations;
        bool isOpen = true;
    };

    Block *blockFor(qint64 index, const QJsonObject &delta);
    void finish(Block &block, Events &events);
    void finishToolUse(Block &block, Events &events);
    void finishHostedCall(Block &block);
    void finishHostedResult(const QJsonObject &json, Events &events);
    void addCitation(Block &block, const QJsonObject &citation, Events &events);
    void tellSource(const QString &url, const QString &title, Events &events);

    std::map<qint64, Block> m_blocks;
    std::map<QString, ToolCall> m_hosted; ///< calls that the provider runs, until their result comes
    QSet<QString> m_sources;
};

} // namespace fusion
