// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attach/imageformats_p.h"

namespace fusion {

namespace {

// Source: WebP container specification; bits of the VP8X chunk's first byte.
constexpr char animationFlag = 0x02;
constexpr char metadataFlags = 0x08 | 0x04; // Exif, XMP

/// The size of a picture without a VP8X chunk is in its pixels' header.
void readLossySize(QByteArrayView data, ImageBytes &image)
{
    ByteReader reader(data);
    reader.take(6); // frame tag and start code
    image.width = reader.little(2) & 0x3fff;
    image.height = reader.little(2) & 0x3fff;
}

void readLosslessSize(QByteArrayView data, ImageBytes &image)
{
    ByteReader reader(data);
    reader.take(1); // signature
    const quint32 bits = reader.little(4);
    image.width = (bits & 0x3fff) + 1;
    image.height = (bits >> 14 & 0x3fff) + 1;
}

void readCanvasSize(QByteArrayView data, ImageBytes &image)
{
    ByteReader reader(data);
    reader.take(4); // flags
    image.width = reader.little(3) + 1;
    image.height = reader.little(3) + 1;
}

void appendLittle(QByteArray &bytes, qsizetype value)
{
    for (int shift = 0; shift < 32; shift += 8)
        bytes.append(static_cast<char>(value >> shift & 0xff));
}

void appendChunk(QByteArray &bytes, QByteArrayView type, const QByteArray &data)
{
    bytes.append(type);
    appendLittle(bytes, data.size());
    bytes.append(data);
    if (data.size() % 2 != 0)
        bytes.append('\0');
}

} // namespace

CleanImage cleanWebp(QByteArrayView bytes)
{
    ByteReader whole(bytes);
    whole.take(4);
    const QByteArrayView content = whole.take(whole.little(4));
    if (whole.isBroken())
        return std::unexpected(ImageDefect::Broken);
    ByteReader reader(content);
    ImageBytes image;
    QByteArray chunks(reader.take(4).toByteArray()); // "WEBP"
    bool hasPixels = false;
    while (reader.left() >= 8) {
        const QByteArrayView type = reader.take(4);
        const quint32 size = reader.little(4);
        QByteArray data = reader.take(size).toByteArray();
        if (reader.isBroken())
            return std::unexpected(ImageDefect::Broken);
        if (size % 2 != 0 && reader.left() > 0)
            reader.take(1);
        if (type == QByteArrayView("VP8X") && !data.isEmpty()) {
            if (data.front() & animationFlag)
                return std::unexpected(ImageDefect::Animated);
            data[0] = static_cast<char>(data.front() & ~metadataFlags);
            readCanvasSize(data, image);
        } else if (type == QByteArrayView("VP8 ") || type == QByteArrayView("VP8L")) {
            hasPixels = true;
            if (image.width == 0)
                type == QByteArrayView("VP8L") ? readLosslessSize(data, image) : readLossySize(data, image);
        } else if (type != QByteArrayView("ALPH") && type != QByteArrayView("ICCP")) {
            continue; // Exif, XMP, and whatever else somebody put there
        }
        appendChunk(chunks, type, data);
    }
    if (!hasPixels)
        return std::unexpected(ImageDefect::Broken);
    image.bytes = "RIFF";
    appendLittle(image.bytes, chunks.size());
    image.bytes += chunks;
    return image;
}

} // namespace fusion
