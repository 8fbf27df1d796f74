// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the start of the process to the first paint of the window, and the memory it has then, beside a bare QMainWindow
// of the same build. Every measured start is a process of its own: this program, called with what it is to show.

#include "core/chat/conversation.h"
#include "core/history/history.h"
#include "core/session/session.h"
#include "tests/bench/figures.h"
#include "tests/history/generatedturns.h"
#include "ui/common/theme.h"
#include "ui/settings/appearance.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <utility>

using namespace Qt::StringLiterals;
using namespace fusion;
using namespace fusion::bench;

namespace {

constexpr int starts = 9;

/// Milliseconds on the clock that all processes share.
double nowMs()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Tells when the window's first paint is over, then ends the program.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(QWidget *window)
        : QObject(window)
        , m_window(window)
    {
        window->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !std::exchange(m_painted, true)) {
            QTimer::singleShot(0, m_window, [] {
                const double painted = nowMs();
                // What a start goes on to load belongs to its memory.
                QTimer::singleShot(1500, qApp, [painted] {
                    std::printf("%.3f %.3f\n", painted, memoryMb());
                    std::fflush(stdout);
                    std::_Exit(0);
                });
            });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget *m_window;
    bool m_painted = false;
};

int showBare(QApplication &application)
{
    QMainWindow window;
    window.resize(1280, 800);
    new FirstPaint(&window);
    window.show();
    return application.exec();
}

/// As app/window/main.cpp does it.
int showProgram(QApplication &application, const QString &profile)
{
    Session session({.profileDir = profile, .useKeychain = false});
    const Appearance appearance = readAppearance(session.settings());
    applyTheme(appearance.scheme, appearance.fontPoints);
    MainWindow window(session);
    new FirstPaint(&window);
    window.show();
    return application.exec();
}

struct Start {
    double ms = 0;
    double mb = 0;
};

Start medianStart(const QStringList &arguments)
{
    std::vector<Start> all;
    for (int i = 0; i < starts; ++i) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        const double begun = nowMs();
        process.start(QCoreApplication::applicationFilePath(), arguments);
        if (!process.waitForFinished(60'000))
            qFatal("a start did not come to its first paint");
        const QByteArrayList said = process.readAllStandardOutput().trimmed().split(' ');
        if (said.size() != 2)
            qFatal("a start said nothing");
        all.push_back({said[0].toDouble() - begun, said[1].toDouble()});
    }
    std::ranges::sort(all, {}, &Start::ms);
    return all[all.size() / 2];
}

/// A profile with `turns` turns in conversations of ten.
void fill(const QString &profile, int turns)
{
    Session session({.profileDir = profile, .demo = false, .useKeychain = false});
    test::TurnGenerator generator(1);
    for (int turn = 0; turn < turns; ++turn) {
        const QString conversation = u"c%1"_s.arg(turn / 10);
        if (turn % 10 == 0) {
            ConversationSummary summary;
            summary.id = conversation;
            summary.title = u"Conversation %1"_s.arg(turn / 10);
            session.history().create(summary, {});
        }
        const QString id = u"t%1"_s.arg(turn);
        for (const RunEvent &event : generator.events(id))
            session.history().record(conversation, id, event);
        if (turn % 500 == 499)
            session.history().flush().waitForFinished();
    }
    session.history().flush().waitForFinished();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.contains(u"--bare"_s))
        return showBare(application);
    if (const qsizetype at = arguments.indexOf(u"--profile"_s); at > 0)
        return showProgram(application, arguments.at(at + 1));

    const QTemporaryDir empty;
    const QTemporaryDir full;
    const int turns =
        qEnvironmentVariableIntValue("FUSION_BENCH_TURNS") > 0 ? qEnvironmentVariableIntValue("FUSION_BENCH_TURNS") : 100'000;
    fill(full.path(), turns);
    const Start bare = medianStart({u"--bare"_s});
    const QString baseline = u"a bare QMainWindow"_s;
    Figures figures;
    for (const auto &[name, profile] :
         {std::pair(u"with an empty history"_s, empty.path()), std::pair(u"with %1 turns behind it"_s.arg(turns), full.path())}) {
        const Start start = medianStart({u"--profile"_s, profile});
        figures.add({.name = u"start to first paint, "_s + name,
                     .value = start.ms,
                     .unit = u"ms"_s,
                     .baseline = baseline,
                     .baselineValue = bare.ms,
                     .atMost = 1.5});
        figures.add({.name = u"memory, "_s + name,
                     .value = start.mb,
                     .unit = u"MB"_s,
                     .baseline = baseline,
                     .baselineValue = bare.mb,
                     .atMost = 2});
    }
    return figures.finish(arguments);
}
