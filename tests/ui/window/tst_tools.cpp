// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog.h"
#include "core/session/conversationsession.h"
#include "core/session/openconversations.h"
#include "core/session/session.h"
#include "core/simulator/simulatedmodels.h"
#include "core/tools/toolbox.h"
#include "tests/ui/support/pictures.h"
#include "ui/chat/composer.h"
#include "ui/chat/shellbar.h"
#include "ui/common/theme.h"
#include "ui/inspect/inspector.h"
#include "ui/inspect/madefilelist.h"
#include "ui/inspect/sourcesview.h"
#include "ui/panel/toolchoice.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/toolspage.h"
#include "ui/window/chatpage.h"
#include "ui/window/madefileflow.h"
#include "ui/window/mainwindow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace fusion;
using namespace fusion::test;
using namespace Qt::StringLiterals;

/// Tools as a person meets them: chosen for a seat, allowed to run, seen on the cards, set up in the settings.
class TestTools : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(ColourScheme::Light, 0); }
    void choosing();
    void aRunInTheWindow_data();
    void aRunInTheWindow();
    void filesAndSources();
    void reasons();
    void asking();
    void settingUp();

private:
    static Panel panelWithTools()
    {
        Panel panel{.name = u"with tools"_s};
        for (const QLatin1StringView model : {simulatedSeatA, simulatedSeatB, simulatedSeatD}) {
            Seat seat{.label = nextSeatLabel(panel)};
            seat.ask.model = {.connection = u"demo"_s, .id = model};
            seat.ask.tools = {u"web_search"_s, u"web_fetch"_s, u"shell"_s};
            panel.seats.push_back(seat);
        }
        panel.judge.model = {.connection = u"demo"_s, .id = simulatedJudge};
        panel.synthesizer.model = {.connection = u"demo"_s, .id = simulatedSynthesizer};
        panel.policy.quorum = 3;
        return panel;
    }
    template <typename Button>
    static Button *named(QWidget &within, const QString &name)
    {
        for (auto *button : within.findChildren<Button *>()) {
            if (button->accessibleName() == name)
                return button;
        }
        return nullptr;
    }
};

void TestTools::choosing()
{
    ToolChoice choice;
    choice.setTools({u"web_search"_s, u"unknown_tool"_s}, 7);
    choice.show();
    QVERIFY(QTest::qWaitForWindowExposed(&choice));
    QSignalSpy changed(&choice, &ToolChoice::changed);
    QCOMPARE(choice.tools(), (QStringList{u"web_search"_s, u"unknown_tool"_s}));
    QCOMPARE(choice.steps(), 7);
    auto *shell = named<QCheckBox>(choice, u"Shell"_s);
    QVERIFY(shell && !shell->isChecked());
    QTest::mouseClick(shell, Qt::LeftButton, {}, {8, shell->height() / 2});
    QCOMPARE(choice.tools(), (QStringList{u"web_search"_s, u"shell"_s, u"unknown_tool"_s}));
    QCOMPARE(changed.count(), 1);
    shell->setFocus();
    QTest::keyClick(shell, Qt::Key_Space);
    QCOMPARE(choice.tools(), (QStringList{u"web_search"_s, u"unknown_tool"_s}));
    auto *steps = choice.findChild<QSpinBox *>();
    QVERIFY(steps->isVisible());
    QTest::keyClicks(steps, u"\b12"_s);
    choice.setTools({}, std::nullopt);
    QVERIFY(!steps->isVisible());
    QCOMPARE(choice.steps(), std::nullopt);
    choice.setObstacle(u"This model cannot use tools."_s);
    QVERIFY(!choice.isEnabled());
}

void TestTools::aRunInTheWindow_data()
{
    QTest::addColumn<ColourScheme>("scheme");
    QTest::newRow("light") << ColourScheme::Light;
    QTest::newRow("dark") << ColourScheme::Dark;
}

