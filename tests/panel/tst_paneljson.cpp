// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/panel/panel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace fusion;
using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (!document.isObject())
        qFatal("bad JSON in the test: %s in %s", qPrintable(error.errorString()), text.constData());
    return document.object();
}

} // namespace

class TestPanelJson : public QObject
{
    Q_OBJECT

private slots:
    void readsTheContract();
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void keepsAndNamesUnknownKeys();
    void dropsWhatLooksLikeAKey();
    void refuses_data();
    void refuses();
    void fillsMissingLabels();
    void nextLabel_data();
    void nextLabel();
    void fused_data();
    void fused();
};

void TestPanelJson::readsTheContract()
{
    QStringList warnings;
    const Result<Panel> panel = panelFromJson(
        json(R"({"name":"Three","seats":[{"label":"A","model":{"connection":"lab","id":"x"},"system":"Be brief","temperature":0.7,
                "max_tokens":4000,"effort":"high","tools":["web_search"]}],
                "judge":{"model":{"connection":"lab","id":"j"}},"synthesizer":{"model":{"connection":"lab","id":"s"}},
                "policy":{"quorum":3,"grace_s":9,"seat_timeout_s":100,"blind":false}})"),
        &warnings);
    QVERIFY2(panel, panel ? "" : qPrintable(panel.error().message));
    QCOMPARE(warnings, QStringList());
    const Panel expected{.name = u"Three"_s,
                         .seats = {{.label = u"A"_s,
                                    .ask = {.model = {u"lab"_s, u"x"_s},
                                            .system = u"Be brief"_s,
                                            .temperature = 0.7,
                                            .maxTokens = 4000,
                                            .effort = u"high"_s,
                                            .tools = {u"web_search"_s}}}},
                         .judge = {.model = {u"lab"_s, u"j"_s}},
                         .synthesizer = {.model = {u"lab"_s, u"s"_s}},
                         .policy = {.quorum = 3, .graceS = 9, .seatTimeoutS = 100, .blind = false}};
    QCOMPARE(*panel, expected);
}

void TestPanelJson::comesBackAsItWas_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no seat") << QByteArray(R"({"name":"n","seats":[]})");
    QTest::newRow("everything") << QByteArray(
        R"({"name":"n","description":"d","local_only":true,"seats":[{"label":"x","colour":"#aabbcc","enabled":false,
            "model":{"connection":"c","id":"i"},"system":"s","temperature":0,"max_tokens":1,"effort":"low","tools":["t","u"]}],
            "judge":{"model":{"connection":"c","id":"i"},"temperature":2},"synthesizer":{"system":"only a role"},
            "policy":{"quorum":8,"grace_s":0,"seat_timeout_s":1,"seat_idle_s":5,"blind":false}})");
    QTest::newRow("unknown keys at every level") << QByteArray(
        R"({"name":"n","x":1,"seats":[{"label":"A","y":[1,2],"model":{"connection":"c","id":"i","revision":"7"}}],
            "judge":{"z":{"a":null},"model":{"connection":"c","id":"i","revision":"8"}},"policy":{"quorum":1,"w":true}})");
    QTest::newRow("unknown keys of an empty place") << QByteArray(R"({"name":"n","seats":[{"model":{"revision":"7"}}]})");
}

void TestPanelJson::comesBackAsItWas()
{
    QFETCH(const QByteArray, text);
    const Result<Panel> panel = panelFromJson(json(text));
    QVERIFY2(panel, panel ? "" : qPrintable(panel.error().message));
    const QJsonObject written = toJson(*panel);
    const Result<Panel> again = panelFromJson(written);
    QVERIFY(again);
    QCOMPARE(*again, *panel);
    QCOMPARE(toJson(*again), written);
}

