// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace fusion {

/// One page as a write-ahead log holds it.
struct SqliteFrame {
    quint32 page = 0;
    QByteArray content;
};

/// What a log holds of finished transactions, oldest first, the frames behind a damaged one included; the damaged ones are left
/// out. A transaction that was cut off at the end is not in it.
std::vector<SqliteFrame> framesOf(const QByteArray &log);

/// Finished transactions stand behind a damaged frame, where SQLite passes over them without a word. One alone at the end is no
/// damage: it may have been cut off before anybody was told of it.
bool hasLostFrames(const QByteArray &log);
bool logHasLostFrames(const QString &logFile);

} // namespace fusion
