// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/panel/supported.h"

#include <QTest>

using namespace fusion;
using namespace Qt::StringLiterals;

class TestSupported : public QObject
{
    Q_OBJECT

private slots:
    void parameters_data();
    void parameters();
    void efforts_data();
    void efforts();
    void unknownModelsAreSentEverything();
};

namespace {

ModelSettings everything()
{
    ModelSettings settings;
    settings.temperature = 0.5;
    settings.maxTokens = 100;
    settings.effort = u"high"_s;
    settings.tools = {u"web_search"_s};
    return settings;
}

} // namespace

void TestSupported::parameters_data()
{
    QTest::addColumn<bool>("known");
    QTest::addColumn<Abilities>("abilities");
    QTest::addColumn<QString>("left");
    QTest::newRow("silent catalog") << false << Abilities() << "temperature max_tokens effort tools";
    QTest::newRow("nothing") << true << Abilities() << "";
    QTest::newRow("temperature") << true << Abilities(Ability::Temperature) << "temperature";
    QTest::newRow("limit") << true << Abilities(Ability::MaxTokens) << "max_tokens";
    QTest::newRow("reasoning") << true << Abilities(Ability::Reasoning) << "effort";
    QTest::newRow("tools") << true << Abilities(Ability::Tools) << "tools";
    QTest::newRow("reasoning without temperature")
        << true << (Abilities(Ability::Reasoning) | Ability::MaxTokens) << "max_tokens effort";
}

void TestSupported::parameters()
{
    QFETCH(bool, known);
    QFETCH(Abilities, abilities);
    QFETCH(QString, left);
    ModelInfo model;
    model.abilitiesKnown = known;
    model.abilities = abilities;
    const ModelSettings settings = supportedSettings(everything(), model);
    QStringList got;
    if (settings.temperature)
        got.append("temperature");
    if (settings.maxTokens)
        got.append("max_tokens");
    if (!settings.effort.isEmpty())
        got.append("effort");
    if (!settings.tools.isEmpty())
        got.append("tools");
    QCOMPARE(got.join(u' '), left);
}

void TestSupported::efforts_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QStringList>("efforts");
    QTest::addColumn<QString>("sent");
    QTest::newRow("it has it") << "high" << QStringList{"low", "high"} << "high";
    QTest::newRow("it names none") << "xhigh" << QStringList() << "xhigh";
    QTest::newRow("the next lower") << "max" << QStringList{"low", "medium", "high"} << "high";
    QTest::newRow("not the higher") << "medium" << QStringList{"high", "low"} << "low";
    QTest::newRow("nothing lower") << "minimal" << QStringList{"high", "medium"} << "medium";
    QTest::newRow("a word of its own") << "turbo" << QStringList{"low"} << "";
    QTest::newRow("only words of its own") << "high" << QStringList{"turbo"} << "";
    QTest::newRow("not wanted") << "" << QStringList{"low"} << "";
}

void TestSupported::efforts()
{
    QFETCH(QString, wanted);
    QFETCH(QStringList, efforts);
    QFETCH(QString, sent);
    ModelInfo model;
    model.efforts = efforts;
    ModelSettings settings;
    settings.effort = wanted;
    QCOMPARE(supportedSettings(settings, model).effort, sent);
}

void TestSupported::unknownModelsAreSentEverything()
{
    QCOMPARE(supportedSettings(everything(), std::nullopt), everything());
}

QTEST_APPLESS_MAIN(TestSupported)
#include "tst_supported.moc"
