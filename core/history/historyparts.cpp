// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/historyparts.h"

#include <QRegularExpression>

#include <algorithm>

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

std::vector<TextPart> partsOf(const Turn &turn)
{
    std::vector<TextPart> parts;
    const auto add = [&parts](const QString &part, int position, const QString &text) {
        if (!text.isEmpty())
            parts.push_back({.part = part, .position = position, .text = text});
    };
    add(u"question"_s, 0, turn.question);
    int position = 0;
    for (const Attachment &attachment : turn.attachments)
        add(u"attachment"_s, position++, attachment.name + u'\n' + attachment.text);
    for (const StageAnswer &seat : turn.seats) {
        add(u"seat"_s, seat.stage.seat, seat.text);
        add(u"reasoning"_s, seat.stage.seat, seat.reasoning);
    }
    add(u"judge"_s, 0, judgeText(turn));
    if (turn.synthesis)
        add(u"synthesis"_s, 0, turn.synthesis->text);
    return parts;
}

PartQuery partQuery(const QString &words, int limit)
{
    PartQuery query{.words = words.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts), .sql = {}, .values = {}};
    QString conditions;
    for (const QString &word : std::as_const(query.words)) {
        conditions += u" AND p.text REGEXP ?"_s;
        query.values.append(u"(?i)"_s + QRegularExpression::escape(word));
    }
    query.sql = u"SELECT t.conversation, t.id, c.title, p.part, p.text FROM part p "
                "JOIN turn t ON t.id = p.turn JOIN conversation c ON c.id = t.conversation "
                "WHERE c.removed_at IS NULL%1 ORDER BY c.touched DESC, t.position DESC, p.rowid LIMIT ?"_s.arg(conditions);
    query.values.append(limit);
    return query;
}

QString snippetAround(const QString &text, const QString &word)
{
    constexpr qsizetype before = 40;
    constexpr qsizetype length = 120;
    const qsizetype at = std::max<qsizetype>(0, text.indexOf(word, 0, Qt::CaseInsensitive));
    qsizetype begin = std::max<qsizetype>(0, at - before);
    qsizetype end = std::min(text.size(), std::max(begin + length, at + word.size()));
    if (begin > 0) {
        const qsizetype space = text.indexOf(u' ', begin);
        begin = space >= 0 && space < at ? space : begin;
    }
    if (end < text.size()) {
        const qsizetype space = text.lastIndexOf(u' ', end);
        end = space > at + word.size() ? space : end;
    }
    const QString line = text.sliced(begin, end - begin).simplified();
    return (begin > 0 ? u"…"_s : QString()) + line + (end < text.size() ? u"…"_s : QString());
}

} // namespace fusion
