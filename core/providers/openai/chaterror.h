// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "core/catalog/modelgate.h"

#include <QByteArray>
#include <QJsonValue>

#include <optional>

namespace fusion {

/// What an error status of an OpenAI-compatible server means. Understands {"error":{...}} of OpenAI and OpenRouter,
/// {"error":"..."}, {"message"}, {"detail"}, lists of those, plain text and HTML pages. Messages are at most 500
/// characters long. Sources: OpenRouter "Errors and debugging", OpenAI "Error codes".
Failure chatErrorFromReply(int status, const QByteArray &body);

/// Whether it says that this key may not use the model: OpenRouter's `availability` (open list of codes; what may be tried again
/// is no gate), OpenAI's model_not_found and its wish for a verified organization.
std::optional<ModelGate> chatGateFromReply(int status, const QByteArray &body);

/// An error object inside a 200 (a chunk's top level, a choice, or a whole reply): an object, or a sentence.
Failure chatErrorFromValue(const QJsonValue &error);

} // namespace fusion
