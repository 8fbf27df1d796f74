// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringView>

#include <vector>

namespace fusion::markdown {

/// UTF-16 text as the UTF-8 bytes that md4c reads, with the way back from every byte to its place in the source.
class SourceBytes
{
public:
    /// Adds text that stands at `begin` in the source. Half a surrogate pair becomes U+FFFD. A carriage
    /// return alone becomes a space, so that lines end where the source has a line feed. A link reference definition whose
    /// target is longer than any link may be is made to define nothing.
    void add(QStringView text, qsizetype begin);

    /// Adds a paragraph that stands nowhere in the source; isMark() knows it again.
    void addMark();
    bool isMark(const char *at) const { return at == m_bytes.constData() + m_mark; }

    const QByteArray &bytes() const { return m_bytes; }
    bool contains(const char *at) const { return at >= m_bytes.constData() && at < m_bytes.constData() + m_bytes.size(); }
    qsizetype sourceOffset(const char *at) const;

private:
    void put(char32_t code, qsizetype source);

    QByteArray m_bytes;
    std::vector<quint32> m_offsets;
    qsizetype m_mark = -1;
};

} // namespace fusion::markdown
