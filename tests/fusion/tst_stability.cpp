// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fusion/stability.h"

#include <QTest>

using namespace fusion;
using namespace Qt::StringLiterals;

class TestStability : public QObject
{
    Q_OBJECT

private slots:
    void sameMap();
    void otherWordsOnTheSamePassage();
    void sameWordsWithoutPassages();
    void somethingElse();
    void movedToAnotherPart();
    void onePartnerEach();
};

namespace {

AnalysisPoint point(const QString &text, int seat, Span span)
{
    return {.text = text, .evidence = {{.seat = seat, .quote = u"q"_s, .found = true, .spans = {span}}}};
}

} // namespace

void TestStability::sameMap()
{
    Analysis map;
    map.consensus = {point(u"The ship sank in 1628."_s, 0, {0, 10})};
    map.blindSpots = {{.text = u"Who paid for it?"_s}};
    const StabilityCheck check = checkStability(map, map);
    QCOMPARE(check.stableCount(), 2);
    QVERIFY(check.onlyInOther.empty());
    QVERIFY(!check.points[0].moved);
}

void TestStability::otherWordsOnTheSamePassage()
{
    Analysis map;
    Analysis other;
    map.consensus = {point(u"The ship sank in 1628."_s, 0, {0, 10})};
    other.consensus = {point(u"Its loss is dated."_s, 0, {5, 30})};
    QCOMPARE(checkStability(map, other).stableCount(), 1);
    other.consensus = {point(u"Its loss is dated."_s, 1, {5, 30})}; // of another seat
    QCOMPARE(checkStability(map, other).stableCount(), 0);
    other.consensus = {point(u"Its loss is dated."_s, 0, {10, 30})}; // beside it
    QCOMPARE(checkStability(map, other).stableCount(), 0);
}

void TestStability::sameWordsWithoutPassages()
{
    Analysis map;
    Analysis other;
    map.blindSpots = {{.text = u"Nobody treats the insurance costs."_s}};
    other.blindSpots = {{.text = u"The insurance costs are treated by nobody."_s}};
    QCOMPARE(checkStability(map, other).stableCount(), 1);
}

void TestStability::somethingElse()
{
    Analysis map;
    Analysis other;
    map.blindSpots = {{.text = u"Nobody treats the insurance costs."_s}};
    other.blindSpots = {{.text = u"Weather conditions remain open."_s}};
    const StabilityCheck check = checkStability(map, other);
    QCOMPARE(check.stableCount(), 0);
    QCOMPARE(check.onlyInOther.size(), size_t(1));
    QCOMPARE(checkStability(map, {}).stableCount(), 0);
    QVERIFY(checkStability({}, other).points.empty());
}

void TestStability::movedToAnotherPart()
{
    Analysis map;
    Analysis other;
    map.consensus = {point(u"a"_s, 0, {0, 10})};
    other.partialCoverage = {point(u"b"_s, 0, {0, 10})};
    const StabilityCheck check = checkStability(map, other);
    QVERIFY(check.points[0].stable && check.points[0].moved);
}

void TestStability::onePartnerEach()
{
    Analysis map;
    Analysis other;
    map.consensus = {point(u"first"_s, 0, {0, 10}), point(u"second"_s, 0, {5, 20})};
    other.consensus = {point(u"only"_s, 0, {0, 20})};
    const StabilityCheck check = checkStability(map, other);
    QCOMPARE(check.stableCount(), 1);
    QVERIFY(check.points[0].stable);
}

QTEST_GUILESS_MAIN(TestStability)
#include "tst_stability.moc"
