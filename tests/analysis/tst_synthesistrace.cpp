// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/judgereply.h"
#include "core/analysis/synthesistrace.h"

#include <QTest>

using namespace fusion;
using namespace Qt::StringLiterals;

/// What each sentence of a synthesis rests on, what was dropped, and whom the answer overruled.
class TestSynthesisTrace : public QObject
{
    Q_OBJECT

private slots:
    void restsOnMarkersAndWords();
    void addedBySynthesizer_data();
    void addedBySynthesizer();
    void markerWithoutGround();
    void figureOfNobody();
    void droppedPoints();
    void sideTaken_data();
    void sideTaken();
    void worksWithoutAMap();
    void nothingToTrace();
};

namespace {

const QStringList answers{
    u"The Eiffel Tower is 330 m tall. It was completed in 1889 for the World's Fair. It is repainted every seven years."_s,
    u"The Eiffel Tower is 312 m tall. It was completed in 1889 for the World's Fair. Lifts stop in strong wind."_s,
    u"The Eiffel Tower is 330 m tall. Tickets sell out weeks ahead in summer."_s};

Turn turnWith(const QString &synthesis, const QStringList &texts = answers)
{
    Turn turn;
    turn.question = u"What should I know about the tower in Paris?"_s;
    for (qsizetype seat = 0; seat < texts.size(); ++seat) {
        StageAnswer answer;
        answer.stage = Stage::ofSeat(static_cast<int>(seat));
        answer.label = QString(QChar(static_cast<char16_t>(u'A' + seat)));
        answer.state = StageState::Answered;
        answer.text = texts[seat];
        turn.seats.push_back(answer);
    }
    turn.synthesis = StageAnswer{};
    turn.synthesis->stage = Stage::synthesizer();
    turn.synthesis->state = StageState::Answered;
    turn.synthesis->text = synthesis;
    return turn;
}

Evidence at(int seat, const QString &quote, const QString &stance = {})
{
    const qsizetype begin = answers[seat].indexOf(quote);
    return {.seat = seat, .stance = stance, .quote = quote, .found = true, .spans = {{begin, begin + quote.size()}}};
}

Analysis map()
{
    Analysis analysis{.source = AnalysisSource::Judge};
    analysis.consensus = {
        {.text = u"Finished in 1889"_s, .evidence = {at(0, u"completed in 1889"_s), at(1, u"completed in 1889"_s)}}};
    analysis.contradictions = {{.text = u"How tall the tower is"_s,
                                .evidence = {at(0, u"is 330 m tall"_s, u"330 m"_s), at(1, u"is 312 m tall"_s, u"312 m"_s),
                                             at(2, u"is 330 m tall"_s, u"330 m"_s)}}};
    analysis.uniqueInsights = {{.text = u"Tickets sell out"_s, .evidence = {at(2, u"Tickets sell out weeks ahead"_s)}}};
    return analysis;
}

} // namespace

void TestSynthesisTrace::restsOnMarkersAndWords()
{
    Turn turn = turnWith(
        u"# Eiffel Tower\n\nThe tower was completed in 1889 for the World's Fair [A][B]. Lifts stop when the wind is strong."_s);
    turn.analysis = map();
    const SynthesisTrace trace = traceOf(turn);
    QCOMPARE(trace.sentences.size(), size_t(3));
    QVERIFY(trace.sentences[0].isHeading && !trace.sentences[0].isAdded());
    QCOMPARE(trace.sentences[1].cited, (std::vector<int>{0, 1}));
    QCOMPARE(trace.sentences[1].points, (std::vector<PointRef>{{AnalysisPart::Consensus, 0}}));
    QCOMPARE(trace.sentences[1].seats(), (std::vector<int>{0, 1}));
    QVERIFY(trace.sentences[1].unlike.empty());
    QVERIFY(trace.sentences[2].cited.empty());
    QCOMPARE(trace.sentences[2].seats(), (std::vector<int>{1})); // by its words alone
    const Span passage = trace.sentences[2].passages.front().spans.front();
    QCOMPARE(answers[1].sliced(passage.begin, passage.end - passage.begin), u"Lifts stop in strong wind."_s);
}

void TestSynthesisTrace::addedBySynthesizer_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("isAdded");
    QTest::newRow("invented") << u"Bring sturdy shoes, since the cafeteria nearby closes early."_s << true;
    QTest::newRow("borrowed words, other claim") << u"Paris has many museums and gardens."_s << true;
    QTest::newRow("taken") << u"It gets a new coat: it is repainted every seven years."_s << false;
    QTest::newRow("rephrased") << u"In summer, tickets are sold out weeks ahead."_s << false;
}

