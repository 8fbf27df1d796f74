// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// mappictures FOLDER [SEATS] [light|dark] [WIDTHxHEIGHT]: map, claims and synthesis of a turn of so many seats and sixty claims,
// and the map made without a judge while answers stream. QT_SCALE_FACTOR holds as well.

#include "tests/ui/support/largeturn.h"
#include "ui/common/theme.h"
#include "ui/inspect/agreementview.h"
#include "ui/inspect/claimstable.h"
#include "ui/inspect/inspector.h"
#include "ui/inspect/mapview.h"
#include "ui/inspect/synthesisview.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QTabWidget>
#include <QTest>

using namespace fusion;
using namespace fusion::test;
using namespace Qt::StringLiterals;

namespace {

void save(QWidget &window, const QDir &folder, const QString &name)
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
    applyTheme(arguments.value(3) == u"dark"_s ? ColourScheme::Dark : ColourScheme::Light, 0);
    const QStringList size = arguments.value(4, u"1280x780"_s).split(u'x');
    Turn turn = largeTurn(arguments.value(2, u"3"_s).toInt(), 60);

    Inspector inspector;
    inspector.resize(size.value(0).toInt(), size.value(1).toInt());
    inspector.setTurn(turn);
    inspector.show();
    save(inspector, folder, u"1-map"_s);
    inspector.map().ensureWidgetVisible(inspector.map().findChild<AgreementView *>());
    save(inspector, folder, u"2-agreement"_s);
    inspector.tabs().setCurrentWidget(&inspector.claims());
    save(inspector, folder, u"3-claims"_s);
    inspector.claims().findChildren<QComboBox *>().at(1)->setCurrentIndex(1);
    inspector.claims().showClaimsOf(0, {.begin = 0, .end = 60});
    save(inspector, folder, u"4-topics"_s);
    inspector.tabs().setCurrentWidget(&inspector.synthesis());
    if (!QTest::qWaitFor([&] { return !inspector.synthesis().findChildren<QAbstractItemView *>().isEmpty(); }))
        return 1;
    save(inspector, folder, u"5-synthesis"_s);
    turn.id = u"local"_s;
    turn.analysis.reset();
    turn.synthesis->text.clear();
    turn.synthesis->state = StageState::Waiting;
    turn.judge->state = StageState::Streaming;
    turn.state = TurnState::Running;
    inspector.tabs().setCurrentWidget(&inspector.map());
    inspector.setTurn(turn);
    save(inspector, folder, u"6-local"_s);
    return 0;
}
