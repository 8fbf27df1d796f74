// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <span>

namespace fusion::test {

/// Something that reads what strangers wrote.
struct FuzzTarget {
    const char *name; ///< also of its folder in tests/fuzz/corpus
    /// Reads `input`, and checks what must hold for whatever it is. Empty if it holds, else what does not.
    QString (*check)(const QByteArray &input);
};

std::span<const FuzzTarget> fuzzTargets();

} // namespace fusion::test
