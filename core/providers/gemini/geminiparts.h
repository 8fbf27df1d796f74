// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/chatprovider.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace fusion {

/// The parts of one Gemini answer in the order in which they come, a few with each event. Says what each means, and keeps
/// them as they have to go back: neighbouring pieces of text are joined, but a part with a signature stays as it came.
class GeminiParts
{
public:
    using Events = std::vector<ChatEvent>;

    void take(const QJsonObject &part, Events &events);
    /// What the answer rests on: groundingMetadata, urlContextMetadata and citationMetadata of a candidate. May come again,
    /// longer each time.
    void takeSources(const QJsonObject &candidate, Events &events);
    /// The search as a whole, once all of it was told.
    void tellSearch(Events &events) const;

    /// All parts, where one is signed or of a kind that cannot be written anew from the message; else none.
    QJsonArray echo() const;
    bool hasFunctionCall() const { return m_functionCalls > 0; }
    const QStringList &searchQueries() const { return m_queries; }

private:
    struct Kept {
        QJsonObject json;
        QString text;
        bool isPlainText = false; ///< text without a signature: may be joined with the next
    };

    void keep(const QJsonObject &part);
    void tellFunctionCall(const QJsonObject &call, Events &events);
    void tellHostedResult(const QJsonObject &response, Events &events);
    void takePages(const QJsonValue &metadata, Events &events);
    void tellSource(const QString &url, const QString &title, Events &events);

    std::vector<Kept> m_parts;
    std::map<QString, ToolCall> m_hosted; ///< calls that Google runs, until their result comes
    qsizetype m_functionCalls = 0;
    bool m_toldHosted = false;
    QStringList m_queries;
    QStringList m_found; ///< a line a page
    QSet<QString> m_sources;
    QSet<QString> m_pages;
};

} // namespace fusion
