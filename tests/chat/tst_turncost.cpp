// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/chat/tokencount.h"
#include "core/chat/turn.h"

#include <QRandomGenerator>
#include <QTest>

using namespace fusion;
using namespace Qt::StringLiterals;

/// What a turn says of money and tokens is the sum of what its calls said, whatever happened in which order.
class TestTurnCost : public QObject
{
    Q_OBJECT

private slots:
    void anotherWayIsTheSameAttempt();
    void sumsEqualTheirParts();
    void whatWasNotSentCostsNothing();
    void tokens_data();
    void tokens();
};

namespace {

/// A turn driven by chance, with books of its own beside it.
class Chance
{
public:
    explicit Chance(quint32 seed)
        : m_random(seed)
    {
        RunStarted started{.turnId = u"t"_s};
        for (int seat = 0; seat < 1 + m_random.bounded(8); ++seat)
            started.seats.push_back(waiting(Stage::ofSeat(seat)));
        started.judge = waiting(Stage::judge());
        started.synthesizer = waiting(Stage::synthesizer());
        stages = static_cast<int>(started.seats.size());
        tell(started);
    }

    void step()
    {
        const int which = m_random.bounded(stages + 2);
        const Stage stage = which < stages ? Stage::ofSeat(which) : which == stages ? Stage::judge() : Stage::synthesizer();
        const StageState state = turn.find(stage)->state;
        switch (m_random.bounded(7)) {
        case 0: tell(StageReset{stage}); break;
        case 1: tell(StageQueued{stage, {.name = u"lab"_s, .position = 1 + m_random.bounded(4)}}); break;
        case 2: tell(PanelClosed{}); break;
        default:
            if (state == StageState::Streaming)
                end(stage);
            else
                tell(StageStarted{stage, {}});
        }
    }

    Turn turn;
    Money known;
    qint64 input = 0;
    qint64 output = 0;
    int stages = 0;

private:
    static StageAnswer waiting(Stage stage)
    {
        StageAnswer answer;
        answer.stage = stage;
        return answer;
    }

