// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/visible.h"

#include "core/markdown/visibletext.h"

namespace fusion {

QString visible(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const QStringView rest = QStringView(text).sliced(at);
        const bool isLineEnd = rest.size() > 1 && rest[0] == u'\r' && rest[1] == u'\n';
        const qsizetype hidden = isLineEnd ? 0 : markdown::hiddenLength(rest, markdown::TextPlace::Prose);
        if (hidden > 0)
            shown += markdown::shownInstead(rest.first(hidden));
        else if (!isLineEnd)
            shown += rest.front();
        at += std::max<qsizetype>(hidden, 1);
    }
    return shown;
}

} // namespace fusion
