// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

namespace fusion::terminal {

/// A piece of the result, to standard output, at once.
void print(const QString &text);
void printLine(const QString &text);
void printJson(const QJsonObject &json);
/// A line for people, to standard error.
void say(const QString &line);
/// Text from models and pages must not drive the terminal: control characters but line feed and tab become visible.
QString harmless(const QString &text);
/// All of standard input.
QString readInput();

} // namespace fusion::terminal
