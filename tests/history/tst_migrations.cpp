// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/historyfile.h"
#include "core/history/historystore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace fusion;

namespace {

const QStringList allTables{"attachment", "conversation", "draft", "event", "file", "part", "passage", "spending", "turn"};

Migrations withTable(const QStringList &statements)
{
    Migrations list = historyMigrations();
    list.append(statements);
    return list;
}

QByteArray bytes(const QString &file)
{
    QFile read(file);
    return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
}

QStringList tables(SqlConnection &sql)
{
    QStringList names;
    auto rows = sql.query("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
                          "AND name NOT LIKE 'passage_index%' ORDER BY name");
    while (rows && rows->next())
        names.append(rows->value(0).toString());
    return names;
}

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath("history.sqlite");
    }

    void emptyToLatestTwice()
    {
        for (int i = 0; i < 2; ++i) {
            auto opened = openHistoryFile(m_file);
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
            QVERIFY(opened->told.isEmpty());
            QCOMPARE(schemaVersion(*opened->sql).value(), historyMigrations().size());
            QCOMPARE(tables(*opened->sql), allTables);
        }
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{"history.sqlite"}); // no copy, no log left
        QCOMPARE(QFile::permissions(m_file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void pragmas_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("log") << "journal_mode" << "wal";
        QTest::newRow("durable at power loss") << "synchronous" << "2";
        QTest::newRow("foreign keys") << "foreign_keys" << "1";
        QTest::newRow("schema not trusted") << "trusted_schema" << "0";
        QTest::newRow("erased for good") << "secure_delete" << "1";
        QTest::newRow("ours") << "application_id" << QString::number(0x46754368);
        QTest::newRow("waits") << "busy_timeout" << "2000";
    }
    void pragmas()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        auto opened = openHistoryFile(m_file);
        QVERIFY(opened);
        QCOMPARE(opened->sql->value("PRAGMA " + name)->toString(), value);
    }

    /// Every version that was ever shipped comes up to date with what it holds.
    void fromEveryVersion_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < historyMigrations().size(); ++version)
            QTest::addRow("version %d", version) << version;
    }
    void fromEveryVersion()
    {
        QFETCH(int, version);
        {
            HistoryStore store(std::move(openHistoryFile(m_file, historyMigrations().first(version))->sql));
            QVERIFY(store.create({.id = "c1", .title = "Kept"}, {}));
        }
        auto opened = openHistoryFile(m_file);
        QVERIFY(opened);
        QCOMPARE(tables(*opened->sql), allTables);
        QCOMPARE(opened->sql->value("SELECT title FROM conversation")->toString(), "Kept");
    }

    void copiesBeforeMigrating()
    {
        {
            HistoryStore store(std::move(openHistoryFile(m_file)->sql));
            QVERIFY(store.create({.id = "c1", .title = "Kept"}, {}));
        }
        auto opened = openHistoryFile(m_file, withTable({"CREATE TABLE extra (a INTEGER)"}));
        QVERIFY(opened);
        QVERIFY(tables(*opened->sql).contains("extra"));
        const QStringList copies =
            QDir(m_folder->path()).entryList({QString("history.v%1.*.bak").arg(historyMigrations().size())});
        QCOMPARE(copies.size(), 1);
        auto copy = SqlConnection::open(m_folder->filePath(copies.first()), SqlConnection::Mode::ReadOnly);
        QVERIFY(copy);
        QCOMPARE(schemaVersion(**copy).value(), historyMigrations().size());
        QCOMPARE((*copy)->value("SELECT title FROM conversation")->toString(), "Kept");
    }

    void keepsThreeCopies()
    {
        QVERIFY(openHistoryFile(m_file));
        Migrations list = historyMigrations();
        for (int i = 0; i < 5; ++i) {
            list.append(QStringList{QString("CREATE TABLE t%1 (a)").arg(i)});
            QVERIFY(openHistoryFile(m_file, list));
        }
        QCOMPARE(QDir(m_folder->path()).entryList({"*.bak"}).size(), 3);
    }

    /// Of a newer program: read, and left as it is.
    void readsNewer()
    {
        {
            HistoryStore store(std::move(openHistoryFile(m_file, withTable({"CREATE TABLE extra (a INTEGER)"}))->sql));
            QVERIFY(store.create({.id = "c1", .title = "Kept"}, {}));
        }
        const QByteArray before = bytes(m_file);
        auto opened = openHistoryFile(m_file);
        QVERIFY(opened);
        QVERIFY(opened->readOnly);
        QCOMPARE(opened->readOnly->kind, FailureKind::Storage);
        QVERIFY(!opened->readOnly->retryable);
        QVERIFY(opened->readOnly->message.contains("newer"));
        QCOMPARE(opened->sql->value("SELECT title FROM conversation")->toString(), "Kept");
        QVERIFY(!opened->sql->exec("DELETE FROM conversation"));
        opened->sql.reset();
        QCOMPARE(bytes(m_file), before);
    }

    void refusesForeign()
    {
        {
            auto other = SqlConnection::open(m_file, SqlConnection::Mode::ReadWrite);
            QVERIFY((*other)->exec("CREATE TABLE precious (a)"));
        }
        const QByteArray before = bytes(m_file);
        QVERIFY(!openHistoryFile(m_file));
        QCOMPARE(bytes(m_file), before);
    }

    void failingStepLeavesAllAsBefore_data()
    {
        QTest::addColumn<QStringList>("step");
        QTest::newRow("first statement") << QStringList{"CREATE TABLE ("};
        QTest::newRow("last statement") << QStringList{"CREATE TABLE extra (a)", "DROP TABLE part",
                                                       "INSERT INTO nowhere VALUES (1)"};
    }
    void failingStepLeavesAllAsBefore()
    {
        QFETCH(QStringList, step);
        {
            HistoryStore store(std::move(openHistoryFile(m_file)->sql));
            QVERIFY(store.create({.id = "c1", .title = "Kept"}, {}));
        }
        QVERIFY(!openHistoryFile(m_file, withTable(step)));
        auto opened = openHistoryFile(m_file);
        QVERIFY(opened);
        QCOMPARE(schemaVersion(*opened->sql).value(), historyMigrations().size());
        QCOMPARE(tables(*opened->sql), allTables);
        QCOMPARE(opened->sql->value("SELECT title FROM conversation")->toString(), "Kept");
    }

    void setsDamagedAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("garbage") << QByteArray(10000, 'x');
        QTest::newRow("a header and no more") << QByteArray("SQLite format 3\0", 16) + QByteArray(5000, '\x7f');
    }
    void setsDamagedAside()
    {
        QFETCH(QByteArray, content);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        auto opened = openHistoryFile(m_file);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        QVERIFY(!opened->told.isEmpty());
        QCOMPARE(schemaVersion(*opened->sql).value(), historyMigrations().size());
        const QStringList aside = QDir(m_folder->path()).entryList({"history.sqlite.damaged-*"});
        QCOMPARE(aside.size(), 1);
        QVERIFY(opened->told.contains(aside.first()));
        QCOMPARE(bytes(m_folder->filePath(aside.first())), content);
    }

    /// Pages that are wrong inside are found after an exit that was not clean.
    void checksAfterUncleanExit()
    {
        {
            HistoryStore store(std::move(openHistoryFile(m_file)->sql));
            for (int i = 0; i < 200; ++i)
                QVERIFY(store.create({.id = QString::number(i), .title = QString(200, 'x')}, {}));
        }
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.size() > 8 * 4096);
        for (qint64 page = 6; page < file.size() / 4096; ++page) {
            file.seek(page * 4096);
            file.write(QByteArray(64, '\xee'));
        }
        file.close();
        QFile log(m_file + "-wal");
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.close();
        auto opened = openHistoryFile(m_file);
        QVERIFY(opened);
        QVERIFY(!opened->told.isEmpty());
        QVERIFY(opened->sql->value("SELECT count(*) FROM conversation")->toInt() < 200);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
