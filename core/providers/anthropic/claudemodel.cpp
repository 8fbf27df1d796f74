// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/anthropic/claudemodel.h"

#include "core/panel/modelfamily.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr int leastBudget = 1024;

using Version = std::vector<int>;

QStringList effortsOf(const ModelFamily &family, const Version &version)
{
    if (version >= Version{4, 7})
        return {u"low"_s, u"medium"_s, u"high"_s, u"xhigh"_s, u"max"_s};
    if (version >= Version{4, 6})
        return {u"low"_s, u"medium"_s, u"high"_s, u"max"_s};
    if (version >= Version{4, 5} && family.name.contains("opus"_L1))
        return {u"low"_s, u"medium"_s, u"high"_s};
    return {};
}

int maxTokensOf(const Version &version)
{
    if (version >= Version{4, 5})
        return 64000;
    return version >= Version{4} ? 32000 : 8192;
}

} // namespace

ClaudeModel claudeModel(const QString &id)
{
    const ModelFamily family = modelFamily(id);
    if (!family.name.contains("claude"_L1))
        return {.thinking = ClaudeThinking::Budget, .defaultMaxTokens = 8192};
    // A name without a version is an alias of something new.
    const Version version = family.version.empty() ? Version{4, 7} : family.version;
    ClaudeModel model{.isClaude = true, .efforts = effortsOf(family, version), .defaultMaxTokens = maxTokensOf(version)};
    if (version >= Version{4, 6})
        model.thinking = ClaudeThinking::Adaptive;
    else if (version >= Version{3, 7})
        model.thinking = ClaudeThinking::Budget;
    model.thinksUnasked = version >= Version{5};
    return model;
}

QString nearestEffort(const QString &effort, const QStringList &efforts)
{
    static const QStringList ladder{u"none"_s, u"minimal"_s, u"low"_s, u"medium"_s, u"high"_s, u"xhigh"_s, u"max"_s};
    const qsizetype wanted = ladder.indexOf(effort);
    if (wanted < 0 || efforts.isEmpty())
        return {};
    QString nearest = efforts.first();
    for (const QString &known : efforts) {
        if (ladder.indexOf(known) <= wanted)
            nearest = known;
    }
    return nearest;
}

int thinkingBudget(const QString &effort, int maxTokens)
{
    constexpr auto percents = std::to_array<std::pair<QLatin1StringView, int>>({
        {"minimal"_L1, 10},
        {"low"_L1, 20},
        {"medium"_L1, 50},
        {"high"_L1, 80},
        {"xhigh"_L1, 95},
        {"max"_L1, 95},
    });
    const auto found = std::ranges::find(percents, effort, [](const auto &entry) { return entry.first; });
    if (found == percents.end() || maxTokens <= leastBudget)
        return 0;
    const qint64 share = qint64(maxTokens) * found->second / 100;
    return static_cast<int>(std::clamp<qint64>(share, leastBudget, maxTokens - 1));
}

} // namespace fusion
