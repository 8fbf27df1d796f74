// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/historyfile.h"
#include "core/history/historystore.h"
#include "core/history/historyworker.h"
#include "tests/history/faultyvfs.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace fusion;
using namespace fusion::test;

/// Operation N of the disk fails, for N = 1, 2, 3, ... until a whole evening of writing meets no fault any more. Whatever N is:
/// what was acknowledged is there, the file is sound, and what was not acknowledged is kept until it can be written.
class TestDiskFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { faultydisk::install(); }
    void standsUnderQt();
    void everyOperation_data();
    void everyOperation();
    void powerLossAnywhere_data();
    void powerLossAnywhere();

private:
    struct Evening {
        int acknowledged = 0; ///< of steps()
        int refused = 0;
    };
    Evening writeAll(HistoryWorker &worker);
    void check(const QString &file, int acknowledged, int atMost);
};

namespace {

StageAnswer stage(Stage of)
{
    StageAnswer answer;
    answer.stage = of;
    answer.label = "A";
    answer.model = {.connection = "lab", .id = "x"};
    return answer;
}

/// A conversation, a turn with two seats of which one answers, and pieces of text, each a change of its own.
std::vector<HistoryWorker::Change> steps()
{
    std::vector<HistoryWorker::Change> list;
    list.push_back([](HistoryStore &store) { return store.create({.id = "c", .title = "Kept"}, {}); });
    qint64 at = 0;
    const auto event = [&](RunEventBody body) {
        const JournalEntry entry{.conversationId = "c", .turnId = "t", .event = {.atMs = ++at, .body = std::move(body)}};
        list.push_back([entry](HistoryStore &store) { return store.append({entry}); });
    };
    RunStarted started{.turnId = "t",
                       .question = "Q",
                       .panelName = {},
                       .panel = {},
                       .seats = {stage(Stage::ofSeat(0)), stage(Stage::ofSeat(1))},
                       .judge = {},
                       .synthesizer = {},
                       .orderSeed = 1,
                       .startedAt = QDateTime::currentDateTimeUtc()};
    event(started);
    event(StageStarted{Stage::ofSeat(0), {}});
    event(StageStarted{Stage::ofSeat(1), {}});
    for (int i = 0; i < 8; ++i)
        event(TextDelta{Stage::ofSeat(i % 2), QString("%1;").arg(i) + QString(i == 4 ? 9000 : 10, 'x')});
    event(StageAnswered{Stage::ofSeat(0), FinishReason::Stop, "x", {}});
    event(TextDelta{Stage::ofSeat(1), "more"});
    return list;
}

} // namespace

TestDiskFaults::Evening TestDiskFaults::writeAll(HistoryWorker &worker)
{
    Evening evening;
    int step = 0;
    for (const HistoryWorker::Change &change : steps()) {
        ++step;
        // A success says that all before it are written, too.
        if (worker.write(change))
            evening.acknowledged = step;
        else
            ++evening.refused;
    }
    return evening;
}

/// Steps are written in order, so what is there is a beginning of them: at least what was acknowledged.
void TestDiskFaults::check(const QString &file, int acknowledged, int atMost)
{
    auto opened = openHistoryFile(file);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
    QVERIFY2(opened->told.isEmpty(), qPrintable(opened->told));
    QCOMPARE(opened->sql->value("PRAGMA integrity_check")->toString(), "ok");
    HistoryStore store(std::move(opened->sql));
    const int conversations = store.sql().value("SELECT count(*) FROM conversation")->toInt();
    const int events = store.sql().value("SELECT count(*) FROM event")->toInt();
    const int there = conversations + events;
    QVERIFY2(there >= acknowledged && there <= atMost,
             qPrintable(QString("%1 acknowledged, %2 there").arg(acknowledged).arg(there)));
    if (events < 4)
        return;
    QVERIFY(store.tidyUp());
    const auto turn = store.turn("t");
    QVERIFY2(turn, turn ? "" : qPrintable(turn.error().message));
    // Only what is missing would be sent again.
    const std::vector<Stage> missing = turn->missingStages();
    const bool hasAnswered = events >= 12;
    QCOMPARE(std::ranges::count(missing, Stage::ofSeat(0)), hasAnswered ? 0 : 1);
    QCOMPARE(std::ranges::count(missing, Stage::ofSeat(1)), 1);
}

void TestDiskFaults::standsUnderQt()
{
    const QTemporaryDir folder;
    const int before = faultydisk::opens();
    QVERIFY(openHistoryFile(folder.filePath("history.sqlite")));
    QVERIFY(faultydisk::opens() > before);
}

void TestDiskFaults::everyOperation_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<bool>("forEver");
    QTest::newRow("full once") << int(faultydisk::Fault::Full) << false;
    QTest::newRow("full until there is room") << int(faultydisk::Fault::Full) << true;
    QTest::newRow("an error once") << int(faultydisk::Fault::IoError) << false;
    QTest::newRow("errors from then on") << int(faultydisk::Fault::IoError) << true;
    QTest::newRow("read-only from then on") << int(faultydisk::Fault::ReadOnly) << true;
}

void TestDiskFaults::everyOperation()
{
    QFETCH(const int, fault);
    QFETCH(const bool, forEver);
    const int all = int(steps().size());
    int at = 0;
    for (bool met = true; met;) {
        ++at;
        const QTemporaryDir folder;
        const QString file = folder.filePath("history.sqlite");
        Evening evening;
        {
            faultydisk::failAt(at, faultydisk::Fault(fault), forEver);
            HistoryWorker worker(file);
            evening = writeAll(worker);
            met = at <= faultydisk::operations();
            if (forEver && faultydisk::hasFailed() && evening.acknowledged < all)
                QVERIFY2(worker.waiting() > 0 || !worker.notice()->retryable, "what could not be written is kept");
            // There is room again.
            faultydisk::repair();
            const auto flushed = worker.flush();
            QVERIFY2(flushed, flushed ? "" : qPrintable(QString("operation %1: %2").arg(at).arg(flushed.error().message)));
            QCOMPARE(worker.waiting(), size_t(0));
        }
        check(file, all, all);
        if (QTest::currentTestFailed()) {
            qInfo("operation %d of %d", at, faultydisk::operations());
            return;
        }
        QVERIFY(at < 5000);
    }
    QVERIFY2(at > 30, "the disk was never asked");
    qInfo("%d operations", at);
}

void TestDiskFaults::powerLossAnywhere_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::newRow("nothing but what was synced") << quint32(0);
    QTest::newRow("and some of the rest") << quint32(1);
    QTest::newRow("and some others") << quint32(77);
}

void TestDiskFaults::powerLossAnywhere()
{
    QFETCH(const quint32, seed);
    const int all = int(steps().size());
    int at = 0;
    for (bool met = true; met;) {
        ++at;
        const QTemporaryDir folder;
        const QString file = folder.filePath("history.sqlite");
        Evening evening;
        {
            faultydisk::failAt(at, faultydisk::Fault::PowerLoss, true);
            HistoryWorker worker(file);
            evening = writeAll(worker);
            met = at <= faultydisk::operations();
        }
        faultydisk::repair(seed == 0 ? 0 : seed + quint32(at));
        QFile::remove(file + "-shm"); // memory, and no file, as far as the disk is concerned
        check(file, evening.acknowledged, all);
        if (QTest::currentTestFailed()) {
            qInfo("power lost at operation %d, %d acknowledged", at, evening.acknowledged);
            return;
        }
    }
    qInfo("%d places", at);
}

QTEST_GUILESS_MAIN(TestDiskFaults)
#include "tst_diskfaults.moc"
