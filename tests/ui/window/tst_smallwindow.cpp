// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mainwindow.h"

#include "core/catalog/catalog.h"
#include "core/panel/panelstore.h"
#include "core/session/conversationsession.h"
#include "core/session/openconversations.h"
#include "core/session/session.h"
#include "core/simulator/demoquestions.h"
#include "ui/chat/composer.h"
#include "ui/common/theme.h"
#include "ui/history/conversationlistview.h"
#include "ui/inspect/inspector.h"
#include "ui/panel/modelshelf.h"
#include "ui/panel/panelbuilder.h"
#include "ui/panel/slotcard.h"
#include "ui/panel/slotgrid.h"
#include "ui/window/chatpage.h"
#include "ui/window/welcomepage.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace fusion;

/// A window on a screen of 640 x 400, which is 1280 x 800 at 200 %: parts fold away by themselves, and nothing is cut off.
class TestSmallWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void fitsTheScreen();
    void foldsAndComesBack();
    void whatThePersonHidStaysHidden();
    void listForAMoment();
    void inspectorInPlaceOfTheChat();
    void wishesAreKept();
    void composerStaysUsable();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    void open();
    void resize(int width, int height);
    void ask();
    bool hasList() const { return m_window->conversationList().isVisible(); }
    bool hasInspector() const { return m_window->chatPage().inspector().isVisible(); }
    bool hasChat() const { return m_window->chatPage().composer().isVisible(); }

    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

constexpr QSize small(640, 375); // less the title bar

/// Columns of answers are as wide as they can be read; there is a bar to reach the next.
bool scrollsSideways(const QWidget &widget)
{
    for (const QWidget *above = widget.parentWidget(); above; above = above->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(above);
        if (area && area->horizontalScrollBar()->isVisible())
            return true;
    }
    return false;
}

/// Visible controls that reach beyond the window or beyond what they stand in.
QStringList cutOff(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
                               qobject_cast<const SlotCard *>(widget);
        if (!isControl || !widget->isVisible() || widget->window() != &window || widget->objectName().startsWith("qt_"))
            continue;
        if (scrollsSideways(*widget))
            continue;
        const QRect place(widget->mapTo(&window, QPoint()), widget->size());
        const bool isOut = place.left() < 0 || place.right() >= window.width();
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isShort = button && !button->text().isEmpty() && button->width() < button->minimumSizeHint().width();
        if (isOut || isShort || place.width() < 8)
            found.append(QString("%1 '%2' %3..%4")
                             .arg(widget->metaObject()->className(), button ? button->text() : widget->accessibleName())
                             .arg(place.left())
                             .arg(place.right()));
    }
    return found;
}

} // namespace

void TestSmallWindow::init()
{
    applyTheme(ColourScheme::Light, 0);
    m_profile = std::make_unique<QTemporaryDir>();
    open();
    m_window->conversations().startNew(m_session->panels().find("demo").value_or(Panel{}));
    m_window->showChat();
    QTRY_VERIFY(!m_session->catalog().models("demo").empty());
}

void TestSmallWindow::open()
{
    m_window.reset();
    m_session = std::make_unique<Session>(SessionOptions{.profileDir = m_profile->path(), .demoPace = 0, .useKeychain = false});
    m_window = std::make_unique<MainWindow>(*m_session);
    m_window->resize(1200, 700);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestSmallWindow::cleanup()
{
    m_window.reset();
    m_session.reset();
}

void TestSmallWindow::resize(int width, int height)
{
    m_window->resize(width, height);
    QTRY_COMPARE(m_window->size(), QSize(width, height));
}

void TestSmallWindow::ask()
{
    m_window->conversations().current()->ask(demoQuestions().front().question);
    QTRY_VERIFY(!m_window->conversations().current()->isRunning());
    QTRY_VERIFY(hasInspector());
}

void TestSmallWindow::fitsTheScreen()
{
    QVERIFY(m_window->minimumSize().width() <= small.width());
    QVERIFY(m_window->minimumSize().height() <= small.height());
    resize(small.width(), small.height());
}

void TestSmallWindow::foldsAndComesBack()
{
    ask();
    QVERIFY(hasList());
    resize(small.width(), small.height());
    QTRY_VERIFY(!hasList() && !hasInspector() && hasChat());
    resize(820, 600); // room for chat and inspector, not for the list as well
    QTRY_VERIFY(!hasList() && hasInspector() && hasChat());
    resize(1200, 700);
    QTRY_VERIFY(hasList() && hasInspector() && hasChat());
}

void TestSmallWindow::whatThePersonHidStaysHidden()
{
    ask();
    QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_I, Qt::ControlModifier);
    QVERIFY(!hasList() && !hasInspector());
    resize(small.width(), small.height());
    resize(1200, 700);
    QVERIFY(!hasList() && !hasInspector());
    QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_I, Qt::ControlModifier);
    QVERIFY(hasList() && hasInspector());
}

