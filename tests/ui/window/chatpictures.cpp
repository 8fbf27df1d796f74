// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// chatpictures FOLDER [SEATS] [light|dark] [POINTS] [WIDTHxHEIGHT]: the chat page as it looks with so many seats, saved
// while they stream and when the turn is over. Qt's own arguments and QT_SCALE_FACTOR hold as well (-reverse).

#include "core/base/translation.h"
#include "core/session/conversationsession.h"
#include "core/session/openconversations.h"
#include "core/simulator/demoquestions.h"
#include "core/simulator/simulatedmodels.h"
#include "tests/ui/support/lab.h"
#include "ui/common/theme.h"
#include "ui/inspect/answerspane.h"
#include "ui/inspect/inspector.h"
#include "ui/window/chatpage.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QTabWidget>
#include <QTest>

using namespace fusion;
using namespace fusion::test;
using namespace Qt::StringLiterals;

namespace {

Panel panelOf(int seats)
{
    QStringList models{simulatedSeatA, simulatedSeatB, simulatedSeatC};
    if (seats == 8)
        models = {u"sim/faulty-stall"_s, simulatedSeatA, u"sim/faulty-cut"_s,    simulatedSeatB,
                  u"sim/faulty-429"_s,   simulatedSeatC, u"sim/gorse-guarded"_s, simulatedSeatD};
    else
        models = models.first(qBound(1, seats, 3));
    Panel panel = Lab::panelOf(models);
    panel.policy.seatIdleS = 2;
    return panel;
}

void save(MainWindow &window, const QDir &folder, const QString &name)
{
    // A few rounds of the event loop: one lays out what has just been said, the next paints it.
    if (!QTest::qWaitFor([rounds = 0]() mutable { return ++rounds > 20; }))
        return;
    window.grab().save(folder.filePath(name + u".png"_s));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QDir folder(arguments.value(1));
    if (arguments.size() < 2 || !folder.mkpath(u"."_s))
        return 2;
    const Translation translation(qEnvironmentVariable("FUSION_LANGUAGE", u"en"_s));
    applyTheme(arguments.value(3) == u"dark"_s ? ColourScheme::Dark : ColourScheme::Light, arguments.value(4).toInt());
    const QStringList size = arguments.value(5, u"1280x780"_s).split(u'x');

    Lab lab;
    lab.usePanel(panelOf(arguments.value(2, u"3"_s).toInt()));
    MainWindow &window = lab.open();
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    save(window, folder, u"1-empty"_s);
    lab.simulator().setScript({{u"models"_s, QJsonObject{{u"*"_s, QJsonObject{{u"tokens_per_second"_s, 60}}}}}});
    lab.ask(demoQuestions().front().question);
    const auto &turns = window.conversations().current()->turns();
    if (!QTest::qWaitFor([&] { return !turns.empty() && turns.front().seats.back().text.size() > 60; }, 20000))
        return 1;
    save(window, folder, u"2-streaming"_s);
    if (!QTest::qWaitFor([&] { return !turns.empty() && turns.front().state != TurnState::Running; }, 60000))
        return 1;
    save(window, folder, u"3-answered"_s);
    Inspector &inspector = window.chatPage().inspector();
    inspector.tabs().setCurrentIndex(1);
    save(window, folder, u"4-claims"_s);
    inspector.tabs().setCurrentIndex(2);
    inspector.answers().setLayoutMode(AnswersPane::Layout::Tabs);
    save(window, folder, u"5-synthesis-tabs"_s);
    inspector.answers().setLayoutMode(AnswersPane::Layout::Columns);
    inspector.foldByPerson(true);
    save(window, folder, u"6-folded"_s);
    return 0;
}
