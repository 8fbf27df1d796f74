// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/dialogue.h"
#include "core/simulator/simulatedjudge.h"
#include "core/simulator/simulatedmodels.h"
#include "core/simulator/simulatedwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace fusion;
using namespace Qt::StringLiterals;

namespace {

std::vector<LabelledAnswer> seated(const Dialogue &dialogue, const QList<QPair<QString, QString>> &seats)
{
    std::vector<LabelledAnswer> answers;
    for (const auto &[label, model] : seats) {
        const DialogueAnswer *answer = dialogue.answerOf(model);
        if (answer && !answer->refused)
            answers.push_back({label, answer->text});
    }
    return answers;
}

/// The demo panel, in an order that is not the alphabet's.
QList<QPair<QString, QString>> demoSeats()
{
    return {{u"C"_s, simulatedSeatB}, {u"A"_s, simulatedSeatC}, {u"B"_s, simulatedSeatA}};
}

std::vector<SimulatedPoint> allPoints(const SimulatedAnalysis &analysis)
{
    std::vector<SimulatedPoint> all = analysis.consensus;
    for (const auto &part : {analysis.contradictions, analysis.partialCoverage, analysis.uniqueInsights})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace

/// What was written for the demo holds what it promises: nothing here is about code but about resources/demo.
class TestDialogues : public QObject
{
    Q_OBJECT

private slots:
    void thereAreEnough();
    void answers_data() { rows(); }
    void answers();
    void analysisQuotesVerbatim_data() { rows(); }
    void analysisQuotesVerbatim();
    void everyPartIsThere_data() { rows(); }
    void everyPartIsThere();
    void judgeMapsLabels_data() { rows(); }
    void judgeMapsLabels();
    void judgeLeavesOutWhoIsNotThere_data() { rows(); }
    void judgeLeavesOutWhoIsNotThere();
    void synthesisCitesWhoIsThere_data() { rows(); }
    void synthesisCitesWhoIsThere();
    void knowsTruncatedAnswers();
    void sameModelOnTwoSeats();

private:
    static void rows()
    {
        QTest::addColumn<QString>("id");
        for (const Dialogue &dialogue : dialogues())
            QTest::newRow(qPrintable(dialogue.question.id)) << dialogue.question.id;
    }
    static const Dialogue &current()
    {
        const QString id = QString::fromUtf8(QTest::currentDataTag());
        return *std::ranges::find_if(dialogues(), [&](const Dialogue &d) { return d.question.id == id; });
    }
};

void TestDialogues::thereAreEnough()
{
    QVERIFY(demoQuestions().size() >= 8);
    QSet<QString> kinds;
    QSet<QString> languages;
    for (const DemoQuestion &question : demoQuestions()) {
        kinds.insert(question.kind);
        languages.insert(question.language);
        QVERIFY(!question.title.isEmpty());
        QCOMPARE(dialogueFor(question.question.toUpper() + u'\n')->question, question);
    }
    for (const auto *kind : {"research", "code", "decision", "facts", "numbers", "table", "list", "refusal", "language"})
        QVERIFY2(kinds.contains(QString::fromLatin1(kind)), kind);
    QVERIFY(languages.size() >= 2);
    QVERIFY(!dialogueFor(u"Why did the Vasa float?"_s));
}

void TestDialogues::answers()
{
    const Dialogue &dialogue = current();
    QSet<QString> texts;
    int refused = 0;
    for (const QString &model :
         {QString(simulatedSeatA), QString(simulatedSeatB), QString(simulatedSeatC), QString(simulatedSeatD)}) {
        const DialogueAnswer *answer = dialogue.answerOf(model);
        QVERIFY(answer);
        QVERIFY(answer->text.size() > 60);
        refused += answer->refused;
        texts.insert(answer->text);
    }
    QCOMPARE(texts.size(), 4);
    QCOMPARE(refused, dialogue.question.kind == "refusal"_L1 ? 1 : 0);
}

void TestDialogues::analysisQuotesVerbatim()
{
    const Dialogue &dialogue = current();
    for (const SimulatedPoint &point : allPoints(dialogue.analysis)) {
        QVERIFY(!point.evidence.empty());
        for (const SimulatedEvidence &voice : point.evidence) {
            const DialogueAnswer *answer = dialogue.answerOf(voice.who);
            QVERIFY2(answer, qPrintable(voice.who));
            QVERIFY2(voice.quote.size() > 4 && answer->text.contains(voice.quote), qPrintable(voice.quote));
        }
    }
}

void TestDialogues::everyPartIsThere()
{
    const SimulatedAnalysis &analysis = current().analysis;
    QVERIFY(analysis.consensus.size() >= 2);
    QVERIFY(!analysis.contradictions.empty());
    QVERIFY(!analysis.partialCoverage.empty());
    QVERIFY(analysis.uniqueInsights.size() >= 2);
    QVERIFY(!analysis.blindSpots.isEmpty());
    for (const SimulatedPoint &point : analysis.contradictions) {
        QSet<QString> stances;
        for (const SimulatedEvidence &voice : point.evidence)
            stances.insert(voice.stance);
        QVERIFY2(stances.size() >= 2, qPrintable(point.text));
    }
    for (const SimulatedPoint &point : analysis.uniqueInsights)
        QCOMPARE(point.evidence.size(), 1u);
}

void TestDialogues::judgeMapsLabels()
{
    const std::vector<LabelledAnswer> answers = seated(current(), demoSeats());
    const QString json = judgementJson(judge(answers));
    const QJsonObject analysis = QJsonDocument::fromJson(json.toUtf8()).object();
    int quotes = 0;
    for (const auto *part : {"consensus", "contradictions", "partial_coverage", "unique_insights"}) {
        for (const QJsonValue &point : analysis[QLatin1StringView(part)].toArray()) {
            const bool isContradiction = point["topic"_L1].isString();
            QVERIFY(isContradiction || point["point"_L1].isString());
            for (const QJsonValue &voice : point[isContradiction ? "stances"_L1 : "support"_L1].toArray()) {
                const auto answer = std::ranges::find(answers, voice["seat"_L1].toString(), &LabelledAnswer::label);
                QVERIFY(answer != answers.end());
                QVERIFY2(answer->text.contains(voice["quote"_L1].toString()), qPrintable(voice["quote"_L1].toString()));
                ++quotes;
            }
        }
    }
    QVERIFY(quotes >= 8);
    QVERIFY(!analysis["contradictions"_L1].toArray().isEmpty());
    QVERIFY(!analysis["blind_spots"_L1].toArray().isEmpty());
}

void TestDialogues::judgeLeavesOutWhoIsNotThere()
{
    const std::vector<LabelledAnswer> answers = seated(current(), {{u"X"_s, simulatedSeatA}, {u"Y"_s, simulatedSeatB}});
    const SimulatedAnalysis analysis = judge(answers);
    for (const SimulatedPoint &point : allPoints(analysis)) {
        for (const SimulatedEvidence &voice : point.evidence)
            QVERIFY(voice.who == "X"_L1 || voice.who == "Y"_L1);
    }
    for (const SimulatedPoint &point : analysis.consensus)
        QVERIFY(point.evidence.size() >= 2);
}

void TestDialogues::synthesisCitesWhoIsThere()
{
    const QString whole = synthesisOf(seated(current(), demoSeats()));
    QVERIFY(whole.size() > 200);
    QVERIFY(!whole.contains("sim/"_L1));
    static const QRegularExpression citation(uR"(\[([A-Z])\])"_s);
    QSet<QString> cited;
    for (const QRegularExpressionMatch &match : citation.globalMatch(whole))
        cited.insert(match.captured(1));
    QSet<QString> present;
    for (const LabelledAnswer &answer : seated(current(), demoSeats()))
        present.insert(answer.label);
    QCOMPARE(cited, present);
    const QString two = synthesisOf(seated(current(), {{u"A"_s, simulatedSeatA}, {u"B"_s, simulatedSeatB}}));
    QVERIFY(two.contains("[A]"_L1) && two.contains("[B]"_L1) && !two.contains("[C]"_L1));
}

void TestDialogues::knowsTruncatedAnswers()
{
    std::vector<LabelledAnswer> answers = seated(dialogues().front(), demoSeats());
    answers.front().text.truncate(200);
    QCOMPARE(modelsBehind(dialogues().front(), answers).size(), 3u);
    for (const SimulatedPoint &point : allPoints(judge(answers))) {
        for (const SimulatedEvidence &voice : point.evidence) {
            const auto answer = std::ranges::find(answers, voice.who, &LabelledAnswer::label);
            QVERIFY(answer->text.contains(voice.quote));
        }
    }
}

void TestDialogues::sameModelOnTwoSeats()
{
    const Dialogue &dialogue = dialogues().front();
    const auto answers = seated(dialogue, {{u"A"_s, simulatedSeatA}, {u"B"_s, simulatedSeatA}, {u"C"_s, simulatedSeatB}});
    const SimulatedAnalysis analysis = judge(answers);
    QCOMPARE(analysis.consensus.front().evidence.size(), 3u);
    QVERIFY(synthesisOf(answers).contains("[A][B][C]"_L1));
}

QTEST_GUILESS_MAIN(TestDialogues)
#include "tst_dialogues.moc"
