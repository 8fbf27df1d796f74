// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/synthesistrace.h"

#include "core/analysis/agreement.h"
#include "core/analysis/local/corpus.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

using local::Corpus;
using local::Fact;
using local::Likeness;
using local::Passage;

constexpr double alike = 0.38;      ///< a sentence and a passage it may rest on
constexpr double alikeCited = 0.2;  ///< where it cites that seat
constexpr double alikePoint = 0.42; ///< a sentence and a point's own words
constexpr int synthesisSeat = 1000; ///< stands for the synthesis among the seats of a corpus
constexpr int pointSeat = 1001;     ///< ... and for the points of the map
constexpr std::array tracedParts{AnalysisPart::Consensus, AnalysisPart::Contradictions, AnalysisPart::PartialCoverage,
                                 AnalysisPart::UniqueInsights};

bool overlap(const std::vector<Span> &one, Span other)
{
    return std::ranges::any_of(one, [other](Span span) { return span.begin < other.end && other.begin < span.end; });
}

class Tracer
{
public:
    explicit Tracer(const Turn &turn)
        : m_turn(turn)
        , m_text(turn.synthesis->text)
    {
        for (const StageAnswer &seat : turn.seats)
            readMarkers(seat);
        m_written = local::passagesOf(synthesisSeat, m_text);
        for (const StageAnswer &seat : turn.seats) {
            if (hasAnswer(seat.state))
                std::ranges::move(local::passagesOf(seat.stage.seat, seat.text), std::back_inserter(m_said));
        }
        if (turn.analysis)
            readPoints(*turn.analysis);
    }

    SynthesisTrace trace()
    {
        std::vector<const Passage *> all;
        for (const auto *list : {&m_written, &m_said, &m_points}) {
            for (const Passage &passage : *list)
                all.push_back(&passage);
        }
        const Corpus corpus(m_turn.question, std::move(all));
        for (const Passage &passage : m_written)
            m_trace.sentences.push_back(
                {.span = passage.sentence.span, .isHeading = passage.sentence.kind == SentenceKind::Heading});
        citeMarkers();
        for (const Likeness &pair : corpus.pairsOf(synthesisSeat))
            rest(pair);
        for (size_t i = 0; i < m_trace.sentences.size(); ++i)
            finish(m_trace.sentences[i], m_written[i]);
        if (m_turn.analysis)
            judgePoints(*m_turn.analysis);
        return std::move(m_trace);
    }

private:
    struct Marker {
        qsizetype at = 0;
        int seat = 0;
    };

    /// Notes the markers of a seat, and blanks them: they are no words.
    void readMarkers(const StageAnswer &seat)
    {
        const QString marker = u'[' + seat.label + u']';
        for (qsizetype at = m_text.indexOf(marker); at >= 0; at = m_text.indexOf(marker, at + 1)) {
            m_markers.push_back({.at = at, .seat = seat.stage.seat});
            for (qsizetype i = at + 1; i + 1 < at + marker.size(); ++i)
                m_text[i] = u'_';
        }
    }

    void readPoints(const Analysis &analysis)
    {
        for (const AnalysisPart part : tracedParts) {
            for (size_t i = 0; i < analysis.part(part).size(); ++i) {
                const QString &text = analysis.part(part)[i].text;
                const Span whole{.begin = 0, .end = text.size()};
                m_points.push_back({.seat = pointSeat,
                                    .sentence = {.span = whole},
                                    .text = text,
                                    .tokens = local::tokensOf(text, whole),
                                    .facts = local::factsOf(text, whole)});
                m_refs.push_back({.part = part, .index = i});
            }
        }
    }

    void citeMarkers()
    {
        for (const Marker &marker : m_markers) {
            for (TracedSentence &sentence : m_trace.sentences) {
                const bool isInside = marker.at >= sentence.span.begin && marker.at < sentence.span.end;
                if (isInside && !std::ranges::contains(sentence.cited, marker.seat))
                    sentence.cited.push_back(marker.seat);
            }
        }
    }

    /// A pair of a sentence (one) and what is like it (other): a passage or a point. The likest come first.
    void rest(const Likeness &pair)
    {
        TracedSentence &sentence = m_trace.sentences[pair.one];
        if (pair.other >= m_written.size() + m_said.size()) {
            const PointRef ref = m_refs[pair.other - m_written.size() - m_said.size()];
            if (pair.value >= alikePoint && !std::ranges::contains(sentence.points, ref))
                sentence.points.push_back(ref);
            return;
        }
        const Passage &passage = m_said[pair.other - m_written.size()];
        const bool isCited = std::ranges::contains(sentence.cited, passage.seat);
        if (pair.value < (isCited ? alikeCited : alike) ||
            std::ranges::contains(sentence.passages, passage.seat, &Evidence::seat))
            return;
        sentence.passages.push_back(
            {.seat = passage.seat, .quote = passage.text, .found = true, .spans = {passage.sentence.span}});
        m_facts[pair.one].insert(m_facts[pair.one].end(), passage.facts.begin(), passage.facts.end());
    }

