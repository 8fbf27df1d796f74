// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog.h"
#include "core/fusion/fusionrun.h"
#include "core/fusion/memory.h"
#include "tests/support/scriptedprovider.h"

#include <QSignalSpy>
#include <QTest>

using namespace fusion;
using namespace fusion::test;
using namespace Qt::StringLiterals;

/// What each stage sees of earlier turns, and what it must never see.
class TestMemory : public QObject
{
    Q_OBJECT

private slots:
    void noCrossLeak();
    void seatThread_data();
    void seatThread();
    void judgeGetsItShort();
    void ruleIsSaid();
};

namespace {

Turn askedBefore(const QString &question, const QStringList &answers, const QString &synthesis)
{
    Turn turn;
    turn.question = question;
    turn.state = TurnState::Answered;
    for (int i = 0; i < answers.size(); ++i) {
        turn.seats.push_back({.stage = Stage::ofSeat(i),
                              .label = QString(QChar(u'A' + i)),
                              .model = {u"test"_s, u"m%1"_s.arg(i)},
                              .state = answers[i].isEmpty() ? StageState::Failed : StageState::Answered,
                              .text = answers[i]});
    }
    if (!synthesis.isEmpty())
        turn.synthesis = StageAnswer{.stage = Stage::synthesizer(), .state = StageState::Answered, .text = synthesis};
    return turn;
}

QStringList lines(const std::vector<Message> &thread)
{
    QStringList lines;
    for (const Message &message : thread)
        lines.append((message.role == Role::User ? u"Q: "_s : u"A: "_s) + message.text);
    return lines;
}

} // namespace

void TestMemory::noCrossLeak()
{
    const std::vector<Turn> earlier{
        askedBefore(u"First?"_s, {u"secret-of-A"_s, u"secret-of-B"_s, u"secret-of-C"_s}, u"final-one"_s),
        askedBefore(u"Second?"_s, {u"more-of-A"_s, u"more-of-B"_s, QString()}, u"final-two"_s)};
    Catalog catalog;
    ScriptedProvider provider;
    FusionRun run({.question = u"Third?"_s, .panel = testPanel(3), .earlier = earlier}, catalog, provider.ask());
    QSignalSpy finished(&run, &FusionRun::finished);
    run.start();
    QVERIFY(finished.wait(10000));
    for (int seat = 0; seat < 3; ++seat) {
        const QString text = textOf(provider.requestsTo(u"m%1"_s.arg(seat)).front());
        QVERIFY(text.contains(u"First?"_s) && text.contains(u"Second?"_s) && text.endsWith(u"Third?"_s));
        for (int other = 0; other < 3; ++other) {
            const QString own = QString(QChar(u'A' + other));
            QCOMPARE(text.contains(u"secret-of-"_s + own), seat == other);
            QCOMPARE(text.contains(u"more-of-"_s + own), seat == other && seat != 2);
        }
        QVERIFY(!text.contains(u"final-"_s)); // it sat there: its own thread, not the synthesis
    }
    for (const QString &model : {u"judge"_s, u"writer"_s}) {
        const QString text = textOf(provider.requestsTo(model).front());
        QVERIFY(text.contains(u"final-one"_s) && text.contains(u"final-two"_s) && text.contains(u"First?"_s));
        QVERIFY(!text.contains(u"secret-of"_s) && !text.contains(u"more-of"_s));
    }
}

void TestMemory::seatThread_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QStringList>("thread");
    QTest::newRow("its own answers") << u"A"_s << u"m0"_s << QStringList{u"Q: One?"_s, u"A: a1"_s,     u"Q: Two?"_s,
                                                                         u"A: a2"_s,   u"Q: Three?"_s, u"A: a3"_s};
    QTest::newRow("no answer of its own in the second")
        << u"B"_s << u"m1"_s << QStringList{u"Q: One?"_s, u"A: b1"_s, u"Q: Two?\n\nThree?"_s, u"A: b3"_s};
    QTest::newRow("came for the third") << u"C"_s << u"m2"_s << QStringList{u"Q: One?"_s, u"A: final 1"_s, u"Q: Two?"_s,
                                                                            u"A: a2"_s,   u"Q: Three?"_s,  u"A: c3"_s};
    QTest::newRow("another model on an old seat")
        << u"A"_s << u"m9"_s
        << QStringList{u"Q: One?"_s, u"A: final 1"_s, u"Q: Two?"_s, u"A: a2"_s, u"Q: Three?"_s, u"A: final 3"_s};
}

void TestMemory::seatThread()
{
    QFETCH(QString, label);
    QFETCH(QString, model);
    QFETCH(QStringList, thread);
    Turn second = askedBefore(u"Two?"_s, {u"a2"_s, QString()}, QString());
    second.synthesis = StageAnswer{.stage = Stage::synthesizer(), .state = StageState::Skipped}; // one survivor
    const std::vector<Turn> earlier{askedBefore(u"One?"_s, {u"a1"_s, u"b1"_s}, u"final 1"_s), second,
                                    askedBefore(u"Three?"_s, {u"a3"_s, u"b3"_s, u"c3"_s}, u"final 3"_s)};
    QCOMPARE(lines(seatMemory(earlier, {.stage = Stage::ofSeat(0), .label = label, .model = {u"test"_s, model}})), thread);
}

void TestMemory::judgeGetsItShort()
{
    QCOMPARE(judgeMemory({}), QString());
    const QString text = judgeMemory({askedBefore(u"Long?"_s, {u"x"_s}, u"word "_s.repeated(5000))});
    QVERIFY(text.size() < 2000);
    QVERIFY(text.contains(u"Long?"_s));
}

void TestMemory::ruleIsSaid()
{
    QVERIFY(!memoryRule().isEmpty());
    QVERIFY(!memoryRule().contains(u'\n'));
}

QTEST_GUILESS_MAIN(TestMemory)
#include "tst_memory.moc"
