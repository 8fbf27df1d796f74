// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/simulatedanalysis.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace fusion {

using namespace Qt::StringLiterals;

namespace {

/// Sentences a reader would call the same share this part of their words.
constexpr double alike = 0.6;
constexpr double unlike = 0.3;
constexpr std::size_t mostPoints = 4;
constexpr int mostPerSeat = 2;
constexpr qsizetype longestPoint = 160;

struct Sentence {
    std::size_t answer = 0; ///< index of its answer
    QString text;           ///< verbatim
    QSet<QString> words;    ///< folded, without numbers
    QStringList numbers;
};

Sentence sentenceOf(std::size_t answer, const QString &text)
{
    static const QRegularExpression word(uR"(\p{L}[\p{L}\p{M}'’-]*)"_s);
    static const QRegularExpression number(uR"(\d[\d.,]*\d|\d)"_s);
    Sentence sentence{.answer = answer, .text = text, .words = {}, .numbers = {}};
    for (const QRegularExpressionMatch &match : word.globalMatch(text))
        sentence.words.insert(match.captured().toCaseFolded());
    for (const QRegularExpressionMatch &match : number.globalMatch(text))
        sentence.numbers.append(match.captured());
    return sentence;
}

void addSentencesOfLine(std::vector<Sentence> &sentences, std::size_t answer, const QString &line)
{
    static const QRegularExpression end(uR"((?<=[.!?])\s+|(?<=[。！？]))"_s);
    for (const QString &part : line.split(end, Qt::SkipEmptyParts)) {
        const QString text = part.trimmed();
        if (text.size() >= 12 && text.size() <= 400)
            sentences.push_back(sentenceOf(answer, text));
    }
}

/// The prose of an answer: no code, tables or headings, list items without their marks.
void addSentences(std::vector<Sentence> &sentences, std::size_t answer, const QString &text)
{
    static const QRegularExpression listMark(uR"(^\s*([-*+]|\d+[.)])\s+(\[[ xX]\]\s+)?)"_s);
    bool inCode = false;
    for (QString line : text.split(u'\n')) {
        if (line.trimmed().startsWith("```"_L1)) {
            inCode = !inCode;
            continue;
        }
        if (inCode || line.trimmed().startsWith(u'|') || line.trimmed().startsWith(u'#'))
            continue;
        addSentencesOfLine(sentences, answer, line.remove(listMark));
    }
}

QString inShort(const QString &text)
{
    return text.size() <= longestPoint ? text
                                       : text.first(std::max(longestPoint / 2, text.lastIndexOf(u' ', longestPoint))) + u" …"_s;
}

double likeness(const Sentence &one, const Sentence &other)
{
    const QSet<QString> shared = one.words & other.words;
    const qsizetype all = one.words.size() + other.words.size() - shared.size();
    return all == 0 ? 0.0 : double(shared.size()) / double(all);
}

/// For one sentence, the most similar sentence of each other answer that is alike at all.
std::vector<const Sentence *> echoes(const Sentence &sentence, const std::vector<Sentence> &sentences, std::size_t answers)
{
    std::vector<const Sentence *> found(answers, nullptr);
    std::vector<double> best(answers, alike);
    for (const Sentence &other : sentences) {
        const double value = other.answer == sentence.answer ? 0.0 : likeness(sentence, other);
        if (value >= best.at(other.answer)) {
            best.at(other.answer) = value;
            found.at(other.answer) = &other;
        }
    }
    found.at(sentence.answer) = &sentence;
    return found;
}

class Comparison
{
public:
    explicit Comparison(const std::vector<LabelledAnswer> &answers)
        : m_answers(answers)
    {
        for (std::size_t i = 0; i < answers.size(); ++i)
            addSentences(m_sentences, i, answers.at(i).text);
    }

    SimulatedAnalysis run()
    {
        for (const Sentence &sentence : m_sentences) {
            if (!m_used.contains(&sentence))
                place(sentence);
        }
        addUniqueInsights();
        addBlindSpots();
        return m_analysis;
    }

private:
    void place(const Sentence &sentence)
    {
        std::vector<const Sentence *> voices = echoes(sentence, m_sentences, m_answers.size());
        std::erase(voices, nullptr);
        if (voices.size() < 2)
            return;
        for (const Sentence *voice : voices)
            m_used.insert(voice);
        const bool differ = std::ranges::any_of(voices, [&](const Sentence *v) { return v->numbers != sentence.numbers; });
        if (differ)
            add(m_analysis.contradictions, u"Different figures: %1"_s.arg(inShort(sentence.text)), voices);
        else if (voices.size() == m_answers.size())
            add(m_analysis.consensus, inShort(sentence.text), voices);
        else
            add(m_analysis.partialCoverage, inShort(sentence.text), voices);
    }

    void add(std::vector<SimulatedPoint> &points, const QString &text, const std::vector<const Sentence *> &voices)
    {
        if (points.size() >= mostPoints)
            return;
        SimulatedPoint point{.text = text, .evidence = {}};
        for (const Sentence *voice : voices)
            point.evidence.push_back(
                {.who = m_answers.at(voice->answer).label, .stance = voice->numbers.join(u", "_s), .quote = voice->text});
        points.push_back(std::move(point));
    }

    bool standsAlone(const Sentence &sentence) const
    {
        return std::ranges::none_of(m_sentences, [&](const Sentence &other) {
            return other.answer != sentence.answer && likeness(sentence, other) > unlike;
        });
    }

    void addUniqueInsights()
    {
        std::vector<int> perSeat(m_answers.size(), 0);
        for (const Sentence &sentence : m_sentences) {
            int &count = perSeat.at(sentence.answer);
            if (m_used.contains(&sentence) || sentence.words.size() < 4 || count >= mostPerSeat || !standsAlone(sentence))
                continue;
            ++count;
            const QString &label = m_answers.at(sentence.answer).label;
            m_analysis.uniqueInsights.push_back(
                {.text = inShort(sentence.text), .evidence = {{.who = label, .stance = {}, .quote = sentence.text}}});
        }
    }

    void addBlindSpots()
    {
        const auto anyContains = [this](QLatin1StringView text) {
            return std::ranges::any_of(m_answers, [&](const LabelledAnswer &a) { return a.text.contains(text); });
        };
        if (!anyContains("http"_L1))
            m_analysis.blindSpots.append(u"No answer names a source that could be checked."_s);
        if (!anyContains("20"_L1))
            m_analysis.blindSpots.append(u"No answer says as of when it holds."_s);
        if (m_analysis.contradictions.empty())
            m_analysis.blindSpots.append(u"No answer says what would speak against it."_s);
    }

    const std::vector<LabelledAnswer> &m_answers;
    std::vector<Sentence> m_sentences;
    QSet<const Sentence *> m_used;
    SimulatedAnalysis m_analysis;
};

} // namespace

SimulatedAnalysis compareTexts(const std::vector<LabelledAnswer> &answers)
{
    return Comparison(answers).run();
}

} // namespace fusion