    void finish(TracedSentence &sentence, const Passage &written)
    {
        std::ranges::sort(sentence.cited);
        std::ranges::sort(sentence.passages, {}, &Evidence::seat);
        for (const int seat : sentence.cited) {
            if (!std::ranges::contains(sentence.passages, seat, &Evidence::seat))
                sentence.unlike.push_back(seat);
        }
        const auto number = static_cast<size_t>(&sentence - m_trace.sentences.data());
        const std::vector<Fact> &known = m_facts[number];
        sentence.differs = std::ranges::any_of(written.facts, [&known](const Fact &fact) {
            const auto comparable = [&fact](const Fact &other) { return local::areComparable(fact, other); };
            const auto compatible = [&](const Fact &other) { return comparable(other) && local::areCompatible(fact, other); };
            return std::ranges::any_of(known, comparable) && std::ranges::none_of(known, compatible);
        });
        addPointsOfPassages(sentence);
    }

    /// Points whose evidence is one of the passages that a sentence rests on.
    void addPointsOfPassages(TracedSentence &sentence)
    {
        for (const PointRef &ref : m_refs) {
            const AnalysisPoint &point = m_turn.analysis->part(ref.part)[ref.index];
            const bool restsOnIt = std::ranges::any_of(point.evidence, [&sentence](const Evidence &voice) {
                return std::ranges::any_of(sentence.passages, [&voice](const Evidence &passage) {
                    return voice.found && passage.seat == voice.seat && overlap(voice.spans, passage.spans.front());
                });
            });
            if (restsOnIt && !std::ranges::contains(sentence.points, ref))
                sentence.points.push_back(ref);
        }
        std::ranges::sort(sentence.points, {}, [](const PointRef &ref) { return std::pair{ref.part, ref.index}; });
    }

    void judgePoints(const Analysis &analysis)
    {
        for (const PointRef &ref : m_refs) {
            std::vector<size_t> sentences;
            for (size_t i = 0; i < m_trace.sentences.size(); ++i) {
                if (std::ranges::contains(m_trace.sentences[i].points, ref))
                    sentences.push_back(i);
            }
            const AnalysisPoint &point = analysis.part(ref.part)[ref.index];
            const bool hasEvidence = std::ranges::any_of(point.evidence, &Evidence::found);
            if (ref.part == AnalysisPart::Contradictions)
                m_trace.conflicts.push_back(outcomeOf(ref.index, point, std::move(sentences)));
            else if (sentences.empty() && hasEvidence)
                m_trace.dropped.push_back(ref);
        }
    }

    /// How clearly a sentence takes a side: it has the side's figure, its words, or cites who holds it.
    int pull(size_t sentence, const std::vector<Evidence> &side) const
    {
        const Passage &written = m_written[sentence];
        int pull = 0;
        for (const Evidence &voice : side) {
            const Span whole{.begin = 0, .end = voice.stance.size()};
            const auto facts = local::factsOf(voice.stance, whole);
            const bool hasFigure = std::ranges::any_of(facts, [&written](const Fact &fact) {
                return std::ranges::any_of(written.facts, [&fact](const Fact &own) {
                    return local::areComparable(own, fact) && local::areCompatible(own, fact);
                });
            });
            const auto tokens = local::tokensOf(voice.stance, whole);
            const auto isSaid = [&written](const local::Token &token) {
                return token.isStop || std::ranges::contains(written.tokens, token.key, &local::Token::key);
            };
            const bool hasWords = facts.empty() && !tokens.empty() && std::ranges::all_of(tokens, isSaid);
            const bool isCited = std::ranges::contains(m_trace.sentences[sentence].cited, voice.seat);
            // Who cites a seat and states another figure speaks of something else.
            if (hasFigure || facts.empty())
                pull = std::max(pull, (hasFigure ? 4 : 0) + (hasWords ? 2 : 0) + (isCited ? 1 : 0));
        }
        return pull;
    }

    ConflictOutcome outcomeOf(size_t index, const AnalysisPoint &conflict, std::vector<size_t> sentences) const
    {
        ConflictOutcome outcome{.conflict = index, .sentences = std::move(sentences)};
        const auto sides = sidesOf(conflict);
        std::vector<int> pulls;
        for (const auto &side : sides) {
            int strongest = 0;
            for (const size_t sentence : outcome.sentences)
                strongest = std::max(strongest, pull(sentence, side));
            pulls.push_back(strongest);
        }
        const int strongest = pulls.empty() ? 0 : std::ranges::max(pulls);
        if (outcome.sentences.empty() || strongest == 0)
            return outcome;
        for (size_t i = 0; i < sides.size(); ++i) {
            std::vector<Evidence> &into = pulls[i] == strongest ? outcome.taken : outcome.overruled;
            into.insert(into.end(), sides[i].begin(), sides[i].end());
        }
        outcome.verdict =
            std::ranges::count(pulls, strongest) > 1 ? ConflictOutcome::Verdict::TellsBoth : ConflictOutcome::Verdict::TakesSide;
        return outcome;
    }

    const Turn &m_turn;
    QString m_text; ///< the synthesis without its markers, as long as it is
    std::vector<Marker> m_markers;
    std::vector<Passage> m_written;
    std::vector<Passage> m_said;
    std::vector<Passage> m_points;
    std::vector<PointRef> m_refs;                ///< of m_points
    std::map<size_t, std::vector<Fact>> m_facts; ///< by sentence: the figures of the passages it rests on
    SynthesisTrace m_trace;
};

} // namespace

std::vector<int> TracedSentence::seats() const
{
    std::set<int> all(cited.begin(), cited.end());
    for (const Evidence &passage : passages)
        all.insert(passage.seat);
    return {all.begin(), all.end()};
}

SynthesisTrace traceOf(const Turn &turn)
{
    if (!turn.synthesis || turn.synthesis->text.trimmed().isEmpty())
        return {};
    return Tracer(turn).trace();
}

} // namespace fusion
