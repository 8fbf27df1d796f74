// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/journalqueue.h"
#include "tests/history/generatedturns.h"

#include <QTest>

using namespace fusion;
using namespace fusion::test;

class TestJournalQueue : public QObject
{
    Q_OBJECT

private slots:
    void mergesPiecesOfOneStage()
    {
        JournalQueue queue;
        for (int i = 0; i < 100; ++i) {
            for (int seat = 0; seat < 8; ++seat)
                queue.add({"c", "t", {.atMs = 10 * i + seat, .body = TextDelta{Stage::ofSeat(seat), QString::number(i)}}});
        }
        QCOMPARE(queue.take().size(), 16); // the first of each seat, and the rest
        QVERIFY(queue.isEmpty());
    }

    void doesNotMergeAcrossTurns()
    {
        JournalQueue queue;
        for (const QString &turn : QStringList{"t1", "t2", "t1", "t2", "t1", "t2"})
            queue.add({"c", turn, {.atMs = 1, .body = TextDelta{Stage::ofSeat(0), turn}}});
        for (const JournalEntry &entry : queue.take()) {
            if (entry.turnId == "t1")
                QVERIFY(!std::get<TextDelta>(entry.event.body).text.contains("t2"));
        }
    }

    void leadsToTheSameTurn_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 200; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    /// However the events are cut into batches, and wherever the program is while the journal ends.
    void leadsToTheSameTurn()
    {
        QFETCH(quint32, seed);
        TurnGenerator generator(seed);
        const std::vector<RunEvent> events = generator.events("t");
        JournalQueue queue;
        Turn shown;
        Turn stored;
        for (const RunEvent &event : events) {
            shown.apply(event);
            queue.add({"c", "t", event});
            if (JournalQueue::isBoundary(event) || generator.below(5) == 0) {
                for (const JournalEntry &entry : queue.take())
                    stored.apply(entry.event);
                QCOMPARE(toJson(stored), toJson(shown));
                QVERIFY(stored == shown);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestJournalQueue)
#include "tst_journalqueue.moc"
