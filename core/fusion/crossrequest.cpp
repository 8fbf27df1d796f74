// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fusion/crossrequest.h"

#include "core/analysis/fencing.h"
#include "core/fusion/prompts.h"

#include <QSet>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

const AnalysisPoint *conflictOn(const Turn &turn, const QString &topic)
{
    if (!turn.analysis)
        return nullptr;
    const std::vector<AnalysisPoint> &points = turn.analysis->contradictions;
    const auto found = std::ranges::find(points, topic, &AnalysisPoint::text);
    return found == points.end() ? nullptr : &*found;
}

/// The same stance in other spacing or case is the same side.
QString sideOf(const Evidence &evidence)
{
    return evidence.stance.simplified().toCaseFolded();
}

/// Only what really stands in the answer is quoted.
QString stanceBlock(const Evidence &evidence)
{
    QString text = evidence.stance;
    if (evidence.found && !evidence.quote.isEmpty())
        text += u"\n\n(In its words: “"_s + evidence.quote + u"”)"_s;
    return block(u"stance"_s, text.trimmed());
}

QString own(const AnalysisPoint &point, int seat)
{
    QStringList blocks;
    for (const Evidence &evidence : point.evidence) {
        if (evidence.seat == seat)
            blocks.append(stanceBlock(evidence));
    }
    return blocks.join(u"\n\n"_s);
}

QString others(const AnalysisPoint &point, int seat)
{
    QSet<QString> told;
    for (const Evidence &evidence : point.evidence) {
        if (evidence.seat == seat)
            told.insert(sideOf(evidence));
    }
    QStringList blocks;
    for (const Evidence &evidence : point.evidence) {
        if (evidence.seat == seat || told.contains(sideOf(evidence)))
            continue;
        told.insert(sideOf(evidence));
        blocks.append(stanceBlock(evidence));
    }
    return blocks.join(u"\n\n"_s);
}

} // namespace

std::vector<CrossCall> crossCallsFor(const Turn &turn, const QString &topic, const QJsonObject &prompts)
{
    const AnalysisPoint *point = conflictOn(turn, topic);
    if (!point)
        return {};
    int exam = 0;
    for (const CrossCall &call : turn.crossCalls)
        exam = std::max(exam, call.exam);
    // The judge names seats in the order it was shown them, which was shuffled.
    std::vector<Evidence> inOrder = point->evidence;
    std::ranges::stable_sort(inOrder, {}, &Evidence::seat);
    std::vector<CrossCall> calls;
    QSet<QString> sides;
    for (const Evidence &evidence : inOrder) {
        const StageAnswer *seat = turn.find(Stage::ofSeat(evidence.seat));
        if (!seat || !hasAnswer(seat->state))
            continue;
        sides.insert(sideOf(evidence));
        if (seat->guest || std::ranges::contains(calls, evidence.seat, &CrossCall::seat))
            continue;
        CrossCall call{.exam = exam + 1, .seat = evidence.seat, .topic = topic, .before = evidence.stance, .answer = {}};
        call.answer.stage = Stage::ofCross(static_cast<int>(turn.crossCalls.size() + calls.size()));
        call.answer.label = seat->label;
        call.answer.colour = seat->colour;
        call.answer.model = seat->model;
        call.answer.modelName = seat->modelName;
        call.answer.simulated = seat->simulated;
        call.answer.version.prompts = prompts;
        calls.push_back(call);
    }
    return sides.size() < 2 ? std::vector<CrossCall>{} : calls;
}

ChatRequest crossRequest(const RequestContext &context, const CrossCall &call)
{
    const Turn &turn = context.turn;
    ChatRequest request = seatRequest(context, call.seat);
    const AnalysisPoint *point = conflictOn(turn, call.topic);
    const AnalysisPoint nothing;
    const AnalysisPoint &shown = point ? *point : nothing;
    request.messages.push_back({.role = Role::Assistant, .text = turn.seats[static_cast<size_t>(call.seat)].text});
    request.messages.push_back(
        {.role = Role::User,
         .text = filled(
             prompt(PromptName::CrossExamination).user,
             {{u"topic"_s, defused(call.topic)}, {u"own"_s, own(shown, call.seat)}, {u"others"_s, others(shown, call.seat)}})});
    return request;
}

} // namespace fusion
