// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/chat/turn.h"

#include <QJsonArray>
#include <QTest>

using namespace fusion;

/// A panel that the provider runs behind a seat, as part of a turn.
class tst_HostedPanel : public QObject
{
    Q_OBJECT

private slots:
    void grows_data();
    void grows();
    void livesInItsSeat();
    void isForgottenWhenTheSeatIsAskedAnew();
    void eventsComeBackAsTheyWere();
};

void tst_HostedPanel::grows_data()
{
    QTest::addColumn<std::vector<PanelistChange>>("changes");
    QTest::addColumn<std::vector<Panelist>>("panelists");
    using Changes = std::vector<PanelistChange>;
    using Panelists = std::vector<Panelist>;
    using enum PanelistState;
    const PanelistChange added{.position = 0, .model = "a/x"};
    QTest::newRow("added") << Changes{added} << Panelists{{.model = "a/x"}};
    QTest::newRow("text follows") << Changes{added,
                                             {.position = 0, .model = "a/x", .text = "He"},
                                             {.position = 0, .model = "a/x", .text = "y"}}
                                  << Panelists{{.model = "a/x", .text = "Hey"}};
    QTest::newRow("all of it at the end") << Changes{added,
                                                     {.position = 0, .model = "a/x", .text = "He", .reasoning = "hm"},
                                                     {.position = 0, .model = "a/x", .state = Answered, .text = "Hello"}}
                                          << Panelists{{.model = "a/x", .state = Answered, .text = "Hello", .reasoning = "hm"}};
    QTest::newRow("failed, what it said stays") << Changes{added,
                                                           {.position = 0, .model = "a/x", .text = "He"},
                                                           {.position = 0, .model = "a/x", .state = Failed, .failure = "why"}}
                                                << Panelists{{.model = "a/x", .state = Failed, .text = "He", .failure = "why"}};
    QTest::newRow("the same model twice") << Changes{added, {.position = 1, .model = "a/x", .text = "two"}}
                                          << Panelists{{.model = "a/x"}, {.model = "a/x", .text = "two"}};
    QTest::newRow("out of range") << Changes{added, {.position = 2, .model = "b"}, {.position = -1, .model = "c"}}
                                  << Panelists{{.model = "a/x"}};
}

void tst_HostedPanel::grows()
{
    QFETCH(std::vector<PanelistChange>, changes);
    QFETCH(std::vector<Panelist>, panelists);
    HostedPanel panel;
    for (const PanelistChange &change : changes)
        panel.apply(change);
    QVERIFY(panel.panelists == panelists);
}

namespace {

Turn turnWithPanel()
{
    Turn turn;
    const Stage seat = Stage::ofSeat(0);
    turn.apply({.atMs = 0, .body = RunStarted{.turnId = "t", .seats = {StageAnswer{.stage = seat, .label = "A"}}}});
    turn.apply({.atMs = 1, .body = StageStarted{.stage = seat, .request = {}}});
    turn.apply({.atMs = 2, .body = PanelistChanged{seat, {.position = 0, .model = "a/x", .text = "Hello"}}});
    turn.apply({.atMs = 3, .body = HostedPanelChanged{seat, {.state = HostedPanelState::DidNotRun, .reason = "r"}}});
    return turn;
}

} // namespace

void tst_HostedPanel::livesInItsSeat()
{
    const Turn turn = turnWithPanel();
    const QJsonObject seat = toJson(turn)["seats"][0].toObject();
    QCOMPARE(seat["panelists"][0]["model"], QJsonValue("a/x"));
    QCOMPARE(seat["panelists"][0]["text"], QJsonValue("Hello"));
    QCOMPARE(seat["hosted_panel"]["state"], QJsonValue("did_not_run"));
    QVERIFY(turnFromJson(toJson(turn)).seats == turn.seats);
    QVERIFY(!toJson(StageAnswer{}).contains("panelists"));
}

void tst_HostedPanel::isForgottenWhenTheSeatIsAskedAnew()
{
    Turn turn = turnWithPanel();
    turn.apply({.atMs = 4, .body = StageReset{Stage::ofSeat(0)}});
    QVERIFY(turn.seats.front().hosted.isEmpty());
}

void tst_HostedPanel::eventsComeBackAsTheyWere()
{
    for (const PanelistState state : {PanelistState::Running, PanelistState::Answered, PanelistState::Failed}) {
        const RunEvent event{
            .atMs = 5,
            .body = PanelistChanged{
                Stage::ofSeat(3), {.position = 2, .model = "m", .state = state, .text = "t", .reasoning = "r", .failure = "f"}}};
        QVERIFY(runEventFromJson(toJson(event)) == event);
    }
    for (int state = 0; state <= static_cast<int>(HostedPanelState::DidNotRun); ++state) {
        const RunEvent event{
            .atMs = 5,
            .body = HostedPanelChanged{
                Stage::judge(),
                {.state = static_cast<HostedPanelState>(state), .analyst = "j", .reason = "r", .analysis = {{"a", 1}}}}};
        QVERIFY(runEventFromJson(toJson(event)) == event);
    }
}

QTEST_APPLESS_MAIN(tst_HostedPanel)
#include "tst_hostedpanel.moc"
