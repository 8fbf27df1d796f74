// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/words/turnfigures.h"

#include "core/panel/presets.h"
#include "core/words/stagewords.h"

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
    // What was asked besides was paid for, too.
    for (const KeptVersion &version : turn.kept)
        visit(version.answer);
    for (const CrossCall &call : turn.crossCalls)
        visit(call.answer);
}

/// Computed figures are marked; the provider's own stand as they are.
QString markedCost(const Usage &usage)
{
    const QString cost = formatMoney(*usage.cost);
    return usage.costSource == CostSource::Prices && *usage.cost > Money{}
               ? Words::tr("%1 by its prices", "money; computed and not told by the provider").arg(cost)
               : cost;
}

} // namespace

QString costInWords(const StageAnswer &stage)
{
    if (stage.attempts == 0)
        return {};
    if (!stage.usage.cost) {
        if (!isSettled(stage.state))
            return {};
        return stage.knownCost > Money{} ? Words::tr("Cost: at least %1; of a part nobody told").arg(formatMoney(stage.knownCost))
                                         : Words::tr("Cost: unknown; nobody told");
    }
    const QString cost = formatMoney(*stage.usage.cost);
    switch (stage.usage.costSource) {
    case CostSource::Provider: return Words::tr("Cost: %1, as the provider billed it").arg(cost);
    case CostSource::Prices: return Words::tr("Cost: %1, computed from tokens and list prices").arg(cost);
    case CostSource::Unknown: return Words::tr("Cost: %1").arg(cost);
    }
    Q_UNREACHABLE_RETURN({});
}

CostRange stillToCome(const Turn &turn, const Estimate &estimate)
{
    CostRange sum;
    if (turn.state != TurnState::Running)
        return sum;
    forEachStage(turn, [&](const StageAnswer &stage) {
        const StageEstimate *expected = isSettled(stage.state) ? nullptr : estimate.find(stage.stage);
        if (expected)
            sum += expected->cost;
    });
    return sum;
}

QStringList moneyLines(const Turn &turn, const Estimate &estimate)
{
    QStringList lines;
    forEachStage(turn, [&](const StageAnswer &stage) {
        QString words = costInWords(stage);
        const StageEstimate *expected = isSettled(stage.state) ? nullptr : estimate.find(stage.stage);
        if (expected && turn.state == TurnState::Running)
            words = Words::tr("still to come: %1", "money").arg(formatCostRange(expected->cost));
        if (!words.isEmpty())
            lines += Words::tr("%1 · %2", "stage, its cost")
                         .arg(stage.version.number > 1
                                  ? Words::tr("%1, version %2", "stage, number").arg(nameOfStage(stage)).arg(stage.version.number)
                                  : nameOfStage(stage),
                              words);
    });
    if (const QString sum = wordsForCost(costSoFar(turn)); !sum.isEmpty())
        lines += Words::tr("Together: %1", "money").arg(sum);
    return lines;
}

QString namesOf(const Turn &turn, const std::vector<Stage> &stages)
{
    QStringList names;
    for (const Stage stage : stages) {
        if (const StageAnswer *answer = turn.find(stage))
            names += nameOfStage(*answer);
    }
    return QLocale().createSeparatedList(names);
}

CostSoFar costSoFar(const Turn &turn)
{
    CostSoFar cost;
    forEachStage(turn, [&cost](const StageAnswer &stage) {
        if (stage.attempts == 0)
            return;
        cost.known += stage.usage.cost.value_or(stage.knownCost);
        cost.isAnyKnown = cost.isAnyKnown || stage.usage.cost || stage.knownCost > Money{};
        cost.isAnyUnknown = cost.isAnyUnknown || stage.unpricedAttempts > 0 || (isSettled(stage.state) && !stage.usage.cost);
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
    if (timing.sentMs && timing.queuedMs && *timing.sentMs > *timing.queuedMs)
        figures += Words::tr("in line %1", "duration").arg(formatDuration(*timing.sentMs - *timing.queuedMs));
    if (timing.leftMs() && timing.firstTokenMs)
        figures += Words::tr("first token after %1").arg(formatDuration(*timing.firstTokenMs - *timing.leftMs()));
    if (const auto rate = tokensPerSecond(stage))
        figures += Words::tr("%1 tokens/s").arg(QLocale().toString(*rate, 'f', *rate < 10 ? 1 : 0));
    if (stage.usage.outputTokens)
        figures += formatTokens(stage.usage.outputTokens);
    if (isSettled(stage.state) && stage.attempts > 0)
        figures += stage.usage.cost ? markedCost(stage.usage) : Words::tr("cost unknown");
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
