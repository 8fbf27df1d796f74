// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Plays one demo turn in the real window by driving its widgets with real events, and saves a picture of each stage.
// `./dev run --headless` runs it under Xvfb. Ends with 1 and a sentence if a stage does not come.

#include "core/base/translation.h"
#include "core/catalog/catalog.h"
#include "core/session/conversationsession.h"
#include "core/session/openconversations.h"
#include "core/session/session.h"
#include "core/simulator/demoquestions.h"
#include "ui/chat/composer.h"
#include "ui/common/theme.h"
#include "ui/inspect/answerspane.h"
#include "ui/inspect/inspector.h"
#include "ui/inspect/mapview.h"
#include "ui/inspect/synthesisview.h"
#include "ui/window/chatpage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/welcomepage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace fusion;

namespace {

class Play
{
public:
    Play(MainWindow &window, QDir folder)
        : m_window(window)
        , m_folder(std::move(folder))
    {
    }

    bool run() { return welcome() && panel() && ask() && watch() && inspect() && dark(); }

private:
    bool welcome()
    {
        m_window.showWelcome();
        return shoot(u"welcome"_s) && click(m_window.welcomePage(), WelcomePage::tr("&Start the Demo")) && shoot(u"chat-empty"_s);
    }

    bool panel()
    {
        m_window.showPanel();
        return waitFor("the model list", [this] { return !m_window.session().catalog().models(u"demo"_s).empty(); }) &&
               shoot(u"panel"_s);
    }

    bool ask()
    {
        m_window.showChat();
        m_window.chatPage().focusComposer();
        const QString question = demoQuestions().front().question;
        QTest::keyClicks(QApplication::focusWidget(), question);
        if (!shoot(u"question"_s))
            return false;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        return waitFor("the turn to start", [this] { return !turns().empty(); });
    }

    bool watch()
    {
        const auto allSeatsStream = [this] {
            return std::ranges::all_of(turn().seats, [](const StageAnswer &seat) { return seat.text.size() > 200; });
        };
        const auto judging = [this] { return turn().judge && turn().judge->state == StageState::Streaming; };
        const auto writing = [this] { return turn().synthesis && turn().synthesis->text.size() > 200; };
        const auto over = [this] { return turn().state != TurnState::Running; };
        return waitFor("all seats to stream", allSeatsStream) && shoot(u"panel-streaming"_s) && waitFor("the judge", judging) &&
               shoot(u"judging"_s) && waitFor("the synthesis", writing) && shoot(u"synthesis-streaming"_s) &&
               waitFor("the end of the turn", over) && shoot(u"answered"_s) &&
               check(turn().state == TurnState::Answered, "the turn was not answered");
    }

    bool inspect()
    {
        showTab(m_window.chatPage().inspector().map());
        if (!shoot(u"map"_s))
            return false;
        showTab(m_window.chatPage().inspector().synthesis());
        return shoot(u"synthesis"_s);
    }

    bool dark()
    {
        applyTheme(ColourScheme::Dark, 0);
        showTab(m_window.chatPage().inspector().answers());
        if (!shoot(u"dark-answers"_s))
            return false;
        showTab(m_window.chatPage().inspector().map());
        if (!shoot(u"dark-map"_s))
            return false;
        m_window.showPanel();
        return shoot(u"dark-panel"_s);
    }

    const std::vector<Turn> &turns() const { return m_window.conversations().current()->turns(); }
    const Turn &turn() const { return turns().back(); }

    bool click(QWidget &inside, const QString &text)
    {
        for (QAbstractButton *button : inside.findChildren<QAbstractButton *>()) {
            if (button->text() == text) {
                QTest::mouseClick(button, Qt::LeftButton);
                return true;
            }
        }
        return check(false, "a button is missing");
    }

    void showTab(QWidget &page) { m_window.chatPage().inspector().tabs().setCurrentWidget(&page); }

    template <typename Condition>
    bool waitFor(const char *what, Condition condition)
    {
        return check(QTest::qWaitFor(condition, 120'000), what);
    }

    bool shoot(const QString &name)
    {
        // Two frames: one lays out what has just been said, the next paints it.
        for (int frame = 0; frame < 2; ++frame) {
            m_window.update();
            QTest::qWait(60);
        }
        const QString file = m_folder.filePath(u"%1-%2.png"_s.arg(++m_count, 2, 10, QChar(u'0')).arg(name));
        return check(m_window.grab().save(file), "a picture could not be saved");
    }

    static bool check(bool ok, const char *what)
    {
        if (!ok)
            std::fprintf(stderr, "fusion-screenshots: waited in vain: %s\n", what);
        return ok;
    }

    MainWindow &m_window;
    QDir m_folder;
    int m_count = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"fusion-chatroom"_s);
    const Translation translation; // the pictures speak the language of LANG
    if (argc < 2) {
        std::fputs("usage: fusion-screenshots FOLDER [WIDTH HEIGHT]\n", stderr);
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const QTemporaryDir profile;
    if (!profile.isValid() || !folder.mkpath(u"."_s))
        return 1;

    Session session({.profileDir = profile.path(), .useKeychain = false});
    applyTheme(ColourScheme::Light, 0);
    MainWindow window(session);
    const QStringList arguments = QCoreApplication::arguments();
    window.resize(arguments.value(2, u"1280"_s).toInt(), arguments.value(3, u"800"_s).toInt());
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        return 1;
    return Play(window, folder).run() ? 0 : 1;
}
