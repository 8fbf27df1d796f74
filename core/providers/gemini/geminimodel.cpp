// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/gemini/geminimodel.h"

#include "core/panel/modelfamily.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct Effort {
    QLatin1StringView name;
    QLatin1StringView level;
    int budget;
};

constexpr int leastProBudget = 128; // 2.5 Pro cannot do without

std::optional<Effort> effortNamed(const QString &name)
{
    constexpr auto efforts = std::to_array<Effort>({
        {"none"_L1, "LOW"_L1, 0},
        {"minimal"_L1, "LOW"_L1, 1024},
        {"low"_L1, "LOW"_L1, 1024},
        {"medium"_L1, "MEDIUM"_L1, 8192},
        {"high"_L1, "HIGH"_L1, 24576},
        {"xhigh"_L1, "HIGH"_L1, 24576},
        {"max"_L1, "HIGH"_L1, 24576},
    });
    const auto found = std::ranges::find(efforts, name, &Effort::name);
    return found == efforts.end() ? std::nullopt : std::optional(*found);
}

} // namespace

GeminiModel geminiModel(const QString &id)
{
    const ModelFamily family = modelFamily(id);
    if (!family.name.startsWith("gemini"_L1))
        return {};
    using Version = std::vector<int>;
    // A name without a version is an alias of the latest.
    const Version version = family.version.empty() ? Version{4} : family.version;
    GeminiModel model{.isPro = family.name.contains("pro"_L1)};
    if (version >= Version{3}) {
        model.thinking = GeminiModel::Thinking::Level;
        model.isFirstOfThree = model.isPro && version == Version{3};
        model.takesTemperature = false;
        model.signsCalls = true;
    } else if (version >= Version{2, 5}) {
        model.thinking = GeminiModel::Thinking::Budget;
    }
    return model;
}

QJsonObject thinkingConfig(const GeminiModel &model, const QString &effort)
{
    if (model.thinking == GeminiModel::Thinking::None)
        return {};
    QJsonObject config{{u"includeThoughts"_s, true}};
    const auto asked = effortNamed(effort);
    if (!asked)
        return config;
    if (model.thinking == GeminiModel::Thinking::Budget) {
        config[u"thinkingBudget"_s] = model.isPro ? std::max(asked->budget, leastProBudget) : asked->budget;
        return config;
    }
    const bool isBetween = asked->level == "MEDIUM"_L1;
    config[u"thinkingLevel"_s] = isBetween && model.isFirstOfThree ? u"HIGH"_s : QString(asked->level);
    return config;
}

} // namespace fusion
