// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog.h"
#include "core/panel/fit.h"

#include <QTest>

using namespace fusion;
using namespace Qt::StringLiterals;

using Misfits = std::vector<Misfit>;
Q_DECLARE_METATYPE(fusion::SlotId)

namespace {

ConnectionState lookup(const QString &connection)
{
    if (connection == u"local"_s)
        return {.exists = true, .isLocal = true};
    if (connection == u"paid"_s)
        return {.exists = true, .needsKey = true, .hasKey = true};
    if (connection == u"locked"_s)
        return {.exists = true, .needsKey = true};
    return {};
}

ModelInfo model(const QString &connection, const QString &id)
{
    ModelInfo info = unlistedModel({connection, id});
    info.abilitiesKnown = true;
    info.abilities = Ability::StructuredOutput | Ability::Tools;
    info.contextTokens = 100'000;
    return info;
}

Panel panelOf(int seats)
{
    Panel panel;
    for (int index = 0; index < seats; ++index)
        panel.seats.push_back({.label = nextSeatLabel(panel), .ask = {.model = {u"paid"_s, u"seat%1"_s.arg(index)}}});
    return panel;
}

constexpr SlotId judge{SlotKind::Judge};
constexpr SlotId synthesizer{SlotKind::Synthesizer};

} // namespace

class TestFit : public QObject
{
    Q_OBJECT

private slots:
    void misfits_data();
    void misfits();
    void blockingOnesComeFirst();
    void everySentenceNamesANextStep();
    void obstacles_data();
    void obstacles();
};

void TestFit::misfits_data()
{
    QTest::addColumn<ModelInfo>("info");
    QTest::addColumn<SlotId>("slot");
    QTest::addColumn<Panel>("panel");
    QTest::addColumn<Misfits>("expected");
    const SlotId first{SlotKind::Seat, 0};
    const ModelInfo good = model(u"paid"_s, u"good"_s);
    QTest::newRow("fits a seat") << good << first << panelOf(1) << Misfits{};
    QTest::newRow("fits the judge") << good << judge << panelOf(3) << Misfits{};
    QTest::newRow("no connection") << model(u"gone"_s, u"x"_s) << first << panelOf(1) << Misfits{Misfit::NoSuchConnection};
    QTest::newRow("no key") << model(u"locked"_s, u"x"_s) << first << panelOf(1) << Misfits{Misfit::NoKey};
    QTest::newRow("ninth seat") << good << SlotId{SlotKind::Seat, 8} << panelOf(8) << Misfits{Misfit::PanelFull};
    QTest::newRow("eighth seat") << good << SlotId{SlotKind::Seat, 7} << panelOf(7) << Misfits{};
    QTest::newRow("onto a full panel's seat") << good << first << panelOf(8) << Misfits{};
    ModelInfo small = good;
    small.contextTokens = 4000;
    QTest::newRow("small context, seat") << small << first << panelOf(3) << Misfits{};
    QTest::newRow("small context, judge") << small << judge << panelOf(3) << Misfits{Misfit::ContextTooSmall};
    QTest::newRow("small context, synthesizer") << small << synthesizer << panelOf(3) << Misfits{Misfit::ContextTooSmall};
    small.contextTokens.reset();
    QTest::newRow("context not told") << small << judge << panelOf(8) << Misfits{};
    ModelInfo painter = good;
    painter.writesText = false;
    QTest::newRow("no text") << painter << first << panelOf(1) << Misfits{Misfit::NoText};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    ModelInfo leaving = good;
    leaving.expiresAt = now.addDays(-1);
    QTest::newRow("withdrawn") << leaving << first << panelOf(1) << Misfits{Misfit::Withdrawn};
    leaving.expiresAt = now.addDays(20);
    QTest::newRow("withdrawn this month") << leaving << first << panelOf(1) << Misfits{Misfit::Expiring};
    leaving.expiresAt = now.addDays(40);
    ModelInfo refused = good;
    refused.gate = ModelGate{.reason = GateReason::Region, .since = now, .instead = {}};
    QTest::newRow("refused to the key") << refused << first << panelOf(1) << Misfits{Misfit::NotForThisKey};
    QTest::newRow("withdrawn some day") << leaving << first << panelOf(1) << Misfits{};
    Panel withTools = panelOf(1);
    withTools.seats[0].ask.tools = {u"web_search"_s};
    ModelInfo plain = good;
    plain.abilities = {};
    QTest::newRow("no tools") << plain << first << withTools << Misfits{Misfit::NoTools};
    QTest::newRow("no tools, other seat") << plain << SlotId{SlotKind::Seat, 1} << withTools << Misfits{};
    QTest::newRow("no schema") << plain << judge << panelOf(2) << Misfits{Misfit::NoStructuredOutput};
    QTest::newRow("no schema, synthesizer") << plain << synthesizer << panelOf(2) << Misfits{};
    plain.abilitiesKnown = false;
    QTest::newRow("abilities not told") << plain << judge << withTools << Misfits{};
    QTest::newRow("judge answers too") << model(u"paid"_s, u"seat1"_s) << judge << panelOf(2) << Misfits{Misfit::SharedWithSeat};
    Panel off = panelOf(2);
    off.seats[1].enabled = false;
    QTest::newRow("the seat is off") << model(u"paid"_s, u"seat1"_s) << judge << off << Misfits{};
    Panel judged = panelOf(1);
    judged.judge.model = {u"paid"_s, u"good"_s};
    QTest::newRow("the seat judges too") << good << first << judged << Misfits{Misfit::SharedWithSeat};
    Panel local = panelOf(0);
    local.localOnly = true;
    QTest::newRow("not local") << good << first << local << Misfits{Misfit::NotLocal};
    QTest::newRow("local") << model(u"local"_s, u"x"_s) << first << local << Misfits{};
    ModelInfo simulated = model(u"paid"_s, u"x"_s);
    simulated.simulated = true;
    QTest::newRow("simulated is local") << simulated << first << local << Misfits{};
}

