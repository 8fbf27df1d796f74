// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markdown/parsercallbacks.h"

#include "core/markdown/entities.h"

#include <algorithm>
#include <utility>

namespace fusion::markdown {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned Flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS | MD_FLAG_LATEXMATHSPANS |
                           MD_FLAG_PERMISSIVEAUTOLINKS | MD_FLAG_NOHTML;

// The order of ParserCallbacks::m_styleDepth.
constexpr std::array StyleOrder{Style::Bold, Style::Italic, Style::Code, Style::Strike, Style::Image};

int styleIndex(MD_SPANTYPE type)
{
    switch (type) {
    case MD_SPAN_STRONG: return 0;
    case MD_SPAN_EM: return 1;
    case MD_SPAN_CODE: return 2;
    case MD_SPAN_DEL: return 3;
    case MD_SPAN_IMG: return 4;
    case MD_SPAN_A:
    case MD_SPAN_LATEXMATH:
    case MD_SPAN_LATEXMATH_DISPLAY:
    case MD_SPAN_WIKILINK:
    case MD_SPAN_U: break;
    }
    return -1;
}

Alignment alignment(MD_ALIGN align)
{
    switch (align) {
    case MD_ALIGN_DEFAULT: break;
    case MD_ALIGN_LEFT: return Alignment::Left;
    case MD_ALIGN_CENTER: return Alignment::Center;
    case MD_ALIGN_RIGHT: return Alignment::Right;
    }
    return Alignment::Natural;
}

QString attributeText(const MD_ATTRIBUTE &attribute)
{
    if (attribute.size == 0)
        return {};
    QString text;
    for (unsigned part = 0; attribute.substr_offsets[part] < attribute.size; ++part) {
        const auto begin = attribute.substr_offsets[part];
        const QString raw = QString::fromUtf8(attribute.text + begin, attribute.substr_offsets[part + 1] - begin);
        text += attribute.substr_types[part] == MD_TEXT_ENTITY ? decodedEntity(raw) : raw;
    }
    return text;
}

constexpr qsizetype LongestTarget = 4 * MaxHrefLength; // bytes, four for a letter

/// A target that is far too long to be followed is not even read: references can repeat one of them ten thousand times.
bool isTooLong(const MD_ATTRIBUTE &target)
{
    return target.size > LongestTarget;
}

int onEnterBlock(MD_BLOCKTYPE type, void *detail, void *self)
{
    static_cast<ParserCallbacks *>(self)->enterBlock(type, detail);
    return 0;
}

int onLeaveBlock(MD_BLOCKTYPE type, void *, void *self)
{
    static_cast<ParserCallbacks *>(self)->leaveBlock(type);
    return 0;
}

int onEnterSpan(MD_SPANTYPE type, void *detail, void *self)
{
    static_cast<ParserCallbacks *>(self)->enterSpan(type, detail);
    return 0;
}

int onLeaveSpan(MD_SPANTYPE type, void *, void *self)
{
    static_cast<ParserCallbacks *>(self)->leaveSpan(type);
    return 0;
}

int onText(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self)
{
    static_cast<ParserCallbacks *>(self)->text(type, text, size);
    return 0;
}

} // namespace

ParserCallbacks::ParserCallbacks(const ParseInput &input)
    : m_source(input.source.first(input.end))
    , m_input(input)
    , m_leaf(m_source)
    , m_cursor(input.from.source)
{
    for (const Span &span : input.definitions)
        m_bytes.add(m_source.sliced(span.begin, span.end - span.begin), span.begin);
    if (!input.definitions.empty())
        m_bytes.addMark();
    m_bytes.add(m_source.sliced(input.from.source), input.from.source);
}

Parsed ParserCallbacks::run()
{
    const MD_PARSER parser{.abi_version = 0,
                           .flags = Flags,
                           .enter_block = onEnterBlock,
                           .leave_block = onLeaveBlock,
                           .enter_span = onEnterSpan,
                           .leave_span = onLeaveSpan,
                           .text = onText,
                           .debug_log = nullptr,
                           .syntax = nullptr};
    md_parse(m_bytes.bytes().constData(), static_cast<MD_SIZE>(m_bytes.bytes().size()), &parser, this);
    return std::move(m_parsed);
}

