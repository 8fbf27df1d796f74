// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/slips.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr qsizetype shortestWord = 5;
constexpr qsizetype longWord = 7;

/// Words that a slip makes of one another, each in its own right.
constexpr std::array<std::pair<QStringView, QStringView>, 26> lookalikes{{
    {u"causal", u"casual"},       {u"united", u"untied"},    {u"marital", u"martial"}, {u"trial", u"trail"},
    {u"county", u"country"},      {u"though", u"through"},   {u"though", u"thought"},  {u"desert", u"dessert"},
    {u"later", u"latter"},        {u"costal", u"coastal"},   {u"planed", u"planned"},  {u"moths", u"months"},
    {u"curse", u"course"},        {u"diary", u"dairy"},      {u"angel", u"angle"},     {u"quiet", u"quite"},
    {u"sacred", u"scared"},       {u"filed", u"filled"},     {u"rated", u"ratted"},    {u"barley", u"barely"},
    {u"insure", u"inure"},        {u"hoping", u"hopping"},   {u"stared", u"starred"},  {u"cased", u"caused"},
    {u"preformed", u"performed"}, {u"precede", u"proceede"},
}};

/// Whether two keys lie side by side in a row of a keyboard.
bool areNeighbours(QChar one, QChar other)
{
    static constexpr std::array rows{QStringView(u"qwertyuiop"), QStringView(u"asdfghjkl"), QStringView(u"zxcvbnm")};
    return std::ranges::any_of(rows, [&](QStringView row) {
        const qsizetype a = row.indexOf(one);
        const qsizetype b = row.indexOf(other);
        return a >= 0 && b >= 0 && std::abs(a - b) == 1;
    });
}

bool areLookalikes(QStringView one, QStringView other)
{
    return std::ranges::any_of(lookalikes, [&](const auto &pair) {
        return (pair.first == one && pair.second == other) || (pair.first == other && pair.second == one);
    });
}

} // namespace

bool isSlip(QStringView written, QStringView meant)
{
    const auto isLetter = [](QChar c) { return c.isLetter(); };
    if (std::min(written.size(), meant.size()) < shortestWord || !std::ranges::all_of(written, isLetter) ||
        !std::ranges::all_of(meant, isLetter))
        return false;
    if (written.front() != meant.front() || written.back() != meant.back() || areLookalikes(written, meant))
        return false;
    const auto [one, other] = std::ranges::mismatch(written, meant);
    const QStringView left = written.sliced(one - written.begin());
    const QStringView right = meant.sliced(other - meant.begin());
    if (left.isEmpty() || right.isEmpty())
        return false;
    if (written.size() == meant.size()) {
        const bool isSwapped =
            left.size() >= 2 && left[0] == right[1] && left[1] == right[0] && left.sliced(2) == right.sliced(2);
        return isSwapped || (left.sliced(1) == right.sliced(1) && areNeighbours(left[0], right[0]));
    }
    const bool isLess = written.size() + 1 == meant.size() && left == right.sliced(1);
    const bool isMore = written.size() == meant.size() + 1 && left.sliced(1) == right;
    const bool isDoubled = meant.sliced(0, meant.size() - right.size()).back() == (isLess ? right : left).front();
    return (isLess || isMore) && (isDoubled || std::max(written.size(), meant.size()) >= longWord);
}

bool holdsNegation(const QString &text)
{
    static const QRegularExpression negation(
        uR"re(\b(?:not|no|never|none|nor|cannot|without|hardly|unless|except|nicht|kein\w*|nie|niemals|ohne|weder|kaum|nunca|jamás|sin|ni|tampoco|ningun[oa]?|ningún|ne|pas|jamais|sans|aucun\w*)\b|n['’]t\b|\bn['’]|不|没|沒|无|無|未|非|别|勿)re"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return negation.match(text).hasMatch();
}

bool isBehindNegation(const QString &text, qsizetype at)
{
    static const QRegularExpression negation(
        uR"re((?:(?:^|[^\p{L}'’])(?:not|never|cannot|no|nicht|keine?[rnms]?|nie|niemals|ohne|nunca|sin|ne|pas|jamais|sans)\s+|n['’]t\s+|[不没沒未])$)re"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype reach = 12;
    const qsizetype begin = std::max<qsizetype>(0, at - reach);
    return at > 0 && negation.matchView(QStringView(text).sliced(begin, at - begin)).hasMatch();
}

} // namespace fusion
