// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts made to hurt, in a window: the longest time in which the event loop does not turn, where the text comes at once and
// where it comes in twenty pieces. Each is shown, or folded with a sentence that says so.

#include "tests/bench/figures.h"
#include "tests/bench/loopmeter.h"
#include "tests/ui/markdown/samples.h"
#include "ui/common/theme.h"
#include "ui/markdown/markdownview.h"

#include <QApplication>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace fusion;
using namespace fusion::bench;

namespace {

constexpr qsizetype pieces = 20;

/// What one step keeps the loop from turning, painting included.
template <typename Step>
double gapOf(const OwnClock &clock, MarkdownView &view, Step step)
{
    const double begun = clock.ms();
    step();
    view.viewport()->repaint();
    return clock.ms() - begun;
}

double longestGap(const QString &text)
{
    const OwnClock clock;
    double longest = 0;
    MarkdownView view;
    view.resize(500, 700);
    view.show();
    if (!QTest::qWaitForWindowExposed(&view))
        qFatal("no window");
    longest = std::max(longest, gapOf(clock, view, [&] { view.setMarkdown(text); }));
    QScrollBar *bar = view.verticalScrollBar();
    for (const int part : {2, 1}) // the middle, then the end
        longest = std::max(longest, gapOf(clock, view, [&] { bar->setValue(bar->maximum() / part); }));
    view.setMarkdown({});
    const qsizetype step = text.size() / pieces + 1;
    for (qsizetype at = 0; at < text.size(); at += step) {
        longest = std::max(longest, gapOf(clock, view, [&] {
                               view.append(text.sliced(at, std::min(step, text.size() - at)));
                               view.item()->flush();
                           }));
        QCoreApplication::processEvents();
    }
    return longest;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    applyTheme(ColourScheme::Light, 0);
    longestGap(u"A first text loads the fonts: *a*, **b**, `c`.\n\n```cpp\nint d;\n```\n"_s);
    Figures figures;
    for (const test::HostileText &hostile : test::hostileTexts())
        figures.add({.name = u"longest gap, "_s + QString::fromLatin1(hostile.name),
                     .value = longestGap(hostile.text),
                     .unit = u"ms"_s,
                     .atMost = 100});
    return figures.finish(QApplication::arguments());
}
