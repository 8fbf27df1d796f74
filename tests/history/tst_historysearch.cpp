// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/historyfile.h"
#include "core/history/historystore.h"
#include "core/history/passagetable.h"
#include "tests/history/generatedturns.h"

#include <QTemporaryDir>
#include <QTest>

using namespace fusion;
using namespace fusion::test;

/// What the index finds: in which languages, which texts, through which filters, and that it forgets what is deleted.
class TestHistorySearch : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_store.reset(); }

    void findsWordsOfEveryLanguage_data();
    void findsWordsOfEveryLanguage();
    void narrowsByFilters_data();
    void narrowsByFilters();
    void saysWhereItWas();
    void goesOnBeyondManyThatDoNotPass();
    void stopsAtTheLimit();
    void forgetsWhatIsDeleted();
    void followsEveryChange();
    void olderTurnsComeInBitByBit();
    void choices();

private:
    void reopen(const Migrations &migrations = historyMigrations());
    void ask(const QString &turn, const QString &question, const QString &answer, const QString &model = "x",
             const QString &panel = "Demo", qint64 at = 1'700'000'000'000, qint64 cost = 100, bool conflict = false);
    SearchResult find(const SearchRequest &request);
    int count(const QString &words) { return static_cast<int>(find({.words = words}).hits.size()); }
    QStringList turnsFor(const SearchRequest &request);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HistoryStore> m_store;
};

void TestHistorySearch::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    reopen();
    QVERIFY(m_store->create({.id = "c1", .title = "Tea"}, {}));
}

void TestHistorySearch::reopen(const Migrations &migrations)
{
    m_store.reset();
    auto opened = openHistoryFile(m_folder->filePath("history.sqlite"), migrations);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    m_store = std::make_unique<HistoryStore>(std::move(opened->sql));
    // Nobody cuts the power here.
    if (!m_store->tidyUp() || !m_store->sql().exec("PRAGMA synchronous = OFF"))
        qFatal("not tidied");
}

void TestHistorySearch::ask(const QString &turn, const QString &question, const QString &answer, const QString &model,
                            const QString &panel, qint64 at, qint64 cost, bool conflict)
{
    StageAnswer seat;
    seat.stage = Stage::ofSeat(0);
    seat.label = "A";
    seat.model = {.connection = "lab", .id = model};
    Analysis analysis{.source = AnalysisSource::Judge};
    if (conflict)
        analysis.contradictions.push_back({.text = "They disagree"});
    Usage usage;
    usage.cost = Money{cost};
    const std::vector<RunEventBody> bodies{
        RunStarted{.turnId = turn,
                   .question = question,
                   .panelName = panel,
                   .panel = {},
                   .seats = {seat},
                   .judge = {},
                   .synthesizer = {},
                   .orderSeed = 1,
                   .startedAt = QDateTime::fromMSecsSinceEpoch(at, QTimeZone::UTC)},
        StageStarted{Stage::ofSeat(0), {}},
        TextDelta{Stage::ofSeat(0), answer},
        StageAnswered{Stage::ofSeat(0), FinishReason::Stop, {}, usage},
        AnalysisReady{analysis},
        RunFinished{TurnState::Answered},
    };
    for (const RunEventBody &body : bodies)
        QVERIFY(m_store->append({{"c1", turn, {.atMs = 1, .body = body}}}));
}

SearchResult TestHistorySearch::find(const SearchRequest &request)
{
    HistorySearch search(request);
    for (int steps = 0; steps < 1000; ++steps) {
        const Result<bool> more = search.step(m_store->sql());
        if (!more)
            qFatal("%s", qPrintable(more.error().message));
        if (!*more)
            return search.result();
    }
    qFatal("the search does not end");
}

QStringList TestHistorySearch::turnsFor(const SearchRequest &request)
{
    QStringList turns;
    for (const HistoryHit &hit : find(request).hits)
        turns.append(hit.turnId);
    return turns;
}