void ParserCallbacks::enterBlock(MD_BLOCKTYPE type, const void *detail)
{
    if (m_leaf.isOpen() && type != MD_BLOCK_TR && type != MD_BLOCK_TH && type != MD_BLOCK_TD && type != MD_BLOCK_THEAD &&
        type != MD_BLOCK_TBODY)
        endLeaf();
    switch (type) {
    case MD_BLOCK_QUOTE: m_containers.push_back({.kind = Container::Kind::Quote, .first = true}); break;
    case MD_BLOCK_UL: m_lists.push_back({.mark = static_cast<const MD_BLOCK_UL_DETAIL *>(detail)->mark}); break;
    case MD_BLOCK_OL: enterOrdered(*static_cast<const MD_BLOCK_OL_DETAIL *>(detail)); break;
    case MD_BLOCK_LI: enterItem(*static_cast<const MD_BLOCK_LI_DETAIL *>(detail)); break;
    case MD_BLOCK_HR: addRule(); break;
    case MD_BLOCK_H:
        beginLeaf(BlockKind::Heading, static_cast<int>(static_cast<const MD_BLOCK_H_DETAIL *>(detail)->level));
        break;
    case MD_BLOCK_CODE: enterCode(*static_cast<const MD_BLOCK_CODE_DETAIL *>(detail)); break;
    case MD_BLOCK_P: beginLeaf(BlockKind::Paragraph); break;
    case MD_BLOCK_TABLE:
        beginLeaf(BlockKind::Table);
        m_leaf.block().columns = static_cast<int>(static_cast<const MD_BLOCK_TABLE_DETAIL *>(detail)->col_count);
        break;
    case MD_BLOCK_TH: enterCell(*static_cast<const MD_BLOCK_TD_DETAIL *>(detail), true); break;
    case MD_BLOCK_TD: enterCell(*static_cast<const MD_BLOCK_TD_DETAIL *>(detail), false); break;
    case MD_BLOCK_DOC:
    case MD_BLOCK_HTML:
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY:
    case MD_BLOCK_TR: break;
    }
}

void ParserCallbacks::leaveBlock(MD_BLOCKTYPE type)
{
    switch (type) {
    case MD_BLOCK_QUOTE: m_containers.pop_back(); break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL: m_lists.pop_back(); break;
    case MD_BLOCK_LI:
        if (!m_leaf.isOpen() && m_containers.back().first)
            beginLeaf(BlockKind::Paragraph);
        if (m_leaf.isOpen())
            endLeaf();
        m_containers.pop_back();
        break;
    case MD_BLOCK_H:
    case MD_BLOCK_CODE:
    case MD_BLOCK_P:
    case MD_BLOCK_TABLE:
        if (m_leaf.isOpen())
            endLeaf();
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD: m_leaf.endCell(); break;
    case MD_BLOCK_DOC:
    case MD_BLOCK_HR:
    case MD_BLOCK_HTML:
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY:
    case MD_BLOCK_TR: break;
    }
}

void ParserCallbacks::enterOrdered(const MD_BLOCK_OL_DETAIL &detail)
{
    const bool goesOn = m_input.from.number > 0 && m_parsed.blocks.empty() && m_containers.empty();
    const int start = static_cast<int>(std::min(detail.start, 999'999'999U));
    m_lists.push_back({.ordered = true, .next = goesOn ? m_input.from.number : start, .mark = detail.mark_delimiter});
}

void ParserCallbacks::enterItem(const MD_BLOCK_LI_DETAIL &detail)
{
    List &list = m_lists.back();
    Container item{.kind = list.ordered ? Container::Kind::Ordered : Container::Kind::Bullet,
                   .number = list.ordered ? list.next : 0,
                   .first = true};
    if (detail.is_task)
        item.kind = detail.task_mark == ' ' ? Container::Kind::TaskOpen : Container::Kind::TaskDone;
    ++list.next;
    m_containers.push_back(item);
}

void ParserCallbacks::enterCode(const MD_BLOCK_CODE_DETAIL &detail)
{
    beginLeaf(BlockKind::Code);
    m_leaf.block().language = attributeText(detail.lang).left(40);
    if (!detail.fence_char)
        return;
    m_fence = QChar::fromLatin1(detail.fence_char);
    const qsizetype opener = fenceLine(m_source, m_cursor, m_fence);
    m_leaf.block().source.begin = lineStart(m_source, opener);
    m_cursor = std::min(lineEnd(m_source, opener) + 1, m_source.size());
}

