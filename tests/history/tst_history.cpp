// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/history.h"
#include "core/history/historyfile.h"
#include "core/history/historyworker.h"
#include "tests/history/generatedturns.h"
#include "tests/support/testsupport.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fusion;
using namespace fusion::test;

class TestHistory : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath("history.sqlite");
    }

    void keepsTurnsAcrossStarts()
    {
        const std::vector<RunEvent> events = TurnGenerator(7).events("t1");
        {
            History history(m_file);
            QSignalSpy failed(&history, &History::failed);
            QVERIFY(await(history.create({.id = "c1", .title = "One"}, {})));
            for (const RunEvent &event : events)
                history.record("c1", "t1", event);
            QVERIFY(await(history.flush()));
            QVERIFY(await(history.turn("t1")).value() == replayed(events));
            QCOMPARE(failed.size(), 0);
        }
        History history(m_file);
        QCOMPARE(await(history.open("c1"))->turns.size(), 1);
        QVERIFY(await(history.open("c1"))->turns.front() == replayed(events));
    }

    void destructorWritesWhatIsQueued()
    {
        {
            History history(m_file);
            history.create({.id = "c1", .title = "One"}, {});
            history.record("c1", "t1", TurnGenerator(7).events("t1").front());
            history.record("c1", "t1", {.atMs = 5, .body = TextDelta{Stage::ofSeat(0), "last words"}});
        }
        History history(m_file);
        QCOMPARE(await(history.turn("t1"))->seats.at(0).text, "last words");
    }

    void textIsWrittenWithoutFlush()
    {
        History history(m_file);
        QVERIFY(await(history.create({.id = "c1", .title = "One"}, {})));
        history.record("c1", "t1", TurnGenerator(7).events("t1").front());
        history.record("c1", "t1", {.atMs = 5, .body = TextDelta{Stage::ofSeat(0), "soon"}});
        auto reader = SqlConnection::open(m_file, SqlConnection::Mode::ReadOnly);
        QVERIFY(reader);
        QTRY_COMPARE_WITH_TIMEOUT((*reader)->value("SELECT count(*) FROM event").value_or(0).toInt(), 2, 10000);
    }

    void tellsOfTheList()
    {
        History history(m_file);
        QSignalSpy changed(&history, &History::changed);
        history.create({.id = "c1", .title = "One"}, {});
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 10000);
        history.rename("c1", "Two");
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 2, 10000);
        for (const RunEvent &event : TurnGenerator(7).events("t1"))
            history.record("c1", "t1", event);
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 4, 10000); // begun and finished
        history.remove("c1");
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 5, 10000);
        QCOMPARE(await(history.conversations())->size(), 0);
        QVERIFY(await(history.restore("c1")));
        QCOMPARE(await(history.conversations())->size(), 1);
    }

    /// Another program holds the file for a while: told once, kept, written when it lets go.
    void keepsWhatCannotBeWritten()
    {
        History history(m_file);
        QSignalSpy failed(&history, &History::failed);
        QVERIFY(await(history.create({.id = "c1", .title = "One"}, {})));
        const std::vector<RunEvent> events = TurnGenerator(8).events("t1");
        {
            auto other = SqlConnection::open(m_file, SqlConnection::Mode::ReadWrite);
            QVERIFY((*other)->exec("BEGIN IMMEDIATE"));
            history.record("c1", "t1", events.front());
            QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30000);
            QCOMPARE(failed.at(0).at(0).value<Failure>().kind, FailureKind::Storage);
            QVERIFY((*other)->exec("ROLLBACK"));
        }
        for (size_t i = 1; i < events.size(); ++i)
            history.record("c1", "t1", events.at(i));
        QVERIFY(await(history.flush(), 30000));
        QVERIFY(await(history.turn("t1")).value() == replayed(events));
        QCOMPARE(failed.size(), 1);
    }

    void oneBadChangeDoesNotBarTheOthers()
    {
        HistoryWorker worker(m_file);
        QVERIFY(worker.write([](HistoryStore &store) { return store.create({.id = "c1", .title = "One"}, {}); }));
        QVERIFY(!worker.write([](HistoryStore &store) { return store.rename("none", "x"); }));
        QCOMPARE(worker.waiting(), 0);
        QVERIFY(worker.write([](HistoryStore &store) { return store.rename("c1", "Two"); }));
    }

    void changesWaitForRoom()
    {
        HistoryWorker worker(m_file);
        const auto pragma = [&worker](const QString &sql) {
            return worker.read([sql](HistoryStore &store) { return store.sql().value(sql); })->toInt();
        };
        pragma(QString("PRAGMA max_page_count = %1").arg(pragma("PRAGMA page_count")));
        const QString title(20000, 'x');
        for (int i = 0; i < 3; ++i)
            QVERIFY(!worker.write(
                [i, title](HistoryStore &store) { return store.create({.id = QString::number(i), .title = title}, {}); }));
        QCOMPARE(worker.waiting(), 3);
        pragma("PRAGMA max_page_count = 10000");
        QVERIFY(worker.flush());
        QCOMPARE(worker.waiting(), 0);
        QCOMPARE(worker.read([](HistoryStore &store) { return store.conversations(); })->size(), 3);
    }

    /// A command while the window is open: reads, saves nothing, says so.
    void secondProcessReadsOnly()
    {
        History first(m_file);
        QVERIFY(await(first.create({.id = "c1", .title = "One"}, {})));
        History second(m_file);
        QSignalSpy failed(&second, &History::failed);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20000);
        QVERIFY(failed.at(0).at(0).value<Failure>().message.contains("saved"));
        QCOMPARE(await(second.conversations())->size(), 1);
        QVERIFY(!await(second.create({.id = "c2", .title = "Two"}, {})));
        second.record("c2", "t1", TurnGenerator(1).events("t1").front());
        QVERIFY(!await(second.flush()));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(await(first.conversations())->size(), 1);
    }

    void lockLeftBehindIsTakenOver_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("of a process that is gone")
            << QByteArray("999999999\nfusion\n") + QSysInfo::machineHostName().toUtf8() + "\n";
        QTest::newRow("garbage") << QByteArray("\x01\x02garbage");
        QTest::newRow("empty") << QByteArray();
    }
    void lockLeftBehindIsTakenOver()
    {
        QFETCH(QByteArray, content);
        QFile lock(m_folder->filePath("history.lock"));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write(content);
        lock.close();
        History history(m_file);
        QVERIFY(await(history.create({.id = "c1", .title = "One"}, {}), 20000));
    }

    void newerIsToldAndLeftAlone()
    {
        Migrations newer = historyMigrations();
        newer.append(QStringList{"CREATE TABLE extra (a)"});
        QVERIFY(openHistoryFile(m_file, newer));
        History history(m_file);
        QSignalSpy failed(&history, &History::failed);
        QVERIFY(await(history.conversations())); // it can be read
        QVERIFY(!await(history.create({.id = "c1", .title = "One"}, {})));
        QCOMPARE(failed.size(), 1);
    }

    /// The rule that keeps SQLite's WAL safe: one connection to the file in this process.
    void oneConnectionOnly()
    {
        History history(m_file);
        QVERIFY(await(history.create({.id = "c1", .title = "One"}, {})));
        int open = 0;
        const QDir descriptors("/proc/self/fd");
        for (const QFileInfo &entry : descriptors.entryInfoList(QDir::Files | QDir::System))
            open += entry.symLinkTarget() == QFileInfo(m_file).canonicalFilePath();
        QCOMPARE(open, 1);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
