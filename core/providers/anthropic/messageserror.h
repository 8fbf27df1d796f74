// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "core/catalog/modelgate.h"

#include <QByteArray>
#include <QJsonObject>

namespace fusion {

/// What an Anthropic status outside 2xx means. The body is {"type":"error","error":{"type","message","details"}}; a name in
/// it counts more than the status. Source: "Errors" (400 is also what a spent budget and an overlong prompt get), and the
/// error codes of the API reference.
Failure messagesErrorFromReply(int status, const QByteArray &body);
/// Whether it says that this key may not use the model: a permission error, or a model that is not found, which is also what a
/// key without access gets.
std::optional<ModelGate> messagesGateFromReply(int status, const QByteArray &body);
/// The same object within a reply of 200.
Failure messagesErrorFromObject(const QJsonObject &json);

} // namespace fusion
