// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fusion/answerorder.h"

#include <QSet>

#include <cstdlib>
#include <numeric>
#include <random>
#include <utility>

namespace fusion {

std::vector<int> shuffledOrder(int count, quint32 seed)
{
    std::vector<int> order(static_cast<size_t>(count));
    std::iota(order.begin(), order.end(), 0);
    std::mt19937 random(seed);
    for (size_t last = order.size(); last > 1; --last) {
        // Taking the rest favours no place by more than 1 in 500 million.
        const size_t other = random() % last;
        std::swap(order[last - 1], order[other]);
    }
    return order;
}

quint32 opposedSeed(int count, quint32 seed)
{
    constexpr quint32 mostTries = 3000;
    const std::vector<int> before = shuffledOrder(count, seed);
    std::vector<int> place(before.size());
    for (size_t i = 0; i < before.size(); ++i)
        place[static_cast<size_t>(before[i])] = static_cast<int>(i);
    const std::vector<int> reversed(before.rbegin(), before.rend());
    quint32 best = seed;
    int farthest = -1;
    for (quint32 n = 1; n <= mostTries; ++n) {
        const quint32 tried = seed + n;
        const std::vector<int> order = shuffledOrder(count, tried);
        if (order == reversed)
            return tried;
        int moved = 0;
        for (size_t i = 0; i < order.size(); ++i)
            moved += std::abs(place[static_cast<size_t>(order[i])] - static_cast<int>(i));
        if (moved > farthest) {
            farthest = moved;
            best = tried;
        }
    }
    return best;
}

quint32 orderSeedOf(const Turn &turn)
{
    return turn.judge ? turn.judge->version.orderSeed.value_or(turn.orderSeed) : turn.orderSeed;
}

std::vector<ShownAnswer> shownToJudge(const Turn &turn)
{
    QSet<QString> taken;
    for (const StageAnswer &seat : turn.seats)
        taken.insert(seat.label);
    const std::vector<int> answered = turn.answeredSeats();
    std::vector<ShownAnswer> shown;
    char16_t letter = u'P'; // far from the A, B, C that seats are usually called
    for (const int place : shuffledOrder(static_cast<int>(answered.size()), orderSeedOf(turn))) {
        while (taken.contains(QString(letter)))
            letter = letter == u'Z' ? u'A' : static_cast<char16_t>(letter + 1);
        taken.insert(QString(letter));
        const StageAnswer &seat = turn.seats[static_cast<size_t>(answered[static_cast<size_t>(place)])];
        shown.push_back({.label = QString(letter), .seat = seat.stage.seat, .seatLabel = seat.label, .text = seat.text});
    }
    return shown;
}

} // namespace fusion
