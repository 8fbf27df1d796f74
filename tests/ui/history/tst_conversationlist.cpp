// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/controls.h"
#include "ui/common/noticebar.h"
#include "ui/common/theme.h"
#include "ui/history/conversationlistview.h"
#include "ui/history/conversationmodel.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QContextMenuEvent>
#include <QInputDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace fusion;
using namespace fusion::test;

/// The conversation list by mouse and keyboard.
class TestConversationList : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(ColourScheme::Light, 0); }
    void init();
    void cleanup() { m_view.reset(); }

    void modelIsSound();
    void newestFirstBelowHeadings();
    void opens();
    void renamesInPlace();
    void renamingOutlivesANewList();
    void pins();
    void archivesWithUndo();
    void movesToFoldersWithUndo();
    void takesUpSingleChanges();
    void deletesWithUndo();
    void filters();
    void menuOffersEverything();

private:
    QStringList rows() const;
    QPoint placeOf(const QString &id) const;
    void click(const QString &id) { QTest::mouseClick(m_view->list().viewport(), Qt::LeftButton, {}, placeOf(id)); }
    ConversationModel *model() const { return qobject_cast<ConversationModel *>(m_view->list().model()); }

    std::vector<ConversationSummary> m_conversations;
    std::unique_ptr<ConversationListView> m_view;
};

void TestConversationList::init()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_conversations = {{.id = "old", .title = "Old ship", .updatedAt = now.addDays(-20), .turnCount = 2, .panelName = "demo"},
                       {.id = "new", .title = "New kettle", .updatedAt = now, .turnCount = 1, .panelName = "demo"},
                       {.id = "pin",
                        .title = "Pinned list",
                        .pinned = true,
                        .updatedAt = now.addDays(-3),
                        .turnCount = 5,
                        .panelName = "budget"}};
    m_view = std::make_unique<ConversationListView>();
    m_view->resize(260, 500);
    m_view->setConversations(m_conversations);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

QStringList TestConversationList::rows() const
{
    QStringList rows;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row);
        rows += index.data(ConversationModel::IsHeadingRole).toBool() ? QString("--") : index.data().toString();
    }
    return rows;
}

QPoint TestConversationList::placeOf(const QString &id) const
{
    return m_view->list().visualRect(model()->indexOf(id)).center();
}

void TestConversationList::modelIsSound()
{
    ConversationModel sound;
    const QAbstractItemModelTester tester(&sound, QAbstractItemModelTester::FailureReportingMode::QtTest);
    sound.setConversations(m_conversations);
    sound.setFilter("ship");
    sound.hide("old");
    sound.unhide("old");
    sound.setFilter("");
    sound.setConversations({});
}

void TestConversationList::newestFirstBelowHeadings()
{
    QCOMPARE(rows(), (QStringList{"--", "Pinned list", "--", "New kettle", "--", "Old ship"}));
}

void TestConversationList::opens()
{
    QSignalSpy opened(m_view.get(), &ConversationListView::opened);
    click("old");
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.front().front().toString(), "old");
    m_view->setCurrentId("old");
    click("old"); // is open already
    QCOMPARE(opened.count(), 1);
    m_view->list().setFocus();
    QTest::keyClick(&m_view->list(), Qt::Key_Up);
    QTest::keyClick(&m_view->list(), Qt::Key_Return);
    QCOMPARE(opened.count(), 2);
    QCOMPARE(opened.back().front().toString(), "new");
}

void TestConversationList::renamesInPlace()
{
    QSignalSpy renamed(m_view.get(), &ConversationListView::renamed);
    click("new");
    QTest::keyClick(&m_view->list(), Qt::Key_F2);
    auto *editor = visible<QLineEdit>(*m_view->list().viewport());
    QVERIFY(editor);
    QTRY_VERIFY(editor->hasFocus());
    QTest::keyClicks(editor, "Better name");
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(renamed.count(), 1);
    QCOMPARE(renamed.front(), (QVariantList{"new", "Better name"}));
    QVERIFY(rows().contains("Better name"));
    // An empty title and Esc leave it.
    QTest::keyClick(&m_view->list(), Qt::Key_F2);
    editor = visible<QLineEdit>(*m_view->list().viewport());
    QVERIFY(editor);
    QTest::keyClicks(editor, "nothing");
    QTest::keyClick(editor, Qt::Key_Escape);
    QCOMPARE(renamed.count(), 1);
    QVERIFY(rows().contains("Better name"));
}

void TestConversationList::renamingOutlivesANewList()
{
    QSignalSpy renamed(m_view.get(), &ConversationListView::renamed);
    click("new");
    QTest::keyClick(&m_view->list(), Qt::Key_F2);
    QTest::keyClicks(visible<QLineEdit>(*m_view->list().viewport()), "Half typed");
    m_view->setConversations(m_conversations); // a run behind it has ended
    QCOMPARE(renamed.count(), 1);
    QCOMPARE(renamed.front(), (QVariantList{"new", "Half typed"}));
}

void TestConversationList::pins()
{
    QSignalSpy pinned(m_view.get(), &ConversationListView::pinToggled);
    click("new");
    const std::unique_ptr<QMenu> menu(m_view->contextMenu());
    menu->actions().at(2)->trigger();
    QCOMPARE(pinned.front(), (QVariantList{"new", true}));
    click("pin");
    const std::unique_ptr<QMenu> other(m_view->contextMenu());
    QCOMPARE(other->actions().at(2)->text().remove('&'), "Unpin");
    other->actions().at(2)->trigger();
    QCOMPARE(pinned.back(), (QVariantList{"pin", false}));
}

