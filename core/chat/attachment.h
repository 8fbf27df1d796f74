// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QMetaType>
#include <QString>

namespace fusion {

enum class AttachmentKind { Text, Image, Pdf };
QString attachmentKindName(AttachmentKind kind); ///< "text", "image", "pdf"

/// Something a person added to a question. Immutable once made; its bytes are shared by every request that carries it.
/// core/attach makes them from files.
struct Attachment {
    AttachmentKind kind = AttachmentKind::Text;
    QString name;        ///< the file's own name, without a path; a label for people and models
    QString mediaType;   ///< "image/png", "application/pdf", "text/plain", ...
    QByteArray data;     ///< the bytes as given; of an image without its metadata (place, camera, author)
    QString text;        ///< what can be read in it: a text file's, a PDF's; empty for images
    QString sha256 = {}; ///< of `data`, in hex; names the bytes in the store
    qint64 size = 0;     ///< of `data`, in bytes; told also where the bytes themselves are not at hand

    bool operator==(const Attachment &) const = default;
};

/// With its hash and size.
Attachment sealed(Attachment attachment);

/// {"kind","name","media_type","size","sha256"}: what a turn's JSON says of it. The bytes lie elsewhere.
QJsonObject toJson(const Attachment &attachment);
/// The same with "data" (base64) and "text": for documents that stand alone.
QJsonObject toJsonWithData(const Attachment &attachment);
/// Reads both.
Attachment attachmentFromJson(const QJsonObject &json);

} // namespace fusion

Q_DECLARE_METATYPE(fusion::Attachment)
