// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/sqlitelog.h"

#include <QFile>
#include <QtEndian>

#include <bit>
#include <utility>

namespace fusion {

namespace {

constexpr qsizetype logHeader = 32;
constexpr qsizetype frameHeader = 24;
constexpr quint32 magicLittle = 0x377f0682;
constexpr quint32 magicBig = 0x377f0683;

quint32 word(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

/// The log's running checksum over 8 bytes at a time; which end comes first is said by its magic number.
struct Checksum {
    quint32 first = 0;
    quint32 second = 0;

    void add(QByteArrayView bytes, bool bigEndian)
    {
        for (qsizetype at = 0; at + 8 <= bytes.size(); at += 8) {
            const char *from = bytes.data() + at;
            const auto number = [&](const char *of) {
                return bigEndian ? qFromBigEndian<quint32>(of) : qFromLittleEndian<quint32>(of);
            };
            first += number(from) + second;
            second += number(from + 4) + first;
        }
    }
    bool operator==(const Checksum &) const = default;
};

struct Frame {
    SqliteFrame frame;
    bool isSound = false; ///< its bytes are those that were written
    bool ends = false;    ///< the last of a transaction
    bool isOld = false;   ///< not of this generation
};

/// The beginning of a log: what its frames are read by.
struct Header {
    bool isSound = false;
    bool bigEndian = false;
    qsizetype pageSize = 4096;
    quint32 salts[2] = {};
    Checksum checksum;
};

Header headerOf(const QByteArray &log)
{
    Header header;
    header.checksum = {word(log, 24), word(log, 28)};
    const quint32 pageSize = word(log, 8) == 1 ? 65536U : word(log, 8);
    header.bigEndian = word(log, 0) == magicBig;
    Checksum sum;
    sum.add(QByteArrayView(log).first(24), header.bigEndian);
    const bool isLog = header.bigEndian || word(log, 0) == magicLittle;
    header.isSound = isLog && sum == header.checksum && pageSize >= 512 && std::has_single_bit(pageSize);
    // A damaged one says nothing: then the log is read as this program's own are written, and its first frame says the salts.
    const qsizetype salts = header.isSound ? 16 : logHeader + 8;
    if (header.isSound)
        header.pageSize = pageSize;
    if (log.size() >= salts + 8) {
        header.salts[0] = word(log, salts);
        header.salts[1] = word(log, salts + 4);
    }
    return header;
}

/// All frames of the log's present generation, damaged ones marked. Each carries the checksum of all before it, so one can be
/// judged by the one before alone.
std::vector<Frame> allFrames(const QByteArray &log, const Header &header)
{
    std::vector<Frame> frames;
    Checksum before = header.checksum;
    const qsizetype step = frameHeader + header.pageSize;
    for (qsizetype at = logHeader; at + step <= log.size(); at += step) {
        const bool isOld = word(log, at + 8) != header.salts[0] || word(log, at + 12) != header.salts[1];
        const Checksum stored{word(log, at + 16), word(log, at + 20)};
        Checksum sum = before;
        sum.add(QByteArrayView(log).sliced(at, 8), header.bigEndian);
        sum.add(QByteArrayView(log).sliced(at + frameHeader, header.pageSize), header.bigEndian);
        before = stored;
        frames.push_back({.frame = {.page = word(log, at), .content = log.mid(at + frameHeader, header.pageSize)},
                          .isSound = sum == stored && !isOld,
                          .ends = word(log, at + 4) != 0,
                          .isOld = isOld});
    }
    // What an earlier generation left stands at the end; in the middle it is a damaged header.
    while (!frames.empty() && frames.back().isOld)
        frames.pop_back();
    return frames;
}

} // namespace

std::vector<SqliteFrame> framesOf(const QByteArray &log)
{
    if (log.size() < logHeader)
        return {};
    std::vector<Frame> all = allFrames(log, headerOf(log));
    while (!all.empty() && !(all.back().ends && all.back().isSound))
        all.pop_back();
    std::vector<SqliteFrame> sound;
    for (Frame &frame : all) {
        if (frame.isSound)
            sound.push_back(std::move(frame.frame));
    }
    return sound;
}

bool hasLostFrames(const QByteArray &log)
{
    if (log.size() < logHeader)
        return false;
    const Header header = headerOf(log);
    bool isBroken = !header.isSound;
    int ends = header.isSound ? 0 : 1;
    for (const Frame &frame : allFrames(log, header)) {
        isBroken = isBroken || !frame.isSound;
        ends += isBroken && frame.ends ? 1 : 0;
    }
    return ends > 1;
}

bool logHasLostFrames(const QString &logFile)
{
    QFile log(logFile);
    return log.open(QIODevice::ReadOnly) && hasLostFrames(log.readAll());
}

} // namespace fusion
