// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "core/chat/attachment.h"

#include <QByteArray>
#include <QString>

namespace fusion {

// Called on any thread; what is refused comes back as FailureKind::Input with half a sentence that says why.

/// The bytes of a file, if it is an ordinary one and not larger than anything that is taken.
Result<QByteArray> readAttachmentFile(const QString &path);

/// What the bytes are, by themselves and not by the file's name. Text and pictures are complete: decoded, checked, cleaned of
/// metadata. A PDF has no text yet; reading it takes a PdfText.
Result<Attachment> attachmentFrom(const QString &name, const QByteArray &bytes);

/// A name for people and models: without a path, controls and marks of direction; never empty, never long.
QString attachmentName(const QString &path);

/// "1.2 MB", as this person writes numbers.
QString readableSize(qint64 bytes);

} // namespace fusion
