// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace fusion {

enum class AttachmentKind { Text, Image, Pdf };

/// Something a person added to a question. Immutable once made; its bytes are shared by every request that carries it.
struct Attachment {
    AttachmentKind kind = AttachmentKind::Text;
    QString name;      ///< the file's own name, without a path; a label for people and models
    QString mediaType; ///< "image/png", "application/pdf", "text/plain", ...
    QByteArray data;   ///< the bytes as given
    QString text;      ///< what can be read in it: a text file's, a PDF's; empty for images

    bool operator==(const Attachment &) const = default;
};

} // namespace fusion
