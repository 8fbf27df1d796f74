// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace fusion {

/// A picture that may be sent.
struct ImageBytes {
    QString mediaType; ///< "image/png", "image/jpeg", "image/webp", "image/gif"
    qint64 width = 0;  ///< in pixels, as stored: a photograph may be turned by its orientation
    qint64 height = 0;
    QByteArray bytes; ///< without metadata: no place, no camera, no author, no comment, no hidden second picture

    bool operator==(const ImageBytes &) const = default;
};

/// "image/png" and so on, by the first bytes; empty: none of the four kinds that models take.
QString imageMediaType(const QByteArray &bytes);

/// Checks PNG, JPEG, WebP or GIF by its structure, without decoding it, and copies only what is needed to draw it: pixels,
/// colours and a photograph's orientation. Refuses what is cut off, what moves, and more pixels than limits::imagePixels.
Result<ImageBytes> cleanImage(const QByteArray &bytes);

} // namespace fusion
