// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/sqlitepages.h"

#include "core/history/sqlitelog.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr qsizetype headerSize = 100;
constexpr quint8 innerTablePage = 5;
constexpr quint8 leafTablePage = 13;
constexpr qsizetype longestValue = 1 << 30;

/// Reads numbers from bytes that may end anywhere; what is not there is 0, and ok() says so.
class Bytes
{
public:
    explicit Bytes(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    template <typename T>
    T number(qsizetype at)
    {
        if (!has(at, sizeof(T)))
            return 0;
        return qFromBigEndian<T>(m_bytes.data() + at);
    }
    /// A signed number of 1 to 8 bytes.
    qint64 integer(qsizetype at, qsizetype size)
    {
        if (!has(at, size))
            return 0;
        quint64 value = (static_cast<quint8>(m_bytes[at]) & 0x80) ? ~quint64(0) : 0;
        for (qsizetype i = 0; i < size; ++i)
            value = (value << 8) | static_cast<quint8>(m_bytes[at + i]);
        return static_cast<qint64>(value);
    }
    quint64 varint(qsizetype &at)
    {
        quint64 value = 0;
        for (int i = 0; i < 9; ++i, ++at) {
            if (!has(at, 1))
                return 0;
            const auto byte = static_cast<quint8>(m_bytes[at]);
            if (i == 8) {
                ++at;
                return (value << 8) | byte;
            }
            value = (value << 7) | (byte & 0x7f);
            if (!(byte & 0x80)) {
                ++at;
                return value;
            }
        }
        return value;
    }
    QByteArray bytes(qsizetype at, qsizetype size)
    {
        return has(at, size) ? m_bytes.sliced(at, size).toByteArray() : QByteArray();
    }
    bool ok() const { return m_ok; }

private:
    bool has(qsizetype at, qsizetype size)
    {
        const bool inside = at >= 0 && size >= 0 && at <= m_bytes.size() && size <= m_bytes.size() - at;
        m_ok = m_ok && inside;
        return inside;
    }

    QByteArrayView m_bytes;
    bool m_ok = true;
};

qsizetype beginOf(quint32 page)
{
    return page == 1 ? headerSize : 0;
}

/// The lengths of a record's values by their serial types.
std::optional<qsizetype> lengthOf(quint64 type)
{
    constexpr std::array<qsizetype, 10> fixed{0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    if (type < fixed.size())
        return fixed.at(type);
    if (type < 12 || type > quint64(longestValue) * 2)
        return {};
    return static_cast<qsizetype>((type - 12) / 2);
}

QVariant valueOf(quint64 type, Bytes &record, qsizetype at, qsizetype length)
{
    if (type == 0)
        return {};
    if (type == 8 || type == 9)
        return static_cast<qlonglong>(type - 8);
    if (type == 7)
        return std::bit_cast<double>(record.integer(at, 8));
    if (type < 7)
        return static_cast<qlonglong>(record.integer(at, length));
    const QByteArray bytes = record.bytes(at, length);
    return type % 2 == 0 ? QVariant(bytes.isNull() ? QByteArray("") : bytes) : QVariant(QString::fromUtf8(bytes));
}

std::optional<QVariantList> valuesOf(const QByteArray &payload)
{
    Bytes record(payload);
    qsizetype at = 0;
    const auto headerEnd = static_cast<qsizetype>(record.varint(at));
    if (headerEnd < 1 || headerEnd > payload.size())
        return {};
    qsizetype body = headerEnd;
    QVariantList values;
    while (at < headerEnd) {
        const quint64 type = record.varint(at);
        const auto length = lengthOf(type);
        if (!length || !record.ok())
            return {};
        values += valueOf(type, record, body, *length);
        body += *length;
    }
    return record.ok() && body <= payload.size() ? std::optional(values) : std::nullopt;
}

/// What of a cell's payload lies on pages of its own.
bool addOverflow(const SqlitePages &pages, quint32 next, qsizetype size, QByteArray &payload)
{
    for (quint32 steps = 0; payload.size() < size && next != 0 && steps <= pages.count(); ++steps) {
        const QByteArray page = pages.page(next);
        if (page.isEmpty())
            return false;
        Bytes bytes(page);
        next = bytes.number<quint32>(0);
        payload += page.mid(4, std::min(size - payload.size(), pages.usableSize() - 4));
    }
    return payload.size() == size;
}

std::optional<SqliteRow> rowAt(const SqlitePages &pages, const QByteArray &page, qsizetype cell)
{
    Bytes bytes(page);
    const quint64 size = bytes.varint(cell);
    SqliteRow row{.id = static_cast<qint64>(bytes.varint(cell)), .values = {}};
    if (!bytes.ok() || size == 0 || size > quint64(longestValue))
        return {};
    const auto payloadSize = static_cast<qsizetype>(size);
    const qsizetype usable = pages.usableSize();
    qsizetype local = payloadSize;
    if (payloadSize > usable - 35) {
        const qsizetype least = (usable - 12) * 32 / 255 - 23;
        const qsizetype fitting = least + (payloadSize - least) % (usable - 4);
        local = fitting <= usable - 35 ? fitting : least;
    }
    QByteArray payload = bytes.bytes(cell, local);
    if (!bytes.ok())
        return {};
    if (local < payloadSize && !addOverflow(pages, bytes.number<quint32>(cell + local), payloadSize, payload))
        return {};
    const auto values = valuesOf(payload);
    if (!values || values->isEmpty())
        return {};
    row.values = *values;
    return row;
}

quint8 typeOf(const QByteArray &page, quint32 number)
{
    return page.size() > beginOf(number) ? static_cast<quint8>(page[beginOf(number)]) : 0;
}

} // namespace

std::optional<SqlitePages> SqlitePages::read(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    SqlitePages pages;
    pages.m_bytes = file.readAll();
    QFile log(name + u"-wal"_s);
    const QByteArray logged = log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray();
    pages.readHeader();
    pages.readLog(logged);
    return pages;
}

void SqlitePages::readHeader()
{
    Bytes bytes(m_bytes);
    const quint32 size = bytes.number<quint16>(16) == 1 ? 65536U : bytes.number<quint16>(16);
    // A number that makes no sense is damaged: then the file is one of ours, which all have SQLite's default.
    if (size >= 512 && std::has_single_bit(size) && m_bytes.startsWith("SQLite format 3"))
        m_pageSize = size;
    const auto reserved = static_cast<quint8>(m_bytes.size() > 20 ? m_bytes[20] : 0);
    m_usable = m_pageSize - (m_pageSize - reserved >= 480 && reserved < 64 ? reserved : 0);
    m_count = static_cast<quint32>((m_bytes.size() + m_pageSize - 1) / m_pageSize);
}

void SqlitePages::readLog(const QByteArray &log)
{
    for (const SqliteFrame &frame : framesOf(log)) {
        if (frame.page == 0 || frame.content.size() != m_pageSize || frame.page > quint32(1) << 28)
            continue;
        m_logged.insert(frame.page, frame.content);
        m_count = std::max(m_count, frame.page);
    }
}

QByteArray SqlitePages::page(quint32 number) const
{
    if (const auto logged = m_logged.constFind(number); logged != m_logged.cend())
        return *logged;
    const qsizetype at = (static_cast<qsizetype>(number) - 1) * m_pageSize;
    if (number == 0 || at >= m_bytes.size())
        return {};
    QByteArray page = m_bytes.mid(at, m_pageSize);
    page.append(m_pageSize - page.size(), '\0');
    return page;
}

QSet<quint32> SqlitePages::freePages() const
{
    QSet<quint32> free;
    const QByteArray first = page(1);
    quint32 trunk = Bytes(first).number<quint32>(32);
    while (trunk != 0 && trunk <= m_count && !free.contains(trunk)) {
        const QByteArray list = page(trunk);
        Bytes bytes(list);
        const quint32 leaves = bytes.number<quint32>(4);
        if (leaves > static_cast<quint32>(m_usable / 4))
            break;
        free.insert(trunk);
        for (quint32 leaf = 0; leaf < leaves; ++leaf)
            free.insert(bytes.number<quint32>(8 + 4 * static_cast<qsizetype>(leaf)));
        trunk = bytes.number<quint32>(0);
    }
    return free;
}

bool isTableLeaf(const SqlitePages &pages, quint32 number)
{
    return typeOf(pages.page(number), number) == leafTablePage;
}

std::vector<SqliteRow> rowsOfLeaf(const SqlitePages &pages, quint32 number)
{
    const QByteArray page = pages.page(number);
    if (typeOf(page, number) != leafTablePage)
        return {};
    Bytes bytes(page);
    const qsizetype begin = beginOf(number);
    const quint16 cells = bytes.number<quint16>(begin + 3);
    std::vector<SqliteRow> rows;
    for (quint16 cell = 0; cell < cells && begin + 8 + 2 * cell + 2 <= page.size(); ++cell) {
        const qsizetype at = bytes.number<quint16>(begin + 8 + 2 * qsizetype(cell));
        if (at < begin + 8 || at >= page.size())
            continue;
        if (auto row = rowAt(pages, page, at))
            rows.push_back(std::move(*row));
    }
    return rows;
}

std::vector<quint32> childrenOf(const SqlitePages &pages, quint32 number)
{
    const QByteArray page = pages.page(number);
    if (typeOf(page, number) != innerTablePage)
        return {};
    Bytes bytes(page);
    const qsizetype begin = beginOf(number);
    const quint16 cells = bytes.number<quint16>(begin + 3);
    std::vector<quint32> children;
    for (quint16 cell = 0; cell < cells && begin + 12 + 2 * cell + 2 <= page.size(); ++cell) {
        const qsizetype at = bytes.number<quint16>(begin + 12 + 2 * qsizetype(cell));
        if (at >= begin + 12 && at + 4 <= page.size())
            children.push_back(bytes.number<quint32>(at));
    }
    children.push_back(bytes.number<quint32>(begin + 8));
    return children;
}

} // namespace fusion
