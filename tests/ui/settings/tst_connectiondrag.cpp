// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/session.h"
#include "tests/ui/panel/hand.h"
#include "ui/settings/connectionlist.h"
#include "ui/settings/connectionspage.h"

#include <QApplication>
#include <QDropEvent>
#include <QTemporaryDir>
#include <QTest>

using namespace fusion;
using namespace fusion::test;

/// Connections put in order with the mouse: X events, real drags, in a real window.
class TestConnectionDrag : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void arranges_data();
    void arranges();
    void leavesTheDemoFirst();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// In the list's viewport: that share of the row's height below its upper edge.
    QPoint in(const QString &id, double share) const;
    Hand::Spot spot(const QString &id, double share) const;
    void drag(const QString &id, const QString &to, double share);
    QStringList order() const;

    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ConnectionsPage> m_page;
    ConnectionList *m_list = nullptr;
    QPoint m_dragged; ///< where the drag was last
    int m_drops = 0;
};

void TestConnectionDrag::init()
{
    m_profile = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<Session>(SessionOptions{.profileDir = m_profile->path(), .demoPace = 0, .useKeychain = false});
    for (const char *id : {"one", "two", "three"})
        QVERIFY(m_session->saveConnection({.id = id, .kind = ConnectionKind::OpenAi, .baseUrl = QUrl("http://127.0.0.1:9/v1")})
                    .result());
    m_page = std::make_unique<ConnectionsPage>(*m_session);
    m_page->resize(820, 560);
    m_list = m_page->findChild<ConnectionList *>();
    m_list->viewport()->installEventFilter(this);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_dragged = {-1, -1};
    m_drops = 0;
}

void TestConnectionDrag::cleanup()
{
    m_page.reset();
    m_session.reset();
}

bool TestConnectionDrag::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragMove)
        m_dragged = static_cast<QDropEvent *>(event)->position().toPoint();
    m_drops += event->type() == QEvent::Drop;
    return QObject::eventFilter(watched, event);
}

QPoint TestConnectionDrag::in(const QString &id, double share) const
{
    const QRect row = m_list->visualItemRect(m_list->item(static_cast<int>(m_list->ids().indexOf(id))));
    return {row.center().x(), row.top() + qRound(row.height() * share)};
}

Hand::Spot TestConnectionDrag::spot(const QString &id, double share) const
{
    return [this, id, share] { return m_list->viewport()->mapToGlobal(in(id, share)); };
}

void TestConnectionDrag::drag(const QString &id, const QString &to, double share)
{
    Hand hand;
    hand.grab(spot(id, 0.5)).hover(spot(to, share), [this, to, share] {
        return (m_dragged - in(to, share)).manhattanLength() <= 3;
    });
    hand.letGo();
    QVERIFY2(hand.play(), qPrintable(hand.failure()));
}

QStringList TestConnectionDrag::order() const
{
    QStringList ids;
    for (const Connection &connection : m_session->connections())
        ids.append(connection.id);
    return ids;
}

void TestConnectionDrag::arranges_data()
{
    QTest::addColumn<QString>("dragged");
    QTest::addColumn<QString>("to");
    QTest::addColumn<double>("share");
    QTest::addColumn<QStringList>("order");
    QTest::newRow("up, above a row") << "three" << "one" << 0.05 << QStringList{"demo", "three", "one", "two"};
    QTest::newRow("up, onto the upper half of a row") << "three" << "one" << 0.35 << QStringList{"demo", "three", "one", "two"};
    QTest::newRow("up, onto the lower half of a row") << "three" << "one" << 0.65 << QStringList{"demo", "one", "three", "two"};
    QTest::newRow("down, below a row") << "one" << "two" << 0.95 << QStringList{"demo", "two", "one", "three"};
    QTest::newRow("down, onto the upper half of the last")
        << "one" << "three" << 0.35 << QStringList{"demo", "two", "one", "three"};
    QTest::newRow("down, to the end") << "one" << "three" << 0.9 << QStringList{"demo", "two", "three", "one"};
    QTest::newRow("where it was") << "two" << "two" << 0.35 << QStringList{"demo", "one", "two", "three"};
}

void TestConnectionDrag::arranges()
{
    QFETCH(const QString, dragged);
    QFETCH(const QString, to);
    QFETCH(const double, share);
    drag(dragged, to, share);
    QTRY_COMPARE(m_drops, dragged == to ? 0 : 1); // a row does not take itself
    QFETCH(const QStringList, order);
    QTRY_COMPARE(this->order(), order);
    QTRY_COMPARE(m_list->ids(), order);
    // It is written, and what was dragged is the one that is shown.
    const Session again(SessionOptions{.profileDir = m_profile->path(), .demoPace = 0, .useKeychain = false});
    QStringList kept;
    for (const Connection &connection : again.connections())
        kept.append(connection.id);
    QCOMPARE(kept, order);
    QCOMPARE(m_list->currentItem()->data(Qt::UserRole).toString(), dragged);
}

void TestConnectionDrag::leavesTheDemoFirst()
{
    drag("three", "demo", 0.05);
    QTRY_COMPARE(m_drops, 1);
    QTRY_COMPARE(order(), QStringList({"demo", "three", "one", "two"}));
    QTRY_COMPARE(m_list->ids(), order());
}

QTEST_MAIN(TestConnectionDrag)
#include "tst_connectiondrag.moc"
