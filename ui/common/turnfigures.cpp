// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/turnfigures.h"

#include "core/panel/presets.h"
#include "ui/common/stagewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::TurnFigures)
};

const QString separator = u" · "_s;

void forEachStage(const Turn &turn, auto visit)
{
    for (const StageAnswer &seat : turn.seats)
        visit(seat);
    if (turn.judge)
        visit(*turn.judge);
    if (turn.synthesis)
        visit(*turn.synthesis);
}

} // namespace

CostSoFar costSoFar(const Turn &turn)
{
    CostSoFar cost;
    forEachStage(turn, [&cost](const StageAnswer &stage) {
        if (stage.attempts == 0)
            return;
        if (stage.usage.cost) {
            cost.known += *stage.usage.cost;
            cost.isAnyKnown = true;
        } else if (isSettled(stage.state)) {
            cost.isAnyUnknown = true;
        }
    });
    return cost;
}

QString wordsForCost(const CostSoFar &cost)
{
    if (cost.isAnyKnown)
        return cost.isAnyUnknown ? Words::tr("at least %1", "money").arg(formatMoney(cost.known)) : formatMoney(cost.known);
    return cost.isAnyUnknown ? Words::tr("cost unknown") : QString();
}

std::optional<double> tokensPerSecond(const StageAnswer &stage)
{
    const Timing &timing = stage.timing;
    if (stage.attempts != 1 || !stage.usage.outputTokens || !timing.firstTokenMs || !timing.endMs ||
        *timing.endMs <= *timing.firstTokenMs)
        return {};
    return static_cast<double>(*stage.usage.outputTokens) * 1000 / static_cast<double>(*timing.endMs - *timing.firstTokenMs);
}

QString figuresOf(const StageAnswer &stage)
{
    QStringList figures;
    const Timing &timing = stage.timing;
    if (timing.queuedMs && timing.firstTokenMs)
        figures += Words::tr("first token after %1").arg(formatDuration(*timing.firstTokenMs - *timing.queuedMs));
    if (const auto rate = tokensPerSecond(stage))
        figures += Words::tr("%1 tokens/s").arg(QLocale().toString(*rate, 'f', *rate < 10 ? 1 : 0));
    if (stage.usage.outputTokens)
        figures += formatTokens(stage.usage.outputTokens);
    if (isSettled(stage.state) && stage.attempts > 0)
        figures += stage.usage.cost ? formatMoney(*stage.usage.cost) : Words::tr("cost unknown");
    if (stage.attempts > 1)
        figures += Words::tr("%n attempt(s)", nullptr, stage.attempts);
    return figures.join(separator);
}

std::optional<qint64> tokensSoFar(const Turn &turn)
{
    std::optional<qint64> tokens;
    forEachStage(turn, [&tokens](const StageAnswer &stage) {
        if (stage.usage.inputTokens || stage.usage.outputTokens)
            tokens = tokens.value_or(0) + stage.usage.inputTokens.value_or(0) + stage.usage.outputTokens.value_or(0);
    });
    return tokens;
}

QString figuresOf(const Turn &turn)
{
    QStringList figures;
    if (turn.lastEventMs > 0)
        figures += formatDuration(turn.lastEventMs);
    if (const QString cost = wordsForCost(costSoFar(turn)); !cost.isEmpty())
        figures += cost;
    if (const auto tokens = tokensSoFar(turn))
        figures += formatTokens(tokens);
    if (!turn.panelName.isEmpty())
        figures += presetTitle(turn.panelName);
    return figures.join(separator);
}

QString labelsOf(const Turn &turn, const std::vector<int> &seats)
{
    QStringList labels;
    for (const int seat : seats) {
        if (const StageAnswer *answer = turn.find(Stage::ofSeat(seat)))
            labels += answer->label;
    }
    return QLocale().createSeparatedList(labels);
}

} // namespace fusion
