// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of claims and the map at their largest, eight seats and sixty claims: how long it takes to open them, to filter, to
// group and to scroll by a page, and how long the window stands still meanwhile.

#include "core/words/partwords.h"
#include "tests/bench/figures.h"
#include "tests/bench/loopmeter.h"
#include "tests/ui/support/largeturn.h"
#include "ui/common/theme.h"
#include "ui/inspect/claimstable.h"
#include "ui/inspect/evidencebutton.h"
#include "ui/inspect/mapview.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;
using namespace fusion;
using namespace fusion::bench;
using namespace fusion::test;

namespace {

constexpr double noPause = 100; ///< milliseconds that nobody takes for waiting
constexpr double frame = 16.7;

template <typename Action>
double msOf(QWidget &window, Action action)
{
    QElapsedTimer clock;
    clock.start();
    action();
    window.repaint();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

void addTable(Figures &figures, const Turn &turn)
{
    ClaimsTable table;
    table.resize(1200, 700);
    table.show();
    if (!QTest::qWaitForWindowExposed(&table))
        qFatal("no window");
    figures.add({.name = u"the claims of 8 seats x 60 claims opened"_s,
                 .value = msOf(table, [&] { table.setTurn(turn); }),
                 .unit = u"ms"_s,
                 .atMost = noPause});
    QScrollBar *bar = table.table().verticalScrollBar();
    double slowest = 0;
    for (int page = 0; page < 20; ++page)
        slowest = std::max(slowest, msOf(table, [&] { bar->setValue(bar->value() + bar->pageStep() / 4); }));
    figures.add({.name = u"the slowest frame while scrolling them"_s, .value = slowest, .unit = u"ms"_s, .atMost = frame * 2});
    QComboBox *filter = table.findChildren<QComboBox *>().at(0);
    figures.add({.name = u"only conflicts, then all again"_s,
                 .value = msOf(table,
                               [&] {
                                   filter->setCurrentIndex(1);
                                   filter->setCurrentIndex(0);
                               }),
                 .unit = u"ms"_s,
                 .atMost = noPause});
    QComboBox *groups = table.findChildren<QComboBox *>().at(1);
    figures.add({.name = u"grouped by topic"_s,
                 .value = msOf(table, [&] { groups->setCurrentIndex(1); }),
                 .unit = u"ms"_s,
                 .atMost = noPause});
}

qsizetype voicesOf(const Turn &turn)
{
    qsizetype voices = 0;
    for (const AnalysisPart part : allAnalysisParts) {
        for (const AnalysisPoint &point : turn.analysis->part(part))
            voices += std::ssize(point.evidence);
    }
    return voices;
}

void addMap(Figures &figures, const Turn &turn)
{
    MapView map;
    map.resize(760, 700);
    map.show();
    if (!QTest::qWaitForWindowExposed(&map))
        qFatal("no window");
    figures.add({.name = u"the map of 8 seats x 60 claims opened"_s,
                 .value = msOf(map, [&] { map.setTurn(turn); }),
                 .unit = u"ms"_s,
                 .atMost = noPause});
    const auto allThere = [&map, voices = voicesOf(turn)] { return map.findChildren<EvidenceButton *>().size() >= voices; };
    GapMeter meter;
    if (!QTest::qWaitFor(allThere, 20000))
        qFatal("cards are missing");
    letPass(100);
    figures.add({.name = u"the longest standstill until all its cards are there"_s,
                 .value = meter.longestMs(),
                 .unit = u"ms"_s,
                 .atMost = noPause});
    QScrollBar *bar = map.verticalScrollBar();
    double slowest = 0;
    for (int page = 0; page < 40; ++page)
        slowest = std::max(slowest, msOf(map, [&] { bar->setValue(bar->value() + bar->pageStep() / 2); }));
    figures.add({.name = u"the slowest frame while scrolling it"_s, .value = slowest, .unit = u"ms"_s, .atMost = frame * 2});
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    applyTheme(ColourScheme::Light, 0);
    const Turn turn = largeTurn(8, 60);
    Figures figures;
    addTable(figures, turn);
    addMap(figures, turn);
    return figures.finish(QCoreApplication::arguments());
}
