// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace fusion {

/// How a report looks in a browser. Nothing in it is loaded.
QString pageStyle();
/// How it looks on paper: what Qt's rich text understands of CSS.
QString printStyle();

} // namespace fusion
