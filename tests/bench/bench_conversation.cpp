// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A conversation of 50 turns, eight seats each, 5,000 tokens a seat: how soon its end is on the screen, the longest gap in
// the event loop while it is scrolled through by the wheel, and the memory after the first time and after the second.

#include "core/chat/conversation.h"
#include "core/history/history.h"
#include "core/session/conversationsession.h"
#include "core/session/openconversations.h"
#include "core/session/session.h"
#include "tests/bench/answertext.h"
#include "tests/bench/figures.h"
#include "tests/bench/loopmeter.h"
#include "tests/ui/support/playedturn.h"
#include "ui/chat/transcriptview.h"
#include "ui/common/theme.h"
#include "ui/window/chatpage.h"
#include "ui/window/mainwindow.h"

#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace fusion;
using namespace fusion::bench;

namespace {

constexpr int turns = 50;
constexpr int seats = 8;
constexpr qsizetype answerLength = 20'000; // 5,000 tokens
constexpr int notch = 120;

/// The event that a played turn began with, which nobody could listen to yet.
RunStarted startOf(const Turn &turn)
{
    return {.turnId = turn.id,
            .question = turn.question,
            .panelName = turn.panelName,
            .panel = turn.panel,
            .seats = turn.seats,
            .judge = turn.judge,
            .synthesizer = turn.synthesis,
            .orderSeed = turn.orderSeed,
            .startedAt = turn.startedAt};
}

void fill(const QString &profile)
{
    Session session({.profileDir = profile, .demo = false, .useKeychain = false});
    ConversationSummary summary;
    summary.id = u"c"_s;
    summary.title = u"Long"_s;
    session.history().create(summary, {});
    for (int i = 0; i < turns; ++i) {
        test::PlayedTurn turn(seats, u"t%1"_s.arg(i));
        session.history().record(u"c"_s, turn.turn().id, {.body = startOf(turn.turn())});
        turn.listen(
            [&session](const Turn &changed, const RunEvent &event) { session.history().record(u"c"_s, changed.id, event); });
        turn.askAll();
        for (int seat = 0; seat < seats; ++seat)
            turn.sayAll(seat, answerText(answerLength, static_cast<quint32>(i * seats + seat + 1)));
        turn.closePanel();
        turn.judged(test::sampleAnalysis());
        turn.written(answerText(answerLength, static_cast<quint32>(10'000 + i)));
        turn.finish(TurnState::Answered);
        session.history().flush().waitForFinished();
    }
}

/// Milliseconds from the wish to see the conversation to its end on the screen.
double openConversation(WatchedApplication &application, MainWindow &window)
{
    const OwnClock clock;
    bool loaded = false;
    double shown = 0;
    const double begun = clock.ms();
    window.conversations().open(u"c"_s);
    QObject::connect(window.conversations().current(), &ConversationSession::loaded, &window, [&] { loaded = true; });
    application.onUpdated = [&](QObject *) {
        if (loaded && shown == 0 && window.chatPage().transcript().turnCount() == turns)
            shown = clock.ms();
    };
    const bool came = QTest::qWaitFor([&] { return shown > 0; }, 60'000);
    application.onUpdated = nullptr;
    if (!came || !window.chatPage().transcript().viewOf(turns - 1))
        qFatal("the conversation was not shown");
    return shown - begun;
}

void turnWheel(QWidget *viewport, int notches)
{
    const QPointF at = viewport->rect().center();
    QWheelEvent event(at, viewport->mapToGlobal(at), {}, {0, notches * notch}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(viewport, &event);
}

/// From the end to the beginning and back, a screen in three turns of the wheel. Returns the longest gap.
double scrollThrough(TranscriptView &transcript)
{
    QScrollBar *bar = transcript.verticalScrollBar();
    GapMeter meter;
    for (const bool up : {true, false}) {
        for (int turned = 0; turned < 20'000 && (up ? bar->value() > bar->minimum() : bar->value() < bar->maximum()); ++turned) {
            turnWheel(transcript.viewport(), up ? 3 : -3);
            letPass(1); // it is painted
        }
    }
    return meter.longestMs();
}

} // namespace

int main(int argc, char *argv[])
{
    WatchedApplication application(argc, argv);
    applyTheme(ColourScheme::Light, 0);
    const QTemporaryDir profile;
    fill(profile.path());
    Session session({.profileDir = profile.path(), .demo = false, .useKeychain = false});
    MainWindow window(session);
    window.resize(1600, 1000);
    window.show();
    window.showChat();
    if (!QTest::qWaitForWindowActive(&window, 30'000))
        qFatal("no window");
    letPass(1000);
    Figures figures;
    const QString what = u", %1 turns x %2 seats x %3 tokens"_s.arg(turns).arg(seats).arg(answerLength / 4);
    figures.add(
        {.name = u"open to its end"_s + what, .value = openConversation(application, window), .unit = u"ms"_s, .atMost = 100});
    TranscriptView &transcript = window.chatPage().transcript();
    const double first = scrollThrough(transcript);
    const double memoryAfterFirst = memoryMb();
    const double second = scrollThrough(transcript);
    figures.add(
        {.name = u"longest gap while scrolling through"_s, .value = std::max(first, second), .unit = u"ms"_s, .atMost = 33});
    figures.add({.name = u"memory after scrolling through twice"_s,
                 .value = memoryMb(),
                 .unit = u"MB"_s,
                 .baseline = u"after the first time"_s,
                 .baselineValue = memoryAfterFirst,
                 .atMost = 1.03});
    return figures.finish(QApplication::arguments());
}
