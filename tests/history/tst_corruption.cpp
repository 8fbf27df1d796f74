// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/historyfile.h"
#include "core/history/historystore.h"
#include "core/history/historyworker.h"
#include "tests/history/generatedturns.h"
#include "tests/support/filebytes.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace fusion;
using namespace fusion::test;

/// A history damaged in every way: the program starts, the damaged file is kept as it was, and what could be read is there.
class TestCorruption : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void soundFileIsLeftAlone();
    void wholeFiles_data();
    void wholeFiles();
    void cutAnywhere();
    void logIsDamaged_data();
    void logIsDamaged();
    void logIsCutAnywhere();
    void damageThatShowsLater();

private:
    struct Outcome {
        QString told;
        int conversations = 0;
        int turns = 0;
        int equal = 0; ///< turns that are what they were
    };
    void put(const QByteArray &file, const QByteArray &log = {});
    Outcome openAndCount();
    void checkKept(const QByteArray &file);

    std::map<QString, Turn> m_turns;
    QByteArray m_closed;   ///< the file after a clean exit
    QByteArray m_openFile; ///< file and log of a program that was killed
    QByteArray m_openLog;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

namespace {

constexpr int conversationCount = 4;
constexpr int turnsOfEach = 6;
constexpr int allTurns = conversationCount * turnsOfEach;
constexpr qsizetype pageSize = 4096;

void fill(HistoryStore &store)
{
    for (int c = 0; c < conversationCount; ++c) {
        const QString conversation = QString("c%1").arg(c);
        QVERIFY(store.create({.id = conversation, .title = "Conversation " + conversation}, {{"name", "Generated"}}));
        for (int t = 0; t < turnsOfEach; ++t) {
            const QString id = QString("t%1-%2").arg(c).arg(t);
            TurnGenerator generator(static_cast<quint32>(c * 100 + t));
            std::vector<RunEvent> events = generator.events(id);
            // Long enough for pages of their own.
            events.insert(events.end() - 1,
                          {.atMs = events.back().atMs, .body = TextDelta{Stage::ofSeat(0), QString(3000, QChar('a' + t))}});
            std::vector<JournalEntry> entries;
            for (const RunEvent &event : events)
                entries.push_back({.conversationId = conversation, .turnId = id, .event = event});
            QVERIFY(store.append(entries));
        }
    }
}

} // namespace

void TestCorruption::initTestCase()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath("history.sqlite");
    {
        HistoryStore store(std::move(openHistoryFile(file)->sql));
        fill(store);
    }
    {
        auto opened = openHistoryFile(file);
        QVERIFY(opened);
        QVERIFY(opened->sql->exec("PRAGMA wal_autocheckpoint = 0"));
        HistoryStore store(std::move(opened->sql));
        QVERIFY(store.tidyUp()); // late seats that were still at work
        for (int c = 0; c < conversationCount; ++c) {
            const auto record = store.open(QString("c%1").arg(c));
            QVERIFY(record);
            for (const Turn &turn : record->turns)
                m_turns[turn.id] = turn;
        }
        // A checkpoint in between, so that file and log both hold something.
        QVERIFY(store.sql().value("PRAGMA wal_checkpoint(TRUNCATE)"));
        for (int t = 0; t < 8; ++t) {
            QVERIFY(store.sql().transaction([&] {
                return store.rename(QString("c%1").arg(t % conversationCount), QString("Renamed %1 ").arg(t) + QString(900, 'r'));
            }));
        }
        m_openFile = bytesOf(file);
        m_openLog = bytesOf(file + "-wal");
    }
    m_closed = bytesOf(file);
    QVERIFY(m_closed.size() > 30 * pageSize);
    QVERIFY(m_openLog.size() > 8 * pageSize);
    QCOMPARE(int(m_turns.size()), allTurns);
}

void TestCorruption::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath("history.sqlite");
}

