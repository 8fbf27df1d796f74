// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attach/imageformats_p.h"

namespace fusion {

namespace {

// Source: GIF89a specification, sections 15 to 27.
constexpr quint32 extension = 0x21;
constexpr quint32 picture = 0x2c;
constexpr quint32 trailer = 0x3b;
constexpr quint32 graphicControl = 0xf9;

/// A colour table follows where the flags say so.
void skipColours(ByteReader &reader, quint32 flags)
{
    if (flags & 0x80)
        reader.take(qsizetype(3) << ((flags & 7) + 1));
}

void skipBlocks(ByteReader &reader)
{
    while (const quint32 size = reader.big(1))
        reader.take(size);
}

} // namespace

CleanImage cleanGif(QByteArrayView bytes)
{
    ByteReader reader(bytes);
    ImageBytes image;
    reader.take(6);
    image.width = reader.little(2);
    image.height = reader.little(2);
    const quint32 flags = reader.big(1);
    reader.take(2);
    skipColours(reader, flags);
    image.bytes.append(reader.since(0));
    bool hasPicture = false;
    while (!reader.isBroken()) {
        const qsizetype begin = reader.position();
        const quint32 kind = reader.big(1);
        if (kind == trailer && hasPicture) {
            image.bytes.append(';');
            return image;
        }
        bool keep = kind == picture;
        if (kind == picture) {
            if (hasPicture)
                return std::unexpected(ImageDefect::Animated);
            hasPicture = true;
            reader.take(8);
            skipColours(reader, reader.big(1));
            reader.take(1); // code size
        } else if (kind == extension) {
            keep = reader.big(1) == graphicControl; // not comments, captions and applications' own
        } else {
            break;
        }
        skipBlocks(reader);
        if (!reader.isBroken() && keep)
            image.bytes.append(reader.since(begin));
    }
    return std::unexpected(ImageDefect::Broken);
}

} // namespace fusion