void TestPanelJson::keepsAndNamesUnknownKeys()
{
    QStringList warnings;
    const Result<Panel> panel = panelFromJson(
        json(
            R"({"name":"n","x":1,"seats":[{"y":2,"model":{"connection":"c","id":"i","rev":3}}],"judge":{"z":4},"policy":{"w":5}})"),
        &warnings);
    QVERIFY(panel);
    const QJsonObject written = toJson(*panel);
    QCOMPARE(written[u"x"_s], 1);
    QCOMPARE(written[u"seats"_s][0][u"y"_s], 2);
    QCOMPARE(written[u"seats"_s][0][u"model"_s][u"rev"_s], 3);
    QCOMPARE(written[u"judge"_s][u"z"_s], 4);
    QCOMPARE(written[u"policy"_s][u"w"_s], 5);
    const QString all = warnings.join(u'\n');
    for (const QString &place : {u"x is"_s, u"seats[0].y is"_s, u"seats[0].model.rev is"_s, u"judge.z is"_s, u"policy.w is"_s})
        QVERIFY2(all.contains(place), qPrintable(all));
    QCOMPARE(warnings.size(), 5);
}

void TestPanelJson::dropsWhatLooksLikeAKey()
{
    QStringList warnings;
    const Result<Panel> panel = panelFromJson(
        json(
            R"({"name":"n","API_KEY":"sk-canary","seats":[{"api_key":"sk-canary","max_tokens":5,"model":{"connection":"c","id":"i","token":"sk-canary"}}]})"),
        &warnings);
    QVERIFY(panel);
    QVERIFY(!QJsonDocument(toJson(*panel)).toJson().contains("canary"));
    QCOMPARE(warnings.size(), 3);
    QVERIFY(!warnings.join(u' ').contains(u"canary"_s));
}

void TestPanelJson::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    const auto seat = [](const char *members) { return QByteArray(R"({"seats":[{)") + members + "}]}"; };
    QTest::newRow("no seats") << QByteArray(R"({"name":"n"})") << u"seats must be a list"_s;
    QTest::newRow("seats no list") << QByteArray(R"({"seats":{}})") << u"seats must be a list"_s;
    QTest::newRow("a seat no object") << QByteArray(R"({"seats":[1]})") << u"seats must be a list of objects"_s;
    QTest::newRow("nine seats") << QByteArray(R"({"seats":[{},{},{},{},{},{},{},{},{}]})") << u"seats may hold at most 8"_s;
    QTest::newRow("same label") << QByteArray(R"({"seats":[{"label":"A"},{"label":"a"}]})")
                                << u"seats has the label \"a\" twice"_s;
    QTest::newRow("long label") << seat(R"("label":"thirteen char")") << u"seats[0].label may have at most 12"_s;
    QTest::newRow("label no text") << seat(R"("label":5)") << u"seats[0].label must be text"_s;
    QTest::newRow("hot") << seat(R"("temperature":2.1)") << u"seats[0].temperature must be a number from 0 to 2"_s;
    QTest::newRow("cold") << seat(R"("temperature":-0.1)") << u"seats[0].temperature"_s;
    QTest::newRow("temperature text") << seat(R"("temperature":"1")") << u"seats[0].temperature"_s;
    QTest::newRow("no tokens") << seat(R"("max_tokens":0)") << u"seats[0].max_tokens must be a whole number from 1"_s;
    QTest::newRow("half a token") << seat(R"("max_tokens":1.5)") << u"seats[0].max_tokens"_s;
    QTest::newRow("huge") << seat(R"("max_tokens":1e300)") << u"seats[0].max_tokens"_s;
    QTest::newRow("tools text") << seat(R"("tools":"web")") << u"seats[0].tools must be a list of texts"_s;
    QTest::newRow("tools numbers") << seat(R"("tools":[1])") << u"seats[0].tools must be a list of texts"_s;
    QTest::newRow("enabled text") << seat(R"("enabled":"yes")") << u"seats[0].enabled must be true or false"_s;
    QTest::newRow("colour word") << seat(R"("colour":"red")") << u"seats[0].colour must look like"_s;
    QTest::newRow("model text") << seat(R"("model":"openai/x")") << u"seats[0].model must be an object"_s;
    QTest::newRow("half a model") << seat(R"("model":{"id":"x"})") << u"seats[0].model needs both"_s;
    QTest::newRow("judge text") << QByteArray(R"({"seats":[],"judge":"x"})") << u"judge must be an object"_s;
    QTest::newRow("judge hot") << QByteArray(R"({"seats":[],"judge":{"temperature":3}})") << u"judge.temperature"_s;
    QTest::newRow("quorum 0") << QByteArray(R"({"seats":[],"policy":{"quorum":0}})")
                              << u"policy.quorum must be a whole number from 1 to 8"_s;
    QTest::newRow("quorum 9") << QByteArray(R"({"seats":[],"policy":{"quorum":9}})") << u"policy.quorum"_s;
    QTest::newRow("grace") << QByteArray(R"({"seats":[],"policy":{"grace_s":-1}})") << u"policy.grace_s"_s;
    QTest::newRow("timeout") << QByteArray(R"({"seats":[],"policy":{"seat_timeout_s":0}})") << u"policy.seat_timeout_s"_s;
    QTest::newRow("blind") << QByteArray(R"({"seats":[],"policy":{"blind":1}})") << u"policy.blind must be true or false"_s;
    QTest::newRow("name number") << QByteArray(R"({"name":1,"seats":[]})") << u"name must be text"_s;
    QTest::newRow("local") << QByteArray(R"({"seats":[],"local_only":"yes"})") << u"local_only must be"_s;
}

