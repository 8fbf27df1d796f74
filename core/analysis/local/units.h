// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace fusion::local {

/// What a figure is counted in, made comparable: "5 km" and "5,000 m" are the same length.
struct Unit {
    QString dimension; ///< "length", "€", ...
    double factor = 1; ///< of the dimension's own unit

    bool operator==(const Unit &) const = default;
};

/// The unit at the beginning of `words` (symbol or word in English, German, Spanish, French or Chinese), and how many characters
/// it takes; empty if there is none.
struct UnitReading {
    Unit unit;
    qsizetype length = 0;
};
std::optional<UnitReading> readUnit(QStringView words);

/// "million", "Mio.", "万", ... at the beginning of `words`: the factor and its length; length 0 if there is none.
struct Multiplier {
    double factor = 1;
    qsizetype length = 0;
};
Multiplier readMultiplier(QStringView words);

/// The value of a written number ("twelve", "zwölf", "doce", "douze", "十二"); empty if it is none. "One" is none: in most
/// languages it is the article.
std::optional<int> numberWord(QStringView foldedWord);
std::optional<int> chineseNumber(QStringView characters);

/// 1 to 12 for the name of a month, in full or short; 0 if it is none. Only with a capital where the language asks for it.
int monthOf(QStringView word);

} // namespace fusion::local
