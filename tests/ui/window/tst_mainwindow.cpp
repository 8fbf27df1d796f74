// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mainwindow.h"

#include "core/catalog/catalog.h"
#include "core/session/conversationsession.h"
#include "core/session/openconversations.h"
#include "core/session/session.h"
#include "core/simulator/demoquestions.h"
#include "ui/chat/transcriptview.h"
#include "ui/common/theme.h"
#include "ui/history/conversationlistview.h"
#include "ui/panel/panelbuilder.h"
#include "ui/panel/panelsummary.h"
#include "ui/window/chatpage.h"
#include "ui/window/welcomepage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace fusion;

/// The whole program in a real window: what a person does in the first minutes.
class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void firstStartOffersTheDemo();
    void aQuestionIsAnsweredAndKept();
    void presetsAreCalledByTheirTitles();
    void everythingIsReachedByKeyboard();
    void controlsHaveNames();
    void sizesAreRemembered();

private:
    void open();
    void startDemo();
    void ask(const QString &question);
    const std::vector<Turn> &turns() const { return m_window->conversations().current()->turns(); }

    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

QAbstractButton *buttonWith(const QWidget &inside, const QString &text)
{
    for (QAbstractButton *button : inside.findChildren<QAbstractButton *>()) {
        if (button->text().remove('&') == text)
            return button;
    }
    return nullptr;
}

} // namespace

void TestMainWindow::initTestCase()
{
    applyTheme(ColourScheme::Light, 0);
}

void TestMainWindow::init()
{
    m_profile = std::make_unique<QTemporaryDir>();
    open();
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_session.reset();
}

void TestMainWindow::open()
{
    m_window.reset();
    m_session = std::make_unique<Session>(SessionOptions{.profileDir = m_profile->path(), .demoPace = 0, .useKeychain = false});
    m_window = std::make_unique<MainWindow>(*m_session);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::startDemo()
{
    QAbstractButton *start = buttonWith(m_window->welcomePage(), "Start the Demo");
    QVERIFY(start);
    QTest::mouseClick(start, Qt::LeftButton);
    QTRY_VERIFY(!m_session->catalog().models("demo").empty());
}

void TestMainWindow::ask(const QString &question)
{
    m_window->showChat();
    QTRY_VERIFY(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), question);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
}

void TestMainWindow::firstStartOffersTheDemo()
{
    QVERIFY(m_window->welcomePage().isVisible());
    startDemo();
    QVERIFY(m_window->chatPage().isVisible());
    QCOMPARE(m_window->conversations().current()->panel().name, "demo");
}

void TestMainWindow::aQuestionIsAnsweredAndKept()
{
    startDemo();
    ask(demoQuestions().front().question);
    QTRY_COMPARE(turns().size(), size_t(1));
    QTRY_VERIFY_WITH_TIMEOUT(turns().front().state != TurnState::Running, 60'000);
    QCOMPARE(turns().front().state, TurnState::Answered);
    QVERIFY(!turns().front().answer().isEmpty());
    const Turn shown = turns().front();
    const QString id = m_window->conversations().current()->summary().id;

    m_window->close();
    open();
    m_window->conversations().open(id);
    QTRY_COMPARE(turns().size(), size_t(1));
    QCOMPARE(turns().front(), shown);
}

/// "demo" is its name in files and on the command line only.
void TestMainWindow::presetsAreCalledByTheirTitles()
{
    startDemo();
    ask(demoQuestions().front().question);
    QTRY_VERIFY_WITH_TIMEOUT(!turns().empty() && turns().back().state == TurnState::Answered, 30'000);
    QVERIFY(m_window->chatPage().panelSummary().text().startsWith("Demo:"));
    const auto figures = [this] {
        QStringList texts;
        for (const QLabel *label : m_window->chatPage().transcript().findChildren<QLabel *>())
            texts.append(label->text());
        return texts.filter(" · Demo");
    };
    QTRY_COMPARE(figures().size(), 1);
}

void TestMainWindow::everythingIsReachedByKeyboard()
{
    startDemo();
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QVERIFY(m_window->panelBuilder().isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(m_window->chatPage().isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
    QVERIFY(!m_window->conversationList().isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
    QVERIFY(m_window->conversationList().isVisible());
    // Tab leaves the composer instead of being typed into it.
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QWidget *composer = QApplication::focusWidget();
    QVERIFY(composer);
    QTest::keyClick(composer, Qt::Key_Tab);
    QVERIFY(QApplication::focusWidget() != composer);
}

void TestMainWindow::controlsHaveNames()
{
    startDemo();
    m_window->showPanel();
    QStringList nameless;
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
                               qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractItemView *>(widget);
        // Views inside combo boxes, and the buttons that Qt itself puts into bars, are Qt's to name.
        if (!isControl || widget->objectName().startsWith("qt_") || qobject_cast<QComboBox *>(widget->parentWidget()))
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (widget->isVisible() && accessible && accessible->text(QAccessible::Name).isEmpty())
            nameless.append(
                QString("%1 in %2").arg(widget->metaObject()->className(), widget->parentWidget()->metaObject()->className()));
    }
    QCOMPARE(nameless, QStringList());
}

void TestMainWindow::sizesAreRemembered()
{
    startDemo();
    m_window->resize(1100, 700);
    QTRY_COMPARE(m_window->size(), QSize(1100, 700));
    m_window->chatPage().setInspectorVisible(false);
    m_window->close();
    open();
    QTRY_COMPARE(m_window->size(), QSize(1100, 700));
    QVERIFY(!m_window->chatPage().isInspectorVisible());
    QVERIFY(!m_window->welcomePage().isVisible());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
