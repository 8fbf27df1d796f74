// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "core/catalog/modelgate.h"

#include <QByteArray>
#include <QJsonObject>

namespace fusion {

/// What a Gemini status outside 2xx means. The body is {"error":{"code","message","status","details"}}, alone or in a list;
/// details may say that the key is wrong (ErrorInfo) and how long to wait (RetryInfo). Sources: "Troubleshooting guide",
/// google.rpc error details.
Failure geminiErrorFromReply(int status, const QByteArray &body);
/// Whether it says that this key may not use the model: permission denied for no reason of the key or the service as a whole, or
/// a model that is not found.
std::optional<ModelGate> geminiGateFromReply(int status, const QByteArray &body);
/// The same object within a reply of 200.
Failure geminiErrorFromObject(const QJsonObject &json);

} // namespace fusion
