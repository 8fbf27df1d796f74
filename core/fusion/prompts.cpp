// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fusion/prompts.h"

#include <QFile>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr std::array fileNames{"judge"_L1, "judge-repair"_L1, "synthesis"_L1};

QString section(const QString &text, const QString &name)
{
    const QString head = u"\n=== "_s + name + u'\n';
    const qsizetype begin = text.indexOf(head);
    if (begin < 0)
        return {};
    const qsizetype end = text.indexOf(u"\n=== "_s, begin + head.size());
    return text.mid(begin + head.size(), end < 0 ? -1 : end - begin - head.size()).trimmed();
}

Prompt load(QLatin1StringView name)
{
    QFile file(u":/prompts/"_s + name + u".md"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a prompt is not part of the program");
    const QString text = QString::fromUtf8(file.readAll());
    const QString version = text.section(u'\n', 0, 0).section(u':', 1).trimmed();
    return {.version = version, .system = section(text, u"system"_s), .user = section(text, u"user"_s)};
}

} // namespace

const Prompt &prompt(PromptName name)
{
    static const std::array prompts{load(fileNames[0]), load(fileNames[1]), load(fileNames[2])};
    return prompts[static_cast<size_t>(name)];
}

QJsonObject promptVersions()
{
    QJsonObject versions;
    for (size_t i = 0; i < fileNames.size(); ++i)
        versions[fileNames[i]] = prompt(static_cast<PromptName>(i)).version;
    return versions;
}

QString filled(const QString &text, const QHash<QString, QString> &values)
{
    static const QRegularExpression place(uR"re(\{\{(\w+)\}\})re"_s);
    QString result;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : place.globalMatch(text)) {
        result += QStringView(text).sliced(from, match.capturedStart() - from);
        result += values.value(match.captured(1));
        from = match.capturedEnd();
    }
    result += QStringView(text).sliced(from);
    return result;
}

} // namespace fusion
