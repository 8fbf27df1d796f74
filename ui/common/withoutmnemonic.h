// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace fusion {

/// The text of a control as it is read: without the marker of its access key, which is either "&" before a letter of the
/// text or, where the script has no such letters, "(&X)" added to it. "&&" is one ampersand that is meant.
QString withoutMnemonic(const QString &text);

} // namespace fusion
