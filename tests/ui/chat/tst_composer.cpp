// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/controls.h"
#include "ui/chat/composer.h"
#include "ui/common/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDragEnterEvent>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>
#include <QVBoxLayout>

using namespace fusion;
using namespace fusion::test;

/// The composer in a real window, written into with keys.
class TestComposer : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(ColourScheme::Light, 0); }
    void init();
    void cleanup() { m_window.reset(); }

    void enterSends_data();
    void enterSends();
    void shiftEnterBreaksTheLine();
    void blankTextIsNotSent();
    void tabLeavesIt();
    void sendBecomesStop();
    void growsWithItsTextUpToALimit();
    void nothingToScrollWhereEverythingIsShown();
    void upBringsBackWhatWasSent();
    void composingKeepsEnter();
    void settingADraftIsNotEditing();
    void droppedFilesAreNotText();

private:
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_before = nullptr;
    Composer *m_composer = nullptr;
    QPlainTextEdit *m_edit = nullptr;
};

void TestComposer::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(500, 500);
    auto *layout = new QVBoxLayout(m_window.get());
    m_before = new QLineEdit;
    m_composer = new Composer;
    layout->addWidget(m_before);
    layout->addStretch();
    layout->addWidget(m_composer);
    m_edit = m_composer->findChild<QPlainTextEdit *>();
    QVERIFY(m_edit);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_composer->setFocus();
    QTRY_VERIFY(m_edit->hasFocus());
}

void TestComposer::enterSends_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("Return") << Qt::Key_Return << Qt::KeyboardModifiers();
    QTest::newRow("Enter of the keypad") << Qt::Key_Enter << Qt::KeyboardModifiers(Qt::KeypadModifier);
    QTest::newRow("Ctrl+Return") << Qt::Key_Return << Qt::KeyboardModifiers(Qt::ControlModifier);
}

void TestComposer::enterSends()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    QSignalSpy sent(m_composer, &Composer::sendRequested);
    QTest::keyClicks(m_edit, "Why?");
    QTest::keyClick(m_edit, key, modifiers);
    QCOMPARE(sent.count(), 1);
    QCOMPARE(sent.front().front().toString(), "Why?");
    QCOMPARE(m_composer->text(), "Why?"); // whoever takes it clears it
    m_composer->clearAfterSending();
    QCOMPARE(m_composer->text(), "");
}

void TestComposer::shiftEnterBreaksTheLine()
{
    QSignalSpy sent(m_composer, &Composer::sendRequested);
    QTest::keyClicks(m_edit, "one");
    QTest::keyClick(m_edit, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(m_edit, "two");
    QCOMPARE(sent.count(), 0);
    QCOMPARE(m_composer->text(), "one\ntwo");
}

void TestComposer::blankTextIsNotSent()
{
    QSignalSpy sent(m_composer, &Composer::sendRequested);
    QVERIFY(!buttonWith(*m_composer, "Send")->isEnabled());
    QTest::keyClicks(m_edit, "  ");
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(sent.count(), 0);
    QTest::keyClicks(m_edit, "x");
    QTest::mouseClick(buttonWith(*m_composer, "Send"), Qt::LeftButton);
    QCOMPARE(sent.count(), 1);
}

void TestComposer::tabLeavesIt()
{
    QTest::keyClicks(m_edit, "text");
    QTest::keyClick(m_edit, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), buttonWith(*m_composer, "Send"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), m_edit);
    QTest::keyClick(m_edit, Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), m_before);
    QCOMPARE(m_composer->text(), "text");
}

void TestComposer::sendBecomesStop()
{
    QSignalSpy sent(m_composer, &Composer::sendRequested);
    QSignalSpy stopped(m_composer, &Composer::stopRequested);
    m_composer->setRunning(true);
    QTest::keyClicks(m_edit, "the next question"); // may be written meanwhile, but not sent
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(sent.count(), 0);
    QTest::mouseClick(buttonWith(*m_composer, "Stop"), Qt::LeftButton);
    QCOMPARE(stopped.count(), 1);
    QCOMPARE(sent.count(), 0);
    m_composer->setRunning(false);
    QVERIFY(buttonWith(*m_composer, "Send")->isEnabled());
    QCOMPARE(m_composer->text(), "the next question");
}

