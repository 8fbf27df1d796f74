// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/playedturn.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace fusion::test {

namespace {

StageAnswer stageOf(Stage stage, const QString &name)
{
    StageAnswer answer;
    answer.stage = stage;
    answer.model = {u"demo"_s, name.toLower()};
    answer.modelName = name;
    if (stage.kind == StageKind::Seat)
        answer.label = QString(QChar(static_cast<ushort>(u'A' + stage.seat)));
    return answer;
}

Evidence evidenceOf(int seat, const QString &quote, const QString &stance = {})
{
    const qsizetype at = sampleAnswer(seat).indexOf(quote);
    Evidence evidence{.seat = seat, .stance = stance, .quote = quote, .found = at >= 0, .spans = {}};
    if (at >= 0)
        evidence.spans = {{at, at + quote.size()}};
    return evidence;
}

} // namespace

PlayedTurn::PlayedTurn(int seats, const QString &id)
{
    RunStarted started{.turnId = id,
                       .question = u"Is a kettle faster than a pan?"_s,
                       .panelName = u"Played"_s,
                       .panel = {},
                       .seats = {},
                       .judge = {},
                       .synthesizer = {},
                       .orderSeed = 7,
                       .startedAt = QDateTime(QDate(2026, 7, 1), QTime(10, 0), QTimeZone::UTC)};
    for (int seat = 0; seat < seats; ++seat)
        started.seats.push_back(stageOf(Stage::ofSeat(seat), u"Model %1"_s.arg(seat + 1)));
    if (seats > 1) {
        started.judge = stageOf(Stage::judge(), u"Judging Model"_s);
        started.synthesizer = stageOf(Stage::synthesizer(), u"Writing Model"_s);
    }
    tell(started);
}

void PlayedTurn::tell(RunEventBody body)
{
    const RunEvent event{.atMs = m_at, .body = std::move(body)};
    m_at += 100;
    m_turn.apply(event);
    if (m_listener)
        m_listener(m_turn, event);
}

void PlayedTurn::ask(Stage stage)
{
    tell(StageStarted{
        stage,
        {.method = u"POST"_s, .url = u"http://127.0.0.1:9/v1/chat/completions"_s, .headers = {}, .body = {{u"stream"_s, true}}}});
}

void PlayedTurn::askAll()
{
    for (const StageAnswer &seat : std::vector(m_turn.seats))
        ask(seat.stage);
}

void PlayedTurn::answered(Stage stage)
{
    const Usage usage{.inputTokens = 100,
                      .outputTokens = 50,
                      .reasoningTokens = {},
                      .cachedTokens = {},
                      .cost = Money{2'000'000},
                      .costSource = CostSource::Provider};
    tell(StageAnswered{stage, FinishReason::Stop, u"model-x"_s, usage});
}

void PlayedTurn::failed(Stage stage, FailureKind kind, const QString &message)
{
    tell(StageFailed{stage, {.kind = kind, .message = message, .retryable = true}, {}});
}

void PlayedTurn::sayAll(int seat, const QString &text)
{
    say(seat, text);
    answered(seat);
}

void PlayedTurn::judged(const Analysis &analysis)
{
    ask(Stage::judge());
    tell(AnalysisReady{analysis});
    answered(Stage::judge());
}

void PlayedTurn::written(const QString &text)
{
    ask(Stage::synthesizer());
    tell(TextDelta{Stage::synthesizer(), text});
    answered(Stage::synthesizer());
}

QString paragraphs(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += u"Paragraph %1 has some words that go on for a while, so that it takes more than one line.\n\n"_s.arg(i);
    return text;
}

QString sampleAnswer(int seat)
{
    switch (seat) {
    case 0: return paragraphs(12) + u"The kettle wins by **two minutes**.\n\n"_s + paragraphs(4);
    case 1: return paragraphs(8) + u"The kettle wins, and the pan wastes heat at its sides.\n\n"_s + paragraphs(4);
    default: return paragraphs(10) + u"On an induction hob the pan is faster.\n\n"_s + paragraphs(4);
    }
}

Analysis sampleAnalysis()
{
    Analysis analysis;
    analysis.source = AnalysisSource::Judge;
    analysis.consensus = {
        {.text = u"The kettle is faster on most hobs."_s,
         .evidence = {evidenceOf(0, u"The kettle wins by **two minutes**."_s), evidenceOf(1, u"The kettle wins"_s)}}};
    analysis.contradictions = {{.text = u"Which is faster"_s,
                                .evidence = {evidenceOf(0, u"The kettle wins"_s, u"the kettle"_s),
                                             evidenceOf(2, u"the pan is faster"_s, u"the pan"_s)}}};
    analysis.partialCoverage = {{.text = u"Where heat is lost"_s, .evidence = {evidenceOf(1, u"wastes heat at its sides"_s)}}};
    analysis.uniqueInsights = {{.text = u"Induction changes it"_s, .evidence = {evidenceOf(2, u"On an induction hob"_s)}}};
    analysis.blindSpots = {{.text = u"Nobody weighs the price of a kettle."_s, .evidence = {}}};
    return analysis;
}

} // namespace fusion::test
