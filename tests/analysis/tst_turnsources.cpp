// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/turnsources.h"

#include <QTest>

using namespace fusion;
using namespace Qt::StringLiterals;

/// Which pages stand behind which points of a map.
class TestTurnSources : public QObject
{
    Q_OBJECT

private slots:
    void keys_data();
    void keys();
    void pagesOfSeveralSeats();
    void pointsAndPages();
    void numbersAreExplained();
    void nothingToFind();

private:
    static StageAnswer seat(int index, const QString &text, const std::vector<Source> &sources)
    {
        StageAnswer answer{.stage = Stage::ofSeat(index), .label = QString(QChar(u'A' + static_cast<char16_t>(index)))};
        answer.text = text;
        answer.sources = sources;
        answer.state = StageState::Answered;
        return answer;
    }
    static Evidence voice(const Turn &turn, int index, const QString &quote)
    {
        const qsizetype begin = turn.seats[static_cast<size_t>(index)].text.indexOf(quote);
        return {.seat = index, .quote = quote, .found = begin >= 0, .spans = {{begin, begin + quote.size()}}};
    }
};

void TestTurnSources::keys_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isSame");
    const auto row = [](const char *one, const char *other, bool isSame) {
        QTest::newRow(one) << QString::fromLatin1(one) << QString::fromLatin1(other) << isSame;
    };
    row("https://A.example/x", "https://a.example/x", true);
    row("https://a.example/x/", "https://a.example/x", true);
    row("https://a.example/x#part", "https://a.example/x", true);
    row("https://a.example/x?utm_source=y", "https://a.example/x", true);
    row("https://a.example/x?id=1", "https://a.example/x", false);
    row("https://a.example/x?id=1&utm_medium=z", "https://a.example/x?id=1", true);
    row("http://a.example/x", "https://a.example/x", false);
    row("https://a.example/X", "https://a.example/x", false);
    row("not an address", "not an address", true);
}

void TestTurnSources::keys()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, isSame);
    QCOMPARE(pageKey(one) == pageKey(other), isSame);
}

void TestTurnSources::pagesOfSeveralSeats()
{
    Turn turn;
    turn.seats = {seat(0, u"x"_s,
                       {{.url = u"https://a.example/1#top"_s, .title = {}, .via = SourceVia::Searched},
                        {.url = u"https://a.example/2"_s, .title = u"Two"_s, .via = SourceVia::Searched}}),
                  seat(1, u"y"_s, {{.url = u"https://A.example/1/"_s, .title = u"One"_s, .via = SourceVia::Read}})};
    const TurnSources found = sourcesOf(turn);
    QCOMPARE(found.pages.size(), 2U);
    QCOMPARE(found.pages[0].title, u"One"_s); // what was read before what was only found
    QCOMPARE(found.pages[0].via, SourceVia::Read);
    QCOMPARE(found.pages[0].seats, (std::vector<int>{0, 1}));
    QCOMPARE(found.pages[1].seats, std::vector<int>{0});
    QVERIFY(found.points.empty());
}

void TestTurnSources::pointsAndPages()
{
    const Source page{.url = u"https://a.example/trial"_s, .title = u"Trial"_s, .via = SourceVia::Read};
    Turn turn;
    turn.seats = {seat(0, u"It lasted.\nPay stayed ([Trial](https://a.example/trial))."_s, {page}),
                  seat(1, u"Pay stayed, see https://a.example/trial/.\nIt lasted, says https://b.example/."_s, {page}),
                  seat(2, u"It lasted. Pay stayed."_s, {page}), seat(3, u"It lasted."_s, {})};
    turn.analysis = Analysis{};
    turn.analysis->consensus = {
        {.text = u"pay"_s,
         .evidence = {voice(turn, 0, u"Pay stayed"_s), voice(turn, 1, u"Pay stayed"_s), voice(turn, 2, u"Pay stayed"_s)}},
        {.text = u"duration"_s,
         .evidence = {voice(turn, 0, u"It lasted."_s), voice(turn, 1, u"It lasted"_s), voice(turn, 3, u"It lasted."_s)}}};
    turn.analysis->uniqueInsights = {{.text = u"made up"_s, .evidence = {{.seat = 0, .quote = u"never said"_s}}}};
    const TurnSources found = sourcesOf(turn);
    QCOMPARE(found.points.size(), 2U); // the third has no passage
    const PointSources &pay = found.points[0];
    QCOMPARE(pay.named, (std::vector<int>{0, 1}));
    QCOMPARE(pay.unnamed, std::vector<int>{2});
    QVERIFY(pay.restsOnOnePage());
    QCOMPARE(found.pages[pay.pages.front()].title, u"Trial"_s);
    const PointSources &duration = found.points[1];
    QCOMPARE(duration.named, std::vector<int>{1});
    QCOMPARE(duration.unnamed, std::vector<int>{0}); // the fourth seat has no sources at all
    QVERIFY(!duration.restsOnOnePage());
    QCOMPARE(found.pages[duration.pages.front()].url, u"https://b.example"_s); // nobody's source, but named
    QCOMPARE(found.pages.size(), 2U);
}

void TestTurnSources::numbersAreExplained()
{
    Turn turn;
    turn.seats = {
        seat(0, u"Pay stayed [2]. It lasted [9].\n\n[1]: https://a.example/1\n[2] Report, https://a.example/2.\n"_s, {})};
    turn.analysis = Analysis{};
    turn.analysis->consensus = {{.text = u"pay"_s, .evidence = {voice(turn, 0, u"Pay stayed"_s)}}};
    const TurnSources found = sourcesOf(turn);
    QCOMPARE(found.pages.size(), 1U);
    QCOMPARE(found.pages.front().url, u"https://a.example/2"_s);
}

void TestTurnSources::nothingToFind()
{
    QCOMPARE(sourcesOf(Turn{}), TurnSources{});
    Turn turn;
    turn.seats = {seat(0, u"[1] [1] http:// https:// ]("_s.repeated(1000), {})};
    turn.analysis = Analysis{};
    turn.analysis->consensus = {{.text = u"x"_s,
                                 .evidence = {{.seat = 0, .found = true, .spans = {{-5, 99999999}, {7, 3}}},
                                              {.seat = 7, .found = true, .spans = {{0, 1}}}}}};
    QVERIFY(sourcesOf(turn).pages.empty());
}

QTEST_GUILESS_MAIN(TestTurnSources)
#include "tst_turnsources.moc"
