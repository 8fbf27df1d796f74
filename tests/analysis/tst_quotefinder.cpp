// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/quotefinder.h"

#include <QTest>

using namespace fusion;
using namespace Qt::StringLiterals;

/// Quotes copied by hand are found where they stand; invented, altered, joined and borrowed ones are not.
class TestQuoteFinder : public QObject
{
    Q_OBJECT

private slots:
    void found_data();
    void found();
    void notFound_data();
    void notFound();
    void hugeTextStaysQuick();
};

void TestQuoteFinder::found_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QStringList>("passages"); // what the spans cover
    const auto row = [](const char *name, const QString &text, const QString &quote, const QStringList &passages) {
        QTest::newRow(name) << text << quote << passages;
    };
    const QString prose = u"The tower is 300 m tall. It was\nbuilt in 1889, by **Gustave Eiffel**'s company."_s;
    row("letter by letter", prose, u"The tower is 300 m tall."_s, {u"The tower is 300 m tall."_s});
    row("over a line break", prose, u"It was built in 1889"_s, {u"It was\nbuilt in 1889"_s});
    row("without emphasis", prose, u"by Gustave Eiffel's company"_s, {u"by **Gustave Eiffel**'s company"_s});
    row("other case", prose, u"the TOWER is 300 m"_s, {u"The tower is 300 m"_s});
    row("a full stop added", prose, u"It was built in 1889."_s, {u"It was\nbuilt in 1889"_s});
    row("wrapped in quotation marks", prose, u"“The tower is 300 m tall.”"_s, {u"The tower is 300 m tall."_s});
    row("whole with the marks around it", prose, u"\"The tower is 300 m tall\""_s, {u"The tower is 300 m tall"_s});
    row("many spaces", prose, u"  The   tower\tis  300 m tall. "_s, {u"The tower is 300 m tall."_s});
    row("no-break space", u"It costs 300\u00a0€ a year."_s, u"costs 300 € a year"_s, {u"costs 300\u00a0€ a year"_s});
    row("typographic apostrophe", u"It’s “quite” likely – perhaps"_s, u"It's \"quite\" likely - perhaps"_s,
        {u"It’s “quite” likely – perhaps"_s});
    row("double marks as single", u"He said \"stop now\" and left."_s, u"He said 'stop now' and left."_s,
        {u"He said \"stop now\" and left."_s});
    row("code marks", u"Call `std::move(x)` once."_s, u"Call std::move(x) once."_s, {u"Call `std::move(x)` once."_s});
    row("identifier", u"The flag `max_tokens` is set."_s, u"The flag max_tokens is set"_s, {u"The flag `max_tokens` is set"_s});
    row("underscore emphasis", u"This is _really_ important."_s, u"This is really important."_s,
        {u"This is _really_ important."_s});
    row("list entries, marks dropped", u"Steps:\n- first do\n- then do"_s, u"Steps: first do then do"_s,
        {u"Steps:\n- first do\n- then do"_s});
    row("list entries, marks kept", u"Steps:\n1. first do\n2. then do"_s, u"Steps: 1. first do 2. then do"_s,
        {u"Steps:\n1. first do\n2. then do"_s});
    row("numbered entry", u"Steps:\n1. first do it\n2. then rest"_s, u"first do it then rest"_s,
        {u"first do it\n2. then rest"_s});
    row("task list", u"- [x] done already\n- [ ] open still"_s, u"done already open still"_s,
        {u"done already\n- [ ] open still"_s});
    row("heading and text", u"## Result\nIt works well."_s, u"Result It works well."_s, {u"Result\nIt works well."_s});
    row("quoted lines", u"> It works\n> quite well."_s, u"It works quite well."_s, {u"It works\n> quite well."_s});
    row("table row", u"| Cost | 300 |\n| --- | --- |\n| Time | 5 h |"_s, u"Time | 5 h"_s, {u"Time | 5 h"_s});
    row("table row without bars", u"| Cost | 300 |\n| --- | --- |\n| Time | 5 h |"_s, u"Cost 300 Time 5 h"_s,
        {u"Cost | 300 |\n| --- | --- |\n| Time | 5 h"_s});
    row("link", u"See [the manual](https://example.org/x) for more."_s, u"See the manual for more."_s,
        {u"See [the manual](https://example.org/x) for more."_s});
    row("escaped mark", u"Use 5\\*3 here"_s, u"Use 5*3 here"_s, {u"Use 5\\*3 here"_s});
    row("omission", prose, u"It was built ... by Gustave Eiffel"_s, {u"It was\nbuilt"_s, u"by **Gustave Eiffel"_s});
    row("omission, one character", prose, u"It was built … Eiffel's company"_s, {u"It was\nbuilt"_s, u"Eiffel**'s company"_s});
    row("omission in brackets", prose, u"It was built [...] by Gustave"_s, {u"It was\nbuilt"_s, u"by **Gustave"_s});
    row("omission behind a whole sentence", prose, u"The tower is 300 m tall. ... built in 1889"_s,
        {u"The tower is 300 m tall"_s, u"built in 1889"_s});
    row("omission before a whole sentence", prose, u"The tower ... It was built in 1889, by"_s,
        {u"The tower"_s, u"It was\nbuilt in 1889, by"_s});
    row("omission at both ends", prose, u"...built in 1889, by..."_s, {u"built in 1889, by"_s});
    row("the first part stands twice",
        u"It is said often. "_s + u"Long words between here. "_s.repeated(30) + u"It is said, and it is true."_s,
        u"It is said ... it is true"_s, {u"It is said"_s, u"it is true"_s});
    row("ellipsis of the text itself", u"Well... that depends."_s, u"Well… that depends."_s, {u"Well... that depends."_s});
    row("Chinese", u"答案是**三百**米，建于1889年。"_s, u"答案是三百米"_s, {u"答案是**三百**米"_s});
    row("inside a Chinese sentence", u"我认为答案是三百米左右。"_s, u"答案是三百米"_s, {u"答案是三百米"_s});
    row("Japanese", u"高さは約300メートルです。"_s, u"約300メートル"_s, {u"約300メートル"_s});
    row("emoji beside", u"Great👍 it works"_s, u"Great"_s, {u"Great"_s});
    row("soft hyphen", u"A Donau\u00addampf ship."_s, u"A Donaudampf ship"_s, {u"A Donau\u00addampf ship"_s});
    row("product", u"So 2 * 3 = 6 holds."_s, u"2 * 3 = 6"_s, {u"2 * 3 = 6"_s});
    row("negative number", u"It was -5 degrees."_s, u"was -5 degrees"_s, {u"was -5 degrees"_s});
    row("inches", u"A 5\" screen."_s, u"A 5″ screen."_s, {u"A 5\" screen."_s});
}