void ParserCallbacks::enterCell(const MD_BLOCK_TD_DETAIL &detail, bool header)
{
    if (header)
        m_leaf.block().alignments.push_back(alignment(detail.align));
    m_leaf.beginCell();
}

void ParserCallbacks::addRule()
{
    beginLeaf(BlockKind::Rule);
    endLeaf();
}

void ParserCallbacks::beginLeaf(BlockKind kind, int level)
{
    Block block{.kind = kind, .level = level};
    block.containers.assign(m_containers.begin(),
                            m_containers.begin() + static_cast<qsizetype>(std::min(m_containers.size(), MaxContainers)));
    m_leaf.begin(std::move(block));
    m_firstText.reset();
    m_sawText = false;
    m_sawOwnText = false;
    m_fence = {};
}

void ParserCallbacks::endLeaf()
{
    if (const auto start = m_fenceCutShort ? std::nullopt : boundary())
        m_parsed.boundaries.push_back(*start);
    if (!m_fence.isNull() && m_firstText) // better than the search for the fence before there was any text
        m_leaf.block().source.begin = lineStart(m_source, lineStart(m_source, *m_firstText) - 1);
    m_leaf.finish(m_parsed.blocks, m_cursor, m_fence);
    const Span placed = m_parsed.blocks.back().source;
    m_cursor = std::max(m_cursor, placed.end);
    const qsizetype lastLine = lineStart(m_source, placed.end);
    m_fenceCutShort =
        !m_fence.isNull() && !m_containers.empty() && (lastLine <= placed.begin || !closesFence(m_source, lastLine, m_fence));
    for (Container &container : m_containers)
        container.first = false;
}

void ParserCallbacks::startAtMark()
{
    m_parsed = {};
    m_leaf.drop();
    m_cursor = m_input.from.source;
}

/// Where the target of an image stands, as far as it is written in place.
Span ParserCallbacks::inlineTarget(const MD_ATTRIBUTE &target) const
{
    if (target.size > 0 && m_bytes.contains(target.text)) {
        const qsizetype begin = m_bytes.sourceOffset(target.text);
        if (begin >= m_cursor && begin >= 2 && m_source.sliced(begin - 2, 2) == u"](")
            return {begin, m_bytes.sourceOffset(target.text + target.size - 1) + 1};
    }
    return {m_cursor, m_cursor};
}

Styles ParserCallbacks::styles() const
{
    Styles styles;
    for (std::size_t at = 0; at < StyleOrder.size(); ++at)
        styles.setFlag(StyleOrder[at], m_styleDepth[at] > 0);
    styles.setFlag(Style::Math, m_mathSigns > 0);
    return styles;
}

void ParserCallbacks::enterSpan(MD_SPANTYPE type, const void *detail)
{
    if (!m_leaf.isOpen())
        beginLeaf(BlockKind::Paragraph);
    if (const int index = styleIndex(type); index >= 0)
        ++m_styleDepth[static_cast<std::size_t>(index)];
    if (type == MD_SPAN_A) {
        const MD_ATTRIBUTE &target = static_cast<const MD_SPAN_A_DETAIL *>(detail)->href;
        m_links.push_back(isTooLong(target) ? -1 : m_leaf.addLink(attributeText(target)));
    } else if (type == MD_SPAN_IMG) {
        const MD_ATTRIBUTE &target = static_cast<const MD_SPAN_IMG_DETAIL *>(detail)->src;
        m_imageHref = isTooLong(target) ? QString::fromUtf8(target.text, LongestTarget) : attributeText(target);
        m_imageSource = inlineTarget(target);
        m_links.push_back(m_leaf.addLink(m_imageHref));
    } else if (type == MD_SPAN_LATEXMATH || type == MD_SPAN_LATEXMATH_DISPLAY) {
        m_mathSigns = type == MD_SPAN_LATEXMATH ? 1 : 2;
        m_mathOpens = true;
    }
}

