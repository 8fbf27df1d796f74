// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/messagetree.h"

#include <QSet>
#include <QTimeZone>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

QString seatLabel(size_t seat)
{
    const QString letter(QChar(u'A' + static_cast<char16_t>(seat % 26)));
    return seat < 26 ? letter : letter + QString::number(seat / 26 + 1);
}

StageAnswer seatFrom(const ForeignMessage &message, size_t position)
{
    StageAnswer seat;
    seat.stage = Stage::ofSeat(static_cast<int>(position));
    seat.label = seatLabel(position);
    seat.model = {.connection = {}, .id = message.model};
    seat.modelName = message.modelName.isEmpty() ? message.model : message.modelName;
    seat.state = StageState::Answered;
    seat.text = message.text.left(importlimits::textLength);
    seat.reasoning = message.reasoning.left(importlimits::textLength);
    seat.finishReason = FinishReason::Stop;
    seat.attempts = 1;
    seat.usage.inputTokens = message.inputTokens;
    seat.usage.outputTokens = message.outputTokens;
    seat.usage.cost = message.cost;
    seat.usage.costSource = message.cost ? CostSource::Provider : CostSource::Unknown;
    seat.knownCost = message.cost.value_or(Money{});
    seat.unpricedAttempts = message.cost ? 0 : 1;
    return seat;
}

} // namespace

void MessageTree::add(ForeignMessage message)
{
    if (message.id.isEmpty())
        message.id = QString::number(m_messages.size());
    if (m_byId.contains(message.id))
        return;
    m_byId.insert(message.id, m_messages.size());
    m_messages.push_back(std::move(message));
}

QString MessageTree::newestLeaf() const
{
    QSet<QString> parents;
    for (const ForeignMessage &message : m_messages)
        parents.insert(message.parent);
    const ForeignMessage *newest = nullptr;
    for (const ForeignMessage &message : m_messages) {
        const bool isLeaf = !parents.contains(message.id);
        if (isLeaf && (!newest || !message.at.isValid() || !newest->at.isValid() || message.at >= newest->at))
            newest = &message;
    }
    return newest ? newest->id : QString();
}

/// From the first message on. Files of strangers may hold circles.
std::vector<const ForeignMessage *> MessageTree::pathTo(const QString &leaf) const
{
    std::vector<const ForeignMessage *> path;
    QSet<QString> seen;
    for (auto at = m_byId.constFind(leaf); at != m_byId.cend() && !seen.contains(at.key());) {
        const ForeignMessage &message = m_messages[at.value()];
        seen.insert(message.id);
        path.push_back(&message);
        at = m_byId.constFind(message.parent);
    }
    std::ranges::reverse(path);
    return path;
}

/// One a model: a second answer of the same one is a retry, and the one on the path, or else the last, counts.
std::vector<const ForeignMessage *> MessageTree::answersTo(const ForeignMessage &question, const QStringList &path) const
{
    std::vector<const ForeignMessage *> answers;
    for (const ForeignMessage &message : m_messages) {
        if (message.parent != question.id || !message.isAnswer || message.text.trimmed().isEmpty())
            continue;
        const auto same = std::ranges::find(answers, message.model, [](const ForeignMessage *answer) { return answer->model; });
        if (same == answers.end())
            answers.push_back(&message);
        else if (!path.contains((*same)->id))
            *same = &message;
    }
    return answers;
}

std::vector<Turn> MessageTree::turns(const QString &leaf, ChatImport &import) const
{
    const auto path = pathTo(m_byId.contains(leaf) ? leaf : newestLeaf());
    QStringList ids;
    for (const ForeignMessage *message : path)
        ids += message->id;
    std::vector<Turn> turns;
    QSet<QString> used;
    const auto addSeat = [&](const ForeignMessage &answer) {
        Turn &turn = turns.back();
        if (turn.seats.size() >= importlimits::seats || used.contains(answer.id))
            return;
        used.insert(answer.id);
        turn.seats.push_back(seatFrom(answer, turn.seats.size()));
    };
    for (const ForeignMessage *message : path) {
        import.filesLeftOut += message->files;
        if (message->isQuestion && !message->text.trimmed().isEmpty() && turns.size() < importlimits::turnsOfChat) {
            used.insert(message->id);
            Turn &turn = turns.emplace_back();
            turn.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
            turn.question = message->text.left(importlimits::textLength);
            turn.startedAt = message->at.isValid() ? message->at : QDateTime::fromMSecsSinceEpoch(0, QTimeZone::UTC);
            turn.panelClosed = true;
            for (const ForeignMessage *answer : answersTo(*message, ids))
                addSeat(*answer);
        } else if (message->isAnswer && !message->text.trimmed().isEmpty() && !turns.empty()) {
            // An answer in pieces: a tool was used between them.
            if (used.contains(message->id))
                continue;
            const auto sameModel =
                std::ranges::find(turns.back().seats, message->model, [](const StageAnswer &seat) { return seat.model.id; });
            if (sameModel == turns.back().seats.end()) {
                addSeat(*message);
            } else {
                used.insert(message->id);
                sameModel->text = (sameModel->text + u"\n\n"_s + message->text).left(importlimits::textLength);
            }
        }
    }
    for (Turn &turn : turns)
        turn.state = turn.seats.empty() ? TurnState::Failed : TurnState::Answered;
    for (const ForeignMessage &message : m_messages) {
        if ((message.isQuestion || message.isAnswer) && !used.contains(message.id))
            ++import.messagesLeftOut;
    }
    return turns;
}

} // namespace fusion