/// Three seats with all three tools: the command is asked for in the window, and all that happens stands on the cards.
void TestTools::aRunInTheWindow()
{
    QFETCH(ColourScheme, scheme);
    applyTheme(scheme, 0);
    QTemporaryDir profile;
    Session session({.profileDir = profile.path(), .demoPace = 4, .useKeychain = false});
    MainWindow window(session);
    window.resize(1280, 800);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTRY_VERIFY(!session.catalog().models(u"demo"_s).empty());
    window.showChat();
    ConversationSession &conversation = *window.conversations().current();
    conversation.setPanel(panelWithTools());
    auto *bar = window.findChild<ShellBar *>();
    QVERIFY(bar && !bar->isVisible());
    conversation.ask(u"Do companies stay with a four-day week after a trial?"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), 20000);
    QVERIFY(bar->findChild<QPlainTextEdit *>()->toPlainText().startsWith("printf"_L1));
    shoot(&window, u"tools-asked-%1"_s.arg(scheme == ColourScheme::Dark ? u"dark"_s : u"light"_s));
    auto *allow = named<QPushButton>(*bar, u"Allow in This Conversation"_s);
    QVERIFY(allow);
    QTest::mouseClick(allow, Qt::LeftButton);
    QTRY_VERIFY(!bar->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!conversation.isRunning(), 60000);
    const Turn &turn = conversation.turns().front();
    QCOMPARE(turn.state, TurnState::Answered);
    int shown = 0;
    for (QPlainTextEdit *box : window.findChildren<QPlainTextEdit *>()) {
        if (box->accessibleName() == "Tool calls and sources"_L1 && box->toPlainText().contains("four-day-week"_L1))
            ++shown;
    }
    QCOMPARE(shown, 3);
    shoot(&window, u"tools-done-%1"_s.arg(scheme == ColourScheme::Dark ? u"dark"_s : u"light"_s));
    applyTheme(ColourScheme::Light, 0);
}

