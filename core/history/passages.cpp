// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/passages.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

/// What the judge found, in its own words: the raw reply is JSON and nothing to search in.
QString judgeText(const Turn &turn)
{
    if (!turn.analysis)
        return turn.judge ? turn.judge->text : QString();
    QStringList lines;
    for (const AnalysisPart part : {AnalysisPart::Consensus, AnalysisPart::Contradictions, AnalysisPart::PartialCoverage,
                                    AnalysisPart::UniqueInsights, AnalysisPart::BlindSpots}) {
        for (const AnalysisPoint &point : turn.analysis->part(part)) {
            lines.append(point.text);
            for (const Evidence &evidence : point.evidence)
                lines.append(evidence.stance);
        }
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

std::vector<Passage> passagesOf(const Turn &turn)
{
    std::vector<Passage> passages;
    const auto add = [&passages](const QString &part, int position, const StageAnswer *by, const QString &text) {
        if (!text.isEmpty())
            passages.push_back({.part = part,
                                .position = position,
                                .label = by ? by->label : QString(),
                                .model = by ? by->model.id : QString(),
                                .text = text});
    };
    add(u"question"_s, 0, nullptr, turn.question);
    int position = 0;
    for (const Attachment &attachment : turn.attachments)
        add(u"attachment"_s, position++, nullptr, attachment.name + u'\n' + attachment.text);
    for (const StageAnswer &seat : turn.seats) {
        add(u"seat"_s, seat.stage.seat, &seat, seat.text);
        add(u"reasoning"_s, seat.stage.seat, &seat, seat.reasoning);
    }
    add(u"judge"_s, 0, turn.judge ? &*turn.judge : nullptr, judgeText(turn));
    if (turn.synthesis)
        add(u"synthesis"_s, 0, &*turn.synthesis, turn.synthesis->text);
    return passages;
}

} // namespace fusion
