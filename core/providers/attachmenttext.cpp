// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/attachmenttext.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

/// A name may hold whatever a file system takes; in the label it is one line without a mark that could end it.
QString labelFor(const Attachment &attachment)
{
    QString name = attachment.name.simplified();
    name.replace(u'`', u'\'').replace(u'“', u'\'').replace(u'”', u'\'').replace(u'"', u'\'');
    name.removeIf([](QChar c) { return !c.isPrint(); });
    return u"“"_s + (name.isEmpty() ? u"unnamed"_s : name.left(200)) + u"”"_s;
}

QString kindWord(AttachmentKind kind)
{
    switch (kind) {
    case AttachmentKind::Text: return u"Attached file"_s;
    case AttachmentKind::Image: return u"Attached image"_s;
    case AttachmentKind::Pdf: return u"Attached PDF"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString fenceFor(const QString &text)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return QString(std::max<qsizetype>(3, longest + 1), u'`');
}

} // namespace

QString attachmentText(const Attachment &attachment)
{
    const QString title = kindWord(attachment.kind) + u' ' + labelFor(attachment);
    if (attachment.text.trimmed().isEmpty()) {
        return attachment.kind == AttachmentKind::Image ? title + u" (its picture cannot be shown to you)"_s
                                                        : title + u" (no text could be read in it)"_s;
    }
    const QString fence = fenceFor(attachment.text);
    const QString end = attachment.text.endsWith(u'\n') ? QString() : u"\n"_s;
    return title + u":\n"_s + fence + u'\n' + attachment.text + end + fence;
}

QString textWithAttachments(const Message &message, const std::vector<AttachmentKind> &native)
{
    QString text;
    for (const Attachment &attachment : message.attachments) {
        if (std::ranges::find(native, attachment.kind) == native.end())
            text += attachmentText(attachment) + u"\n\n"_s;
    }
    return (text + message.text).trimmed();
}

QString dataUri(const Attachment &attachment)
{
    const QString type = attachment.mediaType.isEmpty() ? u"application/octet-stream"_s : attachment.mediaType;
    return u"data:"_s + type + u";base64,"_s + QString::fromLatin1(attachment.data.toBase64());
}

} // namespace fusion
