// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/words/stagewords.h"

#include "core/words/extrastext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::StageWords)
};
} // namespace

std::vector<const StageAnswer *> stagesOf(const Turn &turn)
{
    std::vector<const StageAnswer *> stages;
    for (const StageAnswer &seat : turn.seats)
        stages.push_back(&seat);
    if (turn.judge)
        stages.push_back(&*turn.judge);
    if (turn.synthesis)
        stages.push_back(&*turn.synthesis);
    return stages;
}

QString wordsForStage(const StageAnswer &stage)
{
    switch (stage.state) {
    case StageState::Waiting: return Words::tr("waiting", "state of a seat, judge or synthesizer");
    case StageState::Queued:
        if (!stage.queue)
            return Words::tr("waiting in line");
        return stage.queue->position <= 1 ? Words::tr("waiting for %1: next in line", "a connection").arg(stage.queue->name)
                                          : Words::tr("waiting for %1: number %2 in line", "a connection, a place in a line")
                                                .arg(stage.queue->name, QLocale().toString(stage.queue->position));
    case StageState::Streaming:
        if (stage.usingTools)
            return toolsAtWork(stage);
        if (!stage.text.isEmpty())
            return stage.leftBehind ? Words::tr("still answering, late") : Words::tr("answering");
        return stage.reasoning.isEmpty() ? Words::tr("asked") : Words::tr("thinking");
    case StageState::Answered: return Words::tr("answered", "state of a seat, judge or synthesizer");
    case StageState::Failed: return Words::tr("failed", "state of a seat, judge or synthesizer");
    case StageState::Stopped: return Words::tr("stopped", "state of a seat, judge or synthesizer");
    case StageState::Late: return Words::tr("answered late");
    case StageState::Interrupted: return Words::tr("interrupted", "state of a seat, judge or synthesizer");
    case StageState::Skipped: return Words::tr("not needed");
    }
    Q_UNREACHABLE_RETURN({});
}

QString wordsForTurn(TurnState state)
{
    switch (state) {
    case TurnState::Running: return Words::tr("running", "state of a turn");
    case TurnState::Answered: return Words::tr("answered", "state of a turn");
    case TurnState::Degraded: return Words::tr("answered in part", "state of a turn");
    case TurnState::Failed: return Words::tr("no answer", "state of a turn");
    case TurnState::Interrupted: return Words::tr("interrupted", "state of a turn");
    case TurnState::Stopped: return Words::tr("stopped", "state of a turn");
    }
    Q_UNREACHABLE_RETURN({});
}

QString nameOfStage(const StageAnswer &stage)
{
    switch (stage.stage.kind) {
    case StageKind::Seat: return Words::tr("Seat %1").arg(stage.label);
    case StageKind::Judge: return Words::tr("Judge");
    case StageKind::Synthesizer: return Words::tr("Synthesizer");
    case StageKind::CrossExam: return Words::tr("Cross-examination of seat %1").arg(stage.label);
    }
    Q_UNREACHABLE_RETURN({});
}

QString symbolForStage(StageState state)
{
    switch (state) {
    case StageState::Waiting: return u"○"_s;
    case StageState::Queued: return u"◌"_s;
    case StageState::Streaming: return u"◐"_s;
    case StageState::Answered: return u"●"_s;
    case StageState::Failed: return u"✕"_s;
    case StageState::Stopped: return u"■"_s;
    case StageState::Late: return u"◕"_s;
    case StageState::Interrupted: return u"‖"_s;
    case StageState::Skipped: return u"–"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString formatDuration(qint64 milliseconds)
{
    const QLocale locale;
    const double seconds = static_cast<double>(milliseconds) / 1000;
    if (seconds < 10)
        return Words::tr("%1 s", "seconds").arg(locale.toString(seconds, 'f', 1));
    if (seconds < 60)
        return Words::tr("%1 s", "seconds").arg(locale.toString(qRound(seconds)));
    const qint64 whole = qRound64(seconds);
    return Words::tr("%1 min %2 s").arg(locale.toString(whole / 60), locale.toString(whole % 60));
}

QString formatTokens(std::optional<qint64> tokens)
{
    return tokens ? Words::tr("%n token(s)", nullptr, static_cast<int>(*tokens)) : QString();
}

} // namespace fusion
