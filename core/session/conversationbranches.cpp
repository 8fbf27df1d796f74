// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/conversationsession_p.h"

using namespace Qt::StringLiterals;

namespace fusion {

/// Another branch of the same conversation.
void ConversationSession::Private::showBranch(const QString &throughTurn)
{
    if (!history || summary.id.isEmpty() || q->isRunning())
        return;
    history->open(summary.id, throughTurn).then(q, [this, throughTurn](const Result<ConversationRecord> &record) {
        if (!record || q->isRunning())
            return;
        // Turns that both branches have are left alone, with the runs of their late seats.
        const auto apart = std::ranges::mismatch(turns, record->turns, {}, &Turn::id, &Turn::id);
        const auto common = std::ranges::distance(turns.begin(), apart.in1);
        endRunsFrom(static_cast<int>(common));
        turns.erase(apart.in1, turns.end());
        turns.insert(turns.end(), apart.in2, record->turns.end());
        versions = record->versions;
        summary = record->summary;
        const int through = indexOf(throughTurn);
        emit q->branchShown(through >= 0 ? through : static_cast<int>(turns.size()) - 1);
        emit q->summaryChanged();
    });
}

/// What is still on its way there is cut off, and kept as far as it came.
void ConversationSession::Private::endRunsFrom(int turn)
{
    while (!runs.empty() && runs.rbegin()->first >= turn) {
        const auto last = std::prev(runs.end());
        last->second->disconnect(q);
        const bool isCut = last->second->isActive();
        const QString turnId = at(last->first).id;
        runs.erase(last);
        if (isCut && history)
            history->interrupt(turnId);
    }
}

void ConversationSession::askInstead(int turn, const QString &question)
{
    if (isRunning() || d->tray.isReading() || question.trimmed().isEmpty() || !d->has(turn))
        return;
    std::vector<Attachment> files = d->at(turn).attachments;
    std::ranges::move(d->tray.take(), std::back_inserter(files));
    const QStringList others = d->versions[static_cast<size_t>(turn)];
    d->endRunsFrom(turn);
    d->turns.resize(static_cast<size_t>(turn));
    d->versions.resize(static_cast<size_t>(turn));
    d->versions.push_back(others);
    emit branchShown(turn - 1);
    RunInput input{.question = question, .panel = d->panel, .attachments = std::move(files), .earlier = d->turns};
    d->startTurn(std::move(input), turn == 0 ? u""_s : d->turns.back().id);
}

ConversationSession::Version ConversationSession::versionOf(int turn) const
{
    if (!d->has(turn))
        return {};
    const QStringList &all = d->versions[static_cast<size_t>(turn)];
    return {.index = std::max(0, static_cast<int>(all.indexOf(d->at(turn).id))),
            .count = std::max(1, static_cast<int>(all.size()))};
}

void ConversationSession::showVersion(int turn, int step)
{
    const Version version = versionOf(turn);
    const int wanted = version.index + step;
    if (d->has(turn) && step != 0 && wanted >= 0 && wanted < version.count)
        d->showBranch(d->versions[static_cast<size_t>(turn)].at(wanted));
}

void ConversationSession::showBranchThrough(const QString &turnId)
{
    d->showBranch(turnId);
}

void ConversationSession::removeBranch(int turn)
{
    if (isRunning() || !d->has(turn) || !d->history)
        return;
    d->endRunsFrom(turn);
    d->history->removeBranch(d->at(turn).id);
    const QStringList versions = d->versions[static_cast<size_t>(turn)];
    const Version version = versionOf(turn);
    // What stands nearest to it: the version before or after, or the end of what it followed.
    QString next = turn > 0 ? d->at(turn - 1).id : QString();
    if (version.count > 1)
        next = versions.at(version.index > 0 ? version.index - 1 : 1);
    d->showBranch(next);
}

void ConversationSession::restoreBranch(const QString &turnId)
{
    if (!d->history)
        return;
    d->history->restoreBranch(turnId);
    d->showBranch(turnId);
}

} // namespace fusion
