// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How good the comparison without a model is, on groups of answers that were labelled by hand (tests/analysis/data), and how long
// it takes at its largest. `bench_comparison mistakes [tuning|heldout]` lists what it gets wrong; look at the tuning half only.

#include "core/analysis/local/localcomparison.h"
#include "tests/analysis/labelledgroups.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace fusion;
using namespace fusion::bench;
using namespace fusion::test;

namespace {

constexpr int seats = 8;
constexpr qsizetype answerSize = 40 * 1024;

void print(const QString &half, const QString &language, const char *what, const Score &score)
{
    std::printf("  %-8s %-4s %-15s precision %.2f  recall %.2f  (%d right of %d found, %d wanted)\n", qPrintable(half),
                qPrintable(language), what, score.precision(), score.recall(), score.right, score.found, score.wanted);
}

void addQuality(Figures &figures, const QString &half)
{
    const auto scores = scoredByLanguage(labelledGroups(half));
    for (const auto &[language, own] : scores) {
        print(half, language, "contradictions", own.contradictions);
        print(half, language, "agreement", own.agreement);
        print(half, language, "alone", own.alone);
    }
    const Scores &all = scores.at(u"all"_s);
    const auto add = [&](const QString &what, double value, double atLeast) {
        figures.add({.name = u"%1, %2 half"_s.arg(what, half), .value = value, .unit = u"of 1"_s, .atLeast = atLeast});
    };
    add(u"contradictions that are right"_s, all.contradictions.precision(), 0.8);
    add(u"contradictions that are found"_s, all.contradictions.recall(), 0.7);
    add(u"agreements that are right"_s, all.agreement.precision(), 0.85);
    add(u"agreements that are found"_s, all.agreement.recall(), 0.65);
}

/// Long answers that share a part of their sentences, with figures that differ here and there.
QString longAnswer(int seat)
{
    QString text;
    for (int i = 0; text.size() < answerSize; ++i) {
        const bool isShared = i % 3 != 0;
        text += u"Sentence %1 about topic%2 explains that the measure%3 reaches %4 metres in year %5. "_s.arg(i)
                    .arg(isShared ? i : i * 100 + seat)
                    .arg(i % 37)
                    .arg(i % 11 == 0 ? 100 + seat : 100 + i)
                    .arg(1800 + i % 200);
        if (i % 5 == 4)
            text += u"\n\n"_s;
    }
    return text;
}

void addSpeed(Figures &figures)
{
    std::vector<QString> answers;
    for (int seat = 0; seat < seats; ++seat)
        answers.push_back(longAnswer(seat));
    LocalComparison comparison(u"What are the measures?"_s);
    QElapsedTimer clock;
    clock.start();
    for (int seat = 0; seat < seats; ++seat)
        comparison.setAnswer(seat, answers[static_cast<size_t>(seat)]);
    const Analysis analysis = comparison.analysis();
    const double first = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    if (analysis.contradictions.empty())
        qFatal("nothing was compared");
    clock.restart();
    comparison.setAnswer(0, answers[0] + u"One more sentence about topic7 that comes late."_s);
    const Analysis again = comparison.analysis();
    const double growth = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    figures.add({.name = u"8 answers of 40 KB compared"_s, .value = first, .unit = u"ms"_s, .atMost = 800});
    figures.add({.name = u"the same when one of them grows"_s,
                 .value = growth,
                 .unit = u"ms"_s,
                 .baseline = u"from the beginning"_s,
                 .baselineValue = first,
                 .atMost = 1});
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "mistakes"_L1) {
        QStringList mistakes;
        scoredByLanguage(labelledGroups(arguments.value(2, u"tuning"_s)), &mistakes);
        std::puts(qPrintable(mistakes.join(u'\n')));
        return 0;
    }
    Figures figures;
    addQuality(figures, u"tuning"_s);
    addQuality(figures, u"heldout"_s);
    addSpeed(figures);
    return figures.finish(arguments);
}
