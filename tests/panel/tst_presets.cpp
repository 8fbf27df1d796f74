// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog.h"
#include "core/panel/fit.h"
#include "core/panel/presets.h"
#include "core/simulator/simulatedmodels.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace fusion;
using namespace Qt::StringLiterals;

class TestPresets : public QObject
{
    Q_OBJECT

private slots:
    void everyFileIsOffered();
    void everyPresetIsWhole();
    void demoNamesSimulatedModels();
    void publishedPanels_data();
    void publishedPanels();
};

void TestPresets::everyFileIsOffered()
{
    QSet<QString> names;
    for (const Panel &preset : shippedPresets())
        names.insert(preset.name);
    const QStringList files = QDir(u":/presets"_s).entryList();
    QCOMPARE(static_cast<qsizetype>(shippedPresets().size()), files.size());
    for (const QString &name : files) {
        QFile file(u":/presets/"_s + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QStringList warnings;
        const Result<Panel> panel = panelFromJson(QJsonDocument::fromJson(file.readAll()).object(), &warnings);
        QVERIFY2(panel, qPrintable(name));
        QCOMPARE(warnings, QStringList());
        QVERIFY2(names.contains(panel->name), qPrintable(name));
    }
    QCOMPARE(names.size(), files.size());
}

void TestPresets::everyPresetIsWhole()
{
    const ConnectionLookup everything = [](const QString &) {
        return ConnectionState{.exists = true, .needsKey = true, .hasKey = true, .isLocal = true};
    };
    const Catalog silent;
    for (const Panel &preset : shippedPresets()) {
        QVERIFY2(obstacles(preset, silent, everything).empty(), qPrintable(preset.name));
        QVERIFY2(preset.description.endsWith(u'.'), qPrintable(preset.name));
        QVERIFY(!presetTitle(preset.name).isEmpty());
    }
    QCOMPARE(presetTitle(u"Not a preset"_s), u"Not a preset"_s);
}

void TestPresets::demoNamesSimulatedModels()
{
    const Panel demo = demoPanel();
    QCOMPARE(demo.name, u"demo"_s);
    QCOMPARE(demo.seats.size(), size_t(3));
    QCOMPARE(demo.seats[0].ask.model, (ModelRef{u"demo"_s, simulatedSeatA}));
    QCOMPARE(demo.seats[1].ask.model, (ModelRef{u"demo"_s, simulatedSeatB}));
    QCOMPARE(demo.seats[2].ask.model, (ModelRef{u"demo"_s, simulatedSeatC}));
    QCOMPARE(demo.judge.model, (ModelRef{u"demo"_s, simulatedJudge}));
    QCOMPARE(demo.synthesizer.model, (ModelRef{u"demo"_s, simulatedSynthesizer}));
}

void TestPresets::publishedPanels_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("seats");
    const QString opus = u"anthropic/claude-opus-4.8"_s;
    const QString gpt = u"openai/gpt-5.5"_s;
    QTest::newRow("three makers") << u"Opus 4.8 + GPT-5.5 + Gemini 3.1 Pro"_s
                                  << QStringList{opus, gpt, u"google/gemini-3.1-pro-preview"_s};
    QTest::newRow("highest score") << u"Fable 5 + GPT-5.5"_s << QStringList{u"anthropic/claude-fable-5"_s, gpt};
    QTest::newRow("pair") << u"Opus 4.8 + GPT-5.5"_s << QStringList{opus, gpt};
    QTest::newRow("self") << u"Opus 4.8 + Opus 4.8"_s << QStringList{opus, opus};
    QTest::newRow("budget") << u"Budget"_s
                            << QStringList{u"google/gemini-3-flash-preview"_s, u"moonshotai/kimi-k2.6"_s,
                                           u"deepseek/deepseek-v4-pro"_s};
}

void TestPresets::publishedPanels()
{
    QFETCH(const QString, name);
    const auto preset = std::ranges::find(shippedPresets(), name, &Panel::name);
    QVERIFY(preset != shippedPresets().end());
    QStringList seats;
    for (const Seat &seat : preset->seats) {
        QCOMPARE(seat.ask.model.connection, u"openrouter"_s);
        seats.append(seat.ask.model.id);
    }
    QTEST(seats, "seats");
    QCOMPARE(preset->synthesizer.model.id, u"anthropic/claude-opus-4.8"_s);
    QCOMPARE(preset->judge.model.id, u"anthropic/claude-opus-4.8"_s);
}

QTEST_GUILESS_MAIN(TestPresets)
#include "tst_presets.moc"
