// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/analysis/labelledgroups.h"

#include "core/analysis/local/facts.h"
#include "core/analysis/local/localcomparison.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace fusion::test {

namespace {

using Sentence = std::pair<int, int>; ///< seat and index
using Pair = std::pair<Sentence, Sentence>;

LabelledAnswer answerOf(const QJsonArray &sentences)
{
    LabelledAnswer answer;
    for (const QJsonValue &sentence : sentences) {
        const QString text = sentence[1].toString();
        if (!answer.text.isEmpty())
            answer.text += text.startsWith("- "_L1) ? u'\n' : answer.text.contains(u"\n- "_s) ? u'\n' : u' ';
        if (!text.startsWith("- "_L1) && answer.text.endsWith(u'\n') && answer.text.contains(u"- "_s))
            answer.text += u'\n';
        const qsizetype begin = answer.text.size();
        answer.text += text;
        const QString label = sentence[0].toString();
        answer.sentences.push_back({.topic = label.section(u'=', 0, 0),
                                    .value = label.section(u'=', 1),
                                    .span = {.begin = begin, .end = answer.text.size()}});
    }
    return answer;
}

class Scorer
{
public:
    Scorer(const LabelledGroup &group, QStringList *mistakes)
        : m_group(group)
        , m_mistakes(mistakes)
    {
        LocalComparison comparison(group.question);
        for (size_t seat = 0; seat < group.answers.size(); ++seat)
            comparison.setAnswer(static_cast<int>(seat), group.answers[seat].text);
        m_analysis = comparison.analysis();
    }

    Scores scores()
    {
        std::set<Pair> differing;
        for (const AnalysisPoint &point : m_analysis.contradictions)
            addPairs(point, true, differing);
        std::set<Pair> agreeing;
        for (const auto *part : {&m_analysis.consensus, &m_analysis.partialCoverage}) {
            for (const AnalysisPoint &point : *part)
                addPairs(point, false, agreeing);
        }
        return {.contradictions = pairScore(differing, false, "contradiction"),
                .agreement = pairScore(agreeing, true, "agreement"),
                .alone = aloneScore()};
    }

private:
    const LabelledSentence &at(Sentence sentence) const
    {
        return m_group.answers[static_cast<size_t>(sentence.first)].sentences[static_cast<size_t>(sentence.second)];
    }

    QString words(Sentence sentence) const
    {
        const Span span = at(sentence).span;
        return m_group.answers[static_cast<size_t>(sentence.first)].text.sliced(span.begin, span.end - span.begin);
    }

    std::vector<Sentence> sentencesOf(const Evidence &evidence) const
    {
        std::vector<Sentence> found;
        const auto &sentences = m_group.answers[static_cast<size_t>(evidence.seat)].sentences;
        for (size_t i = 0; i < sentences.size(); ++i) {
            const bool overlaps = std::ranges::any_of(evidence.spans, [&](Span span) {
                return span.begin < sentences[i].span.end && sentences[i].span.begin < span.end;
            });
            if (overlaps)
                found.emplace_back(evidence.seat, static_cast<int>(i));
        }
        return found;
    }

    static bool sameStance(const QString &one, const QString &other)
    {
        const auto facts = local::factsOf(one, {.begin = 0, .end = one.size()});
        const auto others = local::factsOf(other, {.begin = 0, .end = other.size()});
        if (facts.empty() || others.empty())
            return one == other;
        return local::areCompatible(facts.front(), others.front());
    }

    void addPairs(const AnalysisPoint &point, bool differing, std::set<Pair> &pairs) const
    {
        for (const Evidence &one : point.evidence) {
            for (const Evidence &other : point.evidence) {
                if (one.seat >= other.seat || (differing && sameStance(one.stance, other.stance)))
                    continue;
                for (const Sentence &a : sentencesOf(one)) {
                    for (const Sentence &b : sentencesOf(other))
                        pairs.insert({a, b});
                }
            }
        }
    }

