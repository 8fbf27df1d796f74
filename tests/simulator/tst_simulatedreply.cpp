// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/simulatedanalysis.h"
#include "core/simulator/simulatedjudge.h"
#include "core/simulator/simulatedmodels.h"
#include "core/simulator/simulatedreply.h"
#include "core/simulator/simulatedwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace fusion;
using namespace Qt::StringLiterals;

namespace {

QJsonObject requestWith(const QString &system, const QString &user)
{
    return {{u"messages"_s, QJsonArray{QJsonObject{{u"role"_s, u"system"_s}, {u"content"_s, system}},
                                       QJsonObject{{u"role"_s, u"user"_s}, {u"content"_s, user}}}}};
}

QString answerOf(QLatin1StringView model, const QString &question)
{
    return replyTo(requestWith({}, question), *simulatedModel(model)).text;
}

std::vector<LabelledAnswer> madeUpPanel(const QString &question)
{
    return {{u"A"_s, answerOf(simulatedSeatA, question)},
            {u"B"_s, answerOf(simulatedSeatB, question)},
            {u"C"_s, answerOf(simulatedSeatC, question)}};
}

} // namespace

/// Replies as values, without a socket.
class TestSimulatedReply : public QObject
{
    Q_OBJECT

private slots:
    void tokens_data();
    void tokens();
    void sameQuestionSameAnswer();
    void modelsDiffer();
    void saysThatItIsSimulated();
    void comparesTexts();
    void madeUpPanelHasAllParts();
    void findsTheStage_data();
    void findsTheStage();
    void judgesOfEveryKind();
    void refuser();
    void hostileAnswers_data();
    void hostileAnswers();
};

void TestSimulatedReply::tokens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("tokens");
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("words") << u"one two\nthree"_s << QStringList{u"one"_s, u" two"_s, u"\nthree"_s};
    QTest::newRow("a long one") << u"abcdefghij"_s << QStringList{u"abcdefgh"_s, u"ij"_s};
    QTest::newRow("ideographs") << u"没有唯一的"_s << QStringList{u"没有"_s, u"唯一"_s, u"的"_s};
    QTest::newRow("a pair stays whole") << u"abcdefg🐈x"_s << QStringList{u"abcdefg🐈"_s, u"x"_s};
    QTest::newRow("leading space") << u"  a"_s << QStringList{u"  a"_s};
}

void TestSimulatedReply::tokens()
{
    QFETCH(const QString, text);
    QTEST(tokensOf(text), "tokens");
    QCOMPARE(tokensOf(text).join(QString()), text);
}

void TestSimulatedReply::sameQuestionSameAnswer()
{
    const QString question = u"What is a fjord?"_s;
    QCOMPARE(answerOf(simulatedSeatA, question), answerOf(simulatedSeatA, question));
    QVERIFY(answerOf(simulatedSeatA, question) != answerOf(simulatedSeatA, u"What is a bay?"_s));
}

void TestSimulatedReply::modelsDiffer()
{
    QStringList texts;
    for (const SimulatedModel &model : simulatedModels()) {
        if (model.fault.isEmpty())
            texts.append(replyTo(requestWith({}, u"What is a fjord?"_s), model).text);
    }
    QCOMPARE(texts.removeDuplicates(), 0);
}

void TestSimulatedReply::saysThatItIsSimulated()
{
    for (const SimulatedModel &model : simulatedModels()) {
        const QString text = replyTo(requestWith({}, u"What is a fjord?"_s), model).text;
        QVERIFY2(text.contains("simulated"_L1), qPrintable(model.id));
    }
    const QString text = answerOf(simulatedSeatA, u"What is a fjord?"_s);
    QVERIFY(text.contains("\n| "_L1) && text.contains("\n- "_L1) && text.contains("\n```"_L1));
}

