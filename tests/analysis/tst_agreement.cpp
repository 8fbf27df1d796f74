// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/agreement.h"

#include <QTest>

using namespace fusion;
using namespace Qt::StringLiterals;

/// Agreement is counted from the map, by the formula that people are shown.
class TestAgreement : public QObject
{
    Q_OBJECT

private slots:
    void stances_data();
    void stances();
    void counts();
    void silenceIsNotDisagreement();
    void camps();
    void nothingInCommon();
};

namespace {

Evidence says(int seat, const QString &stance = {}, bool found = true)
{
    return {.seat = seat, .stance = stance, .quote = u"q"_s, .found = found, .spans = {}};
}

} // namespace

void TestAgreement::stances_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("words") << u"the kettle"_s << u"The  Kettle"_s << true;
    QTest::newRow("grammar") << u"the kettle"_s << u"a kettle"_s << true;
    QTest::newRow("other words") << u"the kettle"_s << u"the pan"_s << false;
    QTest::newRow("figures") << u"300 m"_s << u"271 m"_s << false;
    QTest::newRow("the same figure") << u"5 km"_s << u"5,000 metres"_s << true;
    QTest::newRow("figure and words") << u"300 m"_s << u"very tall"_s << false;
    QTest::newRow("Chinese") << u"伯尔尼"_s << u"苏黎世"_s << false;
}

void TestAgreement::stances()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, same);
    QCOMPARE(isSameStance(one, other), same);
    QCOMPARE(isSameStance(other, one), same);
}

void TestAgreement::counts()
{
    Analysis analysis{.source = AnalysisSource::Judge};
    analysis.consensus = {{.text = u"1"_s, .evidence = {says(0), says(1), says(2)}},
                          {.text = u"2"_s, .evidence = {says(0), says(1)}}};
    analysis.contradictions = {{.text = u"3"_s, .evidence = {says(0, u"300 m"_s), says(1, u"300 m"_s), says(2, u"271 m"_s)}}};
    analysis.partialCoverage = {{.text = u"4"_s, .evidence = {says(1), says(2, {}, false)}}}; // not found: not counted
    const Agreement agreement = agreementOf(analysis);
    QCOMPARE(agreement.seats, (std::vector<int>{0, 1, 2}));
    QCOMPARE(*agreement.between(1, 0), (PairAgreement{.one = 0, .other = 1, .together = 3, .apart = 0}));
    QCOMPARE(*agreement.between(0, 2), (PairAgreement{.one = 0, .other = 2, .together = 1, .apart = 1}));
    QCOMPARE(agreement.between(1, 2)->share(), std::optional(0.5));
    QCOMPARE(agreement.overall(), std::optional(5.0 / 7.0));
    QCOMPARE(agreement.camps, (std::vector<std::vector<int>>{{0, 1}, {2}}));
}

void TestAgreement::silenceIsNotDisagreement()
{
    Analysis analysis{.source = AnalysisSource::Judge};
    analysis.consensus = {{.text = u"1"_s, .evidence = {says(0), says(1)}}};
    analysis.uniqueInsights = {{.text = u"2"_s, .evidence = {says(2)}}};
    const Agreement agreement = agreementOf(analysis);
    QCOMPARE(agreement.between(0, 2)->share(), std::nullopt);
    QCOMPARE(agreement.overall(), std::optional(1.0));
}

void TestAgreement::camps()
{
    Analysis analysis{.source = AnalysisSource::Judge};
    for (int i = 0; i < 3; ++i)
        analysis.contradictions.push_back(
            {.text = u"c"_s,
             .evidence = {says(0, u"yes"_s), says(1, u"no"_s), says(2, u"yes"_s), says(3, u"no"_s), says(4, u"perhaps"_s)}});
    QCOMPARE(agreementOf(analysis).camps, (std::vector<std::vector<int>>{{0, 2}, {1, 3}, {4}}));
}

void TestAgreement::nothingInCommon()
{
    const Agreement agreement = agreementOf({});
    QVERIFY(agreement.seats.empty() && agreement.pairs.empty() && agreement.camps.empty());
    QCOMPARE(agreement.overall(), std::nullopt);
}

QTEST_APPLESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
