// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/markdown/markdownexport.h"

#include "ui/markdown/linkgate.h"

#include <algorithm>

namespace fusion::markdown {

using namespace Qt::StringLiterals;

namespace {

struct Part {
    const Block *block = nullptr;
    qsizetype begin = 0;
    qsizetype end = 0;

    bool isWhole() const { return begin == 0 && end >= block->text.size(); }
    QStringView text() const { return QStringView(block->text).sliced(begin, end - begin); }
};

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

/// Calls `use(text, run)` for each stretch of equal style; run is null where there is none (between table cells).
template <typename Use>
void forEachRun(const Part &part, Use use)
{
    for (const Run &run : part.block->runs) {
        const qsizetype from = std::max(run.start, part.begin);
        const qsizetype to = std::min(run.start + run.length, part.end);
        if (from < to)
            use(QStringView(part.block->text).sliced(from, to - from), run);
    }
}

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
    forEachRun(part, [&](QStringView run, const Run &style) { text += wrapped(run, style, *part.block); });
    return text;
}

QString styledHtml(QStringView text, const Run &run, const Block &block)
{
    QString html = text.toString().toHtmlEscaped();
    html.replace(QChar(QChar::LineSeparator), u"<br>"_s);
    const auto around = [&html](QLatin1StringView tag) { html = '<'_L1 + tag + '>'_L1 + html + "</"_L1 + tag + '>'_L1; };
    if (run.style.testFlag(Style::Code))
        around("code"_L1);
    if (run.style.testFlag(Style::Italic))
        around("em"_L1);
    if (run.style.testFlag(Style::Bold))
        around("strong"_L1);
    if (run.style.testFlag(Style::Strike))
        around("del"_L1);
    if (run.link >= 0) {
        if (const auto url = allowedLink(block.links.at(run.link)))
            html = u"<a href=\""_s + url->toString(QUrl::FullyEncoded).toHtmlEscaped() + u"\">"_s + html + u"</a>"_s;
    }
    return html;
}

QString inlineHtml(const Part &part)
{
    QString html;
    forEachRun(part, [&](QStringView run, const Run &style) { html += styledHtml(run, style, *part.block); });
    return html;
}

QString tableHtml(const Part &part)
{
    QString html = u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">"_s;
    const auto columns = static_cast<std::size_t>(std::max(part.block->columns, 1));
    for (std::size_t i = 0; i < part.block->cells.size(); ++i) {
        const Cell &cell = part.block->cells[i];
        const QString tag = i < columns ? u"th"_s : u"td"_s;
        const qsizetype from = std::clamp(part.begin, cell.start, cell.start + cell.length);
        const qsizetype to = std::clamp(part.end, cell.start, cell.start + cell.length);
        html += i % columns == 0 ? u"<tr>"_s : QString();
        html += u'<' + tag + u'>' + inlineHtml({part.block, from, to}) + u"</"_s + tag + u'>';
        html += i % columns == columns - 1 ? u"</tr>"_s : QString();
    }
    return html + u"</table>"_s;
}

QString blockHtml(const Part &part)
{
    const auto in = [](const QString &tag, const QString &text) { return u'<' + tag + u'>' + text + u"</"_s + tag + u'>'; };
    switch (part.block->kind) {
    case BlockKind::Paragraph: return in(u"p"_s, inlineHtml(part));
    case BlockKind::Heading: return in(u"h"_s + QString::number(part.block->level), inlineHtml(part));
    case BlockKind::Code: return u"<pre><code>"_s + part.text().toString().toHtmlEscaped() + u"</code></pre>"_s;
    case BlockKind::Table: return tableHtml(part);
    case BlockKind::Rule: return u"<hr>"_s;
    case BlockKind::Plain:
        return in(u"pre"_s, part.text().toString().replace(QChar(QChar::LineSeparator), u'\n').toHtmlEscaped());
    case BlockKind::Notice: break;
    }
    return {};
}

/// The tags of the lists and quotations around the blocks, opened and closed as the path changes.
class ContainerTags
{
public:
    QString moveTo(const std::vector<Container> &path)
    {
        std::size_t same = 0;
        while (same < m_open.size() && same < path.size() && m_open[same].kind == path[same].kind && !path[same].first)
            ++same;
        QString html;
        const bool sibling =
            same < m_open.size() && same < path.size() && isList(path[same]) && tag(m_open[same]) == tag(path[same]);
        while (m_open.size() > same + (sibling ? 1 : 0))
            html += close();
        if (sibling) {
            html += u"</li><li>"_s;
            m_open[same] = path[same];
            ++same;
        }
        for (; same < path.size(); ++same) {
            m_open.push_back(path[same]);
            html += u'<' + tag(path[same]) + u'>' + (isList(path[same]) ? u"<li>"_s : QString());
        }
        return html;
    }
    QString closeAll()
    {
        QString html;
        while (!m_open.empty())
            html += close();
        return html;
    }

private:
    static bool isList(const Container &container) { return container.kind != Container::Kind::Quote; }
    static QString tag(const Container &container)
    {
        return !isList(container) ? u"blockquote"_s : container.kind == Container::Kind::Ordered ? u"ol"_s : u"ul"_s;
    }
    QString close()
    {
        const Container last = m_open.back();
        m_open.pop_back();
        return (isList(last) ? u"</li>"_s : QString()) + u"</"_s + tag(last) + u'>';
    }

    std::vector<Container> m_open;
};

} // namespace

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

QString htmlText(const std::vector<Block> &blocks, Position begin, Position end)
{
    QString html;
    ContainerTags tags;
    for (const Part &part : partsBetween(blocks, begin, end))
        html += tags.moveTo(part.block->containers) + blockHtml(part);
    return html + tags.closeAll();
}

} // namespace fusion::markdown
