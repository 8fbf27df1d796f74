// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

namespace fusion {

/// A JSON Schema as Anthropic's structured outputs take it (page "Structured outputs", "JSON Schema limitations"): every
/// object is closed with additionalProperties false, oneOf becomes anyOf, and limits that are not supported (of numbers,
/// of lengths, most of array sizes, unknown string formats) move into the description, where the model still reads them.
/// Recursive schemas are not supported there and stay as they are.
QJsonObject claudeSchema(const QJsonObject &schema);

} // namespace fusion
