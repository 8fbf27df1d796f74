// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Eight answers streaming at once in a 1600x1000 window: processor time of the Markdown view beside that of plain text
// appended to QPlainTextEdit and of QTextEdit given the whole text as Markdown at every frame. All three draw the same
// tokens in the same frames.

#include "tests/bench/answertext.h"
#include "tests/bench/figures.h"
#include "ui/common/theme.h"
#include "ui/markdown/markdownview.h"
#include "ui/markdown/quietscrollbar.h"

#include <QApplication>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <map>

using namespace Qt::StringLiterals;
using namespace fusion;
using namespace fusion::bench;

namespace {

constexpr int views = 8;
constexpr int tokensPerFrame = 10;
constexpr int frameMs = 31; ///< the view's own clock would beat faster

struct Contender {
    std::function<QWidget *()> make;
    std::function<void(QWidget *view, const QString &delta)> append;
};

Contender markdownView()
{
    return {
        .make = [] { return new MarkdownView; },
        .append = [](QWidget *view, const QString &delta) { static_cast<MarkdownView *>(view)->append(delta); },
    };
}

Contender plainText(bool withOurScrollBar = false)
{
    return {
        .make =
            [withOurScrollBar] {
                auto *edit = new QPlainTextEdit;
                edit->setReadOnly(true);
                edit->setUndoRedoEnabled(false);
                if (withOurScrollBar)
                    edit->setVerticalScrollBar(new QuietScrollBar);
                return edit;
            },
        .append =
            [](QWidget *view, const QString &delta) {
                auto *edit = static_cast<QPlainTextEdit *>(view);
                QTextCursor cursor(edit->document());
                cursor.movePosition(QTextCursor::End);
                cursor.insertText(delta);
                edit->verticalScrollBar()->setValue(edit->verticalScrollBar()->maximum());
            },
    };
}

Contender wholeMarkdown()
{
    const auto texts = std::make_shared<std::map<QWidget *, QString>>();
    return {
        .make =
            [] {
                auto *edit = new QTextEdit;
                edit->setReadOnly(true);
                edit->setUndoRedoEnabled(false);
                return edit;
            },
        .append =
            [texts](QWidget *view, const QString &delta) {
                auto *edit = static_cast<QTextEdit *>(view);
                edit->setMarkdown((*texts)[view] += delta);
                edit->verticalScrollBar()->setValue(edit->verticalScrollBar()->maximum());
            },
    };
}

/// Processor milliseconds after each of `marks` tokens a view.
std::vector<double> play(const Contender &contender, const std::vector<int> &marks)
{
    QWidget window;
    auto *grid = new QGridLayout(&window);
    std::vector<QWidget *> shown;
    std::vector<QStringList> tokens;
    for (int i = 0; i < views; ++i) {
        shown.push_back(contender.make());
        grid->addWidget(shown.back(), i / 4, i % 4);
        tokens.push_back(tokensOf(answerText(marks.back() * 4, static_cast<quint32>(i + 1))));
    }
    window.resize(1600, 1000);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        qFatal("no window");
    QTimer clock;
    clock.start(frameMs);
    QSignalSpy frame(&clock, &QTimer::timeout);
    std::vector<double> spent;
    const double before = cpuMs();
    for (int at = 0; at < marks.back(); at += tokensPerFrame) {
        for (size_t i = 0; i < shown.size(); ++i)
            contender.append(shown[i], tokens[i].mid(at, tokensPerFrame).join(QString()));
        frame.wait();
        if (std::ranges::contains(marks, at + tokensPerFrame))
            spent.push_back(cpuMs() - before);
    }
    return spent;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    applyTheme(ColourScheme::Light, 0);
    const int most =
        qEnvironmentVariableIntValue("FUSION_BENCH_TOKENS") > 0 ? qEnvironmentVariableIntValue("FUSION_BENCH_TOKENS") : 20000;
    const std::vector<int> marks{most / 20, most / 4, most * 3 / 4, most};
    // One contender alone, for a profiler to look at.
    const QString alone = qEnvironmentVariable("FUSION_BENCH_ALONE");
    if (!alone.isEmpty()) {
        play(alone == "plain"_L1 ? plainText() : alone == "whole"_L1 ? wholeMarkdown() : markdownView(), {most});
        return 0;
    }
    Figures figures;

    // Fonts, letters and languages that all of them need are loaded by whoever comes first: that shall be none of them.
    play(markdownView(), {most / 20});
    play(plainText(), {most / 100});
    const std::vector<double> ours = play(markdownView(), marks);
    const std::vector<double> plain = play(plainText(), marks);
    const std::vector<double> quiet = play(plainText(true), marks);
    const std::vector<double> whole = play(wholeMarkdown(), {marks.front()});
    figures.add({.name = u"8 views x %1 tokens of Markdown"_s.arg(most),
                 .value = ours.back(),
                 .unit = u"ms"_s,
                 .baseline = u"plain text appended to QPlainTextEdit"_s,
                 .baselineValue = plain.back(),
                 .atMost = 0.5});
    figures.add({.name = u"8 views x %1 tokens of Markdown"_s.arg(most),
                 .value = ours.back(),
                 .unit = u"ms"_s,
                 .baseline = u"the same with the scroll bars of our view"_s,
                 .baselineValue = quiet.back()});
    figures.add({.name = u"8 views x %1 tokens of Markdown"_s.arg(marks.front()),
                 .value = ours.front(),
                 .unit = u"ms"_s,
                 .baseline = u"the whole text as Markdown each frame"_s,
                 .baselineValue = whole.back(),
                 .atMost = 0.1});
    const double early = ours[1] / marks[1];
    const double late = (ours[3] - ours[2]) / (marks[3] - marks[2]);
    figures.add({.name = u"a token at the end of %1"_s.arg(most),
                 .value = late * 1000 / views,
                 .unit = u"us"_s,
                 .baseline = u"one among the first %1"_s.arg(marks[1]),
                 .baselineValue = early * 1000 / views,
                 .atMost = 1.2});
    return figures.finish(QApplication::arguments());
}
