// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mainwindow.h"

#include "core/base/translation.h"
#include "core/catalog/catalog.h"
#include "core/panel/panelstore.h"
#include "core/session/conversationsession.h"
#include "core/session/openconversations.h"
#include "core/session/session.h"
#include "core/simulator/demoquestions.h"
#include "ui/chat/composer.h"
#include "ui/chat/pausebar.h"
#include "ui/common/theme.h"
#include "ui/panel/panelbuilder.h"
#include "ui/panel/slotgrid.h"
#include "ui/settings/settingsdialog.h"
#include "ui/window/chatpage.h"
#include "ui/window/welcomepage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace fusion;

/// No two access keys are the same in one menu, or among what a page or dialog shows together with the menu bar.
class TestAccessKeys : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void clashIsFound();
    void menus_data() { languages(); }
    void menus();
    void pages_data();
    void pages();
    void paused_data() { languages(); }
    void paused();
    void settings_data();
    void settings();

private:
    static void languages();
    /// The window in a language of its own.
    void start(const QString &language);

    std::unique_ptr<Translation> m_translation;
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

/// Texts by the key that reaches them.
class Keys
{
public:
    void add(const QString &text)
    {
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            m_texts[key.toString()].append(text);
    }

    QStringList clashes() const
    {
        QStringList found;
        for (const QStringList &texts : m_texts) {
            if (texts.size() > 1)
                found.append(texts.join(" / "));
        }
        return found;
    }

    int count() const { return static_cast<int>(m_texts.size()); }

private:
    QMap<QString, QStringList> m_texts;
};

void addVisible(Keys &keys, const QWidget &window)
{
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            keys.add(button->text());
        } else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy()) {
            keys.add(label->text());
        } else if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *action : bar->actions())
                keys.add(action->text());
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                keys.add(tabs->tabText(tab));
        }
    }
}

QStringList clashesIn(const QWidget &window)
{
    Keys keys;
    addVisible(keys, window);
    return keys.clashes();
}

QStringList clashesIn(const QMenu &menu)
{
    Keys keys;
    for (const QAction *action : menu.actions())
        keys.add(action->text());
    return keys.clashes();
}

} // namespace

void TestAccessKeys::init()
{
    applyTheme(ColourScheme::Light, 0);
    start("en");
}

void TestAccessKeys::languages()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Translation::availableLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestAccessKeys::start(const QString &language)
{
    cleanup();
    m_translation = std::make_unique<Translation>(language);
    m_profile = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<Session>(SessionOptions{.profileDir = m_profile->path(), .demoPace = 0, .useKeychain = false});
    m_window = std::make_unique<MainWindow>(*m_session);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(!m_session->catalog().models("demo").empty());
}

void TestAccessKeys::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_translation.reset();
}

/// The check can fail.
void TestAccessKeys::clashIsFound()
{
    QWidget window;
    auto *first = new QToolButton(&window);
    first->setText("&One");
    auto *second = new QToolButton(&window);
    second->setText("Tw&o");
    window.show();
    QCOMPARE(clashesIn(window), QStringList("&One / Tw&o"));
    second->hide();
    QCOMPARE(clashesIn(window), QStringList());
}

void TestAccessKeys::menus()
{
    QFETCH(const QString, language);
    start(language);
    int count = 0;
    for (const QMenu *menu : m_window->findChildren<QMenu *>()) {
        count += menu->actions().isEmpty() ? 0 : 1;
        QCOMPARE(clashesIn(*menu), QStringList());
    }
    QVERIFY(count >= 5); // four of the bar, one of the panel
}

void TestAccessKeys::pages_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("language");
    for (const QString &language : Translation::availableLanguages()) {
        for (const QString &page : QStringList{"welcome", "empty chat", "chat", "panel", "seat"})
            QTest::newRow(qPrintable(language + ", " + page)) << page << language;
    }
}

void TestAccessKeys::pages()
{
    QFETCH(const QString, page);
    QFETCH(const QString, language);
    start(language);
    if (page == "welcome") {
        m_window->showWelcome();
        QVERIFY(m_window->welcomePage().isVisible());
    } else if (page == "panel" || page == "seat") {
        m_window->conversations().startNew(m_session->panels().find("demo").value_or(Panel{}));
        m_window->showPanel();
        if (page == "seat") {
            m_window->panelBuilder().grid().focusSlot({SlotKind::Seat, 0});
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
        }
    } else {
        m_window->conversations().startNew(m_session->panels().find("demo").value_or(Panel{}));
        m_window->showChat();
        if (page == "chat") {
            m_window->conversations().current()->ask(demoQuestions().front().question);
            QTRY_VERIFY(!m_window->conversations().current()->isRunning());
        }
    }
    Keys keys;
    addVisible(keys, *m_window);
    QVERIFY(keys.count() > 5);
    QCOMPARE(keys.clashes(), QStringList());
}

/// While a turn waits at a limit, the bar that asks stands beside everything else.
void TestAccessKeys::paused()
{
    QFETCH(const QString, language);
    start(language);
    m_window->conversations().startNew(m_session->panels().find("demo").value_or(Panel{}));
    m_window->showChat();
    auto *bar = m_window->findChild<PauseBar *>();
    QVERIFY(bar);
    Turn turn;
    turn.pause = RunPaused{};
    bar->setTurn(turn);
    m_window->findChild<Composer *>()->setRunning(true);
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(clashesIn(*m_window).join(u'\n'), QString());
}

void TestAccessKeys::settings_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("tab");
    QTest::addColumn<bool>("isNew");
    for (const QString &language : Translation::availableLanguages()) {
        QTest::newRow(qPrintable(language + ", connections")) << language << 0 << false;
        QTest::newRow(qPrintable(language + ", new connection")) << language << 0 << true;
        for (const int page : {1, 2})
            QTest::newRow(qPrintable(language + ", page " + QString::number(page))) << language << page << false;
    }
}

void TestAccessKeys::settings()
{
    QFETCH(const int, tab);
    QFETCH(const bool, isNew);
    QFETCH(const QString, language);
    start(language);
    SettingsDialog dialog(*m_session);
    if (isNew)
        dialog.addConnection(ConnectionKind::OpenAi);
    else
        dialog.showConnection({});
    dialog.findChild<QTabWidget *>()->setCurrentIndex(tab);
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    // What shows only after something failed or was removed is there as well.
    for (QAbstractButton *button : dialog.findChildren<QAbstractButton *>()) {
        const QString text = button->text();
        if (button->parentWidget()->isVisible() && (text.contains("Removal") || text.contains("Session Only")))
            button->show();
    }
    QCOMPARE(clashesIn(dialog).join(u'\n'), QString());
}

QTEST_MAIN(TestAccessKeys)
#include "tst_accesskeys.moc"
