// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attach/imagebytes.h"

#include <QByteArrayView>

#include <expected>

namespace fusion {

enum class ImageDefect { Broken, Animated };
using CleanImage = std::expected<ImageBytes, ImageDefect>;

// Each gets bytes that begin like its format.
CleanImage cleanPng(QByteArrayView bytes);
CleanImage cleanJpeg(QByteArrayView bytes);
CleanImage cleanWebp(QByteArrayView bytes);
CleanImage cleanGif(QByteArrayView bytes);

/// Reads forward through bytes; past the end everything is zero or empty and isBroken() true.
class ByteReader
{
public:
    explicit ByteReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    QByteArrayView take(qsizetype count)
    {
        if (count < 0 || count > left()) {
            m_broken = true;
            m_at = m_bytes.size();
            return {};
        }
        const QByteArrayView taken = m_bytes.sliced(m_at, count);
        m_at += count;
        return taken;
    }
    /// Most significant byte first.
    quint32 big(int count)
    {
        quint32 value = 0;
        for (const char byte : take(count))
            value = value << 8 | static_cast<uchar>(byte);
        return value;
    }
    /// Least significant byte first.
    quint32 little(int count)
    {
        quint32 value = 0;
        int shift = 0;
        for (const char byte : take(count)) {
            value |= static_cast<quint32>(static_cast<uchar>(byte)) << shift;
            shift += 8;
        }
        return value;
    }
    qsizetype position() const { return m_at; }
    qsizetype left() const { return m_bytes.size() - m_at; }
    bool isBroken() const { return m_broken; }
    QByteArrayView since(qsizetype position) const { return m_bytes.sliced(position, m_at - position); }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_broken = false;
};

} // namespace fusion