    void end(Stage stage)
    {
        Usage usage{.inputTokens = m_random.bounded(10'000), .outputTokens = m_random.bounded(10'000)};
        const int kind = m_random.bounded(5);
        if (kind == 0) {
            tell(StageStopped{stage});
            return;
        }
        if (m_random.bounded(6) > 0) {
            usage.cost = Money{m_random.bounded(1'000'000'000)};
            usage.costSource = m_random.bounded(2) == 0 ? CostSource::Provider : CostSource::Prices;
        }
        known += usage.cost.value_or(Money{});
        input += *usage.inputTokens;
        output += *usage.outputTokens;
        if (kind == 1)
            tell(StageFailed{stage, {}, usage});
        else
            tell(StageAnswered{.stage = stage, .usage = usage});
    }

    void tell(const RunEventBody &body) { turn.apply({.atMs = ++m_at, .body = body}); }

    QRandomGenerator m_random;
    qint64 m_at = 0;
};

} // namespace

void TestTurnCost::sumsEqualTheirParts()
{
    for (quint32 seed = 0; seed < 2000; ++seed) {
        Chance chance(seed);
        for (int step = 0; step < 40; ++step)
            chance.step();
        const Turn &turn = chance.turn;
        QCOMPARE(turn.knownCost(), chance.known);

        std::vector<StageAnswer> all = turn.seats;
        all.push_back(*turn.judge);
        all.push_back(*turn.synthesis);
        Money sum;
        bool isKnown = true;
        for (const StageAnswer &stage : all) {
            isKnown = isKnown && (stage.attempts == 0 || stage.usage.cost);
            sum += stage.usage.cost.value_or(Money{});
            if (stage.usage.cost)
                QCOMPARE(*stage.usage.cost, stage.knownCost);
            QCOMPARE(stageAnswerFromJson(toJson(stage)), stage);
        }
        const Usage total = turn.totalUsage();
        QCOMPARE(total.inputTokens.value_or(0), chance.input);
        QCOMPARE(total.outputTokens.value_or(0), chance.output);
        const bool anySent = std::ranges::any_of(all, [](const StageAnswer &stage) { return stage.attempts > 0; });
        QCOMPARE(total.cost, isKnown && anySent ? std::optional(sum) : std::nullopt);
        if (total.cost)
            QCOMPARE(*total.cost, chance.known);
    }
}

void TestTurnCost::whatWasNotSentCostsNothing()
{
    Turn turn;
    StageAnswer seat;
    turn.apply({.atMs = 0, .body = RunStarted{.turnId = u"t"_s, .seats = {seat}}});
    turn.apply({.atMs = 5, .body = StageQueued{Stage::ofSeat(0), {.name = u"lab"_s, .position = 2}}});
    turn.apply({.atMs = 7, .body = StageQueued{Stage::ofSeat(0), {.name = u"lab"_s, .position = 1}}});
    QCOMPARE(turn.seats[0].timing.queuedMs, 5);
    QCOMPARE(turnFromJson(toJson(turn)), turn);
    Turn cut = turn;
    markInterrupted(cut);
    QCOMPARE(cut.seats[0].state, StageState::Waiting);
    turn.apply({.atMs = 9, .body = StageStopped{Stage::ofSeat(0)}});
    QCOMPARE(turn.seats[0].state, StageState::Stopped);
    QCOMPARE(turn.seats[0].unpricedAttempts, 0);
    QVERIFY(!turn.seats[0].queue);
}

void TestTurnCost::tokens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("about"); ///< what tokenizers say, roughly
    QTest::newRow("nothing") << QString() << qint64(0);
    QTest::newRow("English") << u"The quick brown fox jumps over the lazy dog and runs away into the woods."_s << qint64(16);
    QTest::newRow("German") << u"Der schnelle braune Fuchs springt über den faulen Hund."_s << qint64(14);
    QTest::newRow("Russian") << u"Быстрая коричневая лиса прыгает через ленивую собаку."_s << qint64(18);
    QTest::newRow("Chinese") << u"敏捷的棕色狐狸跳过了懒狗然后跑进了森林。"_s << qint64(20);
    QTest::newRow("code") << u"for (int i = 0; i < n; ++i) { sum += values[i] * 2; }"_s << qint64(24);
    QTest::newRow("emoji") << u"😀😀😀"_s << qint64(5);
}

/// What was turned down before anything was said is no attempt of its own: nothing of it is unpriced.
void TestTurnCost::anotherWayIsTheSameAttempt()
{
    Turn turn;
    RunStarted started{.turnId = u"t"_s};
    started.seats.emplace_back();
    turn.apply({.atMs = 0, .body = started});
    const Stage seat = Stage::ofSeat(0);
    const SentRequest first{.method = u"POST"_s, .url = u"responses"_s, .headers = {}, .body = {}};
    turn.apply({.atMs = 5, .body = StageStarted{seat, first}});
    SentRequest second = first;
    second.url = u"completions"_s;
    second.refused = {first};
    turn.apply({.atMs = 9, .body = StageStarted{seat, second}});
    QCOMPARE(turn.seats[0].attempts, 1);
    QCOMPARE(turn.seats[0].unpricedAttempts, 0);
    QCOMPARE(turn.seats[0].timing.sentMs, 5);
    QCOMPARE(turn.seats[0].request, second);
    QCOMPARE(turnFromJson(toJson(turn)).seats[0].request, second);
    // Asked anew it is another one.
    turn.apply({.atMs = 12, .body = StageStarted{seat, first}});
    QCOMPARE(turn.seats[0].attempts, 2);
    QCOMPARE(turn.seats[0].unpricedAttempts, 1);
}

void TestTurnCost::tokens()
{
    QFETCH(QString, text);
    QFETCH(qint64, about);
    const TokenRange range = roughTokens(text);
    QVERIFY2(range.low <= about && about <= range.high,
             qPrintable(u"%1 to %2 for %3"_s.arg(range.low).arg(range.high).arg(about)));
    // A range that says anything at all.
    QVERIFY(range.high <= 4 * qMax<qint64>(1, range.low));
}

QTEST_APPLESS_MAIN(TestTurnCost)
#include "tst_turncost.moc"
