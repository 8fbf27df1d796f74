// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/chatimport.h"

#include <QJsonObject>
#include <QJsonValue>

namespace fusion {

// One chat of each foreign format. Nobody publishes these formats: what is read here is what their exports have been seen to hold
// (OpenRouter "orpg.1.0" to "orpg.3.0" of 2025 and 2026, ChatGPT's conversations.json, Open WebUI 0.3 to 0.6).

bool isOrpg(const QJsonObject &json);
bool isChatGpt(const QJsonObject &json);
bool isOpenWebUi(const QJsonObject &json);

/// Each counts into `import` what it leaves out. A chat without turns holds nothing that can be read.
ImportedChat readOrpg(const QJsonObject &json, ChatImport &import);
ImportedChat readChatGpt(const QJsonObject &json, ChatImport &import);
ImportedChat readOpenWebUi(const QJsonObject &json, ChatImport &import);

/// Seconds or milliseconds since 1970, or an ISO date; invalid where it is none of them.
QDateTime foreignTime(const QJsonValue &value);

} // namespace fusion
