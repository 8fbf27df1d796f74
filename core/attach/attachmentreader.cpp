// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attach/attachmentreader.h"

#include "core/attach/imagebytes.h"
#include "core/attach/limits.h"
#include "core/attach/textdecoding.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMimeDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(fusion::Attachment)

public:
    static QString tooLarge(qint64 size, qint64 most)
    {
        return tr("it is too large, %1; at most %2 are taken", "sizes").arg(readableSize(size), readableSize(most));
    }
    static QString noFile() { return tr("it is not an ordinary file"); }
    static QString empty() { return tr("it is empty"); }
    static QString unknown() { return tr("it is neither text, nor a picture, nor a PDF"); }
};

bool isPdf(const QByteArray &bytes)
{
    return bytes.first(std::min<qsizetype>(bytes.size(), 1024)).contains("%PDF-");
}

/// The type that a source file's name tells, where that is a kind of text.
QString textMediaType(const QString &name)
{
    const QMimeType type = QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension);
    return type.inherits(u"text/plain"_s) ? type.name() : u"text/plain"_s;
}

Result<Attachment> imageFrom(const QString &name, const QByteArray &bytes)
{
    if (bytes.size() > limits::imageBytes)
        return fail(FailureKind::Input, Words::tooLarge(bytes.size(), limits::imageBytes));
    return cleanImage(bytes).transform([&name](const ImageBytes &image) {
        return sealed(
            {.kind = AttachmentKind::Image, .name = name, .mediaType = image.mediaType, .data = image.bytes, .text = {}});
    });
}

Result<Attachment> textFrom(const QString &name, const QByteArray &bytes)
{
    const auto text = decodedText(bytes.first(std::min<qsizetype>(bytes.size(), limits::textBytes)));
    if (bytes.size() > limits::textBytes)
        return fail(FailureKind::Input,
                    text || bytes.isValidUtf8() ? Words::tooLarge(bytes.size(), limits::textBytes) : Words::unknown());
    if (!text)
        return fail(FailureKind::Input, Words::unknown());
    return sealed({.kind = AttachmentKind::Text, .name = name, .mediaType = textMediaType(name), .data = bytes, .text = *text});
}

} // namespace

Result<QByteArray> readAttachmentFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile()) // a folder, a pipe, a device: reading might never end
        return fail(FailureKind::Input, Words::noFile());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(FailureKind::Input, file.errorString());
    const QByteArray bytes = file.read(limits::pdfBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(FailureKind::Input, file.errorString());
    if (bytes.size() > limits::pdfBytes)
        return fail(FailureKind::Input, Words::tooLarge(std::max(file.size(), bytes.size()), limits::pdfBytes));
    return bytes;
}

Result<Attachment> attachmentFrom(const QString &name, const QByteArray &bytes)
{
    const QString label = attachmentName(name);
    if (bytes.isEmpty())
        return fail(FailureKind::Input, Words::empty());
    if (!imageMediaType(bytes).isEmpty())
        return imageFrom(label, bytes);
    if (!isPdf(bytes))
        return textFrom(label, bytes);
    if (bytes.size() > limits::pdfBytes)
        return fail(FailureKind::Input, Words::tooLarge(bytes.size(), limits::pdfBytes));
    return sealed({.kind = AttachmentKind::Pdf, .name = label, .mediaType = u"application/pdf"_s, .data = bytes, .text = {}});
}

QString attachmentName(const QString &path)
{
    QString name = path.section(u'/', -1);
    const auto isHidden = [](QChar c) { return !c.isPrint() || c.category() == QChar::Other_Format; };
    name.removeIf(isHidden);
    name = name.simplified();
    constexpr qsizetype longest = 120;
    if (name.size() > longest) // its end tells the kind
        name = name.first(longest - 21) + u'…' + name.last(20);
    return name.isEmpty() ? u"file"_s : name;
}

QString readableSize(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace fusion
