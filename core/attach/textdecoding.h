// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace fusion {

/// The text of a file of unknown encoding, without a byte order mark; empty optional: it is no text.
///
/// A byte order mark decides, then valid UTF-8, then UTF-16 by its zero bytes. What remains is of one byte or two a character,
/// and a guess: Shift JIS by its kana, GB 18030 by its Han characters, Windows-1251 where most letters are above ASCII,
/// Windows-1252 else.
std::optional<QString> decodedText(const QByteArray &bytes);

} // namespace fusion
