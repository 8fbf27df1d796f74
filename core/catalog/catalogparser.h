// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "core/catalog/modelinfo.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace fusion {

/// Reads the body of GET /models: OpenRouter's full rows ({"data":[{id,name,pricing,context_length,...}]}) and the bare
/// rows of other OpenAI-compatible servers ({"data":[{"id"}]}). Unknown fields are ignored; a row without an id is
/// skipped. Source: OpenRouter API reference, "List available models".
/// @param simulated marks every row, for the demo connection.
Result<std::vector<ModelInfo>> parseModelList(const QByteArray &body, const QString &connection, bool simulated);

} // namespace fusion
