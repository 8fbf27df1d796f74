// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/chat/sentencediff.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr QStringView closers = u"\"'”’»)]*_"; ///< what may stand behind the stop and still belongs to the sentence

constexpr qsizetype mostCells = 4'000'000; ///< of the table that finds the longest common sequence

bool endsSentence(const QString &line, qsizetype at)
{
    const QChar c = line.at(at);
    if (u"。！？"_s.contains(c))
        return true;
    if (!u".!?"_s.contains(c))
        return false;
    qsizetype behind = at + 1;
    while (behind < line.size() && closers.contains(line.at(behind)))
        ++behind;
    const bool atEnd = behind >= line.size() || line.at(behind).isSpace();
    // "e. g.", "J. Smith": a letter alone before the stop.
    const bool shortens = c == u'.' && at >= 1 && line.at(at - 1).isLetter() && (at == 1 || !line.at(at - 2).isLetterOrNumber());
    // "1. first": the mark of a list.
    const bool counts = c == u'.' && std::all_of(line.begin(), line.begin() + at, [](QChar d) { return d.isDigit(); });
    return atEnd && !shortens && !counts;
}

void addLine(QStringList &sentences, const QString &line)
{
    qsizetype begin = 0;
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (!endsSentence(line, at))
            continue;
        while (at + 1 < line.size() && closers.contains(line.at(at + 1)))
            ++at;
        sentences.append(line.sliced(begin, at + 1 - begin).simplified());
        begin = at + 1;
    }
    sentences.append(line.sliced(begin).simplified());
}

void addAll(std::vector<DiffSentence> &diff, DiffSign sign, const QStringList &sentences, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < to; ++i)
        diff.push_back({.sign = sign, .text = sentences.at(i)});
}

/// Between [from, aEnd) and [from, bEnd), which have neither beginning nor end in common.
void addMiddle(std::vector<DiffSentence> &diff, const QStringList &a, qsizetype aEnd, const QStringList &b, qsizetype bEnd,
               qsizetype from)
{
    const qsizetype rows = aEnd - from;
    const qsizetype columns = bEnd - from;
    if (rows * columns > mostCells || rows == 0 || columns == 0) {
        addAll(diff, DiffSign::Removed, a, from, aEnd);
        addAll(diff, DiffSign::Added, b, from, bEnd);
        return;
    }
    const auto width = static_cast<size_t>(columns + 1);
    std::vector<int> longest(static_cast<size_t>(rows + 1) * width, 0);
    const auto cell = [&](qsizetype row, qsizetype column) -> int & {
        return longest[static_cast<size_t>(row) * width + static_cast<size_t>(column)];
    };
    for (qsizetype row = rows - 1; row >= 0; --row) {
        for (qsizetype column = columns - 1; column >= 0; --column)
            cell(row, column) = a.at(from + row) == b.at(from + column) ? cell(row + 1, column + 1) + 1
                                                                        : std::max(cell(row + 1, column), cell(row, column + 1));
    }
    qsizetype row = 0;
    qsizetype column = 0;
    while (row < rows && column < columns) {
        if (a.at(from + row) == b.at(from + column)) {
            diff.push_back({.sign = DiffSign::Same, .text = a.at(from + row++)});
            ++column;
        } else if (cell(row + 1, column) >= cell(row, column + 1)) {
            diff.push_back({.sign = DiffSign::Removed, .text = a.at(from + row++)});
        } else {
            diff.push_back({.sign = DiffSign::Added, .text = b.at(from + column++)});
        }
    }
    addAll(diff, DiffSign::Removed, a, from + row, aEnd);
    addAll(diff, DiffSign::Added, b, from + column, bEnd);
}

/// In each run of changes what goes first, then what comes.
void putRemovedFirst(std::vector<DiffSentence> &diff)
{
    const auto isSame = [](const DiffSentence &sentence) { return sentence.sign == DiffSign::Same; };
    for (auto begin = diff.begin(); begin != diff.end();) {
        begin = std::find_if_not(begin, diff.end(), isSame);
        const auto end = std::find_if(begin, diff.end(), isSame);
        std::stable_partition(begin, end, [](const DiffSentence &sentence) { return sentence.sign == DiffSign::Removed; });
        begin = end;
    }
}

} // namespace

QStringList sentencesToCompare(const QString &text)
{
    QStringList sentences;
    QString code;
    bool inCode = false;
    for (const QString &line : text.split(u'\n')) {
        const bool fence = line.trimmed().startsWith("```"_L1);
        if (fence || inCode) {
            code += code.isEmpty() ? line.trimmed() : u'\n' + line;
            if (fence && inCode) {
                sentences.append(code);
                code.clear();
            }
            inCode = inCode != fence;
            continue;
        }
        addLine(sentences, line);
    }
    sentences.append(code);
    sentences.removeAll(QString());
    return sentences;
}

std::vector<DiffSentence> sentenceDiff(const QString &before, const QString &after)
{
    return sentenceDiff(sentencesToCompare(before), sentencesToCompare(after));
}

std::vector<DiffSentence> sentenceDiff(const QStringList &before, const QStringList &after)
{
    qsizetype begin = 0;
    const qsizetype shorter = std::min(before.size(), after.size());
    while (begin < shorter && before.at(begin) == after.at(begin))
        ++begin;
    qsizetype end = 0;
    while (end < shorter - begin && before.at(before.size() - 1 - end) == after.at(after.size() - 1 - end))
        ++end;
    std::vector<DiffSentence> diff;
    addAll(diff, DiffSign::Same, before, 0, begin);
    addMiddle(diff, before, before.size() - end, after, after.size() - end, begin);
    addAll(diff, DiffSign::Same, before, before.size() - end, before.size());
    putRemovedFirst(diff);
    return diff;
}

} // namespace fusion
