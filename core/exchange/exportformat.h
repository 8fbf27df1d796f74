// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"

#include <QJsonObject>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace fusion {

enum class ExportFormat {
    Markdown,
    Html, ///< one page that needs nothing beside it
    Pdf,
    Json,    ///< of one turn: the turn as the command line contract has it; of more: the same as Run
    RunFile, ///< what this program opens again, read-only (core/exchange/runfile.h)
};
inline constexpr std::array allExportFormats{ExportFormat::Html, ExportFormat::Pdf, ExportFormat::Markdown, ExportFormat::RunFile,
                                             ExportFormat::Json};

/// "md", "html", "pdf", "json", "run".
std::optional<ExportFormat> exportFormatFromName(const QString &name);
/// Of a file's name, without the dot.
QString suffixOf(ExportFormat format);
std::optional<ExportFormat> exportFormatOfFile(const QString &fileName);
/// For a list to choose from.
QString wordsForFormat(ExportFormat format);

/// What is exported: a whole conversation, or one turn of it.
struct Exported {
    QString title;
    QString conversationId = {}; ///< empty: one turn alone
    QJsonObject panel = {};      ///< of the conversation
    std::vector<Turn> turns = {};
};

struct ConversationRecord;
Exported exportedConversation(const ConversationRecord &record);
/// A turn alone, under its question.
Exported exportedTurn(const Turn &turn);
/// A name for a file, without its suffix, made from the title; nothing in it is a path.
QString fileNameFor(const Exported &exported);

} // namespace fusion