void TestFit::misfits()
{
    QFETCH(const ModelInfo, info);
    QFETCH(const SlotId, slot);
    QFETCH(const Panel, panel);
    QFETCH(const Misfits, expected);
    QCOMPARE(fusion::misfits(info, slot, panel, &lookup), expected);
}

void TestFit::blockingOnesComeFirst()
{
    ModelInfo bad = model(u"locked"_s, u"seat1"_s);
    bad.abilities = {};
    bad.contextTokens = 10;
    bad.writesText = false;
    const Misfits found = fusion::misfits(bad, judge, panelOf(3), &lookup);
    QCOMPARE(found.size(), size_t(4));
    QVERIFY(std::ranges::is_partitioned(found, &isBlocking));
    QVERIFY(isBlocking(found.front()));
}

void TestFit::everySentenceNamesANextStep()
{
    ModelInfo info = model(u"paid"_s, u"some-model"_s);
    info.expiresAt = QDateTime::currentDateTimeUtc();
    QStringList sentences;
    for (const Misfit misfit : {Misfit::NoSuchConnection, Misfit::NoKey, Misfit::ModelUnknown, Misfit::PanelFull,
                                Misfit::ContextTooSmall, Misfit::NoText, Misfit::NoTools, Misfit::NotLocal, Misfit::Withdrawn,
                                Misfit::NotForThisKey, Misfit::Expiring, Misfit::SharedWithSeat, Misfit::NoStructuredOutput}) {
        const QString sentence = sentenceFor(misfit, info);
        QVERIFY2(sentence.endsWith(u'.') && sentence.contains(u';'), qPrintable(sentence));
        QVERIFY(!sentence.contains(u'%'));
        QVERIFY(!sentences.contains(sentence));
        sentences.append(sentence);
    }
    const ModelInfo other = model(u"paid"_s, u"other-model"_s);
    for (const Misfit misfit : {Misfit::ModelUnknown, Misfit::Withdrawn, Misfit::Expiring, Misfit::NotForThisKey})
        QVERIFY(sentenceFor(misfit, info, other).contains(u"; other-model could take its place"_s));
    QCOMPARE(sentenceFor(Misfit::NoKey, info, other), sentenceFor(Misfit::NoKey, info));
}

void TestFit::obstacles_data()
{
    QTest::addColumn<Panel>("panel");
    QTest::addColumn<QStringList>("parts");
    Panel whole = panelOf(2);
    whole.judge.model = {u"paid"_s, u"j"_s};
    whole.synthesizer.model = {u"paid"_s, u"s"_s};
    QTest::newRow("nothing in the way") << whole << QStringList();
    QTest::newRow("no seat") << Panel{} << QStringList{u"No seat"_s};
    QTest::newRow("one seat needs no judge") << panelOf(1) << QStringList();
    QTest::newRow("no judge, no synthesizer") << panelOf(2) << QStringList{u"no judge"_s, u"no synthesizer"_s};
    Panel gone = whole;
    gone.seats[1].ask.model.id = u"retired"_s;
    QTest::newRow("no longer offered") << gone << QStringList{u"no longer offers retired"_s};
    Panel old = whole;
    old.seats[1].ask.model.id = u"seat1-old"_s;
    QTest::newRow("withdrawn, and what could take its place") << old << QStringList{u"seat1-old was withdrawn on"_s};
    gone.seats[1].enabled = false;
    QTest::newRow("one seat is left") << gone << QStringList();
    Panel locked = whole;
    for (Seat &seat : locked.seats)
        seat.ask.model.connection = u"locked"_s;
    QTest::newRow("one key, said once") << locked << QStringList{u"no key"_s};
    Panel small = whole;
    small.judge.model.id = u"small"_s;
    QTest::newRow("judge too small") << small << QStringList{u"cannot read all the answers"_s};
}

void TestFit::obstacles()
{
    QFETCH(const Panel, panel);
    QFETCH(const QStringList, parts);
    Catalog catalog;
    std::vector<ModelInfo> offered;
    for (const QString &id : {u"seat0"_s, u"seat1"_s, u"j"_s, u"s"_s})
        offered.push_back(model(u"paid"_s, id));
    offered.push_back(model(u"paid"_s, u"small"_s));
    offered.back().contextTokens = 1000;
    offered.push_back(model(u"paid"_s, u"seat1-old"_s));
    offered.back().expiresAt = QDateTime::currentDateTimeUtc().addDays(-3);
    catalog.setModels(u"paid"_s, offered);
    const std::vector<QString> found = fusion::obstacles(panel, catalog, &lookup);
    QCOMPARE(static_cast<qsizetype>(found.size()), parts.size());
    for (qsizetype index = 0; index < parts.size(); ++index)
        QVERIFY2(found[static_cast<size_t>(index)].contains(parts[index]), qPrintable(found[static_cast<size_t>(index)]));
    for (const QString &sentence : found) {
        if (sentence.contains(u"withdrawn"_s) || sentence.contains(u"no longer offers"_s))
            QVERIFY2(sentence.endsWith(u"could take its place."_s), qPrintable(sentence));
    }
}

QTEST_GUILESS_MAIN(TestFit)
#include "tst_fit.moc"
