// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/attachment.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace fusion {

enum class ToolCallState { Requested, Running, Done, Failed, Refused };

/// One tool call of a model and what came of it.
struct ToolCall {
    QString id;
    QString name;
    QJsonObject arguments;
    ToolCallState state = ToolCallState::Requested;
    QString result;

    bool operator==(const ToolCall &) const = default;
};

QJsonObject toJson(const ToolCall &call);
ToolCall toolCallFromJson(const QJsonObject &json);

/// How a source came to a model.
enum class SourceVia {
    Cited,    ///< the provider says that the answer rests on it
    Searched, ///< a hit of a search
    Read,     ///< a page that was fetched
};

/// A page a model rested on, or was shown.
struct Source {
    QString url;
    QString title;
    SourceVia via = SourceVia::Cited;

    bool operator==(const Source &) const = default;
};

QJsonObject toJson(const Source &source);
Source sourceFromJson(const QJsonObject &json);

/// A file that a model made in its sandbox. Its name is a label, never a path: where the bytes lie is the program's business.
struct MadeFile {
    QString name;
    qint64 size = 0;
    QString sha256; ///< of the bytes, in hexadecimal

    bool operator==(const MadeFile &) const = default;
};

QJsonObject toJson(const MadeFile &file);
MadeFile madeFileFromJson(const QJsonObject &json);

enum class Role { System, User, Assistant, Tool };

/// One message of a request.
struct Message {
    Role role = Role::User;
    QString text;
    std::vector<ToolCall> toolCalls = {};     ///< Assistant: what it asked for
    QString toolCallId = {};                  ///< Tool: which call this answers
    QString toolName = {};                    ///< Tool: the tool's name; some formats tell calls apart by it
    bool toolFailed = false;                  ///< Tool: the text is an error
    std::vector<Attachment> attachments = {}; ///< User: images and files
    /// Assistant: what Completion::echo held. Reasoning that its own wire wants back unmodified, in order; other wires ignore it.
    QJsonArray echo = {};

    bool operator==(const Message &) const = default;
};

} // namespace fusion
