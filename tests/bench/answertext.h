// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace fusion::bench {

/// What a model might write: prose, lists, tables, code, headings and links in turns, the same on every machine.
/// @param seed another one gives another text
QString answerText(qsizetype characters, quint32 seed);

/// `text` in pieces of a token's size, about four characters.
QStringList tokensOf(const QString &text);

} // namespace fusion::bench
