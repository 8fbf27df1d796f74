// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/promptfile.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

QString section(const QString &text, const QString &name)
{
    const QString head = u"\n=== "_s + name + u'\n';
    const qsizetype begin = text.indexOf(head);
    if (begin < 0)
        return {};
    const qsizetype end = text.indexOf(u"\n=== "_s, begin + head.size());
    return text.mid(begin + head.size(), end < 0 ? -1 : end - begin - head.size()).trimmed();
}

} // namespace

Prompt loadPrompt(QLatin1StringView name)
{
    QFile file(u":/prompts/"_s + name + u".md"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a prompt is not part of the program");
    const QString text = QString::fromUtf8(file.readAll());
    const QString version = text.section(u'\n', 0, 0).section(u':', 1).trimmed();
    return {.version = version, .system = section(text, u"system"_s), .user = section(text, u"user"_s)};
}

} // namespace fusion