void TestQuoteFinder::found()
{
    QFETCH(QString, text);
    QFETCH(QString, quote);
    QFETCH(QStringList, passages);
    QStringList covered;
    for (const Span &span : findQuote(text, quote)) {
        QVERIFY(span.begin >= 0 && span.begin < span.end && span.end <= text.size());
        covered.append(text.sliced(span.begin, span.end - span.begin));
    }
    QCOMPARE(covered, passages);
}

void TestQuoteFinder::notFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("quote");
    const QString prose =
        u"The tower is 300 m tall. It was built in 1889 by an engineer. It can not move. A ship costs 3.5 million, or 1,300 a day."_s;
    QTest::newRow("nothing") << prose << QString();
    QTest::newRow("marks only") << prose << u"..."_s;
    QTest::newRow("white space only") << prose << u" \n"_s;
    QTest::newRow("invented") << prose << u"The tower is made of steel"_s;
    QTest::newRow("another seat's words") << prose << u"It is a lattice tower in Paris"_s;
    QTest::newRow("another number") << prose << u"The tower is 330 m tall"_s;
    QTest::newRow("half a number at its end") << prose << u"The tower is 30"_s;
    QTest::newRow("half a number at its beginning") << prose << u"00 m tall"_s;
    QTest::newRow("before the point") << prose << u"A ship costs 3"_s;
    QTest::newRow("behind the point") << prose << u"5 million"_s;
    QTest::newRow("behind the thousands") << prose << u"300 a day"_s;
    QTest::newRow("sign left out") << u"It was -5 degrees."_s << u"5 degrees"_s;
    QTest::newRow("half a word") << prose << u"The tower is 300 m tal"_s;
    QTest::newRow("a word left out") << prose << u"It can move"_s;
    QTest::newRow("a word changed") << prose << u"It was built in 1889 by an architect"_s;
    QTest::newRow("rephrased") << prose << u"The tower's height is 300 m"_s;
    QTest::newRow("two passages joined") << prose << u"The tower is 300 m tall. It can not move."_s;
    QTest::newRow("parts in the wrong order") << prose << u"It was built in 1889 ... The tower is 300 m"_s;
    QTest::newRow("parts too small to mean anything") << prose << u"The ... is ... a ... ship"_s;
    QTest::newRow("parts far apart") << u"It is entirely safe. "_s + u"Other things are said here. "_s.repeated(60) +
                                            u"under no conditions"_s
                                     << u"It is entirely ... under no conditions"_s;
    QTest::newRow("one part invented") << prose << u"The tower is 300 m ... made of steel and glass"_s;
    QTest::newRow("operator dropped") << u"So 2*3 is six."_s << u"So 23 is six."_s;
    QTest::newRow("number that begins a line is no list mark")
        << u"The total was\n12. Then it rose."_s << u"The total was Then it rose."_s;
    QTest::newRow("longer than the text") << u"Short."_s << u"Short. But the quote says more."_s;
    QTest::newRow("feet for inches") << u"It is 5\" wide."_s << u"It is 5' wide."_s;
    QTest::newRow("empty text") << QString() << u"anything"_s;
}

void TestQuoteFinder::notFound()
{
    QFETCH(QString, text);
    QFETCH(QString, quote);
    QVERIFY(findQuote(text, quote).empty());
}

void TestQuoteFinder::hugeTextStaysQuick()
{
    // Repetition that a careless search is quadratic in; the suite's own time limit would tell.
    const QString text = u"a"_s.repeated(200'000) + u" b"_s.repeated(100'000);
    const QuoteFinder finder(text);
    for (int i = 0; i < 50; ++i)
        QVERIFY(finder.find(u"a"_s.repeated(1000 + i) + u" c ... a b b b b b b ... c c c c c c"_s).empty());
}

QTEST_APPLESS_MAIN(TestQuoteFinder)
#include "tst_quotefinder.moc"
