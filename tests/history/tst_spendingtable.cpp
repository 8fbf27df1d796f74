// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/historystore.h"
#include "core/history/migrations.h"
#include "core/history/spendingtable.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace fusion;
using namespace Qt::StringLiterals;

/// What the table of calls knows: from turns of earlier versions, and after their conversations are gone.
class TestSpendingTable : public QObject
{
    Q_OBJECT

private slots:
    void earlierTurnsAreCounted();
    void outlivesItsConversation();
    void theLastAnswersCount();
};

namespace {

const QDateTime ever = QDateTime::fromMSecsSinceEpoch(0);

Turn answeredTurn()
{
    Turn turn;
    RunStarted started{.turnId = u"t"_s, .question = u"Why?"_s};
    for (int seat = 0; seat < 2; ++seat) {
        StageAnswer answer;
        answer.stage = Stage::ofSeat(seat);
        answer.model = {u"lab"_s, u"m%1"_s.arg(seat)};
        started.seats.push_back(answer);
    }
    started.judge = StageAnswer{.stage = Stage::judge(), .model = {u"other"_s, u"j"_s}};
    started.synthesizer = StageAnswer{.stage = Stage::synthesizer(), .model = {u"lab"_s, u"s"_s}};
    const auto tell = [&turn](const RunEventBody &body) { turn.apply({.atMs = 1, .body = body}); };
    tell(started);
    const auto call = [&](Stage stage, std::optional<Money> cost) {
        tell(StageStarted{stage, {}});
        tell(StageAnswered{.stage = stage, .usage = {.outputTokens = 20, .cost = cost}});
    };
    call(Stage::ofSeat(0), Money{3});
    call(Stage::ofSeat(1), std::nullopt);
    call(Stage::judge(), Money{4});
    return turn;
}

std::unique_ptr<SqlConnection> openFile(const QTemporaryDir &folder)
{
    auto sql = SqlConnection::open(folder.filePath(u"h.sqlite"_s), SqlConnection::Mode::ReadWrite);
    return sql ? std::move(*sql) : nullptr;
}

} // namespace

void TestSpendingTable::earlierTurnsAreCounted()
{
    QTemporaryDir folder;
    const auto sql = openFile(folder);
    QVERIFY(sql);
    QVERIFY(migrate(*sql, historyMigrations().first(1)));
    QVERIFY(sql->exec(u"INSERT INTO conversation (id, title, created_at, updated_at, touched) VALUES ('c', 'Why?', 1, 1, 1)"_s));
    const QString value = QString::fromUtf8(QJsonDocument(toJson(answeredTurn())).toJson(QJsonDocument::Compact));
    QVERIFY(sql->exec(u"INSERT INTO turn (id, conversation, position, state, is_open, question, started_at, value) "
                      "VALUES ('t', 'c', 0, 'answered', 0, 'Why?', 1000, ?)"_s,
                      {value}));
    QVERIFY(migrate(*sql, historyMigrations()));
    const SpentByConnection expected{{u"lab"_s, {.known = Money{3}, .unpriced = 1}}, {u"other"_s, {.known = Money{4}}}};
    QCOMPARE(spentSince(*sql, ever).value(), expected);
    QVERIFY(spentSince(*sql, QDateTime::fromMSecsSinceEpoch(1001)).value().empty());
    QCOMPARE(answerHabits(*sql, 10).value().size(), size_t(3));
}

void TestSpendingTable::outlivesItsConversation()
{
    QTemporaryDir folder;
    auto sql = openFile(folder);
    QVERIFY(sql && migrate(*sql, historyMigrations()));
    HistoryStore store(std::move(sql));
    QVERIFY(store.create({.id = u"c"_s, .title = u"Why?"_s}, {}));
    const auto event = [&](const RunEventBody &body) {
        return store.append({{.conversationId = u"c"_s, .turnId = u"t"_s, .event = {.atMs = 1, .body = body}}});
    };
    StageAnswer seat;
    seat.model = {u"lab"_s, u"m"_s};
    QVERIFY(event(RunStarted{.turnId = u"t"_s, .question = u"Why?"_s, .seats = {seat}}));
    QVERIFY(event(StageQueued{Stage::ofSeat(0), {}}));
    QVERIFY(event(StageStarted{Stage::ofSeat(0), {}}));
    QVERIFY(event(StageAnswered{.stage = Stage::ofSeat(0), .usage = {.outputTokens = 9, .cost = Money{7}}}));
    QVERIFY(event(RunFinished{}));
    QCOMPARE(store.conversations().value().front().knownCost, Money{7});
    QVERIFY(store.remove(u"c"_s));
    QVERIFY(store.tidyUp());
    QVERIFY(store.conversations().value().empty());
    QCOMPARE(spentSince(store.sql(), ever).value().at(u"lab"_s).known, Money{7});
    QCOMPARE(store.sql().value(u"SELECT count(*) FROM spending WHERE conversation <> ''"_s).value().toInt(), 0);
}

void TestSpendingTable::theLastAnswersCount()
{
    QTemporaryDir folder;
    const auto sql = openFile(folder);
    QVERIFY(sql && migrate(*sql, historyMigrations()));
    for (int answer = 1; answer <= 20; ++answer) {
        QVERIFY(sql->exec(u"INSERT INTO spending VALUES (0, '', 'seat', 'lab', 'm', ?, 1, 1)"_s, {answer}));
        QVERIFY(sql->exec(u"INSERT INTO spending VALUES (0, '', 'seat', 'lab', 'm', 9999, 1, 0)"_s)); // failed
        QVERIFY(sql->exec(u"INSERT INTO spending VALUES (0, '', 'judge', 'lab', 'm', NULL, 1, 1)"_s));
    }
    const AnswerHabits habits = answerHabits(*sql, 5).value();
    QCOMPARE(habits.size(), size_t(1));
    const AnswerHabit expected{.low = 16, .median = 18, .high = 20, .answers = 5};
    QCOMPARE(habits.at({StageKind::Seat, {u"lab"_s, u"m"_s}}), expected);
}

QTEST_GUILESS_MAIN(TestSpendingTable)
#include "tst_spendingtable.moc"
