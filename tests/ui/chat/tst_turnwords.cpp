// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/words/turnwords.h"
#include "tests/ui/support/playedturn.h"

#include <QTest>

using namespace fusion;
using namespace fusion::test;

namespace {

QStringList wordsOf(const std::vector<TurnRemedy> &remedies)
{
    QStringList words;
    for (const TurnRemedy remedy : remedies)
        words += wordsForRemedy(remedy);
    return words;
}

} // namespace

/// What a turn that misses something says about itself.
class TestTurnWords : public QObject
{
    Q_OBJECT

private slots:
    void aWholeTurnSaysNothing();
    void aLostSeatIsNamed();
    void lostJudge();
    void interrupted();
    void lateAnswer();
    void nobodyAnswered();
};

void TestTurnWords::aWholeTurnSaysNothing()
{
    PlayedTurn turn(2);
    QCOMPARE(noticeFor(turn.turn()), TurnNotice{}); // running
    turn.askAll();
    turn.sayAll(0, "Yes");
    turn.sayAll(1, "No");
    turn.closePanel();
    turn.judged(sampleAnalysis());
    turn.written("So.");
    turn.finish(TurnState::Answered);
    QCOMPARE(noticeFor(turn.turn()), TurnNotice{});
}

void TestTurnWords::aLostSeatIsNamed()
{
    PlayedTurn turn(3);
    turn.askAll();
    turn.sayAll(0, "Yes");
    turn.sayAll(1, "No");
    turn.failed(2, FailureKind::RateLimit, "slow down");
    turn.closePanel();
    turn.judged(sampleAnalysis());
    turn.written("So.");
    turn.finish(TurnState::Degraded);
    const TurnNotice notice = noticeFor(turn.turn());
    QCOMPARE(notice.headline, "2 of 3 seats answered.");
    QCOMPARE(notice.causes.size(), 1);
    QVERIFY2(notice.causes.front().startsWith("Seat C: Too many requests"), qPrintable(notice.causes.front()));
    QVERIFY2(notice.basis.contains("rests on A, B."), qPrintable(notice.basis));
    QCOMPARE(wordsOf(notice.remedies), QStringList{"Retry Failed"});
}

void TestTurnWords::lostJudge()
{
    PlayedTurn turn(2);
    turn.askAll();
    turn.sayAll(0, "Yes");
    turn.sayAll(1, "No");
    turn.closePanel();
    turn.failed(Stage::judge(), FailureKind::BadResponse, "no JSON");
    turn.written("So.");
    turn.finish(TurnState::Degraded);
    const TurnNotice notice = noticeFor(turn.turn());
    QVERIFY2(notice.causes.join('\n').contains("Judge: Broken reply"), qPrintable(notice.causes.join('\n')));
    QVERIFY2(notice.basis.contains("without the judge's comparison"), qPrintable(notice.basis));
    QCOMPARE(wordsOf(notice.remedies), QStringList{"Judge Again"});
}

void TestTurnWords::interrupted()
{
    PlayedTurn turn(2);
    turn.askAll();
    turn.sayAll(0, "Yes");
    turn.say(1, "N");
    Turn cut = turn.turn();
    markInterrupted(cut);
    const TurnNotice notice = noticeFor(cut);
    QVERIFY2(notice.headline.contains("Nothing that was on screen is lost"), qPrintable(notice.headline));
    QVERIFY2(notice.causes.join('\n').contains("Seat B was cut off"), qPrintable(notice.causes.join('\n')));
    QCOMPARE(wordsOf(notice.remedies), QStringList{"Finish the Missing"});
}

void TestTurnWords::lateAnswer()
{
    PlayedTurn turn(3);
    turn.askAll();
    turn.sayAll(0, "Yes");
    turn.sayAll(1, "No");
    turn.closePanel(PanelClosedBy::Person);
    turn.judged(sampleAnalysis());
    turn.written("So.");
    turn.finish(TurnState::Degraded);
    turn.sayAll(2, "Perhaps");
    const TurnNotice notice = noticeFor(turn.turn());
    QVERIFY2(notice.causes.join('\n').contains("Seat C answered late"), qPrintable(notice.causes.join('\n')));
    QCOMPARE(wordsOf(notice.remedies), QStringList{"Judge Again"});
}

void TestTurnWords::nobodyAnswered()
{
    PlayedTurn turn(2);
    turn.askAll();
    turn.failed(0, FailureKind::Network, "reset");
    turn.failed(1, FailureKind::Auth, "no key");
    turn.closePanel();
    turn.finish(TurnState::Failed);
    const TurnNotice notice = noticeFor(turn.turn());
    QCOMPARE(notice.headline, "No seat answered.");
    QCOMPARE(notice.causes.size(), 2);
    QCOMPARE(notice.basis, "");
    QCOMPARE(wordsOf(notice.remedies), QStringList{"Retry Failed"});
}

QTEST_GUILESS_MAIN(TestTurnWords)
#include "tst_turnwords.moc"
