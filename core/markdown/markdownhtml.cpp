// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markdown/markdownhtml.h"

#include "core/markdown/blockparts.h"
#include "core/markdown/linkgate.h"

#include <set>

namespace fusion::markdown {

using namespace Qt::StringLiterals;

namespace {

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

/// Writes blocks, and weaves passages into them.
class Weaver
{
public:
    explicit Weaver(const std::vector<Passage> &passages)
        : m_passages(passages)
        , m_begun(passages.size(), false)
    {
    }

    QString block(const Part &part)
    {
        findPassages(*part.block);
        const auto in = [](const QString &tag, const QString &text) { return u'<' + tag + u'>' + text + u"</"_s + tag + u'>'; };
        switch (part.block->kind) {
        case BlockKind::Paragraph: return in(u"p"_s, taskMark(part) + runs(part));
        case BlockKind::Heading: return in(u"h"_s + QString::number(part.block->level), runs(part));
        case BlockKind::Code: return u"<pre><code>"_s + runs(part) + u"</code></pre>"_s;
        case BlockKind::Table: return table(part);
        case BlockKind::Rule: return u"<hr>"_s;
        case BlockKind::Plain: return in(u"pre"_s, runs(part).replace(u"<br>"_s, u"\n"_s));
        case BlockKind::Notice: break;
        }
        return {};
    }

private:
    struct Stretch {
        qsizetype begin = 0; ///< in the block's text
        qsizetype end = 0;
        size_t passage = 0;
    };

    void findPassages(const Block &block)
    {
        m_here.clear();
        for (size_t i = 0; i < m_passages.size(); ++i) {
            const Span &source = m_passages[i].source;
            if (source.begin >= block.source.end || source.end <= block.source.begin || source.begin >= source.end)
                continue;
            const qsizetype begin = sourceToText(block, std::max(source.begin, block.source.begin));
            const qsizetype end = sourceToText(block, std::min(source.end, block.source.end));
            if (begin < end)
                m_here.push_back({begin, end, i});
        }
    }

    static QString taskMark(const Part &part)
    {
        if (part.block->containers.empty() || !part.block->containers.back().first)
            return {};
        const Container::Kind kind = part.block->containers.back().kind;
        if (kind == Container::Kind::TaskOpen)
            return u"☐ "_s;
        return kind == Container::Kind::TaskDone ? u"☑ "_s : QString();
    }

    QString runs(const Part &part)
    {
        QString html;
        const bool isRaw = part.block->kind == BlockKind::Code || part.block->kind == BlockKind::Plain;
        qsizetype done = part.begin;
        const auto fill = [&](qsizetype upTo) {
            if (isRaw && upTo > done) // what belongs to no run: line ends
                html += QStringView(part.block->text).sliced(done, upTo - done).toString().toHtmlEscaped();
            done = std::max(done, upTo);
        };
        forEachRun(part, [&](const Run &run, qsizetype from, qsizetype to) {
            fill(from);
            done = to;
            std::set<qsizetype> cuts{from, to};
            for (const Stretch &stretch : m_here) {
                for (const qsizetype cut : {stretch.begin, stretch.end}) {
                    if (cut > from && cut < to)
                        cuts.insert(cut);
                }
            }
            for (auto cut = cuts.begin(); std::next(cut) != cuts.end(); ++cut)
                html += piece(*part.block, run, *cut, *std::next(cut));
        });
        fill(part.end);
        return html;
    }

    QString piece(const Block &block, const Run &run, qsizetype from, qsizetype to)
    {
        const bool isCode = block.kind == BlockKind::Code || run.style.testFlag(Style::Code);
        QString html = styledHtml(QStringView(block.text).sliced(from, to - from), run, block);
        for (const Stretch &stretch : m_here) {
            const Passage &passage = m_passages[stretch.passage];
            if (from < stretch.begin || to > stretch.end || (passage.isLink && (run.link >= 0 || isCode)))
                continue;
            html = (m_begun[stretch.passage] ? passage.openAgain : passage.open) + html + passage.close;
            m_begun[stretch.passage] = true;
        }
        return html;
    }

    QString table(const Part &part)
    {
        QString html = u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">"_s;
        const auto columns = static_cast<std::size_t>(std::max(part.block->columns, 1));
        for (std::size_t i = 0; i < part.block->cells.size(); ++i) {
            const Cell &cell = part.block->cells[i];
            const QString tag = i < columns ? u"th"_s : u"td"_s;
            const qsizetype from = std::clamp(part.begin, cell.start, cell.start + cell.length);
            const qsizetype to = std::clamp(part.end, cell.start, cell.start + cell.length);
            html += i % columns == 0 ? u"<tr>"_s : QString();
            html += u'<' + tag + u'>' + runs({part.block, from, to}) + u"</"_s + tag + u'>';
            html += i % columns == columns - 1 ? u"</tr>"_s : QString();
        }
        return html + u"</table>"_s;
    }

    const std::vector<Passage> &m_passages;
    std::vector<bool> m_begun; ///< by passage: its first piece is written
    std::vector<Stretch> m_here;
};

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
            html += opening(path[same]);
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
    static QString opening(const Container &container)
    {
        if (!isList(container))
            return u"<blockquote>"_s;
        const bool counts = container.kind == Container::Kind::Ordered && container.number != 1;
        return (counts ? u"<ol start=\"%1\">"_s.arg(container.number) : u'<' + tag(container) + u'>') + u"<li>"_s;
    }
    QString close()
    {
        const Container last = m_open.back();
        m_open.pop_back();
        return (isList(last) ? u"</li>"_s : QString()) + u"</"_s + tag(last) + u'>';
    }

    std::vector<Container> m_open;
};

QString htmlOf(const std::vector<Part> &parts, const std::vector<Passage> &passages)
{
    QString html;
    ContainerTags tags;
    Weaver weaver(passages);
    for (const Part &part : parts)
        html += tags.moveTo(part.block->containers) + weaver.block(part);
    return html + tags.closeAll();
}

} // namespace

QString htmlText(const std::vector<Block> &blocks, Position begin, Position end)
{
    return htmlOf(partsBetween(blocks, begin, end), {});
}

QString htmlText(const std::vector<Block> &blocks, const std::vector<Passage> &passages)
{
    return htmlOf(partsBetween(blocks, {}, {.block = static_cast<qsizetype>(blocks.size()), .offset = 0}), passages);
}

} // namespace fusion::markdown
