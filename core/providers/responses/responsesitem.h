// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/message.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace fusion {

// What can be read in one output item of a response. Sources: OpenAI API reference, "The response object", output items;
// OpenRouter, "Server tools".

/// A part of a message's or a reasoning item's content that is text.
struct ItemPart {
    QString place; ///< tells the part from the item's others, as the streaming events do: its list and its position there
    QString text;
};

/// The text parts of a message ("output_text").
std::vector<ItemPart> itemTexts(const QJsonObject &item);
/// What a message declines with ("refusal").
QString itemRefusal(const QJsonObject &item);
/// The thoughts of a reasoning item: its own text where it is told, else the summary.
std::vector<ItemPart> itemThoughts(const QJsonObject &item);
/// The pages that a message cites, or that a search or a fetch has found.
std::vector<Source> itemSources(const QJsonObject &item);
/// The page of one annotation, flat as here or nested as in Chat Completions; nothing where it cites none.
std::optional<Source> annotationSource(const QJsonObject &annotation);

/// A call of ours to run, from a function_call item. Arguments that are no JSON object make it Failed.
ToolCall functionCall(const QString &callId, const QString &name, const QString &arguments);
/// A search or a fetch that the provider ran; nothing for items of other types.
std::optional<ToolCall> hostedCall(const QJsonObject &item);

} // namespace fusion
