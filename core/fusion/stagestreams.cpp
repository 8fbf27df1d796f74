// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fusion/stagestreams.h"

#include <QPointer>

#include <utility>

namespace fusion {

void StageStreams::add(Stage stage, std::unique_ptr<ChatStream> stream)
{
    connect(stream.get(), &ChatStream::brought, this, [this, stage](const ChatEvent &event) {
        const QPointer<StageStreams> alive(this);
        ++m_emitting;
        emit heard(stage, event);
        if (alive)
            --m_emitting;
    });
    connect(stream.get(), &ChatStream::finished, this, [this, stage](const Result<Completion> &result) {
        const QPointer<StageStreams> alive(this);
        ++m_emitting;
        emit ended(stage, result);
        if (alive)
            --m_emitting;
    });
    connect(stream.get(), &ChatStream::placeChanged, this, [this, stage] {
        const QPointer<StageStreams> alive(this);
        ++m_emitting;
        emit moved(stage);
        if (alive)
            --m_emitting;
    });
    m_streams[stage] = std::move(stream);
}

const ChatStream *StageStreams::find(Stage stage) const
{
    const auto found = m_streams.find(stage);
    return found == m_streams.end() ? nullptr : found->second.get();
}

/// A stream that is just emitting lives until it is back in the event loop.
Usage StageStreams::drop(Stage stage)
{
    const auto found = m_streams.find(stage);
    if (found == m_streams.end())
        return {};
    std::unique_ptr<ChatStream> stream = std::move(found->second);
    m_streams.erase(found);
    stream->disconnect(this);
    Usage used = stream->usage();
    if (m_emitting > 0)
        stream.release()->deleteLater();
    return used;
}

RunEventBody runEventFor(Stage stage, const ChatEvent &event)
{
    return std::visit(
        Overloaded{
            [&](const ChatText &text) -> RunEventBody { return TextDelta{.stage = stage, .text = text.text}; },
            [&](const ChatReasoning &reasoning) -> RunEventBody {
                return ReasoningDelta{.stage = stage, .text = reasoning.text};
            },
            [&](const ChatToolCall &call) -> RunEventBody { return ToolCallChanged{.stage = stage, .call = call.call}; },
            [&](const ChatSource &source) -> RunEventBody { return SourceFound{.stage = stage, .source = source.source}; },
            [&](const ChatPanelist &panelist) -> RunEventBody {
                return PanelistChanged{.stage = stage, .change = panelist.change};
            },
            [&](const ChatHostedPanel &panel) -> RunEventBody {
                return HostedPanelChanged{.stage = stage, .status = panel.status};
            },
            [&](const ChatRoundEnded &round) -> RunEventBody {
                return StageRoundEnded{.stage = stage, .providerModel = round.providerModel, .usage = round.usage};
            },
            [&](const ChatRoundStarted &round) -> RunEventBody { return StageStarted{.stage = stage, .request = round.request}; },
            [&](const ChatFiles &files) -> RunEventBody { return StageMadeFiles{.stage = stage, .files = files.files}; },
            [&](const ChatContamination &met) -> RunEventBody {
                return StageContaminated{.stage = stage, .identifiers = met.identifiers};
            },
        },
        event);
}

bool isEmpty(const ChatEvent &event)
{
    return std::visit(Overloaded{
                          [](const ChatText &text) { return text.text.isEmpty(); },
                          [](const ChatReasoning &reasoning) { return reasoning.text.isEmpty(); },
                          [](const auto &) { return false; },
                      },
                      event);
}

} // namespace fusion