void TestSimulatedReply::comparesTexts()
{
    const std::vector<LabelledAnswer> answers{
        {u"A"_s, u"The bridge is 120 metres long. It was built by the city in a single year.\n\nPaint protects it from rust."_s},
        {u"B"_s, u"The bridge is 125 metres long. It was built by the city in a single year."_s},
        {u"C"_s, u"It was built by the city in a single year. Nobody counts the pigeons below."_s}};
    const SimulatedAnalysis analysis = compareTexts(answers);
    QCOMPARE(analysis.consensus.size(), 1u);
    QCOMPARE(analysis.consensus.front().evidence.size(), 3u);
    QCOMPARE(analysis.contradictions.size(), 1u);
    QCOMPARE(analysis.contradictions.front().evidence.at(0).stance, u"120"_s);
    QCOMPARE(analysis.contradictions.front().evidence.at(1).quote, u"The bridge is 125 metres long."_s);
    QCOMPARE(analysis.uniqueInsights.size(), 2u);
    QVERIFY(!analysis.blindSpots.isEmpty());
}

void TestSimulatedReply::madeUpPanelHasAllParts()
{
    const auto answers = madeUpPanel(u"How do glaciers carve a fjord?"_s);
    const SimulatedAnalysis analysis = judge(answers);
    QVERIFY(!analysis.consensus.empty());
    QVERIFY(!analysis.contradictions.empty());
    QVERIFY(!analysis.partialCoverage.empty());
    QVERIFY(!analysis.uniqueInsights.empty());
    const QString synthesis = synthesisOf(answers);
    QVERIFY(synthesis.contains("simulated"_L1) && synthesis.contains("[A][B]"_L1));
}

void TestSimulatedReply::findsTheStage_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("schema");
    QTest::addColumn<int>("stage");
    QTest::newRow("an answer") << u"You are terse."_s << QString() << int(SimulatedStage::Answer);
    QTest::newRow("judge by marker") << u"Task: fusion-analysis. Compare."_s << QString() << int(SimulatedStage::Judge);
    QTest::newRow("judge by schema") << QString() << u"fusion_analysis"_s << int(SimulatedStage::Judge);
    QTest::newRow("synthesis") << u"Task: fusion-synthesis."_s << QString() << int(SimulatedStage::Synthesis);
}

void TestSimulatedReply::findsTheStage()
{
    QFETCH(const QString, system);
    QFETCH(const QString, schema);
    QFETCH(const int, stage);
    QJsonObject request = requestWith(system, u"fusion-analysis is only a word here"_s);
    if (!schema.isEmpty())
        request.insert(u"response_format"_s, QJsonObject{{u"json_schema"_s, QJsonObject{{u"name"_s, schema}}}});
    QCOMPARE(int(stageOf(request)), stage);
}

void TestSimulatedReply::judgesOfEveryKind()
{
    const QString prompt =
        u"<answer label=\"A\">\nOne sentence of some length.\n</answer>\n<answer label=\"B\">Another.</answer>"_s;
    const QJsonObject request = requestWith(u"Task: fusion-analysis"_s, prompt);
    const QString strict = replyTo(request, *simulatedModel(simulatedJudge)).text;
    QVERIFY(QJsonDocument::fromJson(strict.toUtf8()).object().contains("blind_spots"_L1));
    const QString fenced = replyTo(request, *simulatedModel(simulatedSeatD)).text;
    QVERIFY(fenced.contains("```json"_L1));
    const QString prose = replyTo(request, *simulatedModel(u"sim/nettle-judge"_s)).text;
    QVERIFY(!prose.contains(u'{'));
}

void TestSimulatedReply::refuser()
{
    const SimulatedReply reply = replyTo(requestWith({}, u"Hello"_s), *simulatedModel(u"sim/gorse-guarded"_s));
    QCOMPARE(reply.finishReason, u"content_filter"_s);
}

void TestSimulatedReply::hostileAnswers_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("open fence") << u"```\ncode that never ends"_s;
    QTest::newRow("long line") << u"word "_s.repeated(20000);
    QTest::newRow("pipes") << u"The first sentence | has a pipe 12. The second | sentence has one too."_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xd800)) + u" is half a character, as it happens."_s;
}

void TestSimulatedReply::hostileAnswers()
{
    QFETCH(const QString, text);
    const std::vector<LabelledAnswer> answers{{u"A"_s, text}, {u"B"_s, text}};
    const QByteArray json = judgementJson(judge(answers)).toUtf8();
    QVERIFY(QJsonDocument::fromJson(json).isObject());
    QVERIFY(!synthesisOf(answers).isEmpty());
}

QTEST_GUILESS_MAIN(TestSimulatedReply)
#include "tst_simulatedreply.moc"
