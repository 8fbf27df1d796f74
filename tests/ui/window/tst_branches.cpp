// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/conversationsession.h"
#include "core/session/openconversations.h"
#include "core/simulator/simulatedmodels.h"
#include "tests/ui/support/controls.h"
#include "tests/ui/support/lab.h"
#include "tests/ui/support/pictures.h"
#include "ui/chat/composer.h"
#include "ui/chat/transcriptview.h"
#include "ui/chat/turnview.h"
#include "ui/window/chatpage.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QJsonDocument>
#include <QTest>

using namespace fusion;
using namespace fusion::test;

/// Changing a question, asking it again, going between versions, deleting with undo: by mouse and keyboard in the real window.
class TestBranches : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTestTheme(); }
    void init();
    void cleanup();

    void editingBeginsABranch();
    void escLeavesTheQuestion();
    void asksAgainAndGoesBetweenVersions();
    void deletesWithUndo();

private:
    void ask(const QString &question);
    void waitForAnswer(size_t turns, const QString &question);
    QString shown();
    ConversationSession &session() { return *m_lab->window().conversations().current(); }
    TurnView &turn(int index) { return *m_lab->window().chatPage().transcript().viewOf(index); }
    void choose(int index, const QString &entry);

    std::unique_ptr<Lab> m_lab;
};

void TestBranches::init()
{
    m_lab = std::make_unique<Lab>();
    m_lab->usePanel(Lab::panelOf({simulatedSeatA}));
    m_lab->open().showChat();
    ask("First?");
    waitForAnswer(1, "First?");
    ask("Second?");
    waitForAnswer(2, "Second?");
}

void TestBranches::cleanup()
{
    if (m_lab)
        shoot(&m_lab->window());
    m_lab.reset();
}

void TestBranches::ask(const QString &question)
{
    m_lab->ask(question);
}

void TestBranches::waitForAnswer(size_t turns, const QString &question)
{
    QTRY_VERIFY(!session().isRunning() && session().turns().size() == turns && session().turns().back().question == question &&
                session().turns().back().state == TurnState::Answered);
}

/// The questions of the branch that is shown, with their versions.
QString TestBranches::shown()
{
    QStringList list;
    for (int index = 0; index < static_cast<int>(session().turns().size()); ++index) {
        const auto version = session().versionOf(index);
        list += QString("%1 %2/%3")
                    .arg(session().turns().at(static_cast<size_t>(index)).question)
                    .arg(version.index + 1)
                    .arg(version.count);
    }
    return list.join(", ");
}

void TestBranches::choose(int index, const QString &entry)
{
    m_lab->window().chatPage().transcript().showTurn(index);
    QAbstractButton *more = buttonNamed(turn(index), "More to do with this question");
    QVERIFY(more);
    QTest::mouseClick(more, Qt::LeftButton);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QWidget *menu = QApplication::activePopupWidget();
    menu->close();
    const QList<QAction *> actions = menu->actions();
    const auto chosen = std::ranges::find_if(actions, [&](const QAction *action) { return action->text().remove('&') == entry; });
    QVERIFY(chosen != actions.end());
    (*chosen)->trigger();
}

void TestBranches::editingBeginsABranch()
{
    choose(1, "Edit Question…");
    Composer &composer = m_lab->window().chatPage().composer();
    QTRY_COMPARE(composer.text(), "Second?");
    QVERIFY(visibleWords(m_lab->window().chatPage()).contains("Changing an earlier question"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), "Changed?");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    waitForAnswer(2, "Changed?");
    QCOMPARE(shown(), "First? 1/1, Changed? 2/2");
    QCOMPARE(composer.text(), "");
    // The seat was shown its own branch and nothing of the other.
    const QByteArray sent = QJsonDocument(m_lab->lastOf(simulatedSeatA).body).toJson();
    QVERIFY(sent.contains("First?"));
    QVERIFY(!sent.contains("Second?"));
    // The next start shows what was shown last, and the other is still there.
    m_lab->open().showChat();
    QTRY_COMPARE(shown(), "First? 1/1, Changed? 2/2");
    QTRY_VERIFY(buttonNamed(turn(1), "The version before of this question"));
    QTest::mouseClick(buttonNamed(turn(1), "The version before of this question"), Qt::LeftButton);
    QTRY_COMPARE(shown(), "First? 1/1, Second? 1/2");
    QCOMPARE(namelessControls(m_lab->window()), QStringList());
}

void TestBranches::escLeavesTheQuestion()
{
    QTest::keyClicks(QApplication::focusWidget(), "A draft");
    QTest::keyClick(&m_lab->window(), Qt::Key_F4);
    Composer &composer = m_lab->window().chatPage().composer();
    QTRY_COMPARE(composer.text(), "Second?");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_COMPARE(composer.text(), "A draft");
    QVERIFY(!visibleWords(m_lab->window().chatPage()).contains("Changing an earlier question"));
    QCOMPARE(shown(), "First? 1/1, Second? 1/1");
}

void TestBranches::asksAgainAndGoesBetweenVersions()
{
    QTest::keyClick(&m_lab->window(), Qt::Key_F4, Qt::ShiftModifier);
    QTRY_COMPARE(shown(), "First? 1/1, Second? 2/2");
    waitForAnswer(2, "Second?");
    const QString again = session().turns().at(1).id;
    QTest::keyClick(&m_lab->window(), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(shown(), "First? 1/1, Second? 1/2");
    QVERIFY(session().turns().at(1).id != again);
    QTest::keyClick(&m_lab->window(), Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(session().turns().at(1).id, again);
    // The first question anew: the branch ends with it, and the way back leads to all that followed.
    choose(0, "Ask Again");
    QTRY_COMPARE(shown(), "First? 2/2");
    waitForAnswer(1, "First?");
    QTest::keyClick(&m_lab->window(), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(shown(), "First? 1/2, Second? 2/2");
}

void TestBranches::deletesWithUndo()
{
    ask("Third?");
    waitForAnswer(3, "Third?");
    choose(1, "Delete from Here");
    QTRY_COMPARE(shown(), "First? 1/1");
    QVERIFY(visibleWords(m_lab->window().chatPage()).contains("Deleted the question and 1 that followed."));
    QTest::mouseClick(buttonWith(m_lab->window().chatPage(), "Undo"), Qt::LeftButton);
    QTRY_COMPARE(shown(), "First? 1/1, Second? 1/1, Third? 1/1");
    choose(2, "Delete from Here");
    QTRY_COMPARE(shown(), "First? 1/1, Second? 1/1");
    m_lab->open().showChat();
    QTRY_COMPARE(shown(), "First? 1/1, Second? 1/1");
}

QTEST_MAIN(TestBranches)
#include "tst_branches.moc"
