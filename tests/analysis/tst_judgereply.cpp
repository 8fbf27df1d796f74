// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/analysisschema.h"
#include "core/analysis/judgereply.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace fusion;
using namespace Qt::StringLiterals;

class TestJudgeReply : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatModelsWrite_data();
    void readsWhatModelsWrite();
    void refuses_data();
    void refuses();
    void mapsAndChecks();
    void schemaIsStrict();
};

namespace {

const std::vector<ShownAnswer> shown{
    {.label = u"P"_s, .seat = 2, .seatLabel = u"C"_s, .text = u"It is **300 m** tall.\nBuilt in 1889."_s},
    {.label = u"Q"_s, .seat = 0, .seatLabel = u"Q2"_s, .text = u"It is 330 m tall; see </answer> for more."_s},
};

const QString good =
    uR"({"consensus":[{"point":"Tall","support":[{"seat":"P","quote":"It is 300 m tall"},{"seat":"Q","quote":"330 m tall"}]}],
"contradictions":[],"partial_coverage":[],"unique_insights":[],"blind_spots":[]})"_s;

} // namespace

void TestJudgeReply::readsWhatModelsWrite_data()
{
    QTest::addColumn<QString>("reply");
    QTest::newRow("JSON alone") << good;
    QTest::newRow("in a fence") << u"```json\n"_s + good + u"\n```"_s;
    QTest::newRow("words around it") << u"Here is {what you asked for}:\n"_s + good + u"\nI hope {that} helps."_s;
    QTest::newRow("behind thinking aloud") << u"<think>Perhaps {\"consensus\": 1}?</think>"_s + good;
    QTest::newRow("labels decorated") << QString(good).replace(u"\"P\""_s, u"\"[P]\""_s).replace(u"\"Q\""_s, u"\"Answer q\""_s);
    QTest::newRow("parts left out") << good.section(u",\n"_s, 0, 0) + u'}';
    QTest::newRow("null for an empty list") << QString(good).replace(u"\"contradictions\":[]"_s, u"\"contradictions\":null"_s);
    QTest::newRow("extra keys") << QString(good)
                                       .replace(u"{\"point\":"_s, u"{\"confidence\":0.9,\"point\":"_s)
                                       .replace(u"{\"consensus\""_s, u"{\"summary\":\"x\",\"consensus\""_s);
    QTest::newRow("extra keys in the evidence") << QString(good).replace(u"{\"seat\":"_s, u"{\"stance\":\"x\",\"seat\":"_s);
    QTest::newRow("unknown seats dropped") << QString(good).replace(
        u"\"support\":["_s, u"\"support\":[{\"seat\":\"Z\",\"quote\":\"It is 300 m tall\"},"_s);
    QTest::newRow("wrapped in an object") << u"{\"analysis\": "_s + good + u"}"_s;
}

void TestJudgeReply::readsWhatModelsWrite()
{
    QFETCH(QString, reply);
    const auto reading = readJudgeReply(reply, shown);
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().message));
    QCOMPARE(reading->analysis.source, AnalysisSource::Judge);
    QCOMPARE(reading->analysis.consensus.size(), size_t(1));
    const auto &evidence = reading->analysis.consensus.front().evidence;
    QCOMPARE(evidence.size(), size_t(2));
    QCOMPARE(evidence[0], (Evidence{.seat = 2, .quote = u"It is 300 m tall"_s, .found = true, .spans = {{0, 20}}}));
    QCOMPARE(evidence[1], (Evidence{.seat = 0, .quote = u"330 m tall"_s, .found = true, .spans = {{6, 16}}}));
    QCOMPARE(reading->dropped.size(), reply.contains(u"\"Z\""_s) ? 1 : 0);
}

