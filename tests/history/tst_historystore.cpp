// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/conversationtable.h"
#include "core/history/historyfile.h"
#include "core/history/historystore.h"
#include "tests/history/generatedturns.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace fusion;
using namespace fusion::test;

class TestHistoryStore : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        reopen();
    }
    void cleanup() { m_store.reset(); }

    void reopensAsItWasOnScreen_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 60; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    /// Whole turns and turns cut anywhere: what is read back is what was shown, interrupted where something was in flight.
    void reopensAsItWasOnScreen()
    {
        QFETCH(quint32, seed);
        TurnGenerator generator(seed);
        std::vector<RunEvent> events = generator.events("t1");
        if (seed % 2)
            events.resize(1 + static_cast<size_t>(generator.below(static_cast<int>(events.size()))));
        QVERIFY(m_store->create({.id = "c1", .title = "One"}, {}));
        for (const RunEvent &event : events)
            QVERIFY(m_store->append({{"c1", "t1", event}}));
        Turn shown = replayed(events);
        QVERIFY(m_store->turn("t1").value() == shown);
        QCOMPARE(toJson(m_store->turn("t1").value()), toJson(shown));

        reopen();
        markInterrupted(shown);
        QCOMPARE(toJson(m_store->turn("t1").value()), toJson(shown));
        QVERIFY(m_store->turn("t1").value() == shown);
        QVERIFY(m_store->turn("t1")->state != TurnState::Running);
        QCOMPARE(m_store->sql().value("SELECT count(*) FROM event")->toULongLong(), events.size()); // the journal stays whole
    }

    void resumedTurnGoesOn()
    {
        QVERIFY(m_store->create({.id = "c1", .title = "One"}, {}));
        TurnGenerator generator(3);
        std::vector<RunEvent> events = generator.events("t1");
        const std::vector<RunEvent> first(events.begin(), events.begin() + 6);
        for (const RunEvent &event : first)
            QVERIFY(m_store->append({{"c1", "t1", event}}));
        reopen();
        Turn shown = m_store->turn("t1").value();
        QCOMPARE(shown.state, TurnState::Interrupted);
        const std::vector<RunEvent> more{
            {.atMs = 9000, .body = StageReset{Stage::ofSeat(0)}},
            {.atMs = 9001, .body = StageStarted{Stage::ofSeat(0), {}}},
            {.atMs = 9002, .body = TextDelta{Stage::ofSeat(0), "again"}},
        };
        for (const RunEvent &event : more) {
            shown.apply(event);
            QVERIFY(m_store->append({{"c1", "t1", event}}));
        }
        QVERIFY(m_store->turn("t1").value() == shown);
        reopen();
        markInterrupted(shown);
        QVERIFY(m_store->turn("t1").value() == shown);
        QCOMPARE(shown.seats.at(0).text, "again");
    }

    void conversations()
    {
        QVERIFY(m_store->create({.id = "c1", .title = "One"}, {{"name", "Demo"}}));
        QVERIFY(m_store->create({.id = "c2", .title = "Two"}, {}));
        QVERIFY(m_store->create({.id = "c3", .title = "Three"}, {}));
        QCOMPARE(ids(), "c3 c2 c1");
        ask("c1", "t1", 1);
        QCOMPARE(ids(), "c1 c3 c2");
        QVERIFY(m_store->setPinned("c2", true));
        QCOMPARE(ids(), "c2 c1 c3");
        QVERIFY(m_store->rename("c2", "Renamed"));
        QVERIFY(m_store->setPanel("c2", {{"name", "Other"}}));
        const auto list = m_store->conversations().value();
        QCOMPARE(list.at(0).title, "Renamed");
        QCOMPARE(list.at(0).panelName, "Other");
        QVERIFY(list.at(0).pinned);
        QCOMPARE(list.at(1).turnCount, 1);
        QVERIFY(!m_store->rename("none", "x"));
        QVERIFY(!m_store->open("none"));
        QVERIFY(!m_store->turn("none"));
    }

    void opensWholeConversation()
    {
        QVERIFY(m_store->create({.id = "c1", .title = "One"}, {{"name", "Demo"}}));
        ask("c1", "b", 1);
        ask("c1", "a", 2);
        QVERIFY(m_store->saveDraft("c1", "half a thou"));
        const ConversationRecord record = m_store->open("c1").value();
        QCOMPARE(record.turns.size(), 2);
        QCOMPARE(record.turns.at(0).id, "b"); // in the order in which they were asked
        QCOMPARE(record.draft, "half a thou");
        QCOMPARE(record.panel, QJsonObject({{"name", "Demo"}}));
    }

    void draftOfAConversationWithoutQuestion()
    {
        QVERIFY(m_store->saveDraft({}, "not sent yet"));
        reopen();
        QCOMPARE(m_store->draft({}).value(), "not sent yet");
        QVERIFY(m_store->saveDraft({}, {}));
        QCOMPARE(m_store->draft({}).value(), QString());
    }

    void removedUntilNextStart()
    {
        const QString canary = "canary-text-to-be-erased";
        QVERIFY(m_store->create({.id = "c1", .title = canary}, {}));
        QVERIFY(m_store->create({.id = "c2", .title = "Two"}, {}));
        ask("c1", "t1", 1);
        QVERIFY(m_store->saveDraft("c1", canary));
        QVERIFY(m_store->remove("c1"));
        QCOMPARE(ids(), "c2");
        QVERIFY(search("alpha").empty());
        QVERIFY(m_store->restore("c1"));
        QCOMPARE(ids(), "c1 c2");
        QCOMPARE(m_store->open("c1")->turns.size(), 1);
        QVERIFY(m_store->remove("c1"));
        reopen();
        QVERIFY(!m_store->restore("c1"));
        QCOMPARE(m_store->sql()
                     .value("SELECT (SELECT count(*) FROM event) + (SELECT count(*) FROM passage) + (SELECT count(*) FROM draft)")
                     ->toInt(),
                 0);
        for (const QString &name : QStringList{"history.sqlite", "history.sqlite-wal"}) {
            QFile file(m_folder->filePath(name));
            if (file.open(QIODevice::ReadOnly))
                QVERIFY2(!file.readAll().contains(canary.toUtf8()), qPrintable(name));
        }
    }

    void search_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("question") << "kettle" << QStringList{"question"};
        QTest::newRow("any case") << "KETTLE" << QStringList{"question"};
        QTest::newRow("another word") << "GRÖSSER größer" << QStringList{};
        QTest::newRow("umlaut") << "GRÖßE" << QStringList{"seat"};
        QTest::newRow("beginning of a word") << "synthes" << QStringList{"synthesis"};
        QTest::newRow("reasoning") << "ponder" << QStringList{"reasoning"};
        QTest::newRow("judge's words") << "temperatures" << QStringList{"judge"};
        QTest::newRow("all words in one part") << "water boils" << QStringList{"seat"};
        QTest::newRow("not all words") << "water unicorn" << QStringList{};
        QTest::newRow("signs do not count") << "100%" << QStringList{"seat"};
        QTest::newRow("only a sign") << "%" << QStringList{};
        QTest::newRow("underscore") << "_" << QStringList{};
        QTest::newRow("pattern characters") << "b(oil)?s" << QStringList{};
        QTest::newRow("chinese") << "水" << QStringList{"seat"};
        QTest::newRow("nothing") << "  " << QStringList{};
    }
    void search()
    {
        QFETCH(QString, words);
        QFETCH(QStringList, parts);
        QVERIFY(m_store->create({.id = "c1", .title = "Tea"}, {}));
        StageAnswer seat;
        seat.stage = Stage::ofSeat(0);
        Analysis analysis{.source = AnalysisSource::Judge};
        analysis.consensus.push_back({.text = "Both name temperatures"});
        StageAnswer synthesis;
        synthesis.stage = Stage::synthesizer();
        const std::vector<RunEventBody> bodies{
            RunStarted{.turnId = "t1",
                       .question = "Why does a kettle sing?",
                       .panelName = {},
                       .panel = {},
                       .seats = {seat},
                       .judge = {},
                       .synthesizer = synthesis,
                       .orderSeed = 1,
                       .startedAt = QDateTime::currentDateTimeUtc()},
            StageStarted{Stage::ofSeat(0), {}},
            ReasoningDelta{Stage::ofSeat(0), "Let me ponder."},
            TextDelta{Stage::ofSeat(0), "Water boils at 100% of its Größe. 水"},
            StageAnswered{Stage::ofSeat(0), FinishReason::Stop, {}, {}},
            AnalysisReady{analysis},
            TextDelta{Stage::synthesizer(), "A synthesis."},
            RunFinished{TurnState::Answered},
        };
        for (const RunEventBody &body : bodies)
            QVERIFY(m_store->append({{"c1", "t1", {.atMs = 1, .body = body}}}));
        QStringList found;
        for (const HistoryHit &hit : search(words)) {
            found.append(hit.part);
            QCOMPARE(hit.conversationId, "c1");
            QCOMPARE(hit.turnId, "t1");
            QCOMPARE(hit.title, "Tea");
            QVERIFY(!hit.snippet.marks.empty());
        }
        QCOMPARE(found, parts);
    }

    void fullDiskChangesNothing()
    {
        QVERIFY(m_store->create({.id = "c1", .title = "One"}, {}));
        const int pages = m_store->sql().value("PRAGMA page_count")->toInt();
        QVERIFY(m_store->sql().value(QString("PRAGMA max_page_count = %1").arg(pages)));
        const std::vector<RunEvent> events = TurnGenerator(5).events("t1");
        const auto append = [&] {
            return m_store->sql().transaction([&]() -> Result<void> {
                for (int i = 0; i < 20; ++i) {
                    for (const RunEvent &event : events) {
                        const QString id = QString("t%1").arg(i);
                        RunEvent other = event;
                        if (auto *started = std::get_if<RunStarted>(&other.body))
                            started->turnId = id;
                        if (auto done = m_store->append({{"c1", id, other}}); !done)
                            return done;
                    }
                }
                return {};
            });
        };
        const auto full = append();
        QVERIFY(!full);
        QVERIFY(full.error().retryable);
        QVERIFY(m_store->sql().mayWorkLater());
        QCOMPARE(m_store->sql().value("SELECT count(*) FROM turn")->toInt(), 0);
        QVERIFY(m_store->sql().value("PRAGMA max_page_count = 100000"));
        QVERIFY(append());
        QCOMPARE(m_store->sql().value("SELECT count(*) FROM turn")->toInt(), 20);
    }

    void foldersAndTheArchiveAreKept()
    {
        QVERIFY(m_store->create({.id = "f1", .title = "One"}, {}));
        QVERIFY(m_store->create({.id = "f2", .title = "Two"}, {}));
        QVERIFY(setFolder(m_store->sql(), {"f1", "f2"}, " Sea &  sky "));
        QVERIFY(setArchived(m_store->sql(), {"f1"}, true));
        reopen();
        const auto kept = conversationsWithIds(m_store->sql(), {"f1", "f2", "nobody"});
        QVERIFY(kept);
        QCOMPARE(kept->size(), 2);
        QCOMPARE(kept->at(0).folder, "Sea & sky");
        QCOMPARE(kept->at(1).folder, "Sea & sky");
        QVERIFY(kept->at(0).archived);
        QVERIFY(!kept->at(1).archived);
        ask("f1", "asked", 3); // who asks on is not done with it
        QVERIFY(!conversationsWithIds(m_store->sql(), {"f1"})->front().archived);
        QVERIFY(!search(m_store->turn("asked")->question.section(' ', 0, 0)).empty());
    }

    /// Page by page it is the whole list, in its order, whatever is pinned.
    void theListComesInPages()
    {
        for (int i = 0; i < 11; ++i)
            QVERIFY(m_store->create({.id = QString("p%1").arg(i), .title = "Page", .pinned = i % 4 == 1}, {}));
        std::vector<ConversationSummary> all;
        std::optional<ConversationMark> end;
        int pages = 0;
        do {
            const auto page = conversationPage(m_store->sql(), end, 3);
            QVERIFY(page);
            all.insert(all.end(), page->conversations.begin(), page->conversations.end());
            end = page->end;
            ++pages;
        } while (end && pages < 100);
        QVERIFY(pages > 3);
        QCOMPARE(all, *m_store->conversations());
    }

private:
    void reopen()
    {
        m_store.reset();
        auto opened = openHistoryFile(m_folder->filePath("history.sqlite"));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        m_store = std::make_unique<HistoryStore>(std::move(opened->sql));
        if (!m_store->tidyUp())
            qFatal("not tidied");
    }

    void ask(const QString &conversation, const QString &turn, quint32 seed)
    {
        for (const RunEvent &event : TurnGenerator(seed).events(turn))
            QVERIFY(m_store->append({{conversation, turn, event}}));
    }

    std::vector<HistoryHit> search(const QString &words)
    {
        HistorySearch search({.words = words});
        if (!search.step(m_store->sql()))
            qFatal("not searched");
        return search.result().hits;
    }

    QString ids()
    {
        QStringList ids;
        const auto list = m_store->conversations();
        for (const ConversationSummary &summary : *list)
            ids.append(summary.id);
        return ids.join(' ');
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HistoryStore> m_store;
};

QTEST_GUILESS_MAIN(TestHistoryStore)
#include "tst_historystore.moc"
