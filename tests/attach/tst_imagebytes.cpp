// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attach/imagebytes.h"

#include "core/attach/limits.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QTest>

using namespace fusion;
using namespace Qt::StringLiterals;

namespace {

const QByteArray canary = "CANARY-52.5200N-13.4050E";

QImage picture()
{
    QImage image(48, 32, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb(x * 5, y * 7, (x * y) % 256));
    }
    image.setText(u"Comment"_s, QString::fromLatin1(canary));
    return image;
}

QByteArray written(const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture().save(&buffer, format);
    return bytes;
}

QByteArray big(quint32 value, int count)
{
    QByteArray bytes;
    for (int shift = 8 * (count - 1); shift >= 0; shift -= 8)
        bytes.append(static_cast<char>(value >> shift & 0xff));
    return bytes;
}

QByteArray segment(char marker, const QByteArray &data)
{
    return QByteArray("\xff") + marker + big(static_cast<quint32>(data.size()) + 2, 2) + data;
}

/// A photograph as a telephone writes it: turned, with a place, a comment, and a second picture behind the end.
QByteArray photograph(char orientation)
{
    const QByteArray exif =
        QByteArray("Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0", 24) + orientation + QByteArray(7, '\0') + canary;
    QByteArray bytes = written("JPG");
    return bytes.insert(2, segment('\xe1', exif) + segment('\xfe', canary) + segment('\xed', "Photoshop" + canary)) + canary;
}

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    return big(static_cast<quint32>(data.size()), 4) + type + data + QByteArray(4, '\0');
}

QByteArray pngOfSize(quint32 width, quint32 height)
{
    return "\x89PNG\r\n\x1a\n" + chunk("IHDR", big(width, 4) + big(height, 4) + QByteArray("\x08\x02\0\0\0", 5)) +
           chunk("IDAT", qCompress(QByteArray(16, '\0')).sliced(4)) + chunk("IEND", {});
}

QByteArray gif(int pictures)
{
    QByteArray bytes = QByteArray("GIF89a\x01\0\x01\0\x80\0\0\xff\xff\xff\0\0\0", 19);
    bytes += QByteArray("\x21\xfe") + static_cast<char>(canary.size()) + canary + '\0';
    for (int i = 0; i < pictures; ++i)
        bytes += QByteArray("\x21\xf9\x04\0\0\0\0\0\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0", 23);
    return bytes + ";" + canary;
}

/// One pixel, with and without a VP8X chunk that announces Exif.
QByteArray webp(bool extended, char flags = 0x08)
{
    const QByteArray plain = QByteArray::fromBase64("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
    if (!extended)
        return plain;
    const auto little = [](qsizetype value) {
        QByteArray bytes = big(static_cast<quint32>(value), 4);
        std::ranges::reverse(bytes);
        return bytes;
    };
    QByteArray chunks = "WEBPVP8X" + little(10) + flags + QByteArray(9, '\0') + plain.sliced(12);
    chunks += "EXIF" + little(canary.size()) + canary;
    return "RIFF" + little(chunks.size()) + chunks;
}

} // namespace

class TestImageBytes : public QObject
{
    Q_OBJECT

private slots:
    void keepsThePicture_data();
    void keepsThePicture();
    void keepsTheOrientation();
    void refuses_data();
    void refuses();
    void everyCutIsSafe_data();
    void everyCutIsSafe();
};

void TestImageBytes::keepsThePicture_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("mediaType");
    QTest::addColumn<bool>("readable"); // by the Qt of this machine
    const QByteArray png = written("PNG");
    QTest::newRow("PNG with a comment") << png << u"image/png"_s << true;
    QTest::newRow("PNG with a tail") << png + canary << u"image/png"_s << true;
    QTest::newRow("JPEG") << photograph(1) << u"image/jpeg"_s << true;
    QTest::newRow("GIF with a comment") << gif(1) << u"image/gif"_s << true;
    const bool webpIsRead = QImageReader::supportedImageFormats().contains("webp");
    QTest::newRow("WebP") << webp(false) << u"image/webp"_s << webpIsRead;
    QTest::newRow("WebP with Exif") << webp(true) << u"image/webp"_s << webpIsRead;
}

