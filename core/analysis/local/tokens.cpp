// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/local/tokens.h"

#include "core/analysis/markdownmarks.h"

#include <QSet>

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace fusion::local {

namespace {

QSet<QString> setOf(const char *words)
{
    const QStringList list = QString::fromUtf8(words).split(u' ');
    return {list.begin(), list.end()};
}

QString foldedWord(QStringView word)
{
    QString result;
    for (const QChar c : word.toString().toCaseFolded().normalized(QString::NormalizationForm_KD)) {
        if (c == u'ß')
            result += u"ss"_s;
        else if (!c.isMark() && c != u'’' && c != u'\'')
            result += c;
    }
    return result;
}

bool isGapless(QChar c)
{
    return c.isLetter() && !isWordCharacter(c);
}

/// What goes on inside a word: "don't", "snake_case", "C++", "list.append", "well-known".
bool continuesWord(const QString &text, qsizetype at, qsizetype end)
{
    const QChar c = text[at];
    if (isWordCharacter(c) || c.isMark())
        return true;
    if ((c == u'+' || c == u'#') && text[at - 1].isLetter() && text[at - 1].isUpper())
        return true;
    if (c == u'+' && text[at - 1] == u'+')
        return true;
    const bool joins = c == u'\'' || c == u'’' || c == u'_' || c == u'.' || c == u':';
    if (!joins || at + 1 >= end || !isWordCharacter(text[at + 1]))
        return false;
    return c != u'.' && c != u':' ? true : text[at + 1].isLetter() && text[at - 1].isLetter() && c == u'.';
}

/// Characters of Chinese grammar, which say nothing of a topic.
bool isStopCharacter(QChar c)
{
    return u"的了是在和与及有也都就而又于以为被把从对将会可能要这那其之所并或个们到由"sv.contains(c.unicode());
}

void addGapless(std::vector<Token> &tokens, const QString &text, qsizetype begin, qsizetype end)
{
    if (end - begin == 1) {
        const bool isStop = isStopCharacter(text[begin]);
        tokens.push_back({.key = text.sliced(begin, 1), .span = {.begin = begin, .end = end}, .isStop = isStop});
        return;
    }
    for (qsizetype at = begin; at + 1 < end; ++at) {
        const bool isStop = isStopCharacter(text[at]) || isStopCharacter(text[at + 1]);
        tokens.push_back({.key = text.sliced(at, 2), .span = {.begin = at, .end = at + 2}, .isStop = isStop});
    }
}

} // namespace

bool isStopWord(const QString &word)
{
    static const QSet<QString> words = setOf(
        "a an the and or but if of in on at to for from by with as is are was were be been being it its this that these those "
        "there "
        "here he she they we you i his her their our your my me him them us do does did done has have had will would can could "
        "may "
        "might must shall should than then so such into onto over under about also too very more most some any each both between "
        "through during before after above below out off up down when where which who whom what how why while because only just "
        "even still however therefore thus usually often typically dont doesnt isnt its one use using used make makes need "
        "der die das den dem des ein eine einen einem einer eines und oder aber wenn von in im an am auf aus bei zu zum zur fur "
        "mit "
        "als ist sind war waren sein wird werden wurde wurden es er sie wir ihr ich man dies diese dieser dieses diesem diesen "
        "dass "
        "auch nur noch schon sehr mehr sich hat haben hatte kann konnen muss mussen soll sollte wie was wer wo wann warum so "
        "dann "
        "da hier dort nach vor uber unter durch um bis seit wahrend weil also etwa rund circa je pro ca "
        "el la los las un una unos unas y o pero si de del en a al por para con como es son era fue fueron ser se su sus lo le "
        "les "
        "que este esta estos estas ese esa eso hay ha han puede pueden debe deben mas muy tambien ya cuando donde quien cual "
        "entre "
        "sobre desde hasta sin unos aproximadamente suele suelen "
        "le les une des du et ou mais est sont etait ete etre il elle ils elles on nous vous je ce cet cette ces qui quoi dont "
        "dans "
        "sur sous avec pour par pas plus tres aussi ne au aux leur leurs peut peuvent doit doivent "
        "os as um uma e ou com nao dos das no na nos nas foi sao il gli uno del della dei delle che non con per e sono");
    return words.contains(word);
}

QString stemOf(QStringView word)
{
    QString folded = foldedWord(word);
    if (std::ranges::any_of(folded, [](QChar c) { return c.isDigit() || c == u'_' || c == u'.'; }))
        return folded;
    if (folded.size() > 3 && folded.endsWith(u's') && !folded.endsWith("ss"_L1))
        folded.chop(1);
    constexpr qsizetype shortest = 5;
    return folded.first(std::min(folded.size(), std::max(shortest, folded.size() - 3)));
}

std::vector<Token> tokensOf(const QString &text, Span range)
{
    std::vector<Token> tokens;
    for (qsizetype at = range.begin; at < range.end;) {
        const QChar c = text[at];
        qsizetype end = at + 1;
        if (isGapless(c)) {
            while (end < range.end && isGapless(text[end]))
                ++end;
            addGapless(tokens, text, at, end);
        } else if (c.isLetter() && isWordCharacter(c)) {
            while (end < range.end && continuesWord(text, end, range.end))
                ++end;
            const QStringView word = QStringView(text).sliced(at, end - at);
            const bool isIdentifier = std::ranges::any_of(word, [](QChar x) { return x.isDigit() || x == u'_' || x == u'+'; });
            tokens.push_back({.key = stemOf(word),
                              .span = {.begin = at, .end = end},
                              .isStop = isStopWord(foldedWord(word)),
                              .isCapitalised = c.isUpper() || isIdentifier});
        } else if (c.isDigit()) {
            while (end < range.end && (isWordCharacter(text[end]) ||
                                       (u".,"sv.contains(text[end].unicode()) && end + 1 < range.end && text[end + 1].isDigit())))
                ++end;
        }
        at = end;
    }
    return tokens;
}

} // namespace fusion::local
