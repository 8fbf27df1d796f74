// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/money.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>
#include <QString>

namespace fusion {

/// A row of the conversation list.
struct ConversationSummary {
    QString id;
    QString title; ///< the person's, or made from the first question
    bool pinned = false;
    QDateTime updatedAt; ///< UTC
    int turnCount = 0;
    QString panelName;
    Money knownCost;       ///< of all its calls, as far as it is known
    int unpricedCalls = 0; ///< calls whose cost nobody told
    QString folder = {};   ///< the one it lies in; empty: none
    bool archived = false; ///< out of the way: not among the others, found all the same

    bool operator==(const ConversationSummary &) const = default;
};

/// "What is the tallest ..." cut at a word for lists; never empty.
QString titleFromQuestion(const QString &question);

} // namespace fusion

Q_DECLARE_METATYPE(fusion::ConversationSummary)
