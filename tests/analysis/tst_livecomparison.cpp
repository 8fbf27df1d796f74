// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/local/livecomparison.h"

#include <QSignalSpy>
#include <QTest>

using namespace fusion;
using namespace Qt::StringLiterals;

/// Answers are compared while they arrive, elsewhere, and half a sentence is not taken at its word.
class TestLiveComparison : public QObject
{
    Q_OBJECT

private slots:
    void findsADifferenceWhileTextStreams();
    void halfASentenceDoesNotCount();
    void theLastLookWins();
    void tracesASynthesis();
};

namespace {

Turn streaming(const QStringList &texts)
{
    Turn turn;
    turn.id = u"turn"_s;
    turn.question = u"How tall is it?"_s;
    for (qsizetype seat = 0; seat < texts.size(); ++seat) {
        StageAnswer answer;
        answer.stage = Stage::ofSeat(static_cast<int>(seat));
        answer.label = QString(QChar(static_cast<char16_t>(u'A' + seat)));
        answer.state = StageState::Streaming;
        answer.text = texts[seat];
        turn.seats.push_back(answer);
    }
    return turn;
}

} // namespace

void TestLiveComparison::findsADifferenceWhileTextStreams()
{
    LiveComparison live;
    QSignalSpy compared(&live, &LiveComparison::compared);
    live.look(streaming({u"The tower is 300 m tall. And then"_s, u"The tower is 271 m tall. It"_s}));
    QVERIFY(compared.empty()); // not before the event loop: nothing is done here
    QTRY_COMPARE(compared.count(), 1);
    QCOMPARE(compared.front()[0].toString(), u"turn"_s);
    QCOMPARE(compared.front()[1].value<Analysis>().contradictions.size(), size_t(1));
}

void TestLiveComparison::halfASentenceDoesNotCount()
{
    LiveComparison live;
    QSignalSpy compared(&live, &LiveComparison::compared);
    live.look(streaming({u"It stands in Paris. The tower is 3"_s, u"It stands in Paris. The tower is 271 m tall. It"_s}));
    QTRY_COMPARE(compared.count(), 1);
    QVERIFY(compared.front()[1].value<Analysis>().contradictions.empty());
}

void TestLiveComparison::theLastLookWins()
{
    LiveComparison live;
    QSignalSpy compared(&live, &LiveComparison::compared);
    for (int i = 1; i <= 20; ++i)
        live.look(streaming({u"The tower is %1 m tall. "_s.arg(i), u"The tower is 20 m tall. "_s}));
    QTRY_VERIFY(!compared.empty() && compared.back()[1].value<Analysis>().contradictions.empty());
    QVERIFY2(compared.count() <= 3, "looks that were overtaken were compared all the same");
}

void TestLiveComparison::tracesASynthesis()
{
    LiveComparison live;
    QSignalSpy traced(&live, &LiveComparison::traced);
    Turn turn = streaming({u"The tower is 300 m tall."_s, u"The tower is old."_s});
    for (StageAnswer &seat : turn.seats)
        seat.state = StageState::Answered;
    turn.synthesis = StageAnswer{};
    turn.synthesis->text = u"The tower is old [B]."_s;
    live.trace(turn);
    QTRY_COMPARE(traced.count(), 1);
    QCOMPARE(traced.front()[1].value<SynthesisTrace>().sentences.front().seats(), std::vector<int>{1});
}

QTEST_GUILESS_MAIN(TestLiveComparison)
#include "tst_livecomparison.moc"
