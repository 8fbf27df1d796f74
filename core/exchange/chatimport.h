// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "core/chat/turn.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace fusion {

enum class ImportSource {
    OpenRouter, ///< the chatroom's "orpg" files, versions 1 to 3
    ChatGpt,    ///< conversations.json of its data export
    OpenWebUi,  ///< its chat exports, one chat or all
    RunFile,    ///< a run file of this program
};
QString nameOfSource(ImportSource source);

/// A conversation as it comes in. Its turns are those on the path that was open: each question with the answers that models gave
/// to it side by side.
struct ImportedChat {
    QString title;
    QDateTime updatedAt; ///< UTC; invalid where the file does not tell
    std::vector<Turn> turns;
};

/// What came out of a file, and what did not.
struct ChatImport {
    ImportSource source = ImportSource::OpenRouter;
    std::vector<ImportedChat> chats;
    int chatsLeftOut = 0;    ///< nothing in them could be read
    int messagesLeftOut = 0; ///< without text, of other branches, or beyond a limit
    int filesLeftOut = 0;    ///< pictures and attachments: the exports only name them

    int turnCount() const;
};

/// Sentences about what was left out and why; empty where nothing was.
QStringList leftOut(const ChatImport &import);

namespace importlimits {
inline constexpr qint64 fileBytes = 1LL << 30;
inline constexpr int chats = 100'000;
inline constexpr int turnsOfChat = 10'000;
inline constexpr int seats = 32;
inline constexpr qsizetype textLength = 4'000'000; ///< of one message, in UTF-16 units
} // namespace importlimits

/// Reads whatever of the four it is, passes over what it does not know, and refuses with a sentence what is none of them.
Result<ChatImport> readChats(const QByteArray &bytes);
/// The same of a file.
Result<ChatImport> readChatFile(const QString &path);

} // namespace fusion
