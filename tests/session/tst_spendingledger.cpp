// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog.h"
#include "core/session/spendingledger.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fusion;
using namespace Qt::StringLiterals;

class TestSpendingLedger : public QObject
{
    Q_OBJECT

private slots:
    void settingsKeepIntegers();
    void caps_data();
    void caps();
    void unknownPricesAreAcceptedForTheRun();
    void anEngineWithoutAKeyNeedsNoPrice();
    void whatIsUnderWayCounts();
    void theDayComesFromTheHistory();
};

namespace {

/// One output token costs a nano-dollar, input nothing; an answer has exactly 100 tokens.
struct Books {
    Books()
    {
        std::vector<ModelInfo> models(2);
        models[0].ref = {u"lab"_s, u"priced"_s};
        models[0].prices.input = UnitPrice{0};
        models[0].prices.output = UnitPrice{1'000'000};
        models[1].ref = {u"lab"_s, u"unpriced"_s};
        catalog.setModels(u"lab"_s, models);
        models[0].ref.connection = u"other"_s;
        catalog.setModels(u"other"_s, {models[0]});
    }

    PlannedCall call(const QString &connection, const QString &model, Stage stage = Stage::ofSeat(0)) const
    {
        PlannedCall planned{.stage = stage, .ask = {}, .input = {}};
        planned.ask.model = {connection, model};
        planned.ask.maxTokens = 100;
        return planned;
    }

    QTemporaryDir folder;
    Catalog catalog;
    History history{folder.filePath(u"history.sqlite"_s)};
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    SpendingLedger ledger{catalog, history, settings};
};

const QString turn = u"turn"_s;

} // namespace

