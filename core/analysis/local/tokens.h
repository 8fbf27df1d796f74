// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/analysis.h"

#include <QString>

#include <vector>

namespace fusion::local {

/// What a passage is compared by: a word, or two neighbouring characters of a script without gaps.
struct Token {
    QString key;                ///< case-folded, without accents, cut to its stem
    Span span = {};             ///< in the text
    bool isStop = false;        ///< a word of grammar
    bool isCapitalised = false; ///< begins with a capital, or is an identifier

    bool operator==(const Token &) const = default;
};

/// The words of a range of a text. Numbers are left out: core/analysis/local/facts.h reads those.
std::vector<Token> tokensOf(const QString &text, Span range);

/// The stem of a word: case-folded, without accents and without what an inflected form adds at its end. Knows no language.
QString stemOf(QStringView word);
/// A word of grammar in English, German, Spanish, French, Portuguese or Italian.
bool isStopWord(const QString &foldedWord);

} // namespace fusion::local
