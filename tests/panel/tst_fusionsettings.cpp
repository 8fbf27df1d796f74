// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/panel/fusionsettings.h"
#include "core/panel/panel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace fusion;

/// The settings of a hosted panel in a panel file.
class tst_FusionSettings : public QObject
{
    Q_OBJECT

private slots:
    void complains_data();
    void complains();
    void staysInThePanelFile();
    void refusesWhatIsNoObject();
};

void tst_FusionSettings::complains_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QString>("complaint"); // empty: none
    const auto row = [](const QByteArray &settings, const QString &complaint) {
        QTest::newRow(settings.constData()) << QByteArray("{" + settings + "}") << complaint;
    };
    row(R"("preset":"general-high")", "");
    row(R"("preset":"a-new-one")", "");
    row(R"("preset":3)", "at.preset must be text; it is not sent.");
    row(R"("analysis_models":["a/x","a/x"])", "");
    row(R"("analysis_models":[])", "at.analysis_models must be a list of one to eight models; it is not sent.");
    row(R"("analysis_models":["a",1])", "at.analysis_models must be a list of one to eight models; it is not sent.");
    row(R"("analysis_models":["1","2","3","4","5","6","7","8","9"])",
        "at.analysis_models must be a list of one to eight models; it is not sent.");
    row(R"("model":"a/x")", "");
    row(R"("model":"")", "at.model must be text; it is not sent.");
    row(R"("max_tool_calls":16)", "");
    row(R"("max_tool_calls":17)", "at.max_tool_calls must be a whole number from 1 to 16; it is not sent.");
    row(R"("max_tool_calls":1.5)", "at.max_tool_calls must be a whole number from 1 to 16; it is not sent.");
    row(R"("tools":[])", "");
    row(R"("tools":[{"type":"openrouter:web_search"}])", "");
    row(R"("tools":["web"])", "at.tools must be a list of at most eight tools, each an object with a “type”; it is not sent.");
    row(R"("max_completion_tokens":0)", "at.max_completion_tokens must be a whole number from 1 to 2147483647; it is not sent.");
    row(R"("reasoning":{"effort":"high"})", "");
    row(R"("reasoning":"high")", "at.reasoning must be an object; it is not sent.");
    row(R"("temperature":2)", "");
    row(R"("temperature":2.1)", "at.temperature must be a number from 0 to 2; it is not sent.");
    row(R"("cache_control":true)", "at.cache_control must be an object; it is not sent.");
    row(R"("enabled":false)", "");
    row(R"("enabled":"no")", "at.enabled must be true or false; it is not sent.");
    row(R"("via":"plugin")", "");
    row(R"("via":"mail")", "at.via must be one of: plugin, tool; it is not sent.");
    row(R"("force":"please")", "at.force must be one of: order, required, tool, none; it is not sent.");
    row(R"("min_panel":2)", "");
}

void tst_FusionSettings::complains()
{
    QFETCH(QByteArray, settings);
    QFETCH(QString, complaint);
    const QJsonObject json = QJsonDocument::fromJson(settings).object();
    QVERIFY(!json.isEmpty());
    QCOMPARE(fusionSettingsComplaints(json, "at").join(u'\n'), complaint);
    QCOMPARE(validFusionSettings(json), complaint.isEmpty() ? json : QJsonObject());
}

void tst_FusionSettings::staysInThePanelFile()
{
    const QJsonObject fusion{{"preset", "general-fast"}, {"max_tool_calls", 99}, {"future", 1}, {"api_key", "sk-secret"}};
    const QJsonObject seat{
        {"label", "A"}, {"model", QJsonObject{{"connection", "or"}, {"id", "openrouter/fusion"}}}, {"fusion", fusion}};
    QStringList warnings;
    const auto panel = panelFromJson({{"name", "P"}, {"seats", QJsonArray{seat}}}, &warnings);
    QVERIFY2(panel.has_value(), qPrintable(panel ? QString() : panel.error().message));
    QCOMPARE(warnings, QStringList({"seats[0].fusion.max_tool_calls must be a whole number from 1 to 16; it is not sent.",
                                    "seats[0].fusion.api_key looks like a key and is not kept: keys belong to a connection.",
                                    "seats[0].fusion.future is not known to this version; it is kept as it is."}));
    const QJsonObject kept = toJson(*panel)["seats"][0]["fusion"].toObject();
    QCOMPARE(kept, QJsonObject({{"preset", "general-fast"}, {"max_tool_calls", 99}, {"future", 1}}));
    QCOMPARE(panelFromJson(toJson(*panel)), panel);
}

void tst_FusionSettings::refusesWhatIsNoObject()
{
    const auto panel = panelFromJson({{"name", "P"}, {"seats", QJsonArray{QJsonObject{{"fusion", "yes"}}}}});
    QVERIFY(!panel);
    QVERIFY2(panel.error().message.contains("fusion"), qPrintable(panel.error().message));
}

QTEST_APPLESS_MAIN(tst_FusionSettings)
#include "tst_fusionsettings.moc"
