// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fusion/agreement.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct Words {
    QSet<QString> words;
    QSet<QString> numbers;
};

/// Words of four letters and more (shorter ones are mostly glue), numbers, and pairs of ideographs.
Words wordsOf(const QString &text)
{
    static const QRegularExpression word(uR"([\p{Han}\p{Hiragana}\p{Katakana}]{2}|\d[\d.,]*\d|\d|[\p{L}]{4,})"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    Words found;
    for (const QRegularExpressionMatch &match : word.globalMatch(text)) {
        const QString token = match.captured().toCaseFolded();
        if (token.front().isDigit())
            found.numbers.insert(token);
        else
            found.words.insert(token.left(6)); // inflections are the same word
    }
    return found;
}

double shared(const QSet<QString> &a, const QSet<QString> &b)
{
    const auto smaller = std::min(a.size(), b.size());
    if (smaller == 0)
        return a.size() == b.size() ? 1 : 0;
    const auto common = std::ranges::count_if(a, [&b](const QString &word) { return b.contains(word); });
    return static_cast<double>(common) / static_cast<double>(smaller);
}

double alike(const Words &a, const Words &b)
{
    const bool bothCount = !a.numbers.isEmpty() && !b.numbers.isEmpty();
    const double words = shared(a.words, b.words);
    return bothCount ? words * (0.5 + 0.5 * shared(a.numbers, b.numbers)) : words;
}

} // namespace

int agreementPercent(const QStringList &answers)
{
    std::vector<Words> all;
    for (const QString &answer : answers)
        all.push_back(wordsOf(answer));
    double sum = 0;
    int pairs = 0;
    for (size_t i = 0; i < all.size(); ++i) {
        for (size_t j = i + 1; j < all.size(); ++j, ++pairs)
            sum += alike(all[i], all[j]);
    }
    return pairs == 0 ? 100 : static_cast<int>(std::lround(100 * sum / pairs));
}

} // namespace fusion
