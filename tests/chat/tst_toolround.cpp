// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/chat/turn.h"

#include <QTest>

using namespace fusion;
using namespace Qt::StringLiterals;

/// A stage that stops to use tools and goes on: one answer of several requests.
class TestToolRound : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyRequestIsPaidForOnce();
    void nothingIsUnknownWhileToolsRun();
    void textBeforeIsAParagraph();
    void aJudgesReplyIsItsLast();
    void timesCountFromTheFirstRequest();
    void askedAnewForgetsAll();
    void sourcesAreOnePerAddress();
    void eventsSurviveJson();

private:
    void tell(const RunEventBody &body) { m_turn.apply({.atMs = ++m_now, .body = body}); }
    const StageAnswer &seat() const { return m_turn.seats.front(); }

    Turn m_turn;
    qint64 m_now = 0;
    const Stage m_seat = Stage::ofSeat(0);
    const Usage m_paid{.inputTokens = 10, .outputTokens = 5, .cost = Money{7}, .costSource = CostSource::Provider};
};

void TestToolRound::init()
{
    m_now = 0;
    RunStarted started{.turnId = u"t"_s};
    started.seats.push_back({.stage = m_seat, .label = u"A"_s});
    started.judge = StageAnswer{.stage = Stage::judge()};
    tell(started);
    tell(StageStarted{m_seat, {}});
}

void TestToolRound::everyRequestIsPaidForOnce()
{
    tell(StageRoundEnded{m_seat, u"m-1"_s, m_paid});
    tell(StageStarted{m_seat, {}});
    tell(StageAnswered{m_seat, FinishReason::Stop, u"m-1"_s, m_paid});
    QCOMPARE(seat().usage.cost, Money{14});
    QCOMPARE(seat().usage.inputTokens, 20);
    QCOMPARE(seat().attempts, 2);
    QCOMPARE(seat().unpricedAttempts, 0);
    QCOMPARE(seat().state, StageState::Answered);
}

void TestToolRound::nothingIsUnknownWhileToolsRun()
{
    tell(StageRoundEnded{m_seat, u"m-1"_s, m_paid});
    QVERIFY(seat().usingTools);
    tell(StageStopped{m_seat});
    QCOMPARE(seat().usage.cost, Money{7});
    QVERIFY(!seat().usingTools);
    // ... but a request that was cut off is.
    init();
    tell(StageRoundEnded{m_seat, u"m-1"_s, m_paid});
    tell(StageStarted{m_seat, {}});
    tell(StageStopped{m_seat});
    QVERIFY(!seat().usage.cost);
    QCOMPARE(seat().knownCost, Money{7});
}

void TestToolRound::textBeforeIsAParagraph()
{
    tell(TextDelta{m_seat, u"Let me look."_s});
    tell(StageRoundEnded{m_seat, {}, m_paid});
    tell(StageStarted{m_seat, {}});
    tell(TextDelta{m_seat, u"Found."_s});
    QCOMPARE(seat().text, u"Let me look.\n\nFound."_s);
    init();
    tell(StageRoundEnded{m_seat, {}, m_paid});
    tell(TextDelta{m_seat, u"Found."_s});
    QCOMPARE(seat().text, u"Found."_s);
}

void TestToolRound::aJudgesReplyIsItsLast()
{
    tell(StageStarted{Stage::judge(), {}});
    tell(TextDelta{Stage::judge(), u"I check first."_s});
    tell(StageRoundEnded{Stage::judge(), {}, m_paid});
    tell(StageStarted{Stage::judge(), {}});
    tell(TextDelta{Stage::judge(), u"{}"_s});
    QCOMPARE(m_turn.judge->text, u"{}"_s);
}

void TestToolRound::timesCountFromTheFirstRequest()
{
    const auto sent = seat().timing.sentMs;
    tell(TextDelta{m_seat, u"x"_s});
    const auto first = seat().timing.firstTokenMs;
    tell(StageRoundEnded{m_seat, {}, m_paid});
    tell(StageQueued{m_seat, {.name = u"lab"_s, .position = 1}});
    tell(StageStarted{m_seat, {}});
    QCOMPARE(seat().timing.sentMs, sent);
    QCOMPARE(seat().timing.firstTokenMs, first);
}

void TestToolRound::askedAnewForgetsAll()
{
    tell(StageMadeFiles{m_seat, {{.name = u"plot.png"_s, .size = 3, .sha256 = u"ab"_s}}});
    tell(StageContaminated{m_seat, {u"2602.11685"_s}});
    tell(StageRoundEnded{m_seat, {}, m_paid});
    QCOMPARE(seat().files.size(), 1U);
    QCOMPARE(seat().contamination, QStringList{u"2602.11685"_s});
    tell(StageReset{m_seat});
    QVERIFY(!seat().usingTools);
    QVERIFY(seat().files.empty());
    QVERIFY(seat().contamination.isEmpty());
    tell(StageStarted{m_seat, {}});
    QCOMPARE(seat().attempts, 2);
    QCOMPARE(seat().unpricedAttempts, 0);
}

void TestToolRound::sourcesAreOnePerAddress()
{
    const QString url = u"https://a.example/"_s;
    tell(SourceFound{m_seat, {.url = url, .title = {}, .via = SourceVia::Searched}});
    tell(SourceFound{m_seat, {.url = url, .title = u"A"_s, .via = SourceVia::Read}});
    tell(SourceFound{m_seat, {.url = url, .title = u"Other"_s, .via = SourceVia::Searched}});
    QCOMPARE(seat().sources, (std::vector<Source>{{.url = url, .title = u"A"_s, .via = SourceVia::Read}}));
    tell(SourceFound{m_seat, {.url = url, .title = {}, .via = SourceVia::Cited}});
    QCOMPARE(seat().sources.front().via, SourceVia::Cited);
}

void TestToolRound::eventsSurviveJson()
{
    const std::vector<RunEventBody> bodies{
        StageRoundEnded{m_seat, u"m-1"_s, m_paid},
        StageMadeFiles{m_seat, {{.name = u"../x"_s, .size = 3, .sha256 = u"ab"_s}}},
        StageContaminated{m_seat, {u"a"_s, u"b"_s}},
        SourceFound{m_seat, {.url = u"u"_s, .title = u"t"_s, .via = SourceVia::Read}},
    };
    for (const RunEventBody &body : bodies) {
        const RunEvent event{.atMs = 3, .body = body};
        QCOMPARE(runEventFromJson(toJson(event)), Result<RunEvent>(event));
        tell(body);
    }
    QCOMPARE(turnFromJson(toJson(m_turn)), m_turn);
}

QTEST_GUILESS_MAIN(TestToolRound)
#include "tst_toolround.moc"