void TestHistorySearch::findsWordsOfEveryLanguage_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("chinese, simplified") << "中华人民共和国的首都是北京，人工智能研究和机器学习正在改变我们的日常生活和工作方式。"
                                         << QStringList{"首都",     "北京",     "人工智能", "人工",   "智能", "研究", "机器",
                                                        "机器学习", "学习",     "正在",     "改变",   "我们", "日常", "生活",
                                                        "工作",     "工作方式", "方式",     "共和国", "中华", "人民"};
    QTest::newRow("chinese, traditional") << "圖書館裡有許多關於量子電腦與經濟學的書籍。"
                                          << QStringList{"圖書館",   "圖書",   "許多", "關於", "量子", "電腦",
                                                         "量子電腦", "經濟學", "經濟", "書籍", "書"};
    QTest::newRow("japanese") << "東京大学で機械学習を勉強しているデータサイエンティストのたなかさんは寿司が好きです。"
                              << QStringList{"東京", "大学", "東京大学", "機械学習",         "機械",
                                             "学習", "勉強", "データ",   "サイエンティスト", "たなか",
                                             "寿司", "好き", "好きです"};
    QTest::newRow("korean") << "저는 서울대학교에서 인공지능을 공부하는 학생입니다. 김치찌개를 좋아합니다."
                            << QStringList{"서울", "대학교",     "서울대학교", "인공지능", "지능", "공부",
                                           "학생", "학생입니다", "김치",       "찌개",     "좋아", "저는"};
    QTest::newRow("thai") << QString::fromUtf8("ประเทศไทยมีอาหารอร่อยและน้ำชาร้อน")
                          << QStringList{"ประเทศ", "ไทย", "ประเทศไทย", "อาหาร", "อร่อย", "น้ำ", "ชา", "น้ำชา", "ร้อน"};
    QTest::newRow("hindi") << QString::fromUtf8("भारत में हिन्दी भाषा बोली जाती है") << QStringList{"भारत", "हिन्दी", "भाषा", "बोली"};
    QTest::newRow("arabic") << QString::fromUtf8("القاهرة عاصمة مصر") << QStringList{"القاهرة", "عاصمة", "مصر"};
    QTest::newRow("german") << "Die Größe der Straße in Łódź überrascht: ÜBERMUT tut selten gut."
                            << QStringList{"größe", "GROSSE",     "Grosse",  "strasse", "STRASSE",
                                           "lodz",  "uberrascht", "Übermut", "selt"};
    QTest::newRow("french") << QString("La crème brûlée coûte cher à Évry.").normalized(QString::NormalizationForm_D)
                            << QStringList{"creme", "CRÈME", "brûlée", "brulee", "coute", "evry"};
    QTest::newRow("greek, russian, turkish") << "Ο ΚΌΣΜΟΣ είναι μικρός. Ёлка стоит в Москве. İstanbul'da ılık."
                                             << QStringList{"κοσμος", "μικρός", "ΜΙΚΡΟΣ", "елка", "москв", "istanbul", "ilik"};
    QTest::newRow("mixed") << "用Python3编写的GPT模型，ﾊﾟﾝとＡＢＣ"
                           << QStringList{"python3", "编写", "gpt", "GPT模型", "模型", "パン", "abc", "python3编写"};
}

/// Each word is found where it stands, and in no other text.
void TestHistorySearch::findsWordsOfEveryLanguage()
{
    QFETCH(QString, sentence);
    QFETCH(QStringList, words);
    ask("t0", "Something else", "Nothing of it: unrelated, 无关 関係ない 관계없음");
    ask("t1", "Which?", sentence);
    QStringList missed;
    for (const QString &word : words) {
        const SearchResult found = find({.words = word});
        if (found.hits.size() != 1 || found.hits.front().turnId != "t1" || found.hits.front().snippet.marks.empty())
            missed.append(word);
    }
    QCOMPARE(missed, QStringList());
}

