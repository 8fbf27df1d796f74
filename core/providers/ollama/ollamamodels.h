// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "core/catalog/modelinfo.h"
#include "core/providers/connection.h"

#include <QByteArray>

#include <vector>

namespace fusion {

/// Reads GET /api/tags: what an Ollama has. Abilities and context where this version tells them there.
///
/// What a model costs: nothing, where it runs on this machine (a loopback connection and no remote_host in its row). Its
/// prices are zero, so that every call costs exactly nothing by prices. A model that Ollama only passes on to another host
/// costs what is not told there, and so does one on somebody else's server: unknown.
Result<std::vector<ModelInfo>> parseOllamaTags(const QByteArray &body, const Connection &connection);

/// The model with what POST /api/show says about it: abilities, context, thinking levels. A body that makes no sense
/// changes nothing.
ModelInfo withOllamaDetails(ModelInfo model, const QByteArray &body);

} // namespace fusion
