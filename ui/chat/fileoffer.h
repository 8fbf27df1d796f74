// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QStringList>

class QMimeData;

namespace fusion {

/// What somebody pasted or dropped that is to be attached instead of written.
struct FileOffer {
    QStringList paths; ///< of files on this machine
    QImage image;      ///< pixels without a file: a screenshot

    bool isEmpty() const { return paths.isEmpty() && image.isNull(); }
};

/// Cheap: whether fileOffer() would find something.
bool offersFiles(const QMimeData &data);
/// Files win over pictures, and text over pictures: a spreadsheet offers both of the latter.
FileOffer fileOffer(const QMimeData &data);

} // namespace fusion