    std::vector<Sentence> all() const
    {
        std::vector<Sentence> sentences;
        for (size_t seat = 0; seat < m_group.answers.size(); ++seat) {
            for (size_t i = 0; i < m_group.answers[seat].sentences.size(); ++i)
                sentences.emplace_back(static_cast<int>(seat), static_cast<int>(i));
        }
        return sentences;
    }

    Score pairScore(const std::set<Pair> &found, bool same, const char *what)
    {
        std::set<Pair> wanted;
        for (const Sentence &a : all()) {
            for (const Sentence &b : all()) {
                if (a.first < b.first && at(a).topic == at(b).topic && (at(a).value == at(b).value) == same)
                    wanted.insert({a, b});
            }
        }
        Score score{.wanted = static_cast<int>(wanted.size()), .found = static_cast<int>(found.size())};
        for (const Pair &pair : found) {
            score.right += wanted.contains(pair) ? 1 : 0;
            if (!wanted.contains(pair))
                note("wrong", what, pair);
        }
        for (const Pair &pair : wanted) {
            if (!found.contains(pair))
                note("missed", what, pair);
        }
        return score;
    }

    Score aloneScore()
    {
        std::set<Sentence> found;
        for (const AnalysisPoint &point : m_analysis.uniqueInsights) {
            for (const Sentence &sentence : sentencesOf(point.evidence.front()))
                found.insert(sentence);
        }
        Score score{.found = static_cast<int>(found.size())};
        for (const Sentence &a : all()) {
            const bool isAlone =
                std::ranges::none_of(all(), [&](Sentence b) { return a.first != b.first && at(a).topic == at(b).topic; });
            score.wanted += isAlone ? 1 : 0;
            score.right += isAlone && found.contains(a) ? 1 : 0;
            if (m_mistakes && isAlone != found.contains(a))
                m_mistakes->append(u"%1 alone: %2"_s.arg(isAlone ? u"missed"_s : u"wrong"_s, words(a)));
        }
        return score;
    }

    void note(const char *how, const char *what, const Pair &pair)
    {
        if (m_mistakes)
            m_mistakes->append(u"%1 %2: %3 | %4"_s.arg(QString::fromLatin1(how), QString::fromLatin1(what), words(pair.first),
                                                       words(pair.second)));
    }

    const LabelledGroup &m_group;
    QStringList *m_mistakes;
    Analysis m_analysis;
};

} // namespace

Score &Score::operator+=(const Score &other)
{
    wanted += other.wanted;
    found += other.found;
    right += other.right;
    return *this;
}

Scores &Scores::operator+=(const Scores &other)
{
    contradictions += other.contradictions;
    agreement += other.agreement;
    alone += other.alone;
    return *this;
}

std::vector<LabelledGroup> labelledGroups(const QString &half)
{
    QFile file(QStringLiteral(FUSION_LABELLED_DATA) + u'/' + half + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the labelled set is missing");
    std::vector<LabelledGroup> groups;
    for (const QJsonValue &json : QJsonDocument::fromJson(file.readAll()).array()) {
        LabelledGroup group{.language = json["language"_L1].toString(),
                            .kind = json["kind"_L1].toString(),
                            .question = json["question"_L1].toString(),
                            .answers = {}};
        for (const QJsonValue &answer : json["answers"_L1].toArray())
            group.answers.push_back(answerOf(answer.toArray()));
        groups.push_back(std::move(group));
    }
    return groups;
}

Scores scored(const LabelledGroup &group, QStringList *mistakes)
{
    return Scorer(group, mistakes).scores();
}

std::map<QString, Scores> scoredByLanguage(const std::vector<LabelledGroup> &groups, QStringList *mistakes)
{
    std::map<QString, Scores> scores;
    for (const LabelledGroup &group : groups) {
        const Scores own = scored(group, mistakes);
        scores[u"all"_s] += own;
        scores[group.language] += own;
    }
    return scores;
}

} // namespace fusion::test