void TestConversationList::archivesWithUndo()
{
    QSignalSpy archived(m_view.get(), &ConversationListView::archived);
    click("old");
    QTest::keyClick(&m_view->list(), Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(archived.front(), (QVariantList{"old", true}));
    QCOMPARE(rows(), (QStringList{"--", "Pinned list", "--", "New kettle", "--"})); // the archive is shut
    // Its heading opens it, and a filter looks into it.
    const QModelIndex heading = model()->index(model()->rowCount() - 1);
    QTest::mouseClick(m_view->list().viewport(), Qt::LeftButton, {}, m_view->list().visualRect(heading).center());
    QVERIFY(rows().contains("Old ship"));
    m_view->list().setCurrentIndex(model()->index(model()->rowCount() - 2));
    m_view->list().setFocus();
    QTest::keyClick(&m_view->list(), Qt::Key_Return);
    QVERIFY(!rows().contains("Old ship"));
    m_view->filter().setText("ship");
    QVERIFY(rows().contains("Old ship"));
    m_view->filter().clear();
    QVERIFY(m_view->undoBar().text().contains("Old ship"));
    QTRY_VERIFY(buttonWith(*m_view, "Undo"));
    QTest::mouseClick(buttonWith(*m_view, "Undo"), Qt::LeftButton);
    QCOMPARE(archived.back(), (QVariantList{"old", false}));
    QCOMPARE(rows(), (QStringList{"--", "Pinned list", "--", "New kettle", "--", "Old ship"}));
}

void TestConversationList::movesToFoldersWithUndo()
{
    QSignalSpy moved(m_view.get(), &ConversationListView::moved);
    click("old");
    const std::unique_ptr<QMenu> menu(m_view->contextMenu());
    menu->actions().at(3)->menu()->actions().back()->trigger();
    auto *dialog = m_view->findChild<QInputDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), " Sea & sky ");
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(moved.count(), 1);
    QCOMPARE(moved.front(), (QVariantList{"old", "Sea & sky"}));
    QCOMPARE(rows(), (QStringList{"--", "Pinned list", "--", "Old ship", "--", "New kettle"}));
    QCOMPARE(model()->index(2).data(ConversationModel::FolderRole).toString(), "Sea & sky");
    // Another one into the same folder, by its entry.
    click("new");
    const std::unique_ptr<QMenu> other(m_view->contextMenu());
    other->actions().at(3)->menu()->actions().at(1)->trigger();
    QCOMPARE(rows(), (QStringList{"--", "Pinned list", "--", "New kettle", "Old ship"}));
    QTRY_VERIFY(buttonWith(*m_view, "Undo"));
    QTest::mouseClick(buttonWith(*m_view, "Undo"), Qt::LeftButton);
    QCOMPARE(moved.back(), (QVariantList{"new", ""}));
    QCOMPARE(rows(), (QStringList{"--", "Pinned list", "--", "Old ship", "--", "New kettle"}));
}

/// Of one row, without reading the others.
void TestConversationList::takesUpSingleChanges()
{
    ConversationSummary changed = m_conversations.front();
    changed.title = "Older ship";
    changed.updatedAt = QDateTime::currentDateTimeUtc().addSecs(5);
    m_view->updateConversations({"old", "new"}, {changed});
    QCOMPARE(rows(), (QStringList{"--", "Pinned list", "--", "Older ship"}));
}

void TestConversationList::deletesWithUndo()
{
    QSignalSpy removed(m_view.get(), &ConversationListView::removed);
    QSignalSpy restored(m_view.get(), &ConversationListView::restored);
    click("old");
    QTest::keyClick(&m_view->list(), Qt::Key_Delete);
    QCOMPARE(removed.front().front().toString(), "old");
    QVERIFY(!rows().contains("Old ship"));
    QVERIFY(m_view->undoBar().text().contains("Old ship"));
    QTRY_VERIFY(buttonWith(*m_view, "Undo"));
    QTest::mouseClick(buttonWith(*m_view, "Undo"), Qt::LeftButton);
    QCOMPARE(restored.front().front().toString(), "old");
    QVERIFY(rows().contains("Old ship"));
    QVERIFY(!m_view->undoBar().isVisible());
}

void TestConversationList::filters()
{
    m_view->focusFilter();
    QTRY_VERIFY(m_view->filter().hasFocus());
    QTest::keyClicks(&m_view->filter(), "KETTLE");
    QCOMPARE(rows(), (QStringList{"--", "New kettle"}));
    QTest::keyClicks(&m_view->filter(), " xyz");
    QCOMPARE(rows(), QStringList());
    QVERIFY(visibleWords(*m_view).contains("Searching…"));
    m_view->filter().clear();
    QTest::keyClicks(&m_view->filter(), "budget"); // by the panel
    QCOMPARE(rows(), (QStringList{"--", "Pinned list"}));
    QTest::keyClick(&m_view->filter(), Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), &m_view->list());
}

void TestConversationList::menuOffersEverything()
{
    click("new");
    QTest::mouseClick(m_view->list().viewport(), Qt::RightButton, {}, placeOf("new"));
    QContextMenuEvent event(QContextMenuEvent::Mouse, placeOf("new"), m_view->list().viewport()->mapToGlobal(placeOf("new")));
    QApplication::sendEvent(m_view->list().viewport(), &event);
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QSignalSpy removed(m_view.get(), &ConversationListView::removed);
    QTest::keyClick(menu, Qt::Key_D);
    QTRY_COMPARE(removed.count(), 1);
}

QTEST_MAIN(TestConversationList)
#include "tst_conversationlist.moc"
