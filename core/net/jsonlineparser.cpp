// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/jsonlineparser.h"

#include "core/net/utf8.h"

#include <QString>

#include <utility>

namespace fusion {

JsonLineParser::JsonLineParser(qsizetype maxLineBytes)
    : m_maxLineBytes(maxLineBytes)
{
}

std::vector<QByteArray> JsonLineParser::push(QByteArrayView chunk)
{
    std::vector<QByteArray> lines;
    while (!chunk.isEmpty() && !m_overLimit) {
        const qsizetype end = chunk.indexOf('\n');
        const QByteArrayView part = end < 0 ? chunk : chunk.first(end);
        m_overLimit = m_line.size() + part.size() > m_maxLineBytes;
        if (m_overLimit)
            break;
        m_line.append(part);
        if (end < 0)
            break;
        take(lines);
        chunk = chunk.sliced(end + 1);
    }
    return lines;
}

std::vector<QByteArray> JsonLineParser::finish()
{
    std::vector<QByteArray> lines;
    if (!m_overLimit)
        take(lines);
    return lines;
}

void JsonLineParser::take(std::vector<QByteArray> &lines)
{
    QByteArray line = std::exchange(m_line, {});
    if (std::exchange(m_isFirst, false) && line.startsWith("\xEF\xBB\xBF"))
        line.remove(0, 3);
    line = line.trimmed();
    if (line.isEmpty())
        return;
    if (!line.isValidUtf8())
        line = textOfUtf8(line).toUtf8();
    lines.push_back(std::move(line));
}

} // namespace fusion
