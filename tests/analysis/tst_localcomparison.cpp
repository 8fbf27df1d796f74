// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/local/facts.h"
#include "core/analysis/local/localcomparison.h"
#include "core/analysis/sentences.h"
#include "tests/analysis/labelledgroups.h"

#include <QTest>

using namespace fusion;
using namespace fusion::local;
using namespace fusion::test;
using namespace Qt::StringLiterals;

/// The comparison without a model: sentences, figures, and how well it does on the labelled set.
class TestLocalComparison : public QObject
{
    Q_OBJECT

private slots:
    void agreementInPercent_data();
    void agreementInPercent();
    void sentences_data();
    void sentences();
    void figures_data();
    void figures();
    void quality_data();
    void quality();
    void contradictionIsShownAtOnce();
    void growsLikeTheWhole();
    void oneAnswerIsNothingToCompare();
    void namesWhatTheJudgeDoesNotMention();
    void survivesStrangeText();
};

namespace {

Analysis compared(const QStringList &answers, const QString &question = {})
{
    LocalComparison comparison(question);
    for (qsizetype seat = 0; seat < answers.size(); ++seat)
        comparison.setAnswer(static_cast<int>(seat), answers[seat]);
    return comparison.analysis();
}

} // namespace

void TestLocalComparison::sentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("wanted");
    const auto row = [](const char *name, const QString &text, const QStringList &wanted) {
        QTest::newRow(name) << text << wanted;
    };
    row("two", u"One is here. Two is there!"_s, {u"One is here."_s, u"Two is there!"_s});
    row("numbers and abbreviations", u"It takes approx. 3.5 h, e.g. by train. Dr. Wu agrees."_s,
        {u"It takes approx. 3.5 h, e.g. by train."_s, u"Dr. Wu agrees."_s});
    row("German ordinals", u"Am 3. Oktober, z. B. im 19. Jahrhundert. Danach nicht."_s,
        {u"Am 3. Oktober, z. B. im 19. Jahrhundert."_s, u"Danach nicht."_s});
    row("Chinese", u"这是第一句。这是第二句！"_s, {u"这是第一句。"_s, u"这是第二句！"_s});
    row("Spanish", u"¿Cuándo ir? En mayo."_s, {u"¿Cuándo ir?"_s, u"En mayo."_s});
    row("markers behind the full stop", u"It is tall. [A][B] It is old [C]."_s, {u"It is tall. [A][B]"_s, u"It is old [C]."_s});
    row("list, heading and rule", u"# Title\n\n- first entry\n- second\n---\nText goes\non."_s,
        {u"Title"_s, u"first entry"_s, u"second"_s, u"Text goes\non."_s});
    row("table", u"| a | b |\n|---|---|\n| 1 | 2 |"_s, {u"| a | b |"_s, u"| 1 | 2 |"_s});
    row("code", u"Do:\n```sh\nls -l\n\ncd ..\n```\nDone."_s, {u"Do:"_s, u"ls -l"_s, u"cd .."_s, u"Done."_s});
    row("nothing", u" \n---\n\n"_s, {});
}

void TestLocalComparison::sentences()
{
    QFETCH(QString, text);
    QFETCH(QStringList, wanted);
    QStringList found;
    for (const Sentence &sentence : sentencesOf(text))
        found += text.sliced(sentence.span.begin, sentence.span.end - sentence.span.begin);
    QCOMPARE(found, wanted);
}

