// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/history.h"
#include "core/session/conversationsession.h"
#include "core/session/openconversations.h"
#include "core/session/session.h"
#include "core/simulator/simulatedmodels.h"
#include "tests/support/testsupport.h"
#include "tests/ui/support/controls.h"
#include "tests/ui/support/lab.h"
#include "ui/common/theme.h"
#include "ui/inspect/answercard.h"
#include "ui/inspect/answerspane.h"
#include "ui/inspect/inspector.h"
#include "ui/markdown/markdownview.h"
#include "ui/window/chatpage.h"
#include "ui/window/mainwindow.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPixmap>
#include <QProcess>
#include <QScreen>
#include <QTest>

using namespace fusion;
using namespace fusion::test;

/// The real program, driven by the X server's keys, killed in mid-stream and started again: what was on screen is there,
/// the turn says that it was cut off, and finishing it sends only what is missing.
class TestKilled : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsLostAndOnlyTheMissingIsSent();

private:
    void start(QProcess &program);
    static void keys(const QStringList &arguments);
    static QImage screen() { return QGuiApplication::primaryScreen()->grabWindow(0).toImage(); }
    void waitUntilStill();
    void checkWindowOnACopy(const Lab &lab, const QStringList &texts);
};

namespace {

constexpr int patienceMs = 60000;
constexpr std::chrono::milliseconds stillness{500};
constexpr int wordsBeforeTheStall = 40;

/// Words that differ, so that a lost one is seen: "ba ca da ...". The simulator counts each as one token.
QString differentWords(int count)
{
    QStringList words;
    for (int i = 0; i < count; ++i)
        words += QString(QChar(char16_t('b' + i % 20))) + QChar("aeiou"[i / 20 % 5]);
    return words.join(' ');
}

bool copyFolder(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString target = to + file.sliced(from.size());
        if (!QDir().mkpath(QFileInfo(target).path()) || !QFile::copy(file, target))
            return false;
    }
    return true;
}

} // namespace

void TestKilled::keys(const QStringList &arguments)
{
    QProcess tool;
    tool.start("xdotool", arguments);
    QVERIFY(tool.waitForFinished(patienceMs));
    QVERIFY2(tool.exitStatus() == QProcess::NormalExit && tool.exitCode() == 0, tool.readAllStandardError());
}

void TestKilled::start(QProcess &program)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove("DBUS_SESSION_BUS_ADDRESS"); // no keychain of whoever runs the tests
    program.setProcessEnvironment(environment);
    program.start();
    QVERIFY(program.waitForStarted(patienceMs));
    keys({"search", "--sync", "--onlyvisible", "--class", "fusion-chatroom", "windowactivate", "--sync"});
    keys({"key", "ctrl+1"}); // the chat page, with the composer
    waitUntilStill();
}

/// Until the answers, beside the clock of the run bar and the blinking cursor, have looked the same for a while: what is on
/// its way from the server to the screen takes a moment, and more on a busy machine.
void TestKilled::waitUntilStill()
{
    QImage before;
    QElapsedTimer same;
    const auto still = [&before, &same] {
        const QImage all = screen();
        const QImage now = all.copy(all.width() * 2 / 3, 0, all.width() / 3, all.height());
        if (std::exchange(before, now) != now)
            same.start();
        return same.isValid() && same.durationElapsed() >= stillness;
    };
    QVERIFY(QTest::qWaitFor(still, patienceMs));
}

