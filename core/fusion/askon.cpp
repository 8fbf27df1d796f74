// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fusion/askon.h"

#include "core/fusion/prompts.h"
#include "core/fusion/runstart.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr qsizetype longestPassage = 8000;

QString quoted(QString passage)
{
    passage = passage.trimmed();
    if (passage.size() > longestPassage)
        passage = passage.first(longestPassage / 2) + u"\n[…]\n"_s + passage.last(longestPassage / 2);
    passage.replace(QChar::ParagraphSeparator, u'\n');
    passage.replace(QChar::LineSeparator, u'\n');
    return u"> "_s + passage.replace(u'\n', u"\n> "_s);
}

} // namespace

QString askOnText(const QString &question, const QString &passage)
{
    if (passage.trimmed().isEmpty())
        return question.trimmed();
    return filled(prompt(PromptName::AskOn).user, {{u"question"_s, question.trimmed()}, {u"passage"_s, quoted(passage)}});
}

Panel askOnPanel(const Turn &turn, const std::vector<int> &seats)
{
    Panel panel = panelOf(turn);
    const std::vector<int> enabled = panel.enabledSeats();
    for (size_t place = 0; place < enabled.size(); ++place)
        panel.seats[static_cast<size_t>(enabled[place])].enabled = std::ranges::contains(seats, static_cast<int>(place));
    panel.policy.ladder = Ladder::All; // these are meant, all of them
    return panel;
}

} // namespace fusion
