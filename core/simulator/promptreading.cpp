// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/promptreading.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QStringList>

namespace fusion {

using namespace Qt::StringLiterals;

namespace {

QStringList textsOfRole(const QJsonObject &request, QLatin1StringView role)
{
    QStringList texts;
    for (const QJsonValue &message : request.value("messages"_L1).toArray()) {
        if (message["role"_L1].toString() == role)
            texts.append(messageText(message.toObject()));
    }
    return texts;
}

} // namespace

SimulatedStage stageOf(const QJsonObject &request)
{
    const QString schema = request.value("response_format"_L1)["json_schema"_L1]["name"_L1].toString();
    const QString system = systemText(request);
    if (schema == "fusion_analysis"_L1 || system.contains("fusion-analysis"_L1))
        return SimulatedStage::Judge;
    if (lastUserText(request).contains("fusion-cross-examination"_L1))
        return SimulatedStage::CrossExam;
    return system.contains("fusion-synthesis"_L1) ? SimulatedStage::Synthesis : SimulatedStage::Answer;
}

QString messageText(const QJsonObject &message)
{
    const QJsonValue content = message.value("content"_L1);
    if (!content.isArray())
        return content.toString();
    QStringList parts;
    for (const QJsonValue &part : content.toArray())
        parts.append(part["text"_L1].toString());
    return parts.join(u'\n');
}

QString systemText(const QJsonObject &request)
{
    return textsOfRole(request, "system"_L1).join(u'\n');
}

QString userText(const QJsonObject &request)
{
    return textsOfRole(request, "user"_L1).join(u"\n\n"_s);
}

QString lastUserText(const QJsonObject &request)
{
    const QStringList texts = textsOfRole(request, "user"_L1);
    return texts.isEmpty() ? QString() : texts.last();
}

std::vector<LabelledAnswer> labelledAnswers(const QString &prompt)
{
    static const QRegularExpression block(uR"re(<answer\s+label="([^"]+)"[^>]*>\s*(.*?)\s*</answer>)re"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    std::vector<LabelledAnswer> answers;
    for (const QRegularExpressionMatch &match : block.globalMatch(prompt))
        answers.push_back({match.captured(1), match.captured(2)});
    return answers;
}

} // namespace fusion
