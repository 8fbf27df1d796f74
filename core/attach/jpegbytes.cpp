// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attach/imageformats_p.h"

namespace fusion {

namespace {

// Markers. Source: ITU-T T.81, table B.1.
constexpr quint32 startOfScan = 0xda;
constexpr quint32 endOfImage = 0xd9;

bool isFrame(quint32 marker)
{
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

/// Without a length behind it: restart marks and the like.
bool standsAlone(quint32 marker)
{
    return (marker >= 0xd0 && marker <= 0xd8) || marker == 0x01;
}

/// Says how to draw: JFIF, an ICC profile, Adobe's colour transform. The other application segments and comments tell of
/// places, cameras and people.
bool isKept(quint32 marker, QByteArrayView data)
{
    if (marker == 0xe0)
        return data.startsWith("JFIF");
    if (marker == 0xe2)
        return data.startsWith("ICC_PROFILE");
    if (marker == 0xee)
        return data.startsWith("Adobe");
    return (marker < 0xe0 || marker > 0xef) && marker != 0xfe;
}

/// The orientation of an Exif segment, 1 to 8; 1 (upright) where it does not say. Source: Exif 2.32, tag 0x0112.
quint32 orientationIn(QByteArrayView exif)
{
    if (!exif.startsWith(QByteArrayView("Exif\0", 5)) || exif.size() < 14)
        return 1;
    const QByteArrayView tiff = exif.sliced(6);
    const bool isLittle = tiff.startsWith("II");
    const auto number = [isLittle](ByteReader &reader, int count) { return isLittle ? reader.little(count) : reader.big(count); };
    ByteReader header(tiff);
    header.take(4);
    ByteReader directory(tiff);
    directory.take(number(header, 4));
    quint32 entries = number(directory, 2);
    for (; entries > 0 && !directory.isBroken(); --entries) {
        const quint32 tag = number(directory, 2);
        directory.take(6);
        const quint32 value = number(directory, 2);
        directory.take(2);
        if (tag == 0x0112 && !directory.isBroken())
            return value >= 1 && value <= 8 ? value : 1;
    }
    return 1;
}

/// An Exif segment that says nothing but the orientation.
QByteArray orientationSegment(quint32 orientation)
{
    QByteArray segment = QByteArray::fromHex("ffe10022457869660000" // APP1, 34 bytes, "Exif"
                                             "4d4d002a00000008"     // big endian, directory at 8
                                             "0001011200030000000100"
                                             "00"
                                             "000000000000");
    segment[29] = static_cast<char>(orientation);
    return segment;
}

/// Compressed pixels, up to the next marker that is none of theirs.
void skipScan(ByteReader &reader, QByteArrayView bytes)
{
    qsizetype at = reader.position();
    while (at + 1 < bytes.size()) {
        const auto next = static_cast<uchar>(bytes[at + 1]);
        const bool isMarker =
            static_cast<uchar>(bytes[at]) == 0xff && next != 0 && next != 0xff && !(next >= 0xd0 && next <= 0xd7);
        if (isMarker)
            break;
        ++at;
    }
    reader.take(at - reader.position());
}

} // namespace

CleanImage cleanJpeg(QByteArrayView bytes)
{
    ByteReader reader(bytes);
    ImageBytes image;
    image.bytes.append(reader.take(2));
    quint32 orientation = 1;
    while (!reader.isBroken()) {
        const qsizetype begin = reader.position();
        if (reader.big(1) != 0xff)
            break;
        quint32 marker = reader.big(1);
        while (marker == 0xff) // fill bytes
            marker = reader.big(1);
        if (marker == endOfImage) {
            image.bytes.append("\xff\xd9");
            return image;
        }
        if (standsAlone(marker)) {
            image.bytes.append(reader.since(begin));
            continue;
        }
        const QByteArrayView data = reader.take(static_cast<qsizetype>(reader.big(2)) - 2);
        if (reader.isBroken())
            break;
        if (isFrame(marker)) {
            ByteReader frame(data);
            frame.take(1);
            image.height = frame.big(2);
            image.width = frame.big(2);
        }
        if (marker == 0xe1 && orientation == 1) {
            orientation = orientationIn(data);
            if (orientation != 1)
                image.bytes.append(orientationSegment(orientation));
        }
        if (marker == startOfScan)
            skipScan(reader, bytes);
        if (isKept(marker, data))
            image.bytes.append(reader.since(begin));
    }
    return std::unexpected(ImageDefect::Broken);
}

} // namespace fusion