/// In a narrow window the list can be looked at, and is gone again when a conversation was chosen.
void TestSmallWindow::listForAMoment()
{
    ask();
    resize(small.width(), small.height());
    QTRY_VERIFY(!hasList());
    QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
    QVERIFY(hasList());
    QTRY_COMPARE(cutOff(*m_window).join("; "), QString());
    const QString id = m_window->conversations().current()->summary().id;
    emit m_window->conversationList().opened(id);
    QTRY_VERIFY(!hasList());
}

void TestSmallWindow::inspectorInPlaceOfTheChat()
{
    ask();
    resize(small.width(), small.height());
    QTRY_VERIFY(!hasInspector());
    QTest::keyClick(m_window.get(), Qt::Key_I, Qt::ControlModifier);
    QTRY_VERIFY(hasInspector() && !hasChat());
    QTest::keyClick(m_window.get(), Qt::Key_I, Qt::ControlModifier);
    QTRY_VERIFY(!hasInspector() && hasChat());
    // Who wants to write is led back as well.
    QTest::keyClick(m_window.get(), Qt::Key_I, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(!hasInspector() && hasChat());
    QTRY_VERIFY(m_window->chatPage().composer().isAncestorOf(QApplication::focusWidget()));
}

/// What folded by itself is not remembered as hidden.
void TestSmallWindow::wishesAreKept()
{
    ask();
    resize(small.width(), small.height());
    QTRY_VERIFY(!hasList() && !hasInspector());
    m_window->close();
    open();
    resize(1200, 700);
    QTRY_VERIFY(hasList() && hasInspector());
}

void TestSmallWindow::composerStaysUsable()
{
    resize(small.width(), small.height());
    m_window->chatPage().focusComposer();
    QTest::keyClicks(QApplication::focusWidget(), "What is small?");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(m_window->conversations().current()->turns().size(), size_t(1));
    QTRY_VERIFY(!m_window->conversations().current()->isRunning());
    const Composer &composer = m_window->chatPage().composer();
    QVERIFY(m_window->rect().contains(QRect(composer.mapTo(m_window.get(), QPoint()), composer.size())));
}

void TestSmallWindow::nothingIsCutOff_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<int>("width");
    for (const char *page : {"welcome", "empty chat", "chat", "inspector", "panel", "seat"}) {
        QTest::addRow("%s small", page) << page << small.width();
        QTest::addRow("%s smallest", page) << page << 0;
        QTest::addRow("%s medium", page) << page << 850;
    }
}

void TestSmallWindow::nothingIsCutOff()
{
    QFETCH(const QString, page);
    QFETCH(const int, width);
    if (page == "welcome") {
        m_window->showWelcome();
    } else if (page == "panel" || page == "seat") {
        m_window->showPanel();
        if (page == "seat") {
            m_window->panelBuilder().grid().focusSlot({SlotKind::Seat, 0});
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
        }
    } else if (page != "empty chat") {
        ask();
    }
    resize(width == 0 ? m_window->minimumWidth() : width, small.height());
    if (page == "inspector")
        m_window->chatPage().setInspectorVisible(true);
    QTRY_VERIFY2(cutOff(*m_window).isEmpty(), qPrintable(cutOff(*m_window).join("; ")));
}

QTEST_MAIN(TestSmallWindow)
#include "tst_smallwindow.moc"
