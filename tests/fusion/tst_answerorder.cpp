// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fusion/answerorder.h"

#include <QSet>
#include <QTest>

#include <map>

using namespace fusion;
using namespace Qt::StringLiterals;

class TestAnswerOrder : public QObject
{
    Q_OBJECT

private slots:
    void isTheSameEverywhere_data();
    void isTheSameEverywhere();
    void everySeedIsAPermutation();
    void favoursNoPlace();
    void labelsSayNothing();
};

void TestAnswerOrder::isTheSameEverywhere_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<QList<int>>("order");
    // Worked out by hand from the published first outputs of mt19937 (seed 5489: 3499211612, 581869302, 3890346734).
    QTest::newRow("5489") << 5489u << QList<int>{1, 2, 3, 0};
    QTest::newRow("none to shuffle") << 1u << QList<int>{};
}

void TestAnswerOrder::isTheSameEverywhere()
{
    QFETCH(quint32, seed);
    QFETCH(QList<int>, order);
    const auto shuffled = shuffledOrder(int(order.size()), seed);
    QCOMPARE(QList<int>(shuffled.begin(), shuffled.end()), order);
}

void TestAnswerOrder::everySeedIsAPermutation()
{
    for (quint32 seed = 0; seed < 200; ++seed) {
        auto order = shuffledOrder(8, seed);
        QCOMPARE(shuffledOrder(8, seed), order);
        std::ranges::sort(order);
        QCOMPARE(order, (std::vector{0, 1, 2, 3, 4, 5, 6, 7}));
    }
}

void TestAnswerOrder::favoursNoPlace()
{
    std::map<std::vector<int>, int> seen;
    for (quint32 seed = 0; seed < 6000; ++seed)
        ++seen[shuffledOrder(3, seed)];
    QCOMPARE(seen.size(), size_t(6));
    for (const auto &[order, count] : seen)
        QVERIFY2(count > 800 && count < 1200, qPrintable(QString::number(count)));
}

void TestAnswerOrder::labelsSayNothing()
{
    Turn turn;
    for (int i = 0; i < 4; ++i)
        turn.seats.push_back({.stage = Stage::ofSeat(i),
                              .label = QString(QChar(u'P' + i)),
                              .state = StageState::Answered,
                              .text = u"text %1"_s.arg(i)});
    turn.seats[1].state = StageState::Failed;
    QSet<QStringList> orders;
    for (quint32 seed = 0; seed < 30; ++seed) {
        turn.orderSeed = seed;
        QStringList labels;
        QStringList texts;
        for (const ShownAnswer &answer : shownToJudge(turn)) {
            labels.append(answer.label);
            texts.append(answer.text);
            QCOMPARE(answer.text, turn.seats[size_t(answer.seat)].text);
            QCOMPARE(answer.seatLabel, turn.seats[size_t(answer.seat)].label);
        }
        QCOMPARE(labels, QStringList({u"T"_s, u"U"_s, u"V"_s})); // by place; none that a seat has
        QVERIFY(!texts.contains(u"text 1"_s));
        orders.insert(texts);
    }
    QCOMPARE(orders.size(), 6);
}

QTEST_APPLESS_MAIN(TestAnswerOrder)
#include "tst_answerorder.moc"
