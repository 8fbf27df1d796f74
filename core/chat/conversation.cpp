// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/chat/conversation.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace fusion {

QString titleFromQuestion(const QString &question)
{
    constexpr qsizetype longest = 60;
    const QString line = question.simplified();
    if (line.isEmpty())
        return QCoreApplication::translate("fusion::Conversation", "Untitled");
    if (line.size() <= longest)
        return line;
    const qsizetype space = line.lastIndexOf(u' ', longest);
    return line.first(space > longest / 2 ? space : longest) + u'…';
}

} // namespace fusion