void TestImageBytes::keepsThePicture()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, mediaType);
    QFETCH(bool, readable);
    const auto image = cleanImage(bytes);
    QVERIFY2(image, image ? "" : qPrintable(image.error().message));
    QCOMPARE(image->mediaType, mediaType);
    QVERIFY2(!image->bytes.contains(canary), "what tells of places and people stayed in the picture");
    QCOMPARE(cleanImage(image->bytes), image); // clean is clean
    if (!readable)
        return;
    const QImage before = QImage::fromData(bytes);
    const QImage after = QImage::fromData(image->bytes);
    QVERIFY(!after.isNull());
    QCOMPARE(QSize(int(image->width), int(image->height)), after.size());
    QCOMPARE(after.convertToFormat(QImage::Format_ARGB32), before.convertToFormat(QImage::Format_ARGB32));
}

void TestImageBytes::keepsTheOrientation()
{
    QByteArray cleaned = cleanImage(photograph(6)).value().bytes;
    QVERIFY(!cleaned.contains(canary));
    QBuffer buffer(&cleaned);
    QCOMPARE(QImageReader(&buffer).transformation(), QImageIOHandler::TransformationRotate90);
    QCOMPARE(cleanImage(cleaned).value().bytes, cleaned);
}

void TestImageBytes::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("bomb") << pngOfSize(30000, 30000) << u"too large"_s;
    QTest::newRow("largest sizes") << pngOfSize(0xffffffff, 0xffffffff) << u"too large"_s;
    QTest::newRow("one pixel too many") << pngOfSize(limits::imagePixels + 1, 1) << u"too large"_s;
    QTest::newRow("no pixel") << pngOfSize(0, 5) << u"damaged"_s;
    QTest::newRow("moving GIF") << gif(2) << u"move"_s;
    QTest::newRow("moving WebP") << webp(true, 0x02) << u"move"_s;
    QTest::newRow("moving PNG") << QByteArray(pngOfSize(4, 4)).insert(33, chunk("acTL", QByteArray(8, '\0'))) << u"move"_s;
    QTest::newRow("GIF without picture") << gif(0) << u"damaged"_s;
    QTest::newRow("cut PNG") << written("PNG").chopped(13) << u"damaged"_s;
    QTest::newRow("cut JPEG") << photograph(1).chopped(canary.size() + 2) << u"damaged"_s;
    QTest::newRow("cut WebP") << webp(false).chopped(4) << u"damaged"_s;
    QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << u"only PNG"_s;
    QTest::newRow("BMP") << written("BMP") << u"only PNG"_s;
}

void TestImageBytes::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const auto image = cleanImage(bytes);
    QVERIFY(!image);
    QCOMPARE(image.error().kind, FailureKind::Input);
    QVERIFY2(image.error().message.contains(words), qPrintable(image.error().message));
}

void TestImageBytes::everyCutIsSafe_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("PNG") << written("PNG");
    QTest::newRow("JPEG") << photograph(8);
    QTest::newRow("GIF") << gif(1);
    QTest::newRow("WebP") << webp(true);
}

/// Cut anywhere, and with every byte turned over: an answer, and never one that is larger than what came, but for an orientation.
void TestImageBytes::everyCutIsSafe()
{
    QFETCH(QByteArray, bytes);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto cut = cleanImage(bytes.first(i));
        QVERIFY(!cut || cut->bytes.size() <= i + 36);
        QByteArray turned = bytes;
        turned[i] = static_cast<char>(~turned.at(i));
        const auto image = cleanImage(turned);
        QVERIFY(!image || image->bytes.size() <= turned.size() + 36);
    }
}

QTEST_GUILESS_MAIN(TestImageBytes)
#include "tst_imagebytes.moc"
