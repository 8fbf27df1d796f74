// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/panel/estimate.h"

#include "core/catalog/catalog.h"

#include <algorithm>

namespace fusion {

namespace {

constexpr qint64 questionTokens = 500;
constexpr qint64 answerTokens = 1000;

qint64 expectedAnswer(const ModelSettings &ask)
{
    return ask.maxTokens ? std::min<qint64>(*ask.maxTokens, answerTokens) : answerTokens;
}

/// Adds what one call may cost; empty once anything is unknown.
void addCall(std::optional<Money> &sum, const ModelSettings &ask, qint64 inputTokens, const Catalog &catalog)
{
    const std::optional<ModelInfo> model = catalog.find(ask.model);
    if (!sum || !model || !model->prices.input || !model->prices.output) {
        sum.reset();
        return;
    }
    *sum += costOf(inputTokens, *model->prices.input);
    *sum += costOf(expectedAnswer(ask), *model->prices.output);
}

} // namespace

std::optional<Money> roughCost(const Panel &panel, const Catalog &catalog)
{
    const std::vector<int> seats = panel.enabledSeats();
    std::optional<Money> sum = seats.empty() ? std::nullopt : std::optional(Money{});
    qint64 answers = 0;
    for (const int seat : seats) {
        const ModelSettings &ask = panel.seats[static_cast<size_t>(seat)].ask;
        addCall(sum, ask, questionTokens, catalog);
        answers += expectedAnswer(ask);
    }
    if (panel.isFused()) {
        addCall(sum, panel.judge, questionTokens + answers, catalog);
        addCall(sum, panel.synthesizer, questionTokens + answers + expectedAnswer(panel.judge), catalog);
    }
    return sum;
}

} // namespace fusion
