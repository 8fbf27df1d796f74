// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attach/imageformats_p.h"

#include <algorithm>
#include <array>

namespace fusion {

namespace {

/// What a viewer needs; everything else (text, time, Exif, private chunks) may tell about a person.
/// Source: PNG specification, third edition, section 11 (chunk types).
constexpr std::array<const char *, 12> keptChunks{"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM",
                                                  "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "pHYs"};

bool isKept(QByteArrayView type)
{
    return std::ranges::any_of(keptChunks, [type](const char *kept) { return type == QByteArrayView(kept); });
}

} // namespace

CleanImage cleanPng(QByteArrayView bytes)
{
    ByteReader reader(bytes);
    ImageBytes image;
    image.bytes.append(reader.take(8)); // the signature
    while (!reader.isBroken()) {
        const qsizetype begin = reader.position();
        const quint32 length = reader.big(4);
        const QByteArrayView type = reader.take(4);
        if (begin == 8 && type != QByteArrayView("IHDR"))
            break;
        const QByteArrayView data = reader.take(length);
        reader.take(4); // the checksum
        if (reader.isBroken())
            break;
        if (type == QByteArrayView("acTL"))
            return std::unexpected(ImageDefect::Animated);
        if (type == QByteArrayView("IHDR")) {
            ByteReader header(data);
            image.width = header.big(4);
            image.height = header.big(4);
        }
        if (isKept(type))
            image.bytes.append(reader.since(begin));
        if (type == QByteArrayView("IEND"))
            return image;
    }
    return std::unexpected(ImageDefect::Broken);
}

} // namespace fusion
