// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "core/exchange/exportformat.h"

#include <QByteArray>

namespace fusion {

// The portable run file (*.fusionrun): a whole conversation, or one turn of it, with everything that was said, sent and paid and
// with the attached files; no keys. JSON:
//
//   {"format":"fusion-chatroom-run","version":1,"program":"0.1.0","made_at":"2026-05-03T09:00:00Z",
//    "conversation":{"id":"...","title":"...","panel":{...}},          absent for a turn alone
//    "turns":[ the turn as the command line contract has it, its attachments with "data" and "text" ]}
//
// A reader refuses a higher version and passes over keys that it does not know. One turn alone, as `export --format json` writes
// it, is read, too.

inline constexpr int runFileVersion = 1;
inline constexpr qint64 longestRunFile = 512LL * 1024 * 1024; ///< bytes

QByteArray writeRunFile(const Exported &exported);
/// Reading gives what was written: texts, figures and files alike.
Result<Exported> readRunFile(const QByteArray &bytes);
/// The same of a file; `Input` where it is none, is too long or too new, `Storage` where it cannot be read.
Result<Exported> openRunFile(const QString &path);

/// A turn with its files' bytes and texts.
QJsonObject turnWithFiles(const Turn &turn);

} // namespace fusion
