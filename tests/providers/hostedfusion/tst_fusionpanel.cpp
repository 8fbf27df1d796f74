// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/hostedfusion/fusionpanelreader.h"
#include "core/providers/responses/responsesdecoder.h"
#include "tests/support/rawserver.h"
#include "tests/support/wirecheck.h"

#include <QJsonDocument>
#include <QTest>

using namespace fusion;
using namespace fusion::test;

namespace {

QByteArray panel(const QByteArray &what, const QByteArray &members = {})
{
    return sse(R"({"type":"response.fusion_call.)" + what + R"(","item_id":"st","output_index":0)" +
               (members.isEmpty() ? QByteArray() : "," + members) + "}");
}

QByteArray item(const QByteArray &members)
{
    return sse(R"({"type":"response.output_item.done","output_index":0,"item":{"type":"openrouter:fusion","id":"st",)" + members +
               "}}");
}

const QByteArray begin = panel("in_progress");
const QByteArray end = sse(R"({"type":"response.output_text.delta","output_index":1,"content_index":0,"delta":"A"})") +
                       sse(R"({"type":"response.completed","response":{"status":"completed","model":"a/x"}})");
const QByteArray analysis =
    R"("analysis":{"consensus":["c"],"contradictions":[],"partial_coverage":[],"unique_insights":[],"blind_spots":[]})";

} // namespace

/// A hosted panel as it is told, and what is heard of it.
class tst_FusionPanel : public QObject
{
    Q_OBJECT

private slots:
    void hears_data();
    void hears();
    void keepsTheAnalysis();
    void readsAResultAlone_data();
    void readsAResultAlone();
    void boundsThePanel();
};

void tst_FusionPanel::hears_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("heard");
    const auto row = [](const char *name, const QByteArray &body, const QStringList &heard) {
        QTest::newRow(name) << body << heard;
    };

    row("two answer, one fails",
        begin + panel("panel.added", R"("model":"a/x")") + panel("panel.added", R"("model":"b/y")") +
            panel("panel.added", R"("model":"c/z")") + panel("panel.reasoning.delta", R"("model":"b/y","delta":"hm")") +
            panel("panel.delta", R"("model":"a/x","delta":"Gr")") + panel("panel.delta", R"("model":"a/x","delta":"üß")") +
            panel("panel.failed", R"("model":"c/z","error":"Upstream\nprovider error","status_code":502)") +
            panel("panel.completed", R"("model":"b/y","content":"Bee")") +
            panel("panel.completed", R"("model":"a/x","content":"Grüß Gott")") +
            panel("analysis.in_progress", R"("analyst_model":"j/1","judge_model":"j/0")") +
            panel("analysis.completed", analysis) + panel("completed") +
            item(
                R"("status":"completed","responses":[{"model":"a/x","content":"Grüß Gott"},{"model":"b/y","content":"Bee"}],)"
                R"("failed_models":[{"model":"c/z","error":"Upstream\nprovider error","status_code":502}],"sources":[{"url":"https://e.example","title":"E"}],)" +
                analysis) +
            end,
        {"panel running  ",
         "panelist 0 a/x running: ", "panelist 1 b/y running: ", "panelist 2 c/z running: ", "panelist 1 b/y running: hm",
         "panelist 0 a/x running: Grüß", "panelist 2 c/z failed: Upstream provider error (HTTP status 502)",
         "panelist 1 b/y answered: Bee", "panelist 0 a/x answered: Grüß Gott", "panel analysing j/1 ", "panel complete j/1 ",
         "panel complete j/1 ", "source https://e.example E", "text: A", "stop a/x"});
    row("the same model twice: no piece is given to the wrong one",
        begin + panel("panel.added", R"("model":"a/x")") + panel("panel.added", R"("model":"a/x")") +
            panel("panel.delta", R"("model":"a/x","delta":"one or the other")") +
            panel("panel.completed", R"("model":"a/x","content":"first")") +
            panel("panel.delta", R"("model":"a/x","delta":"sec")") +
            panel("panel.completed", R"("model":"a/x","content":"second")") +
            item(R"("status":"completed","responses":[{"model":"a/x","content":"second"},{"model":"a/x","content":"first"}],)" +
                 analysis) +
            end,
        {"panel running  ", "panelist 0 a/x running: ", "panelist 1 a/x running: ", "panelist 0 a/x answered: first",
         "panelist 1 a/x running: sec", "panelist 1 a/x answered: second", "panel complete  ", "text: A", "stop a/x"});
    row("an older name for the analyst", begin + panel("analysis.in_progress", R"("judge_model":"j/0")") + end,
        {"panel running  ", "panel analysing j/0 ", "text: A", "stop a/x"});
    row("analyst failed",
        begin + panel("panel.completed", R"("model":"a/x","content":"X")") + panel("completed") +
            item(R"("status":"completed","responses":[{"model":"a/x","content":"X"}],"failure_reason":"judge_upstream_error")") +
            end,
        {"panel running  ", "panelist 0 a/x running: ", "panelist 0 a/x answered: X", "panel without_analysis  ",
         "panel without_analysis  judge_upstream_error", "text: A", "stop a/x"});
    row("all failed",
        begin + panel("panel.added", R"("model":"a/x")") + panel("panel.failed", R"("model":"a/x","error":"")") +
            item(R"("status":"incomplete","failed_models":[{"model":"a/x","error":""}],"failure_reason":"all_panels_failed")") +
            end,
        {"panel running  ", "panelist 0 a/x running: ", "panelist 0 a/x failed: It failed without a reason.",
         "panel failed  all_panels_failed", "text: A", "stop a/x"});
    row("events that nobody knows", begin + panel("panel.retrying", R"("model":"a/x")") + panel("vote", R"("model":"a/x")") + end,
        {"panel running  ", "text: A", "stop a/x"});
    row("the item alone", item(R"("status":"completed","responses":[{"model":"a/x","content":"X"}],)" + analysis) + end,
        {"panelist 0 a/x running: ", "panelist 0 a/x answered: X", "panel complete  ", "text: A", "stop a/x"});
    row("names that became others",
        begin + panel("panel.added", R"("model":"~a/latest")") +
            item(R"("status":"completed","responses":[{"model":"a/x-9","content":"X"}],)" + analysis) + end,
        {"panel running  ", "panelist 0 ~a/latest running: ", "panelist 0 a/x-9 answered: X", "panel complete  ", "text: A",
         "stop a/x"});
}