void TestCorruption::put(const QByteArray &file, const QByteArray &log)
{
    QDir folder(m_folder->path());
    for (const QString &name : folder.entryList(QDir::Files))
        folder.remove(name);
    QFile database(m_file);
    QVERIFY(database.open(QIODevice::WriteOnly) && database.write(file) == file.size());
    if (log.isEmpty())
        return;
    QFile wal(m_file + "-wal");
    QVERIFY(wal.open(QIODevice::WriteOnly) && wal.write(log) == log.size());
}

TestCorruption::Outcome TestCorruption::openAndCount()
{
    Outcome outcome;
    HistoryWorker worker(m_file, [&outcome](const QString &told) { outcome.told = told; });
    const auto counted = worker.read([&](HistoryStore &store) -> Result<void> {
        const auto list = store.conversations();
        if (!list)
            return std::unexpected(list.error());
        outcome.conversations = int(list->size());
        outcome.turns = outcome.equal = 0;
        for (const ConversationSummary &summary : *list) {
            const auto record = store.open(summary.id);
            if (!record)
                return std::unexpected(record.error());
            for (const Turn &turn : record->turns) {
                ++outcome.turns;
                const auto original = m_turns.find(turn.id);
                outcome.equal += original != m_turns.end() && original->second == turn ? 1 : 0;
            }
        }
        return {};
    });
    if (!counted)
        outcome.told = "UNREADABLE: " + counted.error().message;
    else if (!worker.write([](HistoryStore &store) { return store.create({.id = "new", .title = "New"}, {}); }))
        outcome.told = "NOT WRITABLE";
    return outcome;
}

void TestCorruption::checkKept(const QByteArray &file)
{
    const QDir folder(m_folder->path());
    const QStringList aside = folder.entryList({"history.sqlite.damaged-*"}, QDir::Files);
    QVERIFY(!aside.isEmpty());
    QCOMPARE(bytesOf(folder.filePath(aside.first())), file);
}

void TestCorruption::soundFileIsLeftAlone()
{
    put(m_closed);
    Outcome outcome = openAndCount();
    QCOMPARE(outcome.told, "");
    QCOMPARE(outcome.equal, allTurns);
    put(m_openFile, m_openLog);
    outcome = openAndCount();
    QCOMPARE(outcome.told, "");
    QCOMPARE(outcome.equal, allTurns);
}

void TestCorruption::wholeFiles_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("turns");
    QTest::addColumn<QString>("told");
    const auto changed = [this](const QByteArrayList &statements) {
        const QTemporaryDir folder;
        QFile file(folder.filePath("x"));
        if (!file.open(QIODevice::WriteOnly) || file.write(m_closed) < 0)
            qFatal("no room");
        file.close();
        auto sql = SqlConnection::open(file.fileName(), SqlConnection::Mode::ReadWrite);
        for (const QByteArray &statement : statements) {
            if (!(*sql)->exec(QString::fromUtf8(statement)))
                qFatal("%s", statement.constData());
        }
        sql->reset();
        return bytesOf(file.fileName());
    };
    QTest::newRow("empty") << QByteArray() << 0 << "";
    QTest::newRow("no database") << QByteArray(20000, 'x') << 0 << "nothing in it could be read";
    QTest::newRow("a text") << QByteArray("Dear diary,\n") << 0 << "nothing in it could be read";
    QTest::newRow("a header alone") << m_closed.first(100) << 0 << "nothing in it could be read";
    QTest::newRow("another application's number") << changed({"PRAGMA application_id = 7"}) << allTurns << "recovered";
    QTest::newRow("a table is missing") << changed({"DROP TABLE spending"}) << allTurns << "recovered";
    QTest::newRow("the conversations are missing")
        << changed({"PRAGMA foreign_keys = OFF", "DROP TABLE conversation"}) << allTurns << "recovered";
    QTest::newRow("the turns are missing") << changed({"PRAGMA foreign_keys = OFF", "DROP TABLE turn"}) << allTurns
                                           << "recovered";
}

void TestCorruption::wholeFiles()
{
    QFETCH(const QByteArray, file);
    QFETCH(const int, turns);
    QFETCH(const QString, told);
    put(file);
    const Outcome outcome = openAndCount();
    QVERIFY2(outcome.told.contains(told) && outcome.told.isEmpty() == told.isEmpty(), qPrintable(outcome.told));
    QCOMPARE(outcome.turns, turns);
    QCOMPARE(outcome.equal, turns);
    if (!told.isEmpty()) {
        checkKept(file);
        QVERIFY(outcome.told.contains("history.sqlite.damaged-") && outcome.told.contains(m_folder->path()));
    }
}