void ParserCallbacks::leaveSpan(MD_SPANTYPE type)
{
    if (type == MD_SPAN_IMG && !m_imageHref.isEmpty())
        addText(std::exchange(m_imageHref, {}).left(MaxHrefLength), m_imageSource);
    if (type == MD_SPAN_LATEXMATH || type == MD_SPAN_LATEXMATH_DISPLAY) {
        addMathSign(m_cursor);
        m_mathSigns = 0;
    }
    if (type == MD_SPAN_A || type == MD_SPAN_IMG)
        m_links.pop_back();
    if (const int index = styleIndex(type); index >= 0)
        --m_styleDepth[static_cast<std::size_t>(index)];
}

void ParserCallbacks::text(MD_TEXTTYPE type, const char *text, qsizetype size)
{
    if (m_bytes.isMark(text)) {
        startAtMark();
        return;
    }
    if (!m_leaf.isOpen())
        beginLeaf(BlockKind::Paragraph);
    m_imageHref.clear();
    if (m_bytes.contains(text))
        addFromSource(type, text, size);
    else
        addGenerated(type, text, size);
}

void ParserCallbacks::addFromSource(MD_TEXTTYPE type, const char *text, qsizetype size)
{
    const qsizetype begin = m_bytes.sourceOffset(text);
    const qsizetype end = m_bytes.contains(text + size) && size > 0 ? m_bytes.sourceOffset(text + size) : m_source.size();
    if (!m_sawText)
        m_firstText = begin;
    m_sawOwnText = true;
    if (m_mathOpens)
        addMathSign(begin - m_mathSigns);
    addIndentation(begin);
    m_cursor = end;
    const QStringView raw = m_source.sliced(begin, end - begin);
    if (type == MD_TEXT_ENTITY)
        addText(decodedEntity(raw), {begin, end});
    else
        addText(raw, {begin, end});
}

void ParserCallbacks::addGenerated(MD_TEXTTYPE type, const char *text, qsizetype size)
{
    const qsizetype from = m_cursor;
    if (m_mathOpens)
        addMathSign(from);
    const bool code = m_leaf.block().kind == BlockKind::Code;
    if (type == MD_TEXT_NULLCHAR) {
        m_cursor = std::min(from + 1, m_source.size());
        addText(QString(QChar(QChar::ReplacementCharacter)), {from, m_cursor});
    } else if (!code || *text == '\n') {
        const qsizetype end = lineEnd(m_source, from);
        addIndentation(end > from && m_source[end - 1] == u'\r' ? end - 1 : end);
        const qsizetype begin = m_cursor;
        m_cursor = lineBreakEnd(begin);
        const Span span = m_sawOwnText ? Span{begin, m_cursor} : Span{m_cursor, m_cursor};
        addText(type == MD_TEXT_BR ? u"\u2028"_s : code ? u"\n"_s : u" "_s, span);
    } else {
        m_indentation += size;
    }
}

/// md4c reports the indentation of code before what it stands in front of, and with tabs turned to spaces.
void ParserCallbacks::addIndentation(qsizetype sourceEnd)
{
    const qsizetype length = std::exchange(m_indentation, 0);
    if (length == 0)
        return;
    const qsizetype begin = sourceEnd - length;
    const bool same = begin >= m_cursor && m_source.sliced(begin, length).count(u' ') == length;
    const Span span = same ? Span{begin, sourceEnd} : Span{sourceEnd, sourceEnd};
    m_cursor = span.end;
    addText(QString(length, u' '), span);
}

void ParserCallbacks::addMathSign(qsizetype sourceBegin)
{
    m_mathOpens = false;
    const QString sign(m_mathSigns, u'$');
    const bool there =
        sourceBegin >= 0 && sourceBegin + sign.size() <= m_source.size() && m_source.sliced(sourceBegin, sign.size()) == sign;
    const qsizetype begin = there ? sourceBegin : m_cursor;
    const Span span{begin, there ? begin + sign.size() : begin};
    m_cursor = span.end;
    addText(sign, span);
}

void ParserCallbacks::addText(QStringView shown, Span source)
{
    const auto link = std::ranges::find_if(m_links.rbegin(), m_links.rend(), [](int index) { return index >= 0; });
    m_sawText = true;
    m_leaf.add(shown, source, styles(), link == m_links.rend() ? -1 : *link);
}

qsizetype ParserCallbacks::lineBreakEnd(qsizetype from) const
{
    return std::min(lineEnd(m_source, from) + 1, m_source.size());
}

} // namespace fusion::markdown