void TestHistorySearch::narrowsByFilters_data()
{
    QTest::addColumn<SearchRequest>("request");
    QTest::addColumn<QStringList>("turns");
    const auto day = [](int days) {
        return QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + days * 86'400'000LL, QTimeZone::UTC);
    };
    QTest::newRow("all") << SearchRequest{.words = "tea"} << QStringList{"t3", "t2", "t1"};
    QTest::newRow("model") << SearchRequest{.words = "tea", .model = "opus"} << QStringList{"t2"};
    QTest::newRow("question asked of it") << SearchRequest{.words = "question", .model = "opus"} << QStringList{"t2"};
    QTest::newRow("panel") << SearchRequest{.words = "tea", .panel = "Budget"} << QStringList{"t3"};
    QTest::newRow("from") << SearchRequest{.words = "tea", .from = day(1)} << QStringList{"t3", "t2"};
    QTest::newRow("until") << SearchRequest{.words = "tea", .until = day(1)} << QStringList{"t1"};
    QTest::newRow("cost") << SearchRequest{.words = "tea", .costAtLeast = Money{500}} << QStringList{"t2"};
    QTest::newRow("conflict") << SearchRequest{.words = "tea", .onlyConflicts = true} << QStringList{"t3"};
    QTest::newRow("several") << SearchRequest{.words = "tea", .panel = "Demo", .costAtLeast = Money{50}}
                             << QStringList{"t2", "t1"};
    QTest::newRow("none left") << SearchRequest{.words = "tea", .model = "opus", .onlyConflicts = true} << QStringList{};
    QTest::newRow("without words: questions") << SearchRequest{.words = {}, .panel = "Demo"} << QStringList{"t2", "t1"};
    QTest::newRow("nothing at all") << SearchRequest{.words = {}} << QStringList{};
}

void TestHistorySearch::narrowsByFilters()
{
    QFETCH(SearchRequest, request);
    QFETCH(QStringList, turns);
    const qint64 day = 86'400'000;
    ask("t1", "A question", "green tea", "haiku", "Demo", 1'700'000'000'000, 100);
    ask("t2", "A question", "black tea", "opus", "Demo", 1'700'000'000'000 + day, 900);
    ask("t3", "A question", "tea?", "haiku", "Budget", 1'700'000'000'000 + 2 * day, 10, true);
    QCOMPARE(turnsFor(request), turns);
}

void TestHistorySearch::saysWhereItWas()
{
    ask("t1", "What boils?", "Water, of course.", "opus");
    const SearchResult found = find({.words = "course"});
    QCOMPARE(found.hits.size(), size_t(1));
    const HistoryHit expected{.conversationId = "c1",
                              .turnId = "t1",
                              .title = "Tea",
                              .part = "seat",
                              .position = 0,
                              .label = "A",
                              .model = "opus",
                              .at = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, QTimeZone::UTC),
                              .snippet = {.text = "Water, of course.", .marks = {{10, 16}}}};
    QVERIFY(found.hits.front() == expected);
    QVERIFY(!found.hasMore);
    QCOMPARE(found.unindexed, 0);
}

void TestHistorySearch::goesOnBeyondManyThatDoNotPass()
{
    ask("old", "A question", "tea", "rare");
    QVERIFY(m_store->sql().transaction([this]() -> Result<void> {
        for (int turn = 0; turn < 2500; ++turn)
            ask(QString("t%1").arg(turn), "A question", "tea", "common");
        return {};
    }));
    QCOMPARE(turnsFor({.words = "tea", .model = "rare"}), QStringList{"old"});
}

void TestHistorySearch::stopsAtTheLimit()
{
    for (int turn = 0; turn < 5; ++turn)
        ask(QString("t%1").arg(turn), "A question", "tea");
    const SearchResult found = find({.words = "tea", .limit = 3});
    QCOMPARE(found.hits.size(), size_t(3));
    QCOMPARE(found.hits.front().turnId, "t4");
    QVERIFY(found.hasMore);
    QVERIFY(!find({.words = "tea", .limit = 5}).hasMore);
}

