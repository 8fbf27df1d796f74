// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fusion/prompts.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr std::array fileNames{"judge"_L1, "judge-repair"_L1, "synthesis"_L1, "cross-examination"_L1, "ask-on"_L1};

} // namespace

const Prompt &prompt(PromptName name)
{
    static const std::array prompts{loadPrompt(fileNames[0]), loadPrompt(fileNames[1]), loadPrompt(fileNames[2]),
                                    loadPrompt(fileNames[3]), loadPrompt(fileNames[4])};
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