void TestComposer::growsWithItsTextUpToALimit()
{
    const int oneLine = m_edit->height();
    m_edit->setPlainText("1\n2\n3\n4");
    QTRY_VERIFY(m_edit->height() > oneLine * 2);
    const int fourLines = m_edit->height();
    m_edit->setPlainText(QString("line\n").repeated(200));
    QTRY_VERIFY(m_edit->height() > fourLines);
    QVERIFY(m_edit->height() < m_window->height());
    QVERIFY(m_edit->verticalScrollBar()->maximum() > 0);
    m_edit->clear();
    QTRY_COMPARE(m_edit->height(), oneLine);
}

void TestComposer::nothingToScrollWhereEverythingIsShown()
{
    QTRY_VERIFY(!m_edit->verticalScrollBar()->isVisible());
    m_edit->setPlainText("1\n2\n3");
    QTRY_COMPARE(m_edit->verticalScrollBar()->maximum(), 0);
    QVERIFY(!m_edit->verticalScrollBar()->isVisible());
}

void TestComposer::upBringsBackWhatWasSent()
{
    for (const QString &question : {QString("first"), QString("second")}) {
        QTest::keyClicks(m_edit, question);
        m_composer->clearAfterSending();
    }
    QTest::keyClick(m_edit, Qt::Key_Up);
    QCOMPARE(m_composer->text(), "second");
    QTest::keyClick(m_edit, Qt::Key_Up);
    QCOMPARE(m_composer->text(), "first");
    QTest::keyClick(m_edit, Qt::Key_Down);
    QTest::keyClick(m_edit, Qt::Key_Down);
    QCOMPARE(m_composer->text(), "");
    QTest::keyClicks(m_edit, "own");
    QTest::keyClick(m_edit, Qt::Key_Up);
    QCOMPARE(m_composer->text(), "own"); // what is being written is not replaced
}

void TestComposer::composingKeepsEnter()
{
    QSignalSpy sent(m_composer, &Composer::sendRequested);
    QTest::keyClicks(m_edit, "x");
    QInputMethodEvent composing("ni", {});
    QApplication::sendEvent(m_edit, &composing);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(sent.count(), 0); // Enter chooses the word, it does not send half of it
    QInputMethodEvent committed;
    committed.setCommitString("你");
    QApplication::sendEvent(m_edit, &committed);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(sent.count(), 1);
    QCOMPARE(sent.front().front().toString(), "x你");
}

void TestComposer::settingADraftIsNotEditing()
{
    QSignalSpy edited(m_composer, &Composer::textEdited);
    m_composer->setText("stored draft");
    QCOMPARE(edited.count(), 0);
    QTest::keyClicks(m_edit, "!");
    QCOMPARE(edited.count(), 1);
    QCOMPARE(m_composer->text(), "stored draft!"); // the cursor stands at the end
}

void TestComposer::droppedFilesAreNotText()
{
    const auto drop = [this](const QMimeData &data) {
        QWidget *onto = m_edit->viewport();
        QDragEnterEvent enter(onto->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(onto, &enter);
        if (!enter.isAccepted())
            return;
        QDropEvent dropped(onto->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(onto, &dropped);
    };
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile("/etc/hostname")});
    file.setText("file:///etc/hostname");
    const QSignalSpy offered(m_composer, &Composer::filesOffered);
    drop(file);
    QCOMPARE(offered.count(), 1);
    QCOMPARE(offered.front().front().toStringList(), QStringList{"/etc/hostname"});
    QCOMPARE(m_composer->text(), "");
    QMimeData words;
    words.setText("words");
    drop(words);
    QCOMPARE(m_composer->text(), "words");
}

QTEST_MAIN(TestComposer)
#include "tst_composer.moc"