void TestSynthesisTrace::addedBySynthesizer()
{
    QFETCH(QString, sentence);
    QFETCH(bool, isAdded);
    const SynthesisTrace trace =
        traceOf(turnWith(u"The tower was completed in 1889 [A]. "_s + sentence + u" Lifts stop in strong wind [B]."_s));
    QCOMPARE(trace.sentences.size(), size_t(3));
    QVERIFY(!trace.sentences[0].isAdded() && !trace.sentences[2].isAdded());
    QCOMPARE(trace.sentences[1].isAdded(), isAdded);
}

void TestSynthesisTrace::markerWithoutGround()
{
    const SynthesisTrace trace = traceOf(turnWith(u"The cafeteria serves excellent croissants [C]."_s));
    QCOMPARE(trace.sentences.front().cited, std::vector<int>{2});
    QCOMPARE(trace.sentences.front().unlike, std::vector<int>{2});
}

void TestSynthesisTrace::figureOfNobody()
{
    const SynthesisTrace trace = traceOf(turnWith(u"The Eiffel Tower is 345 m tall [A]. The Eiffel Tower is 330 m tall [A]."_s));
    QVERIFY(trace.sentences[0].differs);
    QVERIFY(!trace.sentences[1].differs);
}

void TestSynthesisTrace::droppedPoints()
{
    Turn turn = turnWith(u"The tower was completed in 1889 for the World's Fair [A]."_s);
    turn.analysis = map();
    const SynthesisTrace trace = traceOf(turn);
    QCOMPARE(trace.dropped, (std::vector<PointRef>{{AnalysisPart::UniqueInsights, 0}}));
    QCOMPARE(trace.conflicts.size(), size_t(1));
    QCOMPARE(trace.conflicts.front().verdict, ConflictOutcome::Verdict::NotTreated);
}

void TestSynthesisTrace::sideTaken_data()
{
    QTest::addColumn<QString>("synthesis");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<QList<int>>("overruled");
    using Verdict = ConflictOutcome::Verdict;
    QTest::newRow("one side") << u"The Eiffel Tower is 330 m tall [A][C]."_s << static_cast<int>(Verdict::TakesSide)
                              << QList<int>{1};
    QTest::newRow("the other side") << u"The Eiffel Tower is 312 m tall [B]."_s << static_cast<int>(Verdict::TakesSide)
                                    << QList<int>{0, 2};
    QTest::newRow("without a marker") << u"The Eiffel Tower is 330 metres tall."_s << static_cast<int>(Verdict::TakesSide)
                                      << QList<int>{1};
    QTest::newRow("another figure of somebody cited")
        << u"The Eiffel Tower is 7 m tall [A]."_s << static_cast<int>(Verdict::NotTreated) << QList<int>{};
    QTest::newRow("both") << u"The Eiffel Tower is 330 m tall, or 312 m without antennas [A][B]."_s
                          << static_cast<int>(Verdict::TellsBoth) << QList<int>{};
}

void TestSynthesisTrace::sideTaken()
{
    QFETCH(QString, synthesis);
    QFETCH(int, verdict);
    QFETCH(QList<int>, overruled);
    Turn turn = turnWith(synthesis);
    turn.analysis = map();
    const SynthesisTrace trace = traceOf(turn);
    const ConflictOutcome &outcome = trace.conflicts.front();
    QCOMPARE(static_cast<int>(outcome.verdict), verdict);
    QList<int> seats;
    for (const Evidence &voice : outcome.overruled)
        seats += voice.seat;
    QCOMPARE(seats, overruled);
}

void TestSynthesisTrace::worksWithoutAMap()
{
    const SynthesisTrace trace = traceOf(turnWith(u"Tickets sell out weeks ahead in summer. Nobody knows why."_s));
    QCOMPARE(trace.sentences[0].seats(), std::vector<int>{2});
    QVERIFY(trace.sentences[1].isAdded());
    QVERIFY(trace.dropped.empty() && trace.conflicts.empty());
}

void TestSynthesisTrace::nothingToTrace()
{
    QCOMPARE(traceOf({}), SynthesisTrace{});
    QCOMPARE(traceOf(turnWith(u"  "_s)), SynthesisTrace{});
}

QTEST_APPLESS_MAIN(TestSynthesisTrace)
#include "tst_synthesistrace.moc"
