// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/turntree.h"

#include "core/history/historyfile.h"
#include "core/history/historystore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace fusion;

/// Branches of a conversation: which is shown, what stands beside it, hiding with undo, and databases from before.
class TestTurnTree : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_store.reset(); }

    void paths_data();
    void paths();
    void versions();
    void lostParentsBeginABranch();
    void shownBranchIsRemembered();
    void hidesWithAllThatFollows();
    void oldDatabasesAreOneBranch();

private:
    void reopen(const Migrations &migrations = historyMigrations());
    void ask(const QString &turn, const std::optional<QString> &parent);
    QString path(const QString &through = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HistoryStore> m_store;
};

namespace {

/// a ─ b ─ c
///   ├ d
///   └ e ─ f
/// g
TurnTree sample()
{
    TurnTree tree;
    for (const auto &[turn, parent] :
         QList<std::pair<QString, QString>>{{"a", ""}, {"b", "a"}, {"c", "b"}, {"d", "a"}, {"e", "a"}, {"f", "e"}, {"g", ""}})
        tree.add(turn, parent);
    return tree;
}

} // namespace

void TestTurnTree::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    reopen();
    QVERIFY(m_store->create({.id = "c1", .title = "One"}, {}));
}

void TestTurnTree::reopen(const Migrations &migrations)
{
    m_store.reset();
    auto opened = openHistoryFile(m_folder->filePath("history.sqlite"), migrations);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    m_store = std::make_unique<HistoryStore>(std::move(opened->sql));
    if (migrations.size() == historyMigrations().size() && !m_store->tidyUp())
        qFatal("not tidied");
}

void TestTurnTree::ask(const QString &turn, const std::optional<QString> &parent)
{
    const RunEvent event{.atMs = 0,
                         .body = RunStarted{.turnId = turn,
                                            .question = "Question " + turn,
                                            .startedAt = QDateTime::fromMSecsSinceEpoch(1000, QTimeZone::UTC)}};
    QVERIFY(m_store->append({{.conversationId = "c1", .turnId = turn, .event = event, .parentId = parent}}));
}

QString TestTurnTree::path(const QString &through)
{
    const auto record = m_store->open("c1", through);
    if (!record)
        return record.error().message;
    QStringList ids;
    for (const Turn &turn : record->turns)
        ids.append(turn.id);
    return ids.join(' ');
}

void TestTurnTree::paths_data()
{
    QTest::addColumn<QString>("tip");
    QTest::addColumn<QString>("through");
    QTest::addColumn<QString>("path");
    QTest::newRow("newest") << "" << "" << "g";
    QTest::newRow("tip") << "c" << "" << "a b c";
    QTest::newRow("tip in the middle goes on") << "e" << "" << "a e f";
    QTest::newRow("through a turn, not the tip") << "c" << "d" << "a d";
    QTest::newRow("through a fork, to its newest end") << "c" << "a" << "a e f";
    QTest::newRow("a tip that is gone") << "x" << "" << "g";
    QTest::newRow("through a turn that is gone") << "c" << "x" << "a b c";
}

void TestTurnTree::paths()
{
    QFETCH(QString, tip);
    QFETCH(QString, through);
    QFETCH(QString, path);
    TurnTree tree = sample();
    tree.setTip(tip);
    QCOMPARE(tree.pathThrough(through).join(' '), path);
}

void TestTurnTree::versions()
{
    QCOMPARE(sample().versionsOf("d"), (QStringList{"b", "d", "e"}));
    QCOMPARE(sample().versionsOf("f"), QStringList{"f"});
    QCOMPARE(sample().versionsOf("a"), (QStringList{"a", "g"}));
}

void TestTurnTree::lostParentsBeginABranch()
{
    TurnTree tree;
    tree.add("a", "lost");
    tree.add("b", "a");
    QCOMPARE(tree.pathThrough().join(' '), "a b");
    QCOMPARE(TurnTree().pathThrough(), QStringList());
}

void TestTurnTree::shownBranchIsRemembered()
{
    ask("a", QString());
    ask("b", "a");
    ask("b2", "a");
    QCOMPARE(path(), "a b2"); // what was asked last
    QCOMPARE(m_store->open("c1")->versions.at(1), (QStringList{"b", "b2"}));
    QVERIFY(setTip(m_store->sql(), "c1", "b"));
    reopen();
    QCOMPARE(path(), "a b");
    ask("c", std::nullopt); // who does not say goes on after the newest
    QCOMPARE(path(), "a b2 c");
    QCOMPARE(m_store->conversations()->front().turnCount, 4);
}

void TestTurnTree::hidesWithAllThatFollows()
{
    ask("a", QString());
    ask("b", "a");
    ask("c", "b");
    ask("c2", "b");
    QVERIFY(hideBranch(m_store->sql(), "c"));
    QVERIFY(hideBranch(m_store->sql(), "b"));
    QCOMPARE(path(), "a");
    QCOMPARE(m_store->conversations()->front().turnCount, 1);
    QVERIFY(unhideBranch(m_store->sql(), "b"));
    QCOMPARE(path(), "a b c2"); // c had been hidden before
    QVERIFY(hideBranch(m_store->sql(), "b"));
    reopen();
    QVERIFY(unhideBranch(m_store->sql(), "b"));
    QCOMPARE(path(), "a"); // gone for good
    QCOMPARE(m_store->sql().value("SELECT count(*) FROM turn")->toInt(), 1);
    QCOMPARE(m_store->sql().value("SELECT count(*) FROM passage")->toInt(), 1);
}

void TestTurnTree::oldDatabasesAreOneBranch()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    reopen(historyMigrations().first(3));
    QVERIFY(m_store->create({.id = "c1", .title = "One"}, {}));
    for (const QString &turn : QStringList{"z", "y", "x"})
        QVERIFY(m_store->sql().exec("INSERT INTO turn (id, conversation, position, state, is_open, question, started_at, value) "
                                    "VALUES (?, 'c1', (SELECT count(*) FROM turn), 'answered', 0, 'Q', 1, ?)",
                                    {turn, QString("{\"id\":\"%1\",\"question\":\"Q\"}").arg(turn)}));
    reopen();
    QCOMPARE(path(), "z y x");
    QCOMPARE(m_store->open("c1")->versions.at(1), QStringList{"y"});
}

QTEST_GUILESS_MAIN(TestTurnTree)
#include "tst_turntree.moc"