/// What the seats left: opened as a copy after a question, saved, read by the judge; and where it all comes from.
void TestTools::filesAndSources()
{
    QTemporaryDir profile;
    Session session({.profileDir = profile.path(), .demoPace = 0, .useKeychain = false});
    session.tools().consent().allowAll();
    MainWindow window(session);
    window.resize(1280, 800);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTRY_VERIFY(!session.catalog().models(u"demo"_s).empty());
    window.showChat();
    ConversationSession &conversation = *window.conversations().current();
    conversation.setPanel(panelWithTools());
    conversation.ask(u"Do companies stay with a four-day week after a trial?"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!conversation.turns().empty() && !conversation.isRunning(), 60000);

    Inspector &inspector = window.chatPage().inspector();
    inspector.tabs().setCurrentWidget(&inspector.sources());
    QListView &list = inspector.sources().list();
    QVERIFY(list.isVisible());
    QVERIFY(list.model()->rowCount() > 4);
    const QModelIndex page = list.model()->index(1, 0); // below the heading
    const QString said = page.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(said.contains("four-day-week"_L1) && said.contains("A, B, C"_L1), qPrintable(said));
    QVERIFY(!said.contains(u'\n'));
    bool restsOnOne = false;
    for (int row = 0; row < list.model()->rowCount(); ++row)
        restsOnOne = restsOnOne || list.model()->index(row, 0).data().toString().contains("A, B, C name the same page"_L1);
    QVERIFY(restsOnOne);
    list.setFocus();
    list.setCurrentIndex(page);
    shoot(&window, u"sources"_s);
    QTest::keyClick(&list, Qt::Key_Return);
    QTRY_VERIFY(QApplication::activeModalWidget());
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());

    const StageAnswer &seat = conversation.turns().front().seats.front();
    if (seat.files.empty())
        QSKIP(qPrintable(u"no files: "_s + session.tools().whyNot(u"shell"_s)));
    QToolButton *button = nullptr;
    for (auto *files : inspector.findChildren<MadeFileList *>()) {
        for (auto *each : files->findChildren<QToolButton *>()) {
            if (each->accessibleName().startsWith("File counts.csv of Seat A"_L1))
                button = each;
        }
    }
    QVERIFY(button && button->isVisible());
    QUrl opened;
    window.chatPage().madeFiles().setOpen([&opened](const QUrl &url) {
        opened = url;
        return true;
    });
    const auto choose = [&](int entry) {
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        auto *menu = button->findChild<QMenu *>();
        if (!QTest::qWaitFor([menu] { return menu->isVisible(); }))
            return false;
        for (int i = 0; i <= entry; ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        return QTest::qWaitFor([] { return QApplication::activeModalWidget() != nullptr; });
    };
    QVERIFY(choose(0));
    auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
    QVERIFY(box && box->text().contains("counts.csv"_L1));
    QVERIFY(opened.isEmpty()); // not before the person has said so
    shoot(box, u"open"_s);
    for (QAbstractButton *choice : box->buttons()) {
        if (box->buttonRole(choice) == QMessageBox::AcceptRole)
            QTest::mouseClick(choice, Qt::LeftButton);
    }
    QTRY_VERIFY(!opened.isEmpty());
    QFile copy(opened.toLocalFile());
    QVERIFY(copy.open(QFile::ReadOnly));
    QVERIFY(copy.readAll().startsWith("words,characters"));
    QVERIFY(!opened.toLocalFile().startsWith(profile.path())); // a copy, elsewhere
    QTRY_VERIFY(!QApplication::activeModalWidget());

    QVERIFY(choose(1));
    auto *dialog = window.findChild<QFileDialog *>();
    QVERIFY(dialog);
    QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), u"counts.csv"_s);
    const QString target = profile.filePath(u"saved.csv"_s);
    emit dialog->fileSelected(target);
    dialog->reject();
    QTRY_VERIFY(QFileInfo::exists(target));
    QTRY_VERIFY(!QApplication::activeModalWidget());

    QVERIFY(choose(2));
    box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
    QVERIFY(box);
    for (QAbstractButton *choice : box->buttons()) {
        if (box->buttonRole(choice) == QMessageBox::AcceptRole)
            QTest::mouseClick(choice, Qt::LeftButton);
    }
    QTRY_VERIFY(conversation.turns().front().judge->version.number == 2);
    QTRY_VERIFY_WITH_TIMEOUT(!conversation.isRunning() && isSettled(conversation.turns().front().judge->state), 30000);
    const StageAnswer &judge = *conversation.turns().front().judge;
    QCOMPARE(judge.state, StageState::Answered);
    const QString sent = QString::fromUtf8(QJsonDocument(judge.request->body).toJson());
    QVERIFY(sent.contains("Seat A: counts.csv"_L1));
    QVERIFY(sent.contains("words,characters"_L1));
}

void TestTools::reasons()
{
    ToolChoice choice;
    choice.setWhyNot([](const QString &tool) { return tool == "shell"_L1 ? u"No sandbox."_s : QString(); });
    choice.setTools({u"web_search"_s}, std::nullopt);
    choice.show();
    QVERIFY(QTest::qWaitForWindowExposed(&choice));
    auto *shell = named<QCheckBox>(choice, u"Shell"_s);
    QVERIFY(shell->toolTip().contains("No sandbox."_L1));
    const auto says = [&choice] {
        for (const QLabel *label : choice.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == "Shell: No sandbox."_L1)
                return true;
        }
        return false;
    };
    QVERIFY(!says());
    QTest::mouseClick(shell, Qt::LeftButton, {}, {8, shell->height() / 2});
    QVERIFY(says());
    QTemporaryDir profile;
    Session session({.profileDir = profile.path(), .demoPace = 0, .useKeychain = false});
    QVERIFY(session.whyNoTool(u"demo"_s, u"web_search"_s).isEmpty()); // the demo has a search of its own
    QVERIFY(!session.whyNoTool(u"demo"_s, u"provider:web_search"_s).isEmpty());
    QVERIFY(session.whyNoTool(u"other"_s, u"web_search"_s).contains("search service"_L1));
    QVERIFY(session.whyNoTool(u"other"_s, u"web_fetch"_s).isEmpty());
}