void TestHistorySearch::forgetsWhatIsDeleted()
{
    ask("t1", "Zanzibar?", "人工智能 marzipan");
    QCOMPARE(count("marzipan"), 1);
    QVERIFY(m_store->remove("c1"));
    QCOMPARE(count("marzipan"), 0); // hidden
    QVERIFY(m_store->restore("c1"));
    QCOMPARE(count("marzipan"), 1);
    QVERIFY(m_store->remove("c1"));
    reopen();
    QCOMPARE(m_store->sql()
                 .value("SELECT count(*) FROM passage_index WHERE passage_index MATCH 'marzipan OR zanzibar OR \"人工\"'")
                 ->toInt(),
             0);
    // Not even in what the index is made of.
    auto blocks = m_store->sql().query("SELECT block FROM passage_index_data");
    QVERIFY(blocks);
    while (blocks->next()) {
        QVERIFY(!blocks->value(0).toByteArray().contains("zipan"));
        QVERIFY(!blocks->value(0).toByteArray().contains("nzibar"));
    }
}

/// Random turns, changed and deleted: the index stays one with the texts.
void TestHistorySearch::followsEveryChange()
{
    for (quint32 seed = 1; seed <= 40; ++seed) {
        const QString conversation = QString("g%1").arg(seed % 4);
        if (seed <= 4)
            QVERIFY(m_store->create({.id = conversation, .title = "G"}, {}));
        for (const RunEvent &event : TurnGenerator(seed).events(QString("t%1").arg(seed)))
            QVERIFY(m_store->append({{conversation, QString("t%1").arg(seed), event}}));
    }
    QVERIFY(m_store->remove("g1"));
    reopen();
    QVERIFY(m_store->sql().exec("INSERT INTO passage_index (passage_index) VALUES ('integrity-check')"));
    const auto expected = m_store->sql().value("SELECT count(*) FROM passage WHERE text LIKE '%alpha%'");
    QVERIFY(expected->toInt() > 20);
    QCOMPARE(m_store->sql().value("SELECT count(*) FROM passage_index WHERE passage_index MATCH 'alpha *'")->toInt(),
             expected->toInt());
}

/// A database from before the index: everything in it is found once the background has been through, however often it was cut.
void TestHistorySearch::olderTurnsComeInBitByBit()
{
    for (int turn = 0; turn < 30; ++turn)
        ask(QString("t%1").arg(turn), "A question", "marzipan");
    ask("broken", "A question", "marzipan");
    // As the version before had it: the same texts in `part`, nothing in the index.
    for (const QString &statement :
         QStringList{"INSERT INTO part (rowid, turn, part, position, text) SELECT id, turn, part, position, text FROM passage "
                     "ORDER BY id",
                     "DELETE FROM passage", "UPDATE turn SET indexed = 0", "UPDATE turn SET value = NULL WHERE id = 'broken'",
                     "UPDATE event SET json = '{}' WHERE turn = 'broken'"})
        QVERIFY2(m_store->sql().exec(statement), qPrintable(statement));
    QCOMPARE(count("marzipan"), 0);
    QCOMPARE(find({.words = "marzipan"}).unindexed, 31);
    QCOMPARE(m_store->indexOlder(7).value(), 24);
    QCOMPARE(find({.words = "marzipan"}).unindexed, 24);
    reopen();
    ask("new", "A question", "marzipan"); // a question asked meanwhile
    while (m_store->indexOlder(7).value() > 0) {}
    QCOMPARE(m_store->sql().value("SELECT count(*) FROM part WHERE turn <> 'broken'")->toInt(), 0);
    QStringList expected{"new"};
    for (int turn = 29; turn >= 0; --turn)
        expected.append(QString("t%1").arg(turn));
    QCOMPARE(turnsFor({.words = "marzipan"}), expected); // newest first all the same
}

void TestHistorySearch::choices()
{
    ask("t1", "A question", "tea", "opus", "Demo");
    ask("t2", "A question", "tea", "haiku", "Budget");
    ask("t3", "A question", "tea", "haiku", {});
    const SearchChoices expected{.models = {"haiku", "opus"}, .panels = {"Budget", "Demo"}};
    QVERIFY(searchChoices(m_store->sql()).value() == expected);
}

QTEST_GUILESS_MAIN(TestHistorySearch)
#include "tst_historysearch.moc"
