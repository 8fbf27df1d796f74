// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace fusion {

/// The text with what must not reach a screen as it is (control characters, direction overrides, tags) shown as a sign. Line ends
/// and tabs stay.
QString visible(const QString &text);

} // namespace fusion
