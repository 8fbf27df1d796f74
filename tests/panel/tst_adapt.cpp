// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog.h"
#include "core/panel/adapt.h"
#include "core/panel/modelfamily.h"
#include "core/panel/presets.h"

#include <QTest>

using namespace fusion;
using namespace Qt::StringLiterals;

namespace {

/// "connection|id|output price per million|context", separated by blanks.
void offer(Catalog &catalog, const QString &rows)
{
    std::map<QString, std::vector<ModelInfo>> lists;
    for (const QString &row : rows.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList parts = row.split(u'|');
        ModelInfo model = unlistedModel({parts.at(0), parts.at(1)});
        model.simulated = parts.at(0) == u"demo"_s;
        if (parts.size() > 2)
            model.prices.output = UnitPrice{parts.at(2).toLongLong() * 1'000'000'000};
        if (parts.size() > 3)
            model.contextTokens = parts.at(3).toLongLong();
        lists[parts.at(0)].push_back(model);
    }
    for (auto &[connection, models] : lists)
        catalog.setModels(connection, models);
}

/// "locked" has no key, "gone" does not exist; all others work.
ConnectionState lookup(const QString &connection)
{
    return {.exists = connection != u"gone"_s,
            .needsKey = true,
            .hasKey = connection != u"locked"_s,
            .isLocal = connection == u"ollama"_s || connection == u"demo"_s};
}

/// "connection|id" seats, separated by blanks; judge and synthesizer are the first.
Panel panelOf(const QString &seats)
{
    Panel panel;
    for (const QString &seat : seats.split(u' ', Qt::SkipEmptyParts))
        panel.seats.push_back(
            {.label = nextSeatLabel(panel), .ask = {.model = {seat.section(u'|', 0, 0), seat.section(u'|', 1)}}});
    panel.judge.model = panel.seats.front().ask.model;
    panel.synthesizer.model = panel.judge.model;
    return panel;
}

QString seatsOf(const Panel &panel)
{
    QStringList seats;
    for (const Seat &seat : panel.seats)
        seats.append(seat.ask.model.connection + u'|' + seat.ask.model.id);
    return seats.join(u' ');
}

} // namespace

class TestAdapt : public QObject
{
    Q_OBJECT

private slots:
    void families_data();
    void families();
    void adapts_data();
    void adapts();
    void everyPresetFallsBackToTheDemo();
    void localStaysLocal();
    void saysWhatIsMissing();
};

void TestAdapt::families_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("maker");
    QTest::addColumn<QString>("name");
    QTest::addColumn<std::vector<int>>("version");
    using V = std::vector<int>;
    QTest::newRow("opus") << u"anthropic/claude-opus-4.8"_s << u"anthropic"_s << u"claude-opus"_s << V{4, 8};
    QTest::newRow("old order") << u"anthropic/claude-3-opus"_s << u"anthropic"_s << u"claude-opus"_s << V{3};
    QTest::newRow("gpt") << u"openai/gpt-5.5"_s << u"openai"_s << u"gpt"_s << V{5, 5};
    QTest::newRow("preview") << u"google/gemini-3.1-pro-preview"_s << u"google"_s << u"gemini-pro"_s << V{3, 1};
    QTest::newRow("letter") << u"moonshotai/kimi-k2.6"_s << u"moonshotai"_s << u"kimi-k"_s << V{2, 6};
    QTest::newRow("v") << u"deepseek/deepseek-v4-pro"_s << u"deepseek"_s << u"deepseek-pro"_s << V{4};
    QTest::newRow("date") << u"claude-sonnet-4-20250514"_s << QString() << u"claude-sonnet"_s << V{4};
    QTest::newRow("tag and size") << u"qwen3:8b"_s << QString() << u"qwen"_s << V{3};
    QTest::newRow("alias") << u"~google/gemini-flash-latest"_s << u"google"_s << u"gemini-flash"_s << V{};
    QTest::newRow("number only") << u"7"_s << QString() << u"7"_s << V{7};
    QTest::newRow("empty") << QString() << QString() << QString() << V{};
}

void TestAdapt::families()
{
    QFETCH(const QString, id);
    const ModelFamily family = modelFamily(id);
    QTEST(family.maker, "maker");
    QTEST(family.name, "name");
    QTEST(family.version, "version");
}

