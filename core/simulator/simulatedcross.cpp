// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/simulatedcross.h"

#include <QRegularExpression>
#include <QStringList>

namespace fusion {

using namespace Qt::StringLiterals;

namespace {

/// The stance without the quote that follows it.
QStringList stancesIn(const QString &prompt)
{
    static const QRegularExpression block(uR"re(<stance>\s*(.*?)\s*(?:\(In its words:.*?)?</stance>)re"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    QStringList stances;
    for (const QRegularExpressionMatch &match : block.globalMatch(prompt))
        stances.append(match.captured(1).simplified());
    return stances;
}

} // namespace

QString crossReply(const QString &prompt, const SimulatedModel &model)
{
    const QStringList stances = stancesIn(prompt);
    const QString own = stances.value(0, u"what I said"_s);
    const QString others = stances.value(1, own);
    if (model.temperament == Temperament::Contrarian || model.temperament == Temperament::Thorough)
        return u"Position: kept\n\n%1 What is held against it, “%2”, does not change the facts it rests on. (A simulated "
               "reply.)"_s.arg(own, others);
    if (model.temperament == Temperament::Cautious)
        return u"Position: partly\n\n%1 That “%2” is a fair correction for some cases, and I would add it. (A simulated "
               "reply.)"_s.arg(own, others);
    return u"Position: changed\n\n%1 The other reasoning is the stronger one, so I give up “%2”. (A simulated reply.)"_s.arg(
        others, own);
}

} // namespace fusion
