// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fusion/memory.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr qsizetype longestForJudge = 1500; ///< characters of an earlier answer

void addAnswer(std::vector<Message> &thread, const QString &text)
{
    if (!text.trimmed().isEmpty())
        thread.push_back({.role = Role::Assistant, .text = text});
}

/// The same place with the same model in it; null if it was not there.
const StageAnswer *sameSeat(const Turn &turn, const StageAnswer &seat)
{
    const auto found = std::ranges::find_if(
        turn.seats, [&seat](const StageAnswer &other) { return other.label == seat.label && other.model == seat.model; });
    return found == turn.seats.end() ? nullptr : &*found;
}

QString questionWithNames(const Turn &turn)
{
    QStringList names;
    for (const Attachment &attachment : turn.attachments)
        names.append(attachment.name);
    return names.isEmpty() ? turn.question : turn.question + u"\n(Attached: "_s + names.join(u", "_s) + u')';
}

} // namespace

QString memoryRule()
{
    return QCoreApplication::translate(
        "fusion::Memory", "In a follow-up, each seat sees the earlier questions and its own answers, never another seat's; "
                          "judge and synthesizer see the earlier questions and final answers.");
}

std::vector<Message> withQuestion(std::vector<Message> thread, const QString &question,
                                  const std::vector<Attachment> &attachments)
{
    if (!thread.empty() && thread.back().role == Role::User)
        thread.back().text += u"\n\n"_s + question;
    else
        thread.push_back({.role = Role::User, .text = question});
    std::ranges::copy(attachments, std::back_inserter(thread.back().attachments));
    return thread;
}

std::vector<Message> seatMemory(const std::vector<Turn> &earlier, const StageAnswer &seat)
{
    std::vector<Message> thread;
    for (const Turn &turn : earlier) {
        thread = withQuestion(std::move(thread), turn.question, turn.attachments);
        const StageAnswer *own = sameSeat(turn, seat);
        if (!own)
            addAnswer(thread, turn.answer());
        else if (hasAnswer(own->state))
            addAnswer(thread, own->text);
    }
    return thread;
}

std::vector<Message> synthesizerMemory(const std::vector<Turn> &earlier)
{
    std::vector<Message> thread;
    for (const Turn &turn : earlier) {
        thread = withQuestion(std::move(thread), questionWithNames(turn));
        addAnswer(thread, turn.answer());
    }
    return thread;
}

QString judgeMemory(const std::vector<Turn> &earlier)
{
    QStringList lines;
    for (const Turn &turn : earlier) {
        QString answer = turn.answer().simplified();
        if (answer.size() > longestForJudge)
            answer = answer.first(longestForJudge) + u" ..."_s;
        lines.append(u"Asked: "_s + questionWithNames(turn).simplified());
        lines.append(u"Answered: "_s + (answer.isEmpty() ? u"(nothing)"_s : answer));
    }
    return lines.join(u'\n');
}

} // namespace fusion
