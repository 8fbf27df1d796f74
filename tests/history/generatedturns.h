// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"

#include <QRandomGenerator>
#include <QString>
#include <QTimeZone>

#include <vector>

namespace fusion::test {

/// Events of a turn as a run may emit them, drawn from a seed: seats that answer, fail, are stopped, retried, late, with
/// tools and sources, in any order of streaming; judge and synthesis or neither; finished or cut anywhere.
class TurnGenerator
{
public:
    explicit TurnGenerator(quint32 seed)
        : m_random(seed)
    {
    }

    std::vector<RunEvent> events(const QString &turnId)
    {
        m_events.clear();
        m_at = 0;
        const int seats = 1 + below(4);
        start(turnId, seats);
        std::vector<int> open;
        for (int seat = 0; seat < seats; ++seat) {
            begin(Stage::ofSeat(seat));
            open.push_back(seat);
        }
        const size_t late = seats > 2 && below(3) == 0 ? 1 : 0;
        while (open.size() > late)
            step(open);
        add(PanelClosed{late > 0 ? PanelClosedBy::GraceOver : PanelClosedBy::AllSettled});
        if (seats > 1)
            fuse();
        add(RunFinished{seats > 2 ? TurnState::Degraded : TurnState::Answered});
        while (!open.empty())
            step(open);
        return m_events;
    }

    int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }

private:
    void add(RunEventBody body)
    {
        m_at += below(40);
        m_events.push_back({.atMs = m_at, .body = std::move(body)});
    }

    void start(const QString &turnId, int seats)
    {
        RunStarted started{.turnId = turnId,
                           .question = "Which of these ist größer? " + words(),
                           .panelName = "Generated",
                           .panel = {{"name", "Generated"}},
                           .seats = {},
                           .judge = {},
                           .synthesizer = {},
                           .orderSeed = m_random.generate(),
                           .startedAt = QDateTime::fromMSecsSinceEpoch(1785000000000 + below(1000), QTimeZone::UTC)};
        for (int seat = 0; seat < seats; ++seat)
            started.seats.push_back(stage(Stage::ofSeat(seat)));
        if (seats > 1) {
            started.judge = stage(Stage::judge());
            started.synthesizer = stage(Stage::synthesizer());
        }
        add(started);
    }

    StageAnswer stage(Stage of)
    {
        StageAnswer answer;
        answer.stage = of;
        answer.label = of.kind == StageKind::Seat ? QString(QChar('A' + of.seat)) : QString();
        answer.model = {.connection = "demo", .id = "sim/" + QString::number(below(9))};
        answer.modelName = "Model";
        answer.simulated = below(2) == 0;
        return answer;
    }

    QString words()
    {
        static const QStringList list{
            "alpha ", "Größe ", "日本 ", "\n- ", "**b** ", "😀", "\t", "\"quoted\" ", "'; DROP TABLE turn; -- "};
        QString text;
        for (int i = below(4); i >= 0; --i)
            text += list.at(below(static_cast<int>(list.size())));
        return text;
    }

    Usage usage()
    {
        Usage usage;
        if (below(4) > 0) {
            usage.inputTokens = below(5000);
            usage.outputTokens = below(5000);
            usage.cost = Money{below(1000000)};
            usage.costSource = CostSource::Provider;
        }
        return usage;
    }

    void begin(Stage of)
    {
        add(StageStarted{
            of,
            {.method = "POST", .url = "http://127.0.0.1/v1", .headers = {{"Authorization", "***"}}, .body = {{"n", below(9)}}}});
    }

    /// A round with tools, and the next request.
    void stepOfTools(Stage of)
    {
        add(ToolCallChanged{of,
                            {.id = words(),
                             .name = "web_search",
                             .arguments = {{"query", words()}},
                             .state = static_cast<ToolCallState>(below(5)),
                             .result = words()}});
        add(StageRoundEnded{of, "model-1", usage()});
        add(SourceFound{of, {.url = words(), .title = words(), .via = static_cast<SourceVia>(below(3))}});
        add(StageMadeFiles{of, {{.name = words(), .size = below(900), .sha256 = words()}}});
        add(StageContaminated{of, {words()}});
        if (below(2) == 0)
            begin(of);
    }

    void stepOfHostedPanel(Stage of)
    {
        add(PanelistChanged{of,
                            {.position = below(3),
                             .model = words(),
                             .state = static_cast<PanelistState>(below(3)),
                             .text = words(),
                             .reasoning = words(),
                             .failure = words()}});
        add(HostedPanelChanged{of,
                               {.state = static_cast<HostedPanelState>(below(7)),
                                .analyst = words(),
                                .reason = words(),
                                .analysis = {{"consensus", words()}}}});
    }

    /// One thing more from one of the open seats.
    void step(std::vector<int> &open)
    {
        const size_t which = static_cast<size_t>(below(static_cast<int>(open.size())));
        const Stage of = Stage::ofSeat(open.at(which));
        const int what = below(22);
        if (what < 11)
            add(TextDelta{of, words()});
        else if (what < 14)
            add(ReasoningDelta{of, words()});
        else if (what == 14)
            add(ToolCallChanged{of,
                                {.id = "call" + QString::number(below(2)),
                                 .name = "web_search",
                                 .arguments = {{"q", words()}},
                                 .state = below(2) ? ToolCallState::Done : ToolCallState::Requested,
                                 .result = words()}});
        else if (what == 15)
            add(SourceFound{of, {.url = "https://example.org/" + QString::number(below(3)), .title = words()}});
        else if (what == 16)
            stepOfHostedPanel(of);
        else if (what == 17)
            stepOfTools(of);
        else if (what == 18) {
            add(StageReset{of});
            begin(of);
        } else {
            settle(of);
            open.erase(open.begin() + static_cast<qsizetype>(which));
        }
    }

    void settle(Stage of)
    {
        switch (below(4)) {
        case 0:
            add(StageFailed{
                of,
                {.kind = FailureKind::RateLimit, .message = words(), .retryable = true, .retryAfterS = 20, .httpStatus = 429},
                usage()});
            break;
        case 1: add(StageStopped{of}); break;
        default: add(StageAnswered{of, FinishReason::Stop, "model-1", usage()});
        }
    }

    void fuse()
    {
        begin(Stage::judge());
        add(TextDelta{Stage::judge(), "{\"consensus\":[]}"});
        Analysis analysis{.source = AnalysisSource::Judge};
        analysis.consensus.push_back(
            {.text = words(), .evidence = {{.seat = 0, .quote = "alpha", .found = true, .spans = {{1, 4}}}}});
        analysis.contradictions.push_back({.text = words(), .evidence = {{.seat = 1, .stance = words(), .quote = "beta"}}});
        add(AnalysisReady{analysis});
        add(StageAnswered{Stage::judge(), FinishReason::Stop, "judge-1", usage()});
        begin(Stage::synthesizer());
        for (int i = below(5); i >= 0; --i)
            add(TextDelta{Stage::synthesizer(), words()});
        add(StageAnswered{Stage::synthesizer(), FinishReason::Stop, "synth-1", usage()});
    }

    QRandomGenerator m_random;
    std::vector<RunEvent> m_events;
    qint64 m_at = 0;
};

inline Turn replayed(const std::vector<RunEvent> &events)
{
    Turn turn;
    for (const RunEvent &event : events)
        turn.apply(event);
    return turn;
}

} // namespace fusion::test
