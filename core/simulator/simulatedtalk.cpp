// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/simulatedtalk.h"

#include <QCryptographicHash>
#include <QStringList>

#include <algorithm>

namespace fusion {

using namespace Qt::StringLiterals;

namespace {

/// What can truly be said about a question without understanding it.
struct QuestionFacts {
    QStringList words;
    QString longest;
    qsizetype characters = 0;
};

QuestionFacts factsOf(const QString &question)
{
    QuestionFacts facts{
        .words = question.simplified().left(4000).split(u' ', Qt::SkipEmptyParts), .longest = {}, .characters = question.size()};
    for (QString word : facts.words) {
        word.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
        if (word.size() > facts.longest.size())
            facts.longest = word.left(60);
    }
    return facts;
}

/// A number from 0 to `below` - 1 that belongs to this model and question.
int chosen(const QString &question, const SimulatedModel &model, int below)
{
    const QByteArray hash = QCryptographicHash::hash((model.id + u'\n' + question).toUtf8(), QCryptographicHash::Sha256);
    return (quint8(hash.at(0)) * 256 + quint8(hash.at(1))) % below;
}

QString ownSentence(const QuestionFacts &facts, Temperament temperament)
{
    switch (temperament) {
    case Temperament::Thorough:
        return u"A thorough model would now open with definitions and end with caveats; this one only keeps their place."_s;
    case Temperament::Terse: return u"Connect a real model and ask again."_s;
    case Temperament::Cautious: return u"Nothing in this text may be relied on, least of all where it sounds certain."_s;
    case Temperament::Contrarian:
        return u"Whether \"%1\" is the right word to start from is what a contrarian would doubt first."_s.arg(facts.longest);
    case Temperament::Fast: return u"Speed is easy for a model that does not think."_s;
    case Temperament::Small: return u"A small model would have forgotten the beginning by now."_s;
    case Temperament::Coder: return u"The code below compiles in spirit: it counts words, which is all that happened here."_s;
    case Temperament::Refusing: return u"Declining would have been shorter."_s;
    case Temperament::Judge:
    case Temperament::PlainJudge: return u"A judge compares, and with a single text there is nothing to compare."_s;
    case Temperament::Writer: return u"A writer without answers to weave is left with the question."_s;
    }
    return {};
}

bool seesLongestWord(Temperament temperament)
{
    return temperament == Temperament::Thorough || temperament == Temperament::Cautious || temperament == Temperament::Coder;
}

QString keywordList(const QuestionFacts &facts, const SimulatedModel &model, const QString &question)
{
    QStringList keywords;
    for (QString word : facts.words) {
        word.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
        if (word.size() > 4 && !keywords.contains(word, Qt::CaseInsensitive))
            keywords.append(word.left(60));
    }
    if (keywords.isEmpty())
        return u"- (the question has no word of more than four letters)\n"_s;
    const int start = chosen(question, model, int(keywords.size()));
    QString list;
    for (int i = 0; i < std::min<int>(3, int(keywords.size())); ++i)
        list += u"- *%1*: a word of yours, which a real model would have understood\n"_s.arg(
            keywords.at((start + i) % keywords.size()));
    return list;
}

QString counted(qsizetype number, const QString &noun)
{
    return u"%1 %2%3"_s.arg(number).arg(noun, number == 1 ? QString() : u"s"_s);
}

QString codeBlock(const QuestionFacts &facts, const SimulatedModel &model, const QString &question)
{
    const qsizetype words = facts.words.size();
    switch (chosen(question, model, 4)) {
    case 0: return u"```python\nwords = %1  # of your question\nprint(f\"{words} words, 0 understood\")\n```\n"_s.arg(words);
    case 1: return u"```cpp\nconstexpr int words = %1; // of your question\nstatic_assert(words >= 0);\n```\n"_s.arg(words);
    case 2: return u"```sql\nSELECT %1 AS words, 0 AS understood;\n```\n"_s.arg(words);
    default: return u"```bash\necho \"%1 words, 0 understood\"\n```\n"_s.arg(words);
    }
}

} // namespace

QString madeUpAnswer(const QString &question, const SimulatedModel &model)
{
    const QuestionFacts facts = factsOf(question);
    const bool brief = model.temperament == Temperament::Terse || model.temperament == Temperament::Small;
    QString text = u"**This answer is simulated.** No language model has read your question, and nothing here answers it. "
                   "Choose one of the demo's own questions for a worked example, or add a connection to a real model.\n\n"_s;
    text += u"Your question has %1. "_s.arg(counted(facts.words.size(), u"word"_s));
    if (seesLongestWord(model.temperament) && !facts.longest.isEmpty())
        text += u"The longest word in it is \"%1\". "_s.arg(facts.longest);
    text += u"The simulator gives this answer a made-up confidence of %1 percent. "_s.arg(40 + chosen(question, model, 55));
    text += ownSentence(facts, model.temperament) + u"\n\n"_s;
    text += u"## What was noticed\n\n"_s + keywordList(facts, model, question) + u'\n';
    if (!brief) {
        text += u"| property | value |\n| --- | ---: |\n| words | %1 |\n| characters | %2 |\n| understood | 0 |\n\n"_s
                    .arg(facts.words.size())
                    .arg(facts.characters);
    }
    return text + codeBlock(facts, model, question);
}

QString madeUpReasoning(const QString &question, const SimulatedModel &model)
{
    return u"The question has %1. I am %2, so I understand nothing of it; I count, pick a few, and say so plainly."_s.arg(
        counted(question.simplified().split(u' ', Qt::SkipEmptyParts).size(), u"word"_s), model.name);
}

} // namespace fusion