void TestSpendingLedger::settingsKeepIntegers()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    QCOMPARE(readSpendingCaps(settings), SpendingCaps{});
    QVERIFY(readSpendingCaps(settings).warnRun);
    const SpendingCaps caps{
        .perRun = Money{1}, .perDay = Money{2'000'000'003}, .perConnection = {{u"lab"_s, Money{0}}}, .warnRun = std::nullopt};
    writeSpendingCaps(settings, caps);
    settings.sync();
    QSettings again(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    QCOMPARE(readSpendingCaps(again), caps);
    QCOMPARE(again.value(u"spending/day_cap_nanos"_s).toString(), u"2000000003"_s);
    writeSpendingCaps(again, {});
    QCOMPARE(readSpendingCaps(again), SpendingCaps{});
}

void TestSpendingLedger::caps_data()
{
    QTest::addColumn<SpendingCaps>("caps");
    QTest::addColumn<qint64>("turnSpent");
    QTest::addColumn<QString>("model");
    QTest::addColumn<std::optional<CapKind>>("hit");
    using Hit = std::optional<CapKind>;
    QTest::newRow("no limits") << SpendingCaps{} << qint64(1'000'000) << "priced" << Hit();
    QTest::newRow("run: exactly enough") << SpendingCaps{.perRun = Money{150}} << qint64(50) << "priced" << Hit();
    QTest::newRow("run: one too few") << SpendingCaps{.perRun = Money{149}} << qint64(50) << "priced" << Hit(CapKind::Run);
    QTest::newRow("day: enough") << SpendingCaps{.perDay = Money{107}} << qint64(50) << "priced" << Hit();
    QTest::newRow("day: one too few") << SpendingCaps{.perDay = Money{106}} << qint64(50) << "priced" << Hit(CapKind::Day);
    QTest::newRow("connection: enough") << SpendingCaps{.perConnection = {{u"lab"_s, Money{107}}}} << qint64(0) << "priced"
                                        << Hit();
    QTest::newRow("connection: one too few")
        << SpendingCaps{.perConnection = {{u"lab"_s, Money{106}}}} << qint64(0) << "priced" << Hit(CapKind::Connection);
    QTest::newRow("another connection's") << SpendingCaps{.perConnection = {{u"other"_s, Money{0}}}} << qint64(0) << "priced"
                                          << Hit();
    QTest::newRow("unknown price, no limit") << SpendingCaps{} << qint64(50) << "unpriced" << Hit();
    QTest::newRow("unknown price under a limit")
        << SpendingCaps{.perRun = Money{50}} << qint64(50) << "unpriced" << Hit(CapKind::Run);
    QTest::newRow("unknown price, day") << SpendingCaps{.perDay = Money{50}} << qint64(50) << "unpriced" << Hit(CapKind::Day);
    QTest::newRow("unknown price, connection")
        << SpendingCaps{.perConnection = {{u"lab"_s, Money{50}}}} << qint64(0) << "unpriced" << Hit(CapKind::Connection);
    QTest::newRow("unknown price, another connection's")
        << SpendingCaps{.perConnection = {{u"other"_s, Money{50}}}} << qint64(0) << "unpriced" << Hit();
    QTest::newRow("no such model") << SpendingCaps{.perRun = Money{50}} << qint64(0) << "unlisted" << Hit(CapKind::Run);
    QTest::newRow("but what is spent does") << SpendingCaps{.perRun = Money{49}} << qint64(50) << "unpriced" << Hit(CapKind::Run);
}

void TestSpendingLedger::caps()
{
    QFETCH(SpendingCaps, caps);
    QFETCH(qint64, turnSpent);
    QFETCH(QString, model);
    QFETCH(std::optional<CapKind>, hit);
    Books books;
    // Earlier today: 7 on this connection.
    books.ledger.reserveAnyway(u"before"_s, {books.call(u"lab"_s, u"priced"_s)});
    books.ledger.settled(u"before"_s, Stage::ofSeat(0), Money{7});
    books.ledger.setCaps(caps);
    const auto reached = books.ledger.reserve(turn, Money{turnSpent}, {books.call(u"lab"_s, model)});
    QCOMPARE(reached.transform([](const CapReached &one) { return one.kind; }), hit);
    if (reached && reached->kind == CapKind::Connection)
        QCOMPARE(reached->connection, u"lab"_s);
    if (reached && model == u"priced"_s)
        QCOMPARE(reached->next.high, Money{100});
    if (!reached)
        return;
    QVERIFY(!sentenceFor(*reached).contains(u'%'));
    QCOMPARE(capReachedFromJson(toJson(*reached)), *reached);
    const bool isPassed = reached->spent + reached->next.high > reached->cap;
    QCOMPARE(reached->unpriced, isPassed ? QStringList() : QStringList{model});
    QCOMPARE(sentenceFor(*reached).startsWith(u"The price of %1 is not known; "_s.arg(model)), !isPassed);
}

/// Asked once a run, whatever comes after it; the limit itself still holds.
void TestSpendingLedger::unknownPricesAreAcceptedForTheRun()
{
    Books books;
    books.ledger.setCaps({.perRun = Money{150}});
    const PlannedCall unpriced = books.call(u"lab"_s, u"unpriced"_s);
    const PlannedCall priced = books.call(u"lab"_s, u"priced"_s, Stage::judge());
    QCOMPARE(books.ledger.reserve(turn, {}, {unpriced, unpriced, priced})->unpriced, QStringList{u"unpriced"_s});
    books.ledger.reserveAnyway(turn, {unpriced});
    QVERIFY(!books.ledger.reserve(turn, {}, {books.call(u"other"_s, u"unlisted"_s, Stage::ofSeat(1))}));
    QVERIFY(books.ledger.reserve(turn, Money{60}, {priced})->unpriced.isEmpty());
    QVERIFY(books.ledger.reserve(u"another"_s, {}, {unpriced}));
    books.ledger.forget(turn);
    QVERIFY(books.ledger.reserve(turn, {}, {unpriced}));
}

void TestSpendingLedger::anEngineWithoutAKeyNeedsNoPrice()
{
    Books books;
    books.ledger.setCaps({.perRun = Money{50}});
    ConnectionState state{.exists = true, .isLocal = true};
    books.ledger.setConnections([&state](const QString &) { return state; });
    const PlannedCall call = books.call(u"lab"_s, u"unpriced"_s);
    QVERIFY(!books.ledger.reserve(turn, {}, {call}));
    state.hasKey = true; // one that passes on to others and bills
    QVERIFY(books.ledger.reserve(turn, {}, {call}));
    state = {.exists = true, .needsKey = true};
    QVERIFY(books.ledger.reserve(turn, {}, {call}));
}

void TestSpendingLedger::whatIsUnderWayCounts()
{
    Books books;
    books.ledger.setCaps({.perRun = Money{250}});
    const PlannedCall first = books.call(u"lab"_s, u"priced"_s, Stage::ofSeat(0));
    const PlannedCall second = books.call(u"other"_s, u"priced"_s, Stage::ofSeat(1));
    const PlannedCall third = books.call(u"lab"_s, u"priced"_s, Stage::ofSeat(2));
    // All or none: three do not fit, so none goes.
    QVERIFY(books.ledger.reserve(turn, {}, {first, second, third}));
    QVERIFY(!books.ledger.reserve(turn, {}, {first, second}));
    const auto reached = books.ledger.reserve(turn, {}, {third});
    QVERIFY(reached);
    QCOMPARE(reached->spent, Money{200});
    // It was cheaper than feared.
    books.ledger.settled(turn, Stage::ofSeat(0), Money{10});
    QVERIFY(!books.ledger.reserve(turn, Money{10}, {third}));
    QCOMPARE(books.ledger.today()[u"lab"_s].known, Money{10});
    // Given up before it was sent: costs nothing, and is told twice without harm.
    books.ledger.released(turn, Stage::ofSeat(2));
    books.ledger.settled(turn, Stage::ofSeat(2), std::nullopt);
    QCOMPARE(books.ledger.today()[u"lab"_s], (Spent{.known = Money{10}}));
    books.ledger.settled(turn, Stage::ofSeat(1), std::nullopt);
    QCOMPARE(books.ledger.today()[u"other"_s], (Spent{.unpriced = 1}));
    books.ledger.capRun(Money{0});
    QVERIFY(books.ledger.reserve(u"next"_s, {}, {first}));
    books.ledger.reserveAnyway(u"next"_s, {first});
    books.ledger.forget(u"next"_s);
    books.ledger.capRun(Money{100});
    QVERIFY(!books.ledger.reserve(u"next"_s, {}, {first}));
}

void TestSpendingLedger::theDayComesFromTheHistory()
{
    Books books;
    RunStarted started{.turnId = turn, .question = u"Why?"_s, .startedAt = QDateTime::currentDateTimeUtc()};
    StageAnswer seat;
    seat.model = {u"lab"_s, u"priced"_s};
    started.seats = {seat};
    books.history.create({.id = u"c"_s, .title = u"Why?"_s, .updatedAt = started.startedAt}, {});
    const auto record = [&](const RunEventBody &body) { books.history.record(u"c"_s, turn, {.atMs = 1, .body = body}); };
    record(started);
    for (int attempt = 0; attempt < 3; ++attempt) {
        record(StageStarted{.stage = Stage::ofSeat(0), .request = {}});
        record(StageAnswered{.stage = Stage::ofSeat(0), .usage = {.outputTokens = 10 + attempt, .cost = Money{5}}});
    }
    record(StageStarted{.stage = Stage::ofSeat(0), .request = {}});
    record(StageStopped{.stage = Stage::ofSeat(0)});
    record(StageQueued{.stage = Stage::ofSeat(0), .place = {}});
    record(StageStopped{.stage = Stage::ofSeat(0)}); // never sent

    SpendingLedger later(books.catalog, books.history, books.settings);
    QSignalSpy learnt(&later, &SpendingLedger::habitsChanged);
    QTRY_COMPARE(later.today()[u"lab"_s], (Spent{.known = Money{15}, .unpriced = 1}));
    QTRY_COMPARE(learnt.count(), 1);
    const AnswerHabit habit = later.habits().at({StageKind::Seat, {u"lab"_s, u"priced"_s}});
    QCOMPARE(habit, (AnswerHabit{.low = 10, .median = 11, .high = 12, .answers = 3}));
}

QTEST_GUILESS_MAIN(TestSpendingLedger)
#include "tst_spendingledger.moc"
