// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/sseparser.h"

#include "core/net/utf8.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace fusion {

namespace {

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

qsizetype find(QByteArrayView text, char c, qsizetype from)
{
    if (from >= text.size())
        return text.size();
    const void *at = std::memchr(text.data() + from, c, static_cast<std::size_t>(text.size() - from));
    return at ? static_cast<const char *>(at) - text.data() : text.size();
}

QByteArray validUtf8(QByteArray bytes)
{
    if (bytes.isValidUtf8())
        return bytes;
    return textOfUtf8(bytes).toUtf8();
}

bool isAllDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

SseParser::SseParser(SseLimits limits)
    : m_limits(limits)
{
}

std::vector<SseItem> SseParser::push(QByteArrayView chunk)
{
    std::vector<SseItem> items;
    QByteArray held;
    if (m_untouched && !m_bom.isEmpty()) {
        held = m_bom;
        held.append(chunk);
        m_bom.clear();
        chunk = held;
    }
    chunk = withoutBom(chunk);

    // The next LF is looked for once and kept, or a chunk of bare CRs would be searched to its end for each of them.
    qsizetype begin = 0;
    qsizetype lf = find(chunk, '\n', 0);
    while (begin < chunk.size() && !m_overLimit) {
        if (std::exchange(m_lastWasCr, false) && chunk[begin] == '\n') {
            ++begin;
            continue;
        }
        if (lf < begin)
            lf = find(chunk, '\n', begin);
        const qsizetype end = std::min(lf, find(chunk.first(lf), '\r', begin));
        const QByteArrayView part = chunk.sliced(begin, end - begin);
        if (end == chunk.size()) {
            keepPart(part);
            break;
        }
        takeLine(part, items);
        m_lastWasCr = chunk[end] == '\r';
        begin = end + 1;
    }
    return items;
}

QByteArrayView SseParser::withoutBom(QByteArrayView chunk)
{
    if (!m_untouched || chunk.isEmpty())
        return chunk;
    if (chunk.size() < byteOrderMark.size() && byteOrderMark.startsWith(chunk)) {
        m_bom = chunk.toByteArray();
        return {};
    }
    m_untouched = false;
    return chunk.startsWith(byteOrderMark) ? chunk.sliced(byteOrderMark.size()) : chunk;
}

void SseParser::keepPart(QByteArrayView part)
{
    if (m_line.size() + part.size() > m_limits.maxLineBytes)
        m_overLimit = true;
    else
        m_line.append(part);
}

void SseParser::takeLine(QByteArrayView rest, std::vector<SseItem> &items)
{
    if (m_line.size() + rest.size() > m_limits.maxLineBytes) {
        m_overLimit = true;
        return;
    }
    if (m_line.isEmpty()) {
        takeWholeLine(rest, items);
        return;
    }
    m_line.append(rest);
    takeWholeLine(m_line, items);
    m_line.resize(0); // keeps what was allocated for the next torn line
}

void SseParser::takeWholeLine(QByteArrayView line, std::vector<SseItem> &items)
{
    if (line.isEmpty()) {
        dispatch(items);
        return;
    }
    const qsizetype colon = find(line, ':', 0);
    if (colon == 0) {
        items.push_back(SseComment{validUtf8(line.sliced(1).toByteArray())});
        return;
    }
    QByteArrayView value;
    if (colon < line.size())
        value = line.sliced(colon + 1);
    if (value.startsWith(' '))
        value = value.sliced(1);
    takeField(line.first(colon), value);
}

void SseParser::takeField(QByteArrayView name, QByteArrayView value)
{
    if (name == "data") {
        takeData(value);
    } else if (name == "event") {
        m_type = value.toByteArray();
    } else if (name == "id") {
        if (!value.contains('\0'))
            m_lastEventId = textOfUtf8(value);
    } else if (name == "retry" && isAllDigits(value)) {
        bool fits = false;
        const qlonglong milliseconds = value.toLongLong(&fits);
        if (fits)
            m_retry = std::chrono::milliseconds(milliseconds);
    }
}

void SseParser::takeData(QByteArrayView value)
{
    if (m_data.size() + value.size() + 1 > m_limits.maxEventBytes) {
        m_overLimit = true;
        return;
    }
    if (m_hasData)
        m_data.append('\n');
    m_data.append(value);
    m_hasData = true;
}

void SseParser::dispatch(std::vector<SseItem> &items)
{
    if (m_hasData)
        items.push_back(SseEvent{validUtf8(std::move(m_type)), validUtf8(std::move(m_data)), m_lastEventId});
    m_type = {};
    m_data = {};
    m_hasData = false;
}

} // namespace fusion
