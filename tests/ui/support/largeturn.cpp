// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/largeturn.h"

#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;

namespace fusion::test {

namespace {

constexpr std::array things{"keel", "mast", "rudder", "anchor", "galley", "gun deck", "ballast", "hull", "rigging", "sail"};
constexpr std::array aspects{"is made of oak",
                             "was built in Stockholm",
                             "had to be replaced twice",
                             "carries most of the weight",
                             "was designed by a Dutch master",
                             "is on display today"};
constexpr std::array parts{AnalysisPart::Consensus, AnalysisPart::Contradictions, AnalysisPart::PartialCoverage,
                           AnalysisPart::UniqueInsights};

QString thingOf(int claim)
{
    return QString::fromLatin1(things[static_cast<size_t>(claim) % things.size()]);
}

/// What a seat says to a claim; empty where it is silent.
QString sentenceOf(int claim, int seat, int seats)
{
    const AnalysisPart part = parts[static_cast<size_t>(claim) % parts.size()];
    const QString aspect = QString::fromLatin1(aspects[static_cast<size_t>(claim / 10) % aspects.size()]);
    switch (part) {
    case AnalysisPart::Consensus: return u"The %1 %2."_s.arg(thingOf(claim), aspect);
    case AnalysisPart::Contradictions:
        return seat % 4 == 3 ? QString()
                             : u"The %1 %2 and measures %3 m."_s.arg(thingOf(claim), aspect).arg(10 + claim + seat % 3 * 7);
    case AnalysisPart::PartialCoverage:
        return seat % 2 == 0 && seat < seats ? u"Perhaps the %1 %2, though few records say so."_s.arg(thingOf(claim), aspect)
                                             : QString();
    case AnalysisPart::UniqueInsights:
        return seat == claim % seats ? u"Divers found that the %1 %2 in part %3."_s.arg(thingOf(claim), aspect).arg(claim)
                                     : QString();
    case AnalysisPart::BlindSpots: return {};
    }
    Q_UNREACHABLE_RETURN({});
}

StageAnswer stageOf(Stage stage, const QString &name)
{
    StageAnswer answer;
    answer.stage = stage;
    answer.model = {u"demo"_s, name.toLower()};
    answer.modelName = name;
    answer.state = StageState::Answered;
    answer.finishReason = FinishReason::Stop;
    if (stage.kind == StageKind::Seat)
        answer.label = QString(QChar(static_cast<char16_t>(u'A' + stage.seat)));
    return answer;
}

AnalysisPoint pointOf(const Turn &turn, int claim)
{
    const int seats = static_cast<int>(turn.seats.size());
    const AnalysisPart part = parts[static_cast<size_t>(claim) % parts.size()];
    AnalysisPoint point{.text = part == AnalysisPart::Contradictions
                                    ? u"How much the %1 measures (%2)"_s.arg(thingOf(claim)).arg(claim)
                                    : u"About the %1, claim %2"_s.arg(thingOf(claim)).arg(claim)};
    for (int seat = 0; seat < seats; ++seat) {
        const QString quote = sentenceOf(claim, seat, seats);
        if (quote.isEmpty())
            continue;
        const qsizetype begin = turn.seats[static_cast<size_t>(seat)].text.indexOf(quote);
        Evidence voice{.seat = seat, .quote = quote, .found = true, .spans = {{begin, begin + quote.size()}}};
        if (part == AnalysisPart::Contradictions)
            voice.stance = u"%1 m"_s.arg(10 + claim + seat % 3 * 7);
        point.evidence.push_back(std::move(voice));
    }
    return point;
}

} // namespace

Turn largeTurn(int seats, int claims)
{
    Turn turn;
    turn.id = u"large"_s;
    turn.question = u"What should one know about the ship?"_s;
    turn.startedAt = QDateTime(QDate(2026, 7, 1), QTime(10, 0), QTimeZone::UTC);
    turn.orderSeed = 7;
    turn.state = TurnState::Answered;
    turn.panelClosed = true;
    for (int seat = 0; seat < seats; ++seat) {
        StageAnswer answer = stageOf(Stage::ofSeat(seat), u"Model %1"_s.arg(seat + 1));
        for (int claim = 0; claim < claims; ++claim) {
            const QString sentence = sentenceOf(claim, seat, seats);
            answer.text += sentence.isEmpty() ? QString() : sentence + (claim % 5 == 4 ? u"\n\n"_s : u" "_s);
        }
        turn.seats.push_back(answer);
    }
    turn.judge = stageOf(Stage::judge(), u"Judging Model"_s);
    turn.synthesis = stageOf(Stage::synthesizer(), u"Writing Model"_s);
    Analysis analysis{.source = AnalysisSource::Judge};
    const std::array<std::vector<AnalysisPoint> *, 4> into{&analysis.consensus, &analysis.contradictions,
                                                           &analysis.partialCoverage, &analysis.uniqueInsights};
    for (int claim = 0; claim < claims; ++claim)
        into[static_cast<size_t>(claim) % into.size()]->push_back(pointOf(turn, claim));
    if (!analysis.consensus.empty() && seats > 2) {
        auto &evidence = analysis.consensus.front().evidence;
        evidence[1] = {.seat = 1, .quote = u"The keel was never in doubt"_s, .found = false};
        evidence[2] = {.seat = 2, .quote = u"The hull is made of oak"_s, .found = false, .spans = {}, .standsIn = 0};
    }
    analysis.blindSpots = {{.text = u"Nobody says what the ship cost."_s}};
    turn.analysis = analysis;
    turn.synthesis->text = u"# The ship\n\nThe keel is made of oak [A]. The mast is made of oak and measures 11 m [A].\n\n"
                           "Visitors love the museum cafeteria in spring. The galley is made of oak [A][B].\n\n"
                           "- The hull is made of oak and measures 99 m [C].\n"_s;
    return turn;
}

} // namespace fusion::test
