// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/panel/fusionsettings.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::FusionSettings)
};

constexpr int mostModels = 8;
constexpr int mostTools = 8;
constexpr int mostToolCalls = 16;
constexpr double highestTemperature = 2;

// Each says what is wrong with a value; nothing if it is as it should be.

QString wrongText(const QJsonValue &value)
{
    return value.isString() && !value.toString().isEmpty() ? QString() : Words::tr("must be text");
}

QString wrongFlag(const QJsonValue &value)
{
    return value.isBool() ? QString() : Words::tr("must be true or false");
}

QString wrongObject(const QJsonValue &value)
{
    return value.isObject() ? QString() : Words::tr("must be an object");
}

QString wrongNumber(const QJsonValue &value, int least, int most)
{
    const double number = value.toDouble(-1);
    const bool fits = value.isDouble() && number >= least && number <= most && std::floor(number) == number;
    return fits ? QString() : Words::tr("must be a whole number from %1 to %2").arg(least).arg(most);
}

QString wrongModels(const QJsonValue &value)
{
    const QJsonArray models = value.toArray();
    const bool fits = !models.isEmpty() && models.size() <= mostModels &&
                      std::ranges::all_of(models, [](const QJsonValue &model) { return wrongText(model).isEmpty(); });
    return fits ? QString() : Words::tr("must be a list of one to eight models");
}

QString wrongTools(const QJsonValue &value)
{
    const QJsonArray tools = value.toArray();
    const bool fits = value.isArray() && tools.size() <= mostTools &&
                      std::ranges::all_of(tools, [](const QJsonValue &tool) { return tool[u"type"_s].isString(); });
    return fits ? QString() : Words::tr("must be a list of at most eight tools, each an object with a “type”");
}

QString wrongTemperature(const QJsonValue &value)
{
    const bool fits = value.isDouble() && value.toDouble() >= 0 && value.toDouble() <= highestTemperature;
    return fits ? QString() : Words::tr("must be a number from 0 to 2");
}

QString wrongWord(const QJsonValue &value, const QStringList &words)
{
    return words.contains(value.toString()) ? QString() : Words::tr("must be one of: %1").arg(words.join(u", "_s));
}

struct Setting {
    QLatin1StringView key;
    QString (*wrong)(const QJsonValue &value);
};

constexpr auto settingList = std::to_array<Setting>({
    {"preset"_L1, wrongText},
    {"analysis_models"_L1, wrongModels},
    {"model"_L1, wrongText},
    {"max_tool_calls"_L1, [](const QJsonValue &value) { return wrongNumber(value, 1, mostToolCalls); }},
    {"tools"_L1, wrongTools},
    {"max_completion_tokens"_L1, [](const QJsonValue &value) { return wrongNumber(value, 1, std::numeric_limits<int>::max()); }},
    {"reasoning"_L1, wrongObject},
    {"temperature"_L1, wrongTemperature},
    {"cache_control"_L1, wrongObject},
    {"enabled"_L1, wrongFlag},
    {"via"_L1, [](const QJsonValue &value) { return wrongWord(value, {u"plugin"_s, u"tool"_s}); }},
    {"force"_L1, [](const QJsonValue &value) { return wrongWord(value, {u"order"_s, u"required"_s, u"tool"_s, u"none"_s}); }},
});

} // namespace

bool isFusionSetting(const QString &key)
{
    return std::ranges::any_of(settingList, [&](const Setting &setting) { return setting.key == key; });
}

QStringList fusionSettingsComplaints(const QJsonObject &settings, const QString &path)
{
    QStringList complaints;
    for (const Setting &setting : settingList) {
        if (!settings.contains(setting.key))
            continue;
        const QString wrong = setting.wrong(settings[setting.key]);
        if (!wrong.isEmpty())
            complaints.append(Words::tr("%1.%2 %3; it is not sent.", "a place in a panel file, a member there, what is wrong")
                                  .arg(path, setting.key, wrong));
    }
    return complaints;
}

QJsonObject validFusionSettings(const QJsonObject &settings)
{
    QJsonObject valid = settings;
    for (const Setting &setting : settingList) {
        if (valid.contains(setting.key) && !setting.wrong(valid[setting.key]).isEmpty())
            valid.remove(setting.key);
    }
    return valid;
}

} // namespace fusion
