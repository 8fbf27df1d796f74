// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace fusion {

/// Bytes in, whole lines out; a chunk may end anywhere. LF and CRLF end a line, blank lines are passed over, a leading
/// byte order mark is dropped. A value without I/O. What the lines hold is not looked at. Format: jsonlines.org.
class JsonLineParser
{
public:
    explicit JsonLineParser(qsizetype maxLineBytes = 4 << 20);

    /// The lines that became complete with this chunk. Nothing once the limit was passed.
    std::vector<QByteArray> push(QByteArrayView chunk);
    /// The stream has ended: its last line may lack an end.
    std::vector<QByteArray> finish();

    /// A line grew beyond the limit; the rest of the stream is not read.
    bool isOverLimit() const { return m_overLimit; }

private:
    void take(std::vector<QByteArray> &lines);

    qsizetype m_maxLineBytes;
    QByteArray m_line;
    bool m_isFirst = true;
    bool m_overLimit = false;
};

} // namespace fusion
