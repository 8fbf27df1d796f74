// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace fusion::test {

/// A PDF with these Latin-1 words, a page each.
QByteArray samplePdf(const QStringList &pages);
/// A PDF that opens with the password "secret" only.
QByteArray lockedPdf();

} // namespace fusion::test
