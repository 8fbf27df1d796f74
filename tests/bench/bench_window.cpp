// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole program in a 1600x1000 window with eight seats streaming from a server in another process: how often every
// pane that can be seen is brought up to date, the longest gap in the event loop, how soon a key shows in the composer, and
// the processor time at half the pace.

#include "core/catalog/catalog.h"
#include "core/session/session.h"
#include "tests/bench/figures.h"
#include "tests/bench/loopmeter.h"
#include "tests/bench/tokenserver.h"
#include "ui/common/theme.h"
#include "ui/inspect/answercard.h"
#include "ui/inspect/answerspane.h"
#include "ui/inspect/inspector.h"
#include "ui/markdown/markdownview.h"
#include "ui/window/chatpage.h"
#include "ui/window/mainwindow.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using namespace fusion;
using namespace fusion::bench;

namespace {

constexpr int seats = 8;
constexpr int settleMs = 3000;
constexpr int measureMs = 10'000;
constexpr int keyEveryMs = 70;

int serve(int rate)
{
    TokenServer server(rate);
    std::printf("%s\n", qPrintable(server.url().toString()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}

struct Measured {
    double updatesASecond = 0; ///< of the pane that got the fewest
    double longestGapMs = 0;
    double keyMs = 0; ///< 99 of 100
    double cpuShare = 0;
    double shown = 0; ///< characters
};

/// One start of the program with its server, at one pace.
class Stand
{
public:
    Stand(WatchedApplication &application, int rate)
        : m_application(application)
    {
        m_server.start(QCoreApplication::applicationFilePath(), {u"--serve"_s, QString::number(rate)});
        if (!m_server.waitForStarted() || !m_server.waitForReadyRead(30'000))
            qFatal("no server");
        const QString url = QString::fromUtf8(m_server.readLine()).trimmed();
        QFile file(m_profile.filePath(u"connections.json"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no profile");
        const QJsonObject lab{{u"id"_s, u"lab"_s}, {u"kind"_s, u"openai"_s}, {u"base_url"_s, url}, {u"parallel"_s, 0}};
        file.write(QJsonDocument(QJsonArray{lab}).toJson());
        file.close();
        usePanel();
        qputenv("FUSION_KEY_LAB", "bench");
        m_session =
            std::make_unique<Session>(SessionOptions{.profileDir = m_profile.path(), .demo = false, .useKeychain = false});
        m_window = std::make_unique<MainWindow>(*m_session);
        m_window->resize(1600, 1000);
        m_window->show();
        m_window->showChat();
        if (!QTest::qWaitForWindowActive(m_window.get(), 30'000) ||
            !QTest::qWaitFor([this] { return !m_session->catalog().models(u"lab"_s).empty(); }, 30'000))
            qFatal("the program did not come up");
    }

    ~Stand()
    {
        m_application.onPainted = nullptr;
        m_application.onUpdated = nullptr;
        m_window->close();
        m_window.reset();
        m_session.reset();
        m_server.kill();
        m_server.waitForFinished();
    }

    void ask()
    {
        m_window->chatPage().focusComposer();
        if (!QTest::qWaitFor([] { return qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()) != nullptr; }, 10'000))
            qFatal("no composer");
        m_composer = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
        QTest::keyClicks(m_composer, u"Why?"_s);
        QTest::keyClick(m_composer, Qt::Key_Return);
        if (!QTest::qWaitFor([this] { return shownCharacters() > 1000; }, 30'000))
            qFatal("nothing streams");
        letPass(settleMs);
        if (panes().empty())
            qFatal("no pane can be seen");
    }

    /// @param withKeys somebody types meanwhile, and the loop is watched
    Measured measure(bool withKeys)
    {
        std::map<QObject *, int> updates;
        m_application.onPainted = [&](QObject *receiver) {
            if (const auto pane = updates.find(receiver); pane != updates.end())
                ++pane->second;
            if (receiver == m_composer->viewport() && m_pressed > 0)
                m_painted = true;
        };
        m_application.onUpdated = [this](QObject *) { noteKey(); };
        for (QWidget *pane : panes())
            updates[pane] = 0;
        QTimer keys;
        std::unique_ptr<GapMeter> meter;
        if (withKeys) {
            QObject::connect(&keys, &QTimer::timeout, &keys, [this] { pressKey(); });
            keys.start(keyEveryMs);
            meter = std::make_unique<GapMeter>();
        }
        const double shownBefore = shownCharacters();
        const double cpu = cpuMs();
        QElapsedTimer clock;
        clock.start();
        letPass(measureMs);
        const double seconds = static_cast<double>(clock.elapsed()) / 1000;
        Measured measured{.cpuShare = (cpuMs() - cpu) / 1000 / seconds, .shown = shownCharacters() - shownBefore};
        const auto least = std::ranges::min_element(updates, {}, [](const auto &entry) { return entry.second; });
        measured.updatesASecond = least->second / seconds;
        measured.longestGapMs = meter ? meter->longestMs() : 0;
        measured.keyMs = percentile99(m_latencies);
        return measured;
    }

private:
    void usePanel()
    {
        Panel panel;
        panel.name = u"bench"_s;
        for (int seat = 0; seat < seats; ++seat) {
            Seat one;
            one.label = nextSeatLabel(panel);
            one.ask.model = {u"lab"_s, u"m-%1"_s.arg(seat + 1)};
            panel.seats.push_back(one);
        }
        panel.judge.model = panel.synthesizer.model = {u"lab"_s, u"m-1"_s};
        panel.policy.quorum = seats;
        QSettings settings(m_profile.filePath(u"settings.ini"_s), QSettings::IniFormat);
        settings.setValue(u"panel/last"_s, toJson(panel).toVariantMap());
    }

    /// The texts of the cards that can be seen.
    std::vector<QWidget *> panes()
    {
        std::vector<QWidget *> seen;
        for (const AnswerCard *card : m_window->chatPage().inspector().answers().cards()) {
            if (!card->text().item()->visibleRegion().isEmpty())
                seen.push_back(card->text().item());
        }
        return seen;
    }

    double shownCharacters()
    {
        double shown = 0;
        for (const AnswerCard *card : m_window->chatPage().inspector().answers().cards())
            shown += static_cast<double>(card->text().item()->markdown().size());
        return shown;
    }

    void pressKey()
    {
        if (m_pressed > 0)
            return; // the last one is not painted yet
        m_pressed = m_clock.ms();
        m_painted = false;
        // Waits its turn behind whatever the loop has to do, as a key from the X server does.
        QCoreApplication::postEvent(m_composer, new QKeyEvent(QEvent::KeyPress, Qt::Key_X, {}, u"x"_s), Qt::LowEventPriority);
    }

    void noteKey()
    {
        if (m_pressed <= 0 || !m_painted)
            return;
        m_latencies.push_back(m_clock.ms() - m_pressed);
        m_pressed = 0;
    }

    WatchedApplication &m_application;
    QTemporaryDir m_profile;
    QProcess m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    QPlainTextEdit *m_composer = nullptr;
    OwnClock m_clock;
    double m_pressed = 0;
    bool m_painted = false;
    std::vector<double> m_latencies;
};

} // namespace

int main(int argc, char *argv[])
{
    if (argc == 3 && qstrcmp(argv[1], "--serve") == 0) {
        QCoreApplication application(argc, argv);
        return serve(QByteArray(argv[2]).toInt());
    }
    WatchedApplication application(argc, argv);
    applyTheme(ColourScheme::Light, 0);
    Figures figures;
    {
        Stand stand(application, 120);
        stand.ask();
        const Measured measured = stand.measure(true);
        const QString what = u", 8 seats at 120 tokens/s"_s;
        figures.add({.name = u"updates a second of the slowest pane"_s + what,
                     .value = measured.updatesASecond,
                     .unit = u"/s"_s,
                     .atLeast = 30});
        figures.add(
            {.name = u"longest gap in the event loop"_s + what, .value = measured.longestGapMs, .unit = u"ms"_s, .atMost = 50});
        figures.add({.name = u"key press to paint, 99 of 100"_s + what, .value = measured.keyMs, .unit = u"ms"_s, .atMost = 33});
        figures.add({.name = u"tokens that arrived"_s + what,
                     .value = measured.shown / 4 / seats / (measureMs / 1000.0),
                     .unit = u"/s"_s});
    }
    Stand stand(application, 60);
    stand.ask();
    const Measured measured = stand.measure(false);
    figures.add({.name = u"processor time of 8 seats at 60 tokens/s, of one core"_s,
                 .value = measured.cpuShare * 100,
                 .unit = u"%"_s,
                 .atMost = 25});
    return figures.finish(QApplication::arguments());
}
