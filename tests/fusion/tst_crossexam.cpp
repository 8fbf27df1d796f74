// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/chat/crossexam.h"
#include "tests/fusion/runscene.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace fusion;
using namespace fusion::test;
using namespace Qt::StringLiterals;

/// Seats that disagree on one point are shown each other's stance.
class TestCrossExam : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheDisagreeingSeatsAreAsked();
    void oneThatFailsDoesNotHideTheOther();
    void stopped();
    void unknownTopic();
    void replies_data();
    void replies();
};

namespace {

/// A judge for whom the first two answers contradict each other.
QString contradiction(const ChatRequest &request)
{
    QJsonArray stances;
    for (const auto &[label, text] : shownAnswers(request)) {
        if (text.contains(u"m2"_s))
            continue;
        stances.append(QJsonObject{
            {u"seat"_s, label}, {u"stance"_s, text.contains(u"m0"_s) ? u"It is 300."_s : u"It is 271."_s}, {u"quote"_s, text}});
    }
    const QJsonObject json{{u"consensus"_s, QJsonArray()},
                           {u"contradictions"_s, QJsonArray{QJsonObject{{u"topic"_s, u"How many?"_s}, {u"stances"_s, stances}}}},
                           {u"partial_coverage"_s, QJsonArray()},
                           {u"unique_insights"_s, QJsonArray()},
                           {u"blind_spots"_s, QJsonArray()}};
    return QString::fromUtf8(QJsonDocument(json).toJson());
}

struct Disagreeing : Scene {
    Disagreeing()
        : Scene(testPanel(3))
    {
        provider.say(u"judge"_s, {.make = contradiction});
        run.start();
        if (!waitForEnd())
            qFatal("no end");
        log.clear();
        finished.clear();
        asked = provider.requests().size();
    }
    size_t asked = 0;
};

} // namespace

void TestCrossExam::onlyTheDisagreeingSeatsAreAsked()
{
    Disagreeing scene;
    scene.provider.say(u"m0"_s, u"Position: kept\n\nStill 300, by the survey."_s);
    scene.provider.say(u"m1"_s, u"**Position: changed**\nIt is 300."_s);
    scene.run.crossExamine(u"How many?"_s);
    QVERIFY(scene.waitForEnd());
    QCOMPARE(scene.provider.requests().size(), scene.asked + 2);
    const ChatRequest sent = scene.provider.requestsTo(u"m0"_s).back();
    QCOMPARE(sent.messages[sent.messages.size() - 2].text, u"Answer of m0."_s); // its own thread
    const QString prompt = sent.messages.back().text;
    QVERIFY(prompt.contains(u"<stance>\nIt is 271."_s));
    QVERIFY(!prompt.contains(u"label"_s) && !prompt.contains(u"[B]"_s) && !prompt.contains(u"Seat"_s)); // no names
    const Turn &turn = scene.run.turn();
    QCOMPARE(turn.state, TurnState::Answered);
    QCOMPARE(turn.crossCalls.size(), size_t(2));
    QCOMPARE(turn.crossCalls[0].before, u"It is 300."_s);
    QCOMPARE(readCrossReply(turn.crossCalls[0].answer.text).move, CrossMove::Kept);
    QCOMPARE(readCrossReply(turn.crossCalls[1].answer.text).move, CrossMove::Changed);
    QCOMPARE(readCrossReply(turn.crossCalls[1].answer.text).position, u"It is 300."_s);
    QCOMPARE(turn, scene.replayed);
    QCOMPARE(turnFromJson(toJson(turn)), turn);
    QCOMPARE(scene.answered.count(), 1); // the answer is what it was
}

void TestCrossExam::oneThatFailsDoesNotHideTheOther()
{
    Disagreeing scene;
    scene.provider.fail(u"m0"_s, FailureKind::RateLimit);
    scene.run.crossExamine(u"How many?"_s);
    QVERIFY(scene.waitForEnd());
    QCOMPARE(scene.run.turn().crossCalls[0].answer.state, StageState::Failed);
    QCOMPARE(scene.run.turn().crossCalls[1].answer.state, StageState::Answered);
    QCOMPARE(scene.run.turn().state, TurnState::Answered);
}

void TestCrossExam::stopped()
{
    Disagreeing scene;
    scene.provider.say(u"m0"_s, {.text = {u"Half"_s}, .hold = Hold::BeforeEnd});
    scene.run.crossExamine(u"How many?"_s);
    QVERIFY(scene.waitFor(u"cross 0: Half"_s));
    QCOMPARE(scene.run.turn().phase(), Turn::Phase::CrossExam);
    scene.run.stopAll();
    QCOMPARE(scene.run.turn().state, TurnState::Answered);
    QVERIFY(scene.run.turn().missingStages().empty());
    QCOMPARE(scene.provider.open(), QStringList());
}

void TestCrossExam::unknownTopic()
{
    Disagreeing scene;
    scene.run.crossExamine(u"Something else"_s);
    QCOMPARE(scene.provider.requests().size(), scene.asked);
}

void TestCrossExam::replies_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<CrossMove>("move");
    QTest::addColumn<QString>("position");
    QTest::newRow("plain") << u"Position: kept\n\nBecause."_s << CrossMove::Kept << u"Because."_s;
    QTest::newRow("bold") << u"**Position:** changed\nBecause."_s << CrossMove::Changed << u"Because."_s;
    QTest::newRow("bold whole") << u"**Position: partly.**\n\nBecause."_s << CrossMove::Partly << u"Because."_s;
    QTest::newRow("case") << u"POSITION: Kept"_s << CrossMove::Kept << QString();
    QTest::newRow("heading") << u"# Position: changed\nx"_s << CrossMove::Changed << u"x"_s;
    QTest::newRow("none") << u"I stay with it."_s << CrossMove::Unclear << u"I stay with it."_s;
    QTest::newRow("other word") << u"Position: keptish\nx"_s << CrossMove::Unclear << u"Position: keptish\nx"_s;
    QTest::newRow("in the middle") << u"My position: kept as it was"_s << CrossMove::Unclear << u"My position: kept as it was"_s;
    QTest::newRow("empty") << QString() << CrossMove::Unclear << QString();
}

void TestCrossExam::replies()
{
    QFETCH(QString, text);
    const CrossReply reply = readCrossReply(text);
    QTEST(reply.move, "move");
    QTEST(reply.position, "position");
}

QTEST_GUILESS_MAIN(TestCrossExam)
#include "tst_crossexam.moc"
