// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/sentencediff.h"

#include "core/analysis/sentences.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr qsizetype mostCells = 4'000'000; ///< of the table that finds the longest common sequence

/// Text without code blocks. What stands before a sentence in its line belongs to it; other lines are pieces of their own.
void addProse(QStringList &pieces, const QString &text)
{
    qsizetype from = 0;
    for (const Sentence &sentence : sentencesOf(text)) {
        const qsizetype line = text.lastIndexOf(u'\n', sentence.span.begin) + 1;
        if (line > from) {
            pieces.append(text.sliced(from, line - from).simplified());
            from = line;
        }
        pieces.append(text.sliced(from, sentence.span.end - from).simplified());
        from = sentence.span.end;
    }
    pieces.append(text.sliced(from).simplified());
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
    QStringList pieces;
    QString prose;
    QString code;
    bool inCode = false;
    for (const QString &line : text.split(u'\n')) {
        const bool fence = line.trimmed().startsWith("```"_L1);
        if (!fence && !inCode) {
            prose += line + u'\n';
            continue;
        }
        addProse(pieces, std::exchange(prose, {}));
        code += code.isEmpty() ? line.trimmed() : u'\n' + line;
        if (fence && inCode)
            pieces.append(std::exchange(code, {}));
        inCode = inCode != fence;
    }
    addProse(pieces, prose);
    pieces.append(code);
    pieces.removeAll(QString());
    return pieces;
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