void TestLocalComparison::figures_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("verdict"); // same, differs or apart
    const auto row = [](const char *name, const QString &one, const QString &other, const QString &verdict) {
        QTest::newRow(name) << one << other << verdict;
    };
    row("metres", u"330 m"_s, u"324 metres"_s, u"differs"_s);
    row("metres in words", u"330 m"_s, u"330 Meter"_s, u"same"_s);
    row("kilometres", u"5 km"_s, u"5,000 m"_s, u"same"_s);
    row("another dimension", u"5 km"_s, u"5 kg"_s, u"apart"_s);
    row("German thousands", u"357.000 km²"_s, u"357,000 km²"_s, u"same"_s);
    row("decimal comma", u"3,5 Millionen"_s, u"3.5 million"_s, u"same"_s);
    row("about", u"about 21,000 km"_s, u"21,196 km"_s, u"same"_s);
    row("rounded", u"300,000 km/s"_s, u"299,792 km/s"_s, u"same"_s);
    row("rounded decimals", u"9.8 m"_s, u"9.81 m"_s, u"same"_s);
    row("not rounded", u"300 m"_s, u"330 m"_s, u"differs"_s);
    row("inside a range", u"7 to 9 hours"_s, u"8 hours"_s, u"same"_s);
    row("outside a range", u"7–9 hours"_s, u"5 hours"_s, u"differs"_s);
    row("more than", u"more than 20,000 km"_s, u"21,196 km"_s, u"same"_s);
    row("half an hour", u"0.5 h"_s, u"30 min"_s, u"same"_s);
    row("written number", u"zwölf Monate"_s, u"12 Monate"_s, u"same"_s);
    row("eggs", u"3 eggs"_s, u"2 eggs"_s, u"differs"_s);
    row("eggs and spoons", u"3 eggs"_s, u"2 spoons"_s, u"apart"_s);
    row("currency before and behind", u"€5"_s, u"5 €"_s, u"same"_s);
    row("currencies", u"$5"_s, u"5 €"_s, u"apart"_s);
    row("years", u"in 1889"_s, u"in 1887"_s, u"differs"_s);
    row("date and year", u"on 10 August 1628"_s, u"in 1628"_s, u"same"_s);
    row("dates", u"12 June 2025"_s, u"June 14, 2025"_s, u"differs"_s);
    row("dates of two languages", u"31. Juli 2025"_s, u"2025-07-31"_s, u"same"_s);
    row("Chinese date", u"1919年5月4日"_s, u"4 May 1919"_s, u"same"_s);
    row("Chinese units", u"8851公里"_s, u"8851 km"_s, u"same"_s);
    row("Chinese ten thousands", u"2.1万公里"_s, u"21000 km"_s, u"same"_s);
    row("Chinese numerals", u"十二个月"_s, u"12个月"_s, u"same"_s);
    row("clock", u"at 2:30 pm"_s, u"at 14:30"_s, u"same"_s);
    row("versions", u"Python 3.10"_s, u"Python 3.9"_s, u"differs"_s);
    row("versions of two things", u"Python 3.10"_s, u"Qt 6.8"_s, u"apart"_s);
    row("long versions", u"version 1.2.3"_s, u"version 1.2.4"_s, u"differs"_s);
    row("percent", u"40 %"_s, u"40 Prozent"_s, u"same"_s);
    row("port", u"port 5432"_s, u"port 5433"_s, u"differs"_s);
}

void TestLocalComparison::figures()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(QString, verdict);
    const auto first = factsOf(one, {.begin = 0, .end = one.size()});
    const auto second = factsOf(other, {.begin = 0, .end = other.size()});
    QCOMPARE(first.size(), size_t(1));
    QCOMPARE(second.size(), size_t(1));
    const bool comparable = areComparable(first[0], second[0]);
    QCOMPARE(!comparable ? u"apart"_s : areCompatible(first[0], second[0]) ? u"same"_s : u"differs"_s, verdict);
    QCOMPARE(areCompatible(first[0], second[0]), areCompatible(second[0], first[0]));
}

void TestLocalComparison::quality_data()
{
    QTest::addColumn<QString>("half");
    QTest::addColumn<int>("groups");
    QTest::newRow("tuning") << u"tuning"_s << 34;
    QTest::newRow("held out") << u"heldout"_s << 33;
}

void TestLocalComparison::quality()
{
    QFETCH(QString, half);
    QFETCH(int, groups);
    const auto labelled = labelledGroups(half);
    QCOMPARE(static_cast<int>(labelled.size()), groups);
    QStringList mistakes;
    auto scores = scoredByLanguage(labelled, &mistakes);
    QCOMPARE(scores.size(), size_t(5)); // four languages and all
    const Scores all = scores[u"all"_s];
    const QByteArray list = mistakes.join(u'\n').toUtf8();
    QVERIFY2(all.contradictions.precision() >= 0.80, list.constData());
    QVERIFY2(all.contradictions.recall() >= 0.70, list.constData());
    QVERIFY2(all.agreement.precision() >= 0.85, list.constData());
    QVERIFY2(all.agreement.recall() >= 0.65, list.constData());
    QVERIFY2(all.alone.precision() >= 0.75, list.constData());
}

void TestLocalComparison::contradictionIsShownAtOnce()
{
    const Analysis analysis = compared({u"The tower is **300 m** tall."_s, u"The tower is 271 m tall."_s});
    QCOMPARE(analysis.source, AnalysisSource::Local);
    QCOMPARE(analysis.contradictions.size(), size_t(1));
    const AnalysisPoint &point = analysis.contradictions.front();
    QCOMPARE(point.evidence.size(), size_t(2));
    QCOMPARE(point.evidence[0].stance, u"300 m"_s);
    QCOMPARE(point.evidence[1].stance, u"271 m"_s);
    QVERIFY(point.evidence[0].found);
    QCOMPARE(point.evidence[0].spans, (std::vector<Span>{{0, 28}}));
    QVERIFY2(point.text.contains(u'…') && !point.text.contains(u'*'), qPrintable(point.text));
    QVERIFY(analysis.consensus.empty());
}