void TestAdapt::adapts_data()
{
    QTest::addColumn<QString>("offered");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("substitutions"); // judge and synthesizer count where there are two seats or more
    QTest::newRow("nothing missing") << u"or|a/x or|b/y"_s << u"or|a/x or|b/y"_s << u"or|a/x or|b/y"_s << 0;
    QTest::newRow("list not there yet") << u"other|z"_s << u"or|a/x"_s << u"or|a/x"_s << 0;
    QTest::newRow("same model elsewhere") << u"own|claude-opus-4.8 own|claude-opus-5"_s << u"locked|anthropic/claude-opus-4.8"_s
                                          << u"own|claude-opus-4.8"_s << 1;
    QTest::newRow("newest of the family")
        << u"or|anthropic/claude-opus-4.6 or|anthropic/claude-opus-5.1 or|anthropic/claude-opus-4.10"_s
        << u"or|anthropic/claude-opus-4.8"_s << u"or|anthropic/claude-opus-5.1"_s << 1;
    QTest::newRow("numbers, not letters") << u"or|a/m-4.9 or|a/m-4.10"_s << u"or|a/m-4.8"_s << u"or|a/m-4.10"_s << 1;
    QTest::newRow("family before price") << u"or|a/x-1|900 or|a/y-2|10"_s << u"or|a/x-2"_s << u"or|a/x-1"_s << 1;
    QTest::newRow("maker before stranger") << u"or|b/large or|a/other"_s << u"or|a/x-2"_s << u"or|a/other"_s << 1;
    QTest::newRow("nearest price") << u"locked|a/x|20 or|b/cheap|1 or|b/near|18 or|b/dear|90"_s << u"locked|a/x"_s
                                   << u"or|b/near"_s << 1;
    QTest::newRow("nearest context at one price")
        << u"locked|a/x|20|200000 or|b/small|20|8000 or|b/large|20|180000"_s << u"locked|a/x"_s << u"or|b/large"_s << 1;
    QTest::newRow("different stay different")
        << u"or|c/one or|c/two"_s << u"locked|a/x locked|b/y"_s << u"or|c/one or|c/two"_s << 4;
    QTest::newRow("self-fusion stays one") << u"or|c/one or|c/two"_s << u"locked|a/x locked|a/x"_s << u"or|c/one or|c/one"_s << 4;
    QTest::newRow("one for all if there is one") << u"or|c/one"_s << u"locked|a/x locked|b/y"_s << u"or|c/one or|c/one"_s << 4;
    QTest::newRow("no connection") << u"or|c/one"_s << u"gone|a/x"_s << u"or|c/one"_s << 1;
    QTest::newRow("real before simulated") << u"demo|sim/aster-large or|c/one"_s << u"locked|a/x"_s << u"or|c/one"_s << 1;
    QTest::newRow("nothing fits") << u"locked|c/one"_s << u"locked|a/x"_s << u"locked|a/x"_s << 1;
}

void TestAdapt::adapts()
{
    QFETCH(const QString, offered);
    QFETCH(const QString, wanted);
    Catalog catalog;
    offer(catalog, offered);
    const AdaptedPanel adapted = adaptPanel(panelOf(wanted), catalog, &lookup, demoPanel());
    QTEST(seatsOf(adapted.panel), "expected");
    QTEST(static_cast<int>(adapted.substitutions.size()), "substitutions");
    QCOMPARE(adaptPanel(panelOf(wanted), catalog, &lookup, demoPanel()), adapted);
    if (adapted.isComplete())
        QVERIFY(obstacles(adapted.panel, catalog, &lookup).empty());
}

void TestAdapt::everyPresetFallsBackToTheDemo()
{
    Catalog catalog;
    offer(catalog,
          u"demo|sim/aster-large demo|sim/birch-medium demo|sim/cedar-reasoner demo|sim/juniper-judge demo|sim/sorrel-writer"_s);
    const ConnectionLookup onlyDemo = [](const QString &connection) {
        return ConnectionState{.exists = connection == u"demo"_s, .isLocal = true};
    };
    for (const Panel &preset : shippedPresets()) {
        const AdaptedPanel adapted = adaptPanel(preset, catalog, onlyDemo, demoPanel());
        QVERIFY2(adapted.isComplete(), qPrintable(preset.name));
        QVERIFY2(obstacles(adapted.panel, catalog, onlyDemo).empty(), qPrintable(preset.name));
        QCOMPARE(adapted.substitutions.empty(), preset.name == u"demo"_s);
        if (preset.isFused())
            QCOMPARE(adapted.panel.judge.model, demoPanel().judge.model);
    }
}

void TestAdapt::localStaysLocal()
{
    Catalog catalog;
    offer(catalog, u"or|qwen/qwen3-8b ollama|phi:14b"_s);
    Panel panel = panelOf(u"ollama|qwen3:8b"_s);
    panel.localOnly = true;
    QCOMPARE(seatsOf(adaptPanel(panel, catalog, &lookup).panel), u"ollama|phi:14b"_s);
    catalog.setModels(u"ollama"_s, {});
    const AdaptedPanel none = adaptPanel(panel, catalog, &lookup);
    QVERIFY(!none.isComplete());
    QCOMPARE(none.panel, panel);
}

void TestAdapt::saysWhatIsMissing()
{
    Catalog catalog;
    offer(catalog, u"or|c/one"_s);
    const Panel panel = panelOf(u"locked|a/x locked|a/y"_s);
    const AdaptedPanel adapted = adaptPanel(panel, catalog, &lookup);
    QStringList sentences;
    for (const Substitution &substitution : adapted.substitutions)
        sentences.append(sentenceFor(substitution, panel));
    QCOMPARE(sentences, QStringList({u"Seat A: a/x is missing; c/one would take its place."_s,
                                     u"Seat B: a/y is missing; c/one would take its place."_s,
                                     u"Judge: a/x is missing; c/one would take its place."_s,
                                     u"Synthesizer: a/x is missing; c/one would take its place."_s}));
    QCOMPARE(reasonsOf(adapted).size(), size_t(1));
    QVERIFY(reasonsOf(adapted).front().contains(u"no key"_s));
}

QTEST_GUILESS_MAIN(TestAdapt)
#include "tst_adapt.moc"
