// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attach/imagebytes.h"

#include "core/attach/imageformats_p.h"
#include "core/attach/limits.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(fusion::ImageBytes)

public:
    static QString broken() { return tr("the picture is damaged or cut off"); }
    static QString animated() { return tr("pictures that move are not taken; attach a single picture"); }
    static QString unknown() { return tr("only PNG, JPEG, WebP and GIF pictures are taken"); }
    static QString tooLarge(qint64 width, qint64 height)
    {
        return tr("the picture is too large, %1 × %2 pixels; at most %3 million are taken")
            .arg(width)
            .arg(height)
            .arg(limits::imagePixels / 1'000'000);
    }
};

CleanImage cleaned(const QString &mediaType, const QByteArray &bytes)
{
    if (mediaType == "image/png"_L1)
        return cleanPng(bytes);
    if (mediaType == "image/jpeg"_L1)
        return cleanJpeg(bytes);
    if (mediaType == "image/webp"_L1)
        return cleanWebp(bytes);
    return cleanGif(bytes);
}

} // namespace

QString imageMediaType(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return u"image/png"_s;
    if (bytes.startsWith("\xff\xd8\xff"))
        return u"image/jpeg"_s;
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return u"image/webp"_s;
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return u"image/gif"_s;
    return {};
}

Result<ImageBytes> cleanImage(const QByteArray &bytes)
{
    const QString mediaType = imageMediaType(bytes);
    if (mediaType.isEmpty())
        return fail(FailureKind::Input, Words::unknown());
    CleanImage image = cleaned(mediaType, bytes);
    if (!image)
        return fail(FailureKind::Input, image.error() == ImageDefect::Animated ? Words::animated() : Words::broken());
    if (image->width <= 0 || image->height <= 0)
        return fail(FailureKind::Input, Words::broken());
    const bool isLong = image->width > limits::imagePixels || image->height > limits::imagePixels; // their product might not fit
    if (isLong || image->width * image->height > limits::imagePixels)
        return fail(FailureKind::Input, Words::tooLarge(image->width, image->height));
    image->mediaType = mediaType;
    return *std::move(image);
}

} // namespace fusion