void TestLocalComparison::growsLikeTheWhole()
{
    for (const LabelledGroup &group : labelledGroups(u"tuning"_s)) {
        LocalComparison growing(group.question);
        for (size_t seat = 0; seat < group.answers.size(); ++seat) {
            const QString &text = group.answers[seat].text;
            for (qsizetype size = 1; size < text.size(); size += 17)
                growing.setAnswer(static_cast<int>(seat), text.first(size));
            growing.setAnswer(static_cast<int>(seat), text);
        }
        LocalComparison whole(group.question);
        for (size_t seat = 0; seat < group.answers.size(); ++seat)
            whole.setAnswer(static_cast<int>(seat), group.answers[seat].text);
        QCOMPARE(growing.analysis(), whole.analysis());
    }
}

void TestLocalComparison::oneAnswerIsNothingToCompare()
{
    QCOMPARE(compared({u"It is 300 m tall."_s}).source, AnalysisSource::None);
    LocalComparison comparison;
    comparison.setAnswer(0, u"It is 300 m tall."_s);
    comparison.setAnswer(1, u"It is 300 m tall."_s);
    QCOMPARE(comparison.analysis().consensus.size(), size_t(1));
    comparison.setAnswer(1, {});
    QCOMPARE(comparison.analysis().source, AnalysisSource::None);
}

void TestLocalComparison::namesWhatTheJudgeDoesNotMention()
{
    const Analysis local =
        compared({u"The tower is 300 m tall. It was built in 1889."_s, u"The tower is 271 m tall. It was built in 1887."_s});
    QCOMPARE(local.contradictions.size(), size_t(2));
    Analysis judge{.source = AnalysisSource::Judge};
    QCOMPARE(unmentioned(local, judge).size(), size_t(2));
    judge.contradictions = {local.contradictions.front()};
    judge.contradictions.front().evidence[0].spans = {{13, 18}};
    const auto missing = unmentioned(local, judge);
    QCOMPARE(missing.size(), size_t(1));
    QCOMPARE(missing.front().evidence.front().stance, u"1889"_s);
}

void TestLocalComparison::survivesStrangeText()
{
    const QStringList strange{u"x"_s.repeated(50'000),        u"1.1.1.1.1.1,1,1,1"_s.repeated(3000),
                              u"。"_s.repeated(5000),         u"`"_s.repeated(5000),
                              u"[A]"_s.repeated(10000),       u"中"_s.repeated(30'000),
                              u"\n- \n| |\n"_s.repeated(3000)};
    for (const QString &one : strange) {
        const Analysis analysis = compared({one, one + u" 1"_s, u"300 m. "_s.repeated(3000)});
        for (const AnalysisPoint &point : analysis.consensus)
            QVERIFY(!point.evidence.empty());
    }
}

void TestLocalComparison::agreementInPercent_data()
{
    QTest::addColumn<QStringList>("answers");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    const QString tall = u"The tower is 330 metres tall, measured with its antennas."_s;
    const QString tallToo = u"Measured with antennas, the tower is 330 metres tall."_s;
    const QString other = u"Nobody can say; cathedrals, bridges and ships were never compared."_s;
    QTest::newRow("one") << QStringList{tall} << 100 << 100;
    QTest::newRow("the same") << QStringList{tall, tall} << 100 << 100;
    QTest::newRow("other words") << QStringList{tall, tallToo} << 80 << 100;
    QTest::newRow("another figure") << QStringList{tall, QString(tall).replace(u"330"_s, u"300"_s)} << 0 << 0;
    QTest::newRow("something else") << QStringList{tall, other} << 0 << 20;
    QTest::newRow("one of three") << QStringList{tall, tallToo, other} << 25 << 45;
    QTest::newRow("Chinese") << QStringList{u"埃菲尔铁塔高330米。"_s, u"埃菲尔铁塔高330米。"_s} << 100 << 100;
    QTest::newRow("more beside it") << QStringList{tall, tallToo + u" It was built for a fair. Gustave Eiffel's firm made it."_s}
                                    << 80 << 100;
    QTest::newRow("half of it") << QStringList{tall + u" It is painted every seven years."_s,
                                               tallToo + u" Lifts were added for visitors who dislike stairs."_s}
                                << 30 << 70;
}

void TestLocalComparison::agreementInPercent()
{
    QFETCH(QStringList, answers);
    QFETCH(int, least);
    QFETCH(int, most);
    LocalComparison comparison(u"How tall is the tower?"_s);
    for (int seat = 0; seat < answers.size(); ++seat)
        comparison.setAnswer(seat, answers.at(seat));
    const int percent = comparison.agreementPercent();
    QVERIFY2(percent >= least && percent <= most, qPrintable(QString::number(percent)));
}

QTEST_APPLESS_MAIN(TestLocalComparison)
#include "tst_localcomparison.moc"