void tst_FusionPanel::hears()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, heard);
    QCOMPARE(told(decodeReply(responsesWire(), body)).join(u'\n'), heard.join(u'\n'));
    QCOMPARE(differenceAtCuts(responsesWire(), body), QString());
}

void tst_FusionPanel::keepsTheAnalysis()
{
    const WireReply reply = decodeReply(
        responsesWire(), item(R"("status":"completed","responses":[{"model":"a/x","content":"X"}],)" + analysis) + end);
    const auto found =
        std::ranges::find_if(reply.events, [](const ChatEvent &e) { return std::holds_alternative<ChatHostedPanel>(e); });
    QVERIFY(found != reply.events.end());
    QCOMPARE(std::get<ChatHostedPanel>(*found).status.analysis["consensus"].toArray(), QJsonArray{"c"});
}

void tst_FusionPanel::readsAResultAlone_data()
{
    QTest::addColumn<QByteArray>("result");
    QTest::addColumn<HostedPanelState>("state");
    QTest::addColumn<int>("members");
    QTest::addColumn<QString>("reason");
    using enum HostedPanelState;
    QTest::newRow("as documented")
        << QByteArray(
               R"({"status":"ok",)" + analysis +
               R"(,"responses":[{"model":"a/x","content":"X"}],"failed_models":[{"model":"c/z","error":"why","status_code":429}]})")
        << Complete << 2 << "";
    QTest::newRow("as the example has it") << QByteArray(R"({"status":"ok","models":["a/x","b/y"]})") << WithoutAnalysis << 2
                                           << "";
    QTest::newRow("error") << QByteArray(R"({"status":"error","error":"No money","failure_reason":"insufficient_credits"})")
                           << Failed << 0 << "insufficient_credits";
    QTest::newRow("error without a word for it")
        << QByteArray(R"({"status":"error","error":"No  money"})") << Failed << 0 << "No money";
    QTest::newRow("nothing") << QByteArray("{}") << Failed << 0 << "";
}

void tst_FusionPanel::readsAResultAlone()
{
    QFETCH(QByteArray, result);
    QFETCH(HostedPanelState, state);
    QFETCH(int, members);
    QFETCH(QString, reason);
    FusionPanelReader reader;
    std::vector<ChatEvent> events;
    reader.takeResult(QJsonDocument::fromJson(result).object(), events);
    HostedPanel heard;
    for (const ChatEvent &event : events) {
        if (const auto *panelist = std::get_if<ChatPanelist>(&event))
            heard.apply(panelist->change);
        else
            heard.status = std::get<ChatHostedPanel>(event).status;
    }
    QCOMPARE(hostedPanelStateName(heard.status.state), hostedPanelStateName(state));
    QCOMPARE(heard.status.reason, reason);
    QCOMPARE(static_cast<int>(heard.panelists.size()), members);
}

void tst_FusionPanel::boundsThePanel()
{
    FusionPanelReader reader;
    std::vector<ChatEvent> events;
    for (int i = 0; i < 1000; ++i)
        QVERIFY(
            reader.takeEvent("response.fusion_call.panel.completed", {{"model", QString::number(i)}, {"content", "x"}}, events));
    int highest = 0;
    for (const ChatEvent &event : events) {
        if (const auto *panelist = std::get_if<ChatPanelist>(&event))
            highest = std::max(highest, panelist->change.position);
    }
    QCOMPARE(highest, maxPanelists - 1);
}

QTEST_APPLESS_MAIN(tst_FusionPanel)
#include "tst_fusionpanel.moc"
