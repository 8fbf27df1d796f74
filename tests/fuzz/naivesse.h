// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/sseparser.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace fusion::test {

/// What an event stream holds.
struct NaiveSse {
    std::vector<SseItem> items;
    QString lastEventId;
    std::optional<std::chrono::milliseconds> retry;
};

/// WHATWG HTML 9.2.6 as it stands there: the whole stream decoded, split into lines, each line looked at. Slow and plain,
/// to hold the real reader against.
NaiveSse readSse(const QByteArray &stream);

} // namespace fusion::test
