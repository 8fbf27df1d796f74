// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markdown/markdownexport.h"

#include "core/markdown/blockparts.h"

#include <algorithm>

namespace fusion::markdown {

using namespace Qt::StringLiterals;

namespace {

QString wrapped(QStringView text, const Run &run, const Block &block)
{
    QString result = text.toString();
    result.replace(QChar(QChar::LineSeparator), u"  \n"_s);
    const auto around = [&result](const QString &mark) { result = mark + result + mark; };
    if (run.style.testFlag(Style::Code))
        around(u"`"_s);
    if (run.style.testFlag(Style::Italic))
        around(u"*"_s);
    if (run.style.testFlag(Style::Bold))
        around(u"**"_s);
    if (run.style.testFlag(Style::Strike))
        around(u"~~"_s);
    if (run.link >= 0)
        result = u"["_s + result + u"]("_s + block.links.at(run.link) + u")"_s;
    return result;
}

QString partAsMarkdown(const Part &part)
{
    if (part.block->kind == BlockKind::Code || part.block->kind == BlockKind::Plain || part.block->kind == BlockKind::Table)
        return part.text().toString().replace(QChar(QChar::LineSeparator), u'\n');
    QString text;
    forEachRun(part, [&](const Run &run, qsizetype from, qsizetype to) {
        text += wrapped(QStringView(part.block->text).sliced(from, to - from), run, *part.block);
    });
    return text;
}

} // namespace

std::vector<Part> partsBetween(const std::vector<Block> &blocks, Position begin, Position end)
{
    std::vector<Part> parts;
    for (qsizetype i = begin.block; i <= end.block && i < static_cast<qsizetype>(blocks.size()); ++i) {
        const Block &block = blocks[static_cast<std::size_t>(i)];
        const qsizetype from = i == begin.block ? std::min(begin.offset, block.text.size()) : 0;
        const qsizetype to = i == end.block ? std::min(end.offset, block.text.size()) : block.text.size();
        if (from < to || (block.text.isEmpty() && i != end.block))
            parts.push_back({&block, from, to});
    }
    return parts;
}

QString plainText(const std::vector<Block> &blocks, Position begin, Position end)
{
    QString text;
    const auto parts = partsBetween(blocks, begin, end);
    for (const Part &part : parts)
        text += (&part == &parts.front() ? u""_s : u"\n"_s) + part.text().toString().replace(QChar(QChar::LineSeparator), u'\n');
    return text;
}

QString markdownText(const std::vector<Block> &blocks, QStringView source, Position begin, Position end)
{
    QString text;
    const auto parts = partsBetween(blocks, begin, end);
    const Block *before = nullptr;
    for (const Part &part : parts) {
        if (before)
            text += source.sliced(before->source.end, std::max<qsizetype>(part.block->source.begin - before->source.end, 0));
        if (before && !part.block->continues && !text.endsWith(u'\n'))
            text += u'\n';
        text += part.isWhole()
                    ? source.sliced(part.block->source.begin, part.block->source.end - part.block->source.begin).toString()
                    : partAsMarkdown(part);
        before = part.block;
    }
    return text;
}

} // namespace fusion::markdown