void TestPanelJson::refuses()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, place);
    QStringList warnings;
    const Result<Panel> panel = panelFromJson(json(text), &warnings);
    QVERIFY(!panel);
    QCOMPARE(panel.error().kind, FailureKind::Input);
    QVERIFY2(panel.error().message.startsWith(place), qPrintable(panel.error().message));
}

void TestPanelJson::fillsMissingLabels()
{
    const Result<Panel> panel = panelFromJson(json(R"({"seats":[{},{"label":"A"},{},{"label":"c"}]})"));
    QVERIFY(panel);
    QStringList labels;
    for (const Seat &seat : panel->seats)
        labels.append(seat.label);
    QCOMPARE(labels, QStringList({u"B"_s, u"A"_s, u"D"_s, u"c"_s}));
}

void TestPanelJson::nextLabel_data()
{
    QTest::addColumn<QStringList>("labels");
    QTest::addColumn<QString>("next");
    QTest::newRow("first") << QStringList() << u"A"_s;
    QTest::newRow("gap") << QStringList{u"A"_s, u"C"_s} << u"B"_s;
    QTest::newRow("case") << QStringList{u"a"_s} << u"B"_s;
    QTest::newRow("own words") << QStringList{u"Bugs"_s, u"Security"_s} << u"A"_s;
}

void TestPanelJson::nextLabel()
{
    QFETCH(const QStringList, labels);
    Panel panel;
    for (const QString &label : labels)
        panel.seats.push_back({.label = label});
    QTEST(nextSeatLabel(panel), "next");
}

void TestPanelJson::fused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isFused");
    const char *a = R"({"model":{"connection":"c","id":"a"}})";
    const char *off = R"({"enabled":false,"model":{"connection":"c","id":"a"}})";
    const auto seats = [](const QByteArrayList &list) { return QByteArray(R"({"seats":[)") + list.join(',') + "]}"; };
    QTest::newRow("none") << seats({}) << false;
    QTest::newRow("one") << seats({a}) << false;
    QTest::newRow("the same twice") << seats({a, a}) << true;
    QTest::newRow("one is off") << seats({a, off}) << false;
    QTest::newRow("one is empty") << seats({a, "{}"}) << false;
}

void TestPanelJson::fused()
{
    QFETCH(const QByteArray, text);
    QTEST(panelFromJson(json(text))->isFused(), "isFused");
}

QTEST_GUILESS_MAIN(TestPanelJson)
#include "tst_paneljson.moc"
