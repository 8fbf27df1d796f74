// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/chat/attachment.h"

#include "core/base/enumnames.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {
constexpr auto kindNames = std::to_array<std::pair<AttachmentKind, QLatin1StringView>>({
    {AttachmentKind::Text, "text"_L1},
    {AttachmentKind::Image, "image"_L1},
    {AttachmentKind::Pdf, "pdf"_L1},
});
} // namespace

QString attachmentKindName(AttachmentKind kind)
{
    return enumName(kindNames, kind);
}

Attachment sealed(Attachment attachment)
{
    attachment.size = attachment.data.size();
    attachment.sha256 = QString::fromLatin1(QCryptographicHash::hash(attachment.data, QCryptographicHash::Sha256).toHex());
    return attachment;
}

QJsonObject toJson(const Attachment &attachment)
{
    return {
        {u"kind"_s, attachmentKindName(attachment.kind)},
        {u"name"_s, attachment.name},
        {u"media_type"_s, attachment.mediaType},
        {u"size"_s, attachment.size},
        {u"sha256"_s, attachment.sha256},
    };
}

QJsonObject toJsonWithData(const Attachment &attachment)
{
    QJsonObject json = toJson(attachment);
    json[u"data"_s] = QString::fromLatin1(attachment.data.toBase64());
    if (!attachment.text.isEmpty())
        json[u"text"_s] = attachment.text;
    return json;
}

Attachment attachmentFromJson(const QJsonObject &json)
{
    return {
        .kind = enumValue(kindNames, json[u"kind"_s].toString()).value_or(AttachmentKind::Text),
        .name = json[u"name"_s].toString(),
        .mediaType = json[u"media_type"_s].toString(),
        .data = QByteArray::fromBase64(json[u"data"_s].toString().toLatin1()),
        .text = json[u"text"_s].toString(),
        .sha256 = json[u"sha256"_s].toString(),
        .size = json[u"size"_s].toInteger(),
    };
}

} // namespace fusion
