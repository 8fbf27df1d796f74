// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/hostedfusion/fusionpanelreader.h"
#include "core/providers/wire.h"

#include <QJsonArray>
#include <QSet>

#include <vector>

namespace fusion {

/// Reads a reply of the Responses API, streamed or whole. Follows OpenAI's API reference "Streaming events" and OpenRouter's
/// "Responses API"; events and items that nobody knows are passed over.
///
/// Everything may come twice, as deltas and again in the item or response that they make up: what was said as deltas is not
/// said again. Calls of ours to run are told at the end. Completion::echo holds the output items as they came.
class ResponsesDecoder final : public WireDecoder
{
public:
    Result<std::vector<ChatEvent>> takeEvent(const SseEvent &event) override;
    Result<std::vector<ChatEvent>> takeWhole(const QByteArray &body) override;
    bool isDone() const override { return m_done; }
    WireEnd end(const std::optional<Failure> &broken) override;
    Usage usage() const override;

private:
    using Events = std::vector<ChatEvent>;
    /// A function call, while its arguments come.
    struct Call {
        QString key; ///< of its item
        QString id;
        QString name;
        QString arguments;
        bool isWhole = false;
    };

    Result<Events> takeObject(const QString &type, const QJsonObject &json);
    bool takeDelta(const QString &type, const QJsonObject &json, Events &events);
    bool takePart(const QString &type, const QJsonObject &json, Events &events);
    void takeArguments(const QString &type, const QJsonObject &json);
    void takeItem(const QString &key, const QJsonObject &item, Events &events);
    void takeCall(const QString &key, const QJsonObject &item, bool isWhole);
    void takeResponse(const QJsonObject &response, Events &events);
    void say(const QString &place, const QString &text, Events &events);
    void think(const QString &key, const QString &kind, const QString &place, const QString &text, Events &events);
    void cite(const Source &source, Events &events);
    Call *callAt(const QString &key);
    std::optional<Failure> failureAtEnd(const std::optional<Failure> &broken) const;

    FusionPanelReader m_panel;
    std::vector<Call> m_calls;
    QSet<QString> m_items; ///< that have come whole
    QSet<QString> m_said;  ///< parts of which deltas have come
    QHash<QString, QString> m_thoughtKinds;
    QString m_lastThought;
    QSet<QString> m_sources;
    QJsonArray m_echo;
    Usage m_usage;
    qint64 m_searches = 0;
    QString m_providerModel;
    QString m_refusal;
    std::optional<FinishReason> m_finish;
    bool m_done = false;
};

/// The Responses API as a table.
const Wire &responsesWire();

} // namespace fusion