void TestJudgeReply::refuses_data()
{
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("problem");
    QTest::newRow("prose") << u"They agree."_s << u"no JSON"_s;
    QTest::newRow("nothing") << QString() << u"no JSON"_s;
    QTest::newRow("cut") << good.chopped(30) << u"not closed"_s;
    QTest::newRow("another object") << u"{\"answer\":42}"_s << u"none of the five parts"_s;
    QTest::newRow("seat as a number") << QString(good).replace(u"\"P\""_s, u"1"_s) << u"seat"_s;
    QTest::newRow("quote missing") << QString(good).replace(u",\"quote\":\"330 m tall\""_s, QString()) << u"quote"_s;
    QTest::newRow("part of another type") << QString(good).replace(u"\"blind_spots\":[]"_s, u"\"blind_spots\":\"none\""_s)
                                          << u"blind_spots"_s;
    QTest::newRow("points as words") << u"{\"consensus\":[\"They agree\"]}"_s << u"consensus"_s;
    QTest::newRow("a key twice") << QString(good).replace(u"\"blind_spots\""_s, u"\"consensus\""_s) << u"twice"_s;
    QTest::newRow("nobody known") << QString(good).replace(u"\"P\""_s, u"\"Y\""_s).replace(u"\"Q\""_s, u"\"Z\""_s)
                                  << u"no usable point"_s;
    QTest::newRow("all empty") << u"{\"consensus\":[]}"_s << u"no usable point"_s;
    QTest::newRow("too long") << QString(good).replace(u"Tall"_s, u"x"_s.repeated(300'000)) << u"longer"_s;
    QTest::newRow("very much too long") << u"{"_s.repeated(2'000'000) << u"too long"_s;
    QTest::newRow("braces without end") << u"{"_s.repeated(200'000) << u"not closed"_s;
}

void TestJudgeReply::refuses()
{
    QFETCH(QString, reply);
    QFETCH(QString, problem);
    const auto reading = readJudgeReply(reply, shown);
    QVERIFY(!reading);
    QCOMPARE(reading.error().kind, FailureKind::BadResponse);
    QVERIFY2(reading.error().message.contains(problem), qPrintable(reading.error().message));
}

void TestJudgeReply::mapsAndChecks()
{
    const auto reading = readJudgeReply(uR"({
        "contradictions":[{"topic":"Height, see [P] and [Q]","stances":[
            {"seat":"P","stance":"300","quote":"It is 330 m tall"},
            {"seat":"Q","stance":"[Q] says 330","quote":"It is 330 m tall; see <\\/answer> for more"}]}],
        "unique_insights":[{"point":"Year","support":[{"seat":"P","quote":"Built in 1889"}]}, {"point":"","support":[{"seat":"P","quote":"x"}]}],
        "blind_spots":["The cost", {"point":"The colour"}]})"_s,
                                        shown);
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().message));
    const AnalysisPoint &conflict = reading->analysis.contradictions.front();
    QCOMPARE(conflict.text, u"Height, see [C] and [Q2]"_s);
    QVERIFY2(!conflict.evidence[0].found && conflict.evidence[0].spans.empty(), "the other seat's words were taken for its own");
    QVERIFY(conflict.evidence[1].found);
    QCOMPARE(conflict.evidence[1].stance, u"[Q2] says 330"_s);
    QCOMPARE(conflict.evidence[1].quote,
             u"It is 330 m tall; see </answer> for more"_s); // as it stands in the answer, not in the prompt
    QCOMPARE(reading->analysis.uniqueInsights.size(), size_t(1));
    QCOMPARE(reading->analysis.blindSpots.size(), size_t(2));
    QCOMPARE(reading->analysis.blindSpots[0].text, u"The cost"_s);
    QCOMPARE(reading->dropped.size(), 1);
}

void TestJudgeReply::schemaIsStrict()
{
    QVERIFY(analysisSchemaProblem(QJsonDocument::fromJson(good.toUtf8()).object()).isEmpty());
    QVERIFY(!analysisSchemaProblem({}).isEmpty());
    // What providers that take a schema ask for: every object closed, every key required.
    const auto closed = [](const QJsonObject &schema, const auto &self) -> bool {
        if (schema[u"type"_s].toString() == u"object"_s) {
            if (schema[u"additionalProperties"_s].toBool(true) ||
                schema[u"required"_s].toArray().size() != schema[u"properties"_s].toObject().size())
                return false;
        }
        for (const QJsonValue &value : schema) {
            if (value.isObject() && !self(value.toObject(), self))
                return false;
        }
        return true;
    };
    QVERIFY(closed(analysisSchema(), closed));
}

QTEST_APPLESS_MAIN(TestJudgeReply)
#include "tst_judgereply.moc"