void TestCorruption::cutAnywhere()
{
    for (int part = 1; part < 40; part += 3) {
        const QByteArray file = m_closed.first(m_closed.size() * part / 40 + part);
        put(file);
        const Outcome outcome = openAndCount();
        QVERIFY2(!outcome.told.isEmpty() && !outcome.told.startsWith("UN"), qPrintable(outcome.told));
        checkKept(file);
        // Rows were written one after the other, so about as many are left as there are bytes; the indexes share the file.
        const int expected = allTurns * part / 40 - allTurns / 5;
        QVERIFY2(outcome.turns >= expected, qPrintable(QString("cut at %1/40: %2 turns").arg(part).arg(outcome.turns)));
    }
}

void TestCorruption::logIsDamaged_data()
{
    QTest::addColumn<int>("at");
    QTest::newRow("its mark") << 1;
    QTest::newRow("its page size") << 10;
    QTest::newRow("its salt") << 17;
    QTest::newRow("its checksum") << 26;
    QTest::newRow("number of the first frame's page") << 32 + 3;
    QTest::newRow("salt of the first frame") << 32 + 9;
    QTest::newRow("first frame") << 32 + 24 + 2000;
    QTest::newRow("third frame") << int(32 + 2 * (24 + pageSize) + 24 + 100);
}

/// SQLite would pass over the rest of the log without a word.
void TestCorruption::logIsDamaged()
{
    QFETCH(const int, at);
    QByteArray log = m_openLog;
    log[at] = static_cast<char>(~log[at]);
    put(m_openFile, log);
    const Outcome outcome = openAndCount();
    QVERIFY2(outcome.told.contains("recovered"), qPrintable(outcome.told));
    QCOMPARE(outcome.equal, allTurns);
    checkKept(m_openFile);
    // The last of the renames are behind the damage.
    auto opened = openHistoryFile(m_file);
    QVERIFY(opened);
    QVERIFY(opened->sql->value("SELECT count(*) FROM conversation WHERE title LIKE 'Renamed 7 %'")->toInt() == 1);
}

/// A log that ends early is what every kill leaves: what it still holds is there, and nobody is alarmed.
void TestCorruption::logIsCutAnywhere()
{
    for (qsizetype size = 0; size < m_openLog.size(); size += 1777) {
        put(m_openFile, m_openLog.first(size));
        const Outcome outcome = openAndCount();
        QCOMPARE(outcome.told, "");
        QCOMPARE(outcome.equal, allTurns);
    }
}

/// Found while reading, long after the start.
void TestCorruption::damageThatShowsLater()
{
    put(m_closed);
    QString told;
    HistoryWorker worker(m_file, [&told](const QString &text) { told = text; });
    QVERIFY(worker.read([](HistoryStore &store) { return store.conversations(); }));
    QCOMPARE(told, "");
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadWrite));
    for (qint64 page = 8; page < file.size() / pageSize; page += 3) {
        file.seek(page * pageSize);
        file.write(QByteArray(16, '\xee'));
    }
    file.close();
    QVERIFY(worker
                .read([](HistoryStore &store) -> Result<void> {
                    if (auto dropped = store.sql().exec("PRAGMA shrink_memory"); !dropped)
                        return std::unexpected(dropped.error());
                    for (int t = 0; t < turnsOfEach; ++t) {
                        if (auto turn = store.turn(QString("t3-%1").arg(t)); !turn)
                            return std::unexpected(turn.error());
                    }
                    return {};
                })
                .has_value() ||
            !told.isEmpty());
    QVERIFY2(told.contains("recovered"), qPrintable(told));
    QVERIFY(worker.write([](HistoryStore &store) { return store.rename("c0", "Works again"); }));
}

QTEST_GUILESS_MAIN(TestCorruption)
#include "tst_corruption.moc"