void TestTools::asking()
{
    ShellConsent consent;
    ShellBar bar;
    bar.setConsent(&consent);
    bar.setConversation(u"here"_s);
    QVERIFY(!bar.isVisible());
    QObject caller;
    QStringList replies;
    const auto ask = [&](const QString &conversation, const QString &command) {
        consent.ask(conversation, u"B"_s, command, &caller,
                    [&replies, command](bool allowed) { replies.append(command + (allowed ? u" yes"_s : u" no"_s)); });
    };
    ask(u"elsewhere"_s, u"other"_s);
    QVERIFY(!bar.isVisible()); // asked where it belongs
    ask(u"here"_s, u"<b>rm</b> -rf &amp; \nls"_s);
    QTRY_VERIFY(bar.isVisible());
    QCOMPARE(bar.findChild<QPlainTextEdit *>()->toPlainText(),
             u"<b>rm</b> -rf &amp; \nls"_s); // as it is, and nothing of it is mark-up
    QTest::mouseClick(named<QPushButton>(bar, u"Allow Once"_s), Qt::LeftButton);
    QTRY_COMPARE(replies.size(), 1);
    QVERIFY(replies.first().endsWith("yes"_L1));
    QTRY_VERIFY(!bar.isVisible());
    ask(u"here"_s, u"two"_s);
    QTRY_VERIFY(bar.isVisible());
    named<QPushButton>(bar, u"Never Here"_s)->setFocus();
    QTest::keyClick(named<QPushButton>(bar, u"Never Here"_s), Qt::Key_Space);
    QTRY_COMPARE(replies.last(), u"two no"_s);
    ask(u"here"_s, u"three"_s);
    QTRY_COMPARE(replies.last(), u"three no"_s); // never asks again
    QVERIFY(!bar.isVisible());
    bar.setConversation(u"elsewhere"_s);
    QVERIFY(bar.isVisible());
}

void TestTools::settingUp()
{
    QTemporaryDir profile;
    Session session({.profileDir = profile.path(), .demo = false, .useKeychain = false});
    SettingsDialog dialog(session);
    auto *page = dialog.findChild<ToolsPage *>();
    QVERIFY(page);
    dialog.findChild<QTabWidget *>()->setCurrentWidget(page);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    auto *service = named<QComboBox>(*page, u"Search service"_s);
    auto *key = named<QLineEdit>(*page, u"Key of the search service"_s);
    auto *address = named<QLineEdit>(*page, u"Address of the search service"_s);
    auto *excluded = named<QPlainTextEdit>(*page, u"Excluded places"_s);
    QVERIFY(service && key && address && excluded);
    QVERIFY(!key->isVisible());
    service->setFocus();
    QTest::keyClicks(service, u"Brave"_s);
    service->setCurrentText(u"Brave Search"_s);
    emit service->activated(service->currentIndex());
    QVERIFY(key->isVisible());
    QCOMPARE(session.tools().setup().search.service, SearchService::Brave);
    key->setFocus();
    QTest::keyClicks(key, u"s3cret-canary"_s);
    QTest::keyClick(key, Qt::Key_Return);
    auto *sessionOnly = named<QPushButton>(*page, u"Use for This Session Only"_s);
    QTRY_VERIFY(page->findChildren<QPushButton *>().size() == 1 &&
                page->findChildren<QPushButton *>().first()->isVisible()); // no keychain here
    QTest::mouseClick(sessionOnly ? sessionOnly : page->findChildren<QPushButton *>().first(), Qt::LeftButton);
    QCOMPARE(session.searchKey(session.tools().setup().search).result()->value(), u"s3cret-canary"_s);
    QVERIFY(key->text().isEmpty());
    excluded->setFocus();
    QTest::keyClicks(excluded, u"https://Example.org/part, b.example"_s);
    QCOMPARE(session.tools().setup().rules.excluded, (QStringList{u"example.org/part"_s, u"b.example"_s}));
    shoot(&dialog, u"tools-settings"_s);
    session.settings().sync();
    QFile written(session.settings().fileName());
    QVERIFY(written.open(QFile::ReadOnly));
    const QByteArray bytes = written.readAll();
    QVERIFY(bytes.contains("brave"));
    QVERIFY(!bytes.contains("s3cret-canary"));
}

QTEST_MAIN(TestTools)
#include "tst_tools.moc"
