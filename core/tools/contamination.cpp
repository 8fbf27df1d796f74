// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tools/contamination.h"

#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct Mark {
    QString name;
    QRegularExpression pattern;
};

const QList<Mark> &marks()
{
    constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;
    static const QList<Mark> list{
        {u"arXiv 2602.11685"_s, QRegularExpression(u"\\b2602\\.11685"_s)},
        {u"perplexity-ai/draco"_s, QRegularExpression(u"perplexity-ai(?:\\s*/\\s*|___)draco|pplx-draco"_s, anyCase)},
        {u"DRACO benchmark"_s,
         QRegularExpression(u"\\bDRACO\\b.{0,60}\\b(?:benchmark|rubric|data\\s?set|test set|deep[- ]research)"_s,
                            QRegularExpression::DotMatchesEverythingOption)},
        {u"DRACO rubric"_s, QRegularExpression(u"\\b(?:benchmark|rubric|data\\s?set|deep[- ]research)\\b.{0,60}\\bDRACO\\b"_s,
                                               QRegularExpression::DotMatchesEverythingOption)},
        {u"the model says it is tested"_s,
         QRegularExpression(
             u"\\bI(?:'m| am) (?:likely |probably |being )?(?:being )?(?:tested|evaluated|graded|benchmarked)\\b|"
             "\\bthis (?:appears|seems|looks|is likely)[^.]{0,40}\\b(?:benchmark|evaluation) (?:question|task|prompt)"_s,
             anyCase)},
    };
    return list;
}

} // namespace

QStringList dracoPlaces()
{
    return {u"huggingface.co/datasets/perplexity-ai/draco"_s,
            u"hf.co/datasets/perplexity-ai/draco"_s,
            u"arxiv.org/abs/2602.11685"_s,
            u"arxiv.org/pdf/2602.11685"_s,
            u"arxiv.org/html/2602.11685"_s,
            u"r2cdn.perplexity.ai/pplx-draco.pdf"_s};
}

QStringList contaminationIn(const QString &text)
{
    QStringList found;
    for (const Mark &mark : marks()) {
        if (mark.pattern.match(text).hasMatch())
            found.append(mark.name);
    }
    return found;
}

} // namespace fusion
