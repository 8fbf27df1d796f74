// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/chatimport.h"

#include <QHash>

#include <optional>

namespace fusion {

/// A message of a foreign export, as far as all of them agree.
struct ForeignMessage {
    QString id;
    QString parent; ///< empty: the first
    bool isQuestion = false;
    bool isAnswer = false; ///< neither: a system message, a tool's output; part of the path, but not shown
    QString text;
    QString reasoning = {};
    QString model = {};
    QString modelName = {};
    QDateTime at = {};
    std::optional<qint64> inputTokens = {};
    std::optional<qint64> outputTokens = {};
    std::optional<Money> cost = {};
    int files = 0; ///< pictures and attachments that it names
};

/// Puts messages that know their parent into turns: those on the way from the first message to `leaf` (or, where that is unknown,
/// to the newest), and beside each answer on that way the other models' answers to the same question.
class MessageTree
{
public:
    void add(ForeignMessage message);
    bool isEmpty() const { return m_messages.empty(); }

    /// Counts into `import` what is left out.
    std::vector<Turn> turns(const QString &leaf, ChatImport &import) const;

private:
    QString newestLeaf() const;
    std::vector<const ForeignMessage *> pathTo(const QString &leaf) const;
    std::vector<const ForeignMessage *> answersTo(const ForeignMessage &question, const QStringList &path) const;

    std::vector<ForeignMessage> m_messages; ///< in the order of the file
    QHash<QString, size_t> m_byId;
};

} // namespace fusion
