// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"

#include <QString>
#include <QStringList>
#include <QVariantList>

#include <vector>

namespace fusion {

/// A text of a turn that can be searched.
struct TextPart {
    QString part; ///< as HistoryHit::part
    int position = 0;
    QString text;

    bool operator==(const TextPart &) const = default;
};

/// Question, attached files with their names, seats and their reasoning, the judge's points, the synthesis; those that are not
/// empty.
std::vector<TextPart> partsOf(const Turn &turn);

/// The statement that finds the parts in which all words occur, in whatever case, newest conversation first.
/// Its columns: conversation, turn, title, part, text.
struct PartQuery {
    QStringList words; ///< empty: there is nothing to search for
    QString sql;
    QVariantList values;
};
PartQuery partQuery(const QString &words, int limit);

/// A line of about 120 characters around the first place where `word` stands, cut at words, with ellipses.
QString snippetAround(const QString &text, const QString &word);

} // namespace fusion
