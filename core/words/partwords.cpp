// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/words/partwords.h"

#include "core/base/failurewords.h"
#include "core/panel/panel.h"
#include "core/words/stagewords.h"
#include "core/words/turnfigures.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::AnalysisWords)
};

std::vector<int> seatsOfModel(const Turn &turn, const ModelRef &model)
{
    std::vector<int> seats;
    for (const StageAnswer &seat : turn.seats) {
        if (seat.model == model)
            seats.push_back(seat.stage.seat);
    }
    return seats;
}

} // namespace

QString titleOfPart(AnalysisPart part)
{
    switch (part) {
    case AnalysisPart::Consensus: return Words::tr("Agreement");
    case AnalysisPart::Contradictions: return Words::tr("Contradictions");
    case AnalysisPart::PartialCoverage: return Words::tr("Partly Covered");
    case AnalysisPart::UniqueInsights: return Words::tr("Only One Says");
    case AnalysisPart::BlindSpots: return Words::tr("Blind Spots");
    }
    Q_UNREACHABLE_RETURN({});
}

QString explanationOfPart(AnalysisPart part)
{
    switch (part) {
    case AnalysisPart::Consensus: return Words::tr("What the seats agree on.");
    case AnalysisPart::Contradictions: return Words::tr("Where the seats take different sides.");
    case AnalysisPart::PartialCoverage: return Words::tr("What some seats cover and others leave out.");
    case AnalysisPart::UniqueInsights: return Words::tr("What a single seat brings in.");
    case AnalysisPart::BlindSpots: return Words::tr("What no seat speaks about.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString verbOfPart(AnalysisPart part)
{
    switch (part) {
    case AnalysisPart::Consensus: return Words::tr("agrees", "what a seat does");
    case AnalysisPart::Contradictions: return Words::tr("takes a side", "what a seat does");
    case AnalysisPart::PartialCoverage: return Words::tr("covers it", "what a seat does");
    case AnalysisPart::UniqueInsights: return Words::tr("only here", "where something is said");
    case AnalysisPart::BlindSpots: return Words::tr("mentions it", "what a seat does");
    }
    Q_UNREACHABLE_RETURN({});
}

QString symbolOfPart(AnalysisPart part)
{
    switch (part) {
    case AnalysisPart::Consensus: return u"●"_s;
    case AnalysisPart::Contradictions: return u"◆"_s;
    case AnalysisPart::PartialCoverage: return u"◐"_s;
    case AnalysisPart::UniqueInsights: return u"★"_s;
    case AnalysisPart::BlindSpots: return u"○"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString localAnalysisWords(const Turn &turn)
{
    const QString what =
        Words::tr("This map was made on this machine, without a model: it finds like sentences and figures, names and "
                  "code that differ, and understands nothing.");
    if (!turn.judge)
        return what;
    const auto withReason = [&what](const QString &reason) { return reason + u' ' + what; };
    switch (turn.judge->state) {
    case StageState::Waiting:
    case StageState::Queued:
    case StageState::Streaming:
        return turn.state == TurnState::Running ? withReason(Words::tr("The judge has not spoken yet.")) : what;
    case StageState::Failed:
        return withReason(
            turn.judge->failure
                ? Words::tr("The judge failed. %1", "sentences about the failure").arg(sentenceFor(*turn.judge->failure))
                : Words::tr("The judge failed."));
    case StageState::Stopped: return withReason(Words::tr("You stopped the judge."));
    case StageState::Interrupted: return withReason(Words::tr("The program ended while the judge was at work."));
    case StageState::Skipped: return withReason(Words::tr("No judge was asked."));
    case StageState::Answered:
    case StageState::Late: return what;
    }
    Q_UNREACHABLE_RETURN({});
}

QStringList provenanceOf(const Turn &turn)
{
    QStringList notes;
    if (!turn.judge)
        return notes;
    if (!turn.judge->modelName.isEmpty())
        notes += Words::tr("Judge: %1", "model").arg(turn.judge->modelName);
    const bool blind = turn.panel.value("policy"_L1).toObject().value("blind"_L1).toBool(PanelPolicy{}.blind);
    notes += blind ? Words::tr("Blind: it saw no model names") : Words::tr("Not blind: it saw the model names");
    notes += Words::tr("Order seed %1").arg(QString::number(turn.orderSeed));
    if (const std::vector<int> shared = seatsOfModel(turn, turn.judge->model); !shared.empty())
        notes += Words::tr("The judge shares a model with %1", "list of seat labels").arg(labelsOf(turn, shared));
    return notes;
}

QString missingAnalysisWords(const Turn &turn)
{
    if (turn.analysis && turn.analysis->source != AnalysisSource::None)
        return {};
    if (turn.seats.empty())
        return Words::tr("Ask something, and what the seats agree and disagree on stands here.");
    if (!turn.judge)
        return Words::tr("This panel has no judge: the answer of one seat is the turn's answer.");
    switch (turn.judge->state) {
    case StageState::Waiting:
        return turn.state == TurnState::Running ? Words::tr("The judge starts when the seats have answered.")
                                                : Words::tr("The judge was not asked.");
    case StageState::Queued: return Words::tr("The judge is %1.", "what it waits for").arg(wordsForStage(*turn.judge));
    case StageState::Streaming: return Words::tr("The judge compares the answers…");
    case StageState::Failed:
        return turn.judge->failure
                   ? Words::tr("There is no comparison. %1", "sentences about the failure").arg(sentenceFor(*turn.judge->failure))
                   : Words::tr("There is no comparison: the judge failed.");
    case StageState::Stopped: return Words::tr("There is no comparison: you stopped the judge.");
    case StageState::Interrupted: return Words::tr("There is no comparison: the program ended while the judge was at work.");
    case StageState::Skipped: return Words::tr("There was nothing to compare: fewer than two seats answered.");
    case StageState::Answered:
    case StageState::Late: return Words::tr("The judge found nothing to compare.");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace fusion
