// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"

#include <QByteArray>
#include <QJsonObject>

namespace fusion {

/// What a JSON text from a model may have at most.
struct JsonLimits {
    qsizetype bytes = 256 * 1024;
    int depth = 32;
};

/// One JSON object and nothing else. Stricter than QJsonDocument, which keeps the last of two equal keys without a word and
/// nests a thousand levels: both are refused here, as is a text beyond the limits. Failures: BadResponse.
Result<QJsonObject> parseStrictObject(const QByteArray &json, const JsonLimits &limits = {});

} // namespace fusion
