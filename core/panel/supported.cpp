// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/panel/supported.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

int rank(const QString &effort)
{
    constexpr std::array order{"none"_L1, "minimal"_L1, "low"_L1, "medium"_L1, "high"_L1, "xhigh"_L1, "max"_L1};
    const auto found = std::ranges::find(order, effort);
    return found == order.end() ? -1 : static_cast<int>(found - order.begin());
}

/// Empty where the model knows none that can be compared.
QString nearestEffort(const QString &wanted, const QStringList &efforts)
{
    if (efforts.isEmpty() || efforts.contains(wanted))
        return wanted;
    QString lower;
    QString lowest;
    for (const QString &effort : efforts) {
        if (rank(effort) < 0)
            continue;
        if (lowest.isEmpty() || rank(effort) < rank(lowest))
            lowest = effort;
        if (rank(effort) < rank(wanted) && (lower.isEmpty() || rank(effort) > rank(lower)))
            lower = effort;
    }
    return rank(wanted) < 0 ? QString() : lower.isEmpty() ? lowest : lower;
}

} // namespace

ModelSettings supportedSettings(ModelSettings settings, const std::optional<ModelInfo> &model)
{
    if (!model)
        return settings;
    if (!model->takes(Ability::Temperature))
        settings.temperature.reset();
    if (!model->takes(Ability::MaxTokens))
        settings.maxTokens.reset();
    if (!settings.effort.isEmpty())
        settings.effort = model->takes(Ability::Reasoning) ? nearestEffort(settings.effort, model->efforts) : QString();
    if (!model->takes(Ability::Tools))
        settings.tools.clear();
    return settings;
}

} // namespace fusion