/// What a start on this profile shows, seen on a copy of it.
void TestKilled::checkWindowOnACopy(const Lab &lab, const QStringList &texts)
{
    const QTemporaryDir copy;
    QVERIFY(copyFolder(lab.profile(), copy.path()));
    Session session({.profileDir = copy.path(), .demo = false, .useKeychain = false});
    MainWindow window(session);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(window.chatPage().isVisible()); // not the welcome
    const std::vector<Turn> &turns = window.conversations().current()->turns();
    QTRY_COMPARE(turns.size(), size_t(1));
    QCOMPARE(turns.front().state, TurnState::Interrupted);
    // The cards take what the turn says a moment after it has been read.
    const auto shown = [&window] {
        QStringList words;
        for (const AnswerCard *card : window.chatPage().inspector().answers().cards())
            words += card->text().markdown().trimmed();
        return words;
    };
    QTRY_COMPARE(shown(), texts);
    const std::vector<AnswerCard *> cards = window.chatPage().inspector().answers().cards();
    QTRY_VERIFY(visibleWords(window.chatPage()).contains("The program ended in the middle of this turn."));
    QVERIFY(visibleWords(*cards.at(0)).contains("interrupted"));
    QVERIFY(visibleWords(*cards.at(1)).contains("answered"));
    QVERIFY(buttonWith(window.chatPage(), "Finish the Missing"));
}

void TestKilled::nothingIsLostAndOnlyTheMissingIsSent()
{
    const QString longText = differentWords(90);
    const QString shown = differentWords(wordsBeforeTheStall);
    const QJsonObject stalls{{"text", longText}, {"stall_after", wordsBeforeTheStall}};
    Lab lab({{simulatedSeatA, stalls}, {simulatedSeatB, QJsonObject{{"text", "The whole of it."}}}, {simulatedSeatD, stalls}});
    lab.usePanel(Lab::panelOf({simulatedSeatA, simulatedSeatB, simulatedSeatD}));

    QProcess program;
    program.setProgram(FUSION_CHATROOM);
    program.setArguments({"--profile", lab.profile()});
    start(program);
    if (QTest::currentTestFailed())
        return;
    keys({"type", "--delay", "8", "What is lost when it is killed"});
    keys({"key", "Return"});
    QTRY_COMPARE_WITH_TIMEOUT(lab.lastOf(simulatedSeatB).end, SimulatedEnd::Finished, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(lab.simulator().openRequests(), 2, patienceMs);
    waitUntilStill(); // all that came is on screen now
    program.kill();   // SIGKILL
    QVERIFY(program.waitForFinished(patienceMs));
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);
    checkWindowOnACopy(lab, {shown, "The whole of it.", shown});
    if (QTest::currentTestFailed())
        return;

    lab.script(
        {{simulatedSeatA, QJsonObject{{"text", "A, finished."}}}, {simulatedSeatD, QJsonObject{{"text", "D, finished."}}}});
    lab.simulator().clearLog();
    start(program);
    if (QTest::currentTestFailed())
        return;
    keys({"key", "ctrl+shift+r"}); // Finish the Missing
    QTRY_COMPARE_WITH_TIMEOUT(lab.lastOf(simulatedSynthesizer).end, SimulatedEnd::Finished, patienceMs);
    const QStringList sent = lab.asked();
    QVERIFY(sent.contains(simulatedSeatA) && sent.contains(simulatedSeatD));
    QVERIFY(!sent.contains(simulatedSeatB));
    QCOMPARE(sent.last(2), (QStringList{simulatedJudge, simulatedSynthesizer}));
    QCOMPARE(sent.size(), 4);
    keys({"key", "ctrl+q"});
    QVERIFY(program.waitForFinished(patienceMs));
    QCOMPARE(program.exitCode(), 0);

    History history(lab.profile() + "/history.sqlite");
    const auto conversations = await(history.conversations());
    QVERIFY(conversations && conversations->size() == 1);
    const auto stored = await(history.open(conversations->front().id));
    QVERIFY(stored);
    QCOMPARE(stored->turns.size(), size_t(1));
    QCOMPARE(stored->turns.front().state, TurnState::Answered);
    QCOMPARE(stored->turns.front().seats.at(0).text.trimmed(), "A, finished.");
    QCOMPARE(stored->turns.front().seats.at(1).text.trimmed(), "The whole of it.");
}

QTEST_MAIN(TestKilled)
#include "tst_killed.moc"
