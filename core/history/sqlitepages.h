// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>
#include <QVariantList>

#include <optional>
#include <vector>

namespace fusion {

/// The pages of an SQLite file that SQLite itself will not read any more, with what its log adds to them. Reads the format as
/// https://www.sqlite.org/fileformat2.html describes it; every number in it may be wrong. Nobody else may have the file open.
class SqlitePages
{
public:
    /// Nothing if the file cannot be read at all.
    static std::optional<SqlitePages> read(const QString &file);

    quint32 count() const { return m_count; }
    /// Empty beyond the end; a file that was cut has a short last page, which is filled with zeros.
    QByteArray page(quint32 number) const;
    qsizetype usableSize() const { return m_usable; }
    /// Pages that hold nothing any more, as far as the file still says.
    QSet<quint32> freePages() const;

private:
    void readHeader();
    void readLog(const QByteArray &log);

    QByteArray m_bytes;
    QHash<quint32, QByteArray> m_logged; ///< newer than those of the file
    qsizetype m_pageSize = 4096;
    qsizetype m_usable = 4096;
    quint32 m_count = 0;
};

/// A row as it lies in a leaf of a table.
struct SqliteRow {
    qint64 id = 0;
    QVariantList values; ///< integers, doubles, texts, bytes, or invalid for NULL
};

/// The rows of a leaf; those that make no sense are left out. Empty for every other page.
std::vector<SqliteRow> rowsOfLeaf(const SqlitePages &pages, quint32 number);
bool isTableLeaf(const SqlitePages &pages, quint32 number);
/// The pages below an inner page of a table; empty for every other page.
std::vector<quint32> childrenOf(const SqlitePages &pages, quint32 number);

} // namespace fusion
