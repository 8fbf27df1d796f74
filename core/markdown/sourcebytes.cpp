// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markdown/sourcebytes.h"

#include "core/markdown/leafbuilder.h"

#include <QChar>

#include <algorithm>

namespace fusion::markdown {

namespace {

/// The colon at `at` makes a link reference definition of what is before it, and the target after it is far too long to be
/// followed. The parser would read such a target anew for each of ten thousand references to it.
bool definesTooMuch(QStringView text, qsizetype at)
{
    if (text[at] != u':' || at == 0 || text[at - 1] != u']')
        return false;
    qsizetype begin = at + 1;
    while (begin < text.size() && text[begin].isSpace())
        ++begin;
    const qsizetype most = std::min(begin + MaxHrefLength, text.size());
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    return most - begin == MaxHrefLength && std::none_of(text.begin() + begin, text.begin() + most, isSpace);
}

} // namespace

void SourceBytes::put(char32_t code, qsizetype source)
{
    const qsizetype before = m_bytes.size();
    if (code < 0x80) {
        m_bytes += static_cast<char>(code);
    } else if (code < 0x800) {
        m_bytes += static_cast<char>(0xC0 | (code >> 6));
        m_bytes += static_cast<char>(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        m_bytes += static_cast<char>(0xE0 | (code >> 12));
        m_bytes += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        m_bytes += static_cast<char>(0x80 | (code & 0x3F));
    } else {
        m_bytes += static_cast<char>(0xF0 | (code >> 18));
        m_bytes += static_cast<char>(0x80 | ((code >> 12) & 0x3F));
        m_bytes += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        m_bytes += static_cast<char>(0x80 | (code & 0x3F));
    }
    m_offsets.resize(static_cast<std::size_t>(m_bytes.size()), static_cast<quint32>(source));
    Q_ASSERT(m_bytes.size() > before);
}

void SourceBytes::add(QStringView text, qsizetype begin)
{
    m_bytes.reserve(m_bytes.size() + text.size() + text.size() / 8);
    m_offsets.reserve(static_cast<std::size_t>(m_bytes.capacity()));
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (definesTooMuch(text, at)) {
            put(U';', begin + at); // what is painted comes from the source, so nobody sees this
        } else if (c == u'\r' && (at + 1 == text.size() || text[at + 1] != u'\n')) {
            put(U' ', begin + at);
        } else if (!c.isSurrogate()) {
            put(c.unicode(), begin + at);
        } else if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            put(QChar::surrogateToUcs4(c, text[at + 1]), begin + at);
            ++at;
        } else {
            put(QChar::ReplacementCharacter, begin + at);
        }
    }
}

void SourceBytes::addMark()
{
    static constexpr QByteArrayView paragraph("\n\nM\n\n");
    m_mark = m_bytes.size() + 2;
    m_bytes += paragraph;
    m_offsets.resize(static_cast<std::size_t>(m_bytes.size()), 0);
}

qsizetype SourceBytes::sourceOffset(const char *at) const
{
    return m_offsets[static_cast<std::size_t>(at - m_bytes.constData())];
}

} // namespace fusion::markdown
