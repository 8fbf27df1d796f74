// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/journalqueue.h"

#include <algorithm>
#include <ranges>

namespace fusion {

namespace {

/// The stage an event belongs to; nothing for those of the whole turn.
std::optional<Stage> stageOf(const RunEvent &event)
{
    return std::visit(
        [](const auto &body) -> std::optional<Stage> {
            if constexpr (requires { body.stage; })
                return body.stage;
            else
                return std::nullopt;
        },
        event.body);
}

template <typename Delta>
bool extend(RunEvent &into, const RunEvent &by)
{
    auto *before = std::get_if<Delta>(&into.body);
    const auto *after = std::get_if<Delta>(&by.body);
    if (!before || !after)
        return false;
    before->text += after->text;
    into.atMs = by.atMs;
    return true;
}

bool isDelta(const RunEvent &event)
{
    return std::holds_alternative<TextDelta>(event.body) || std::holds_alternative<ReasoningDelta>(event.body);
}

} // namespace

bool JournalQueue::isBoundary(const RunEvent &event)
{
    if (const auto *panelist = std::get_if<PanelistChanged>(&event.body))
        return panelist->change.state != PanelistState::Running;
    return !isDelta(event) && !std::holds_alternative<SourceFound>(event.body);
}

void JournalQueue::add(const JournalEntry &entry)
{
    const std::optional<Stage> stage = stageOf(entry.event);
    Waiting *last = stage && isDelta(entry.event) ? lastOf(entry.turnId, *stage) : nullptr;
    if (last && last->takesMore) {
        if (extend<TextDelta>(last->entry.event, entry.event) || extend<ReasoningDelta>(last->entry.event, entry.event))
            return;
    }
    // A batch's first piece of a stage stays alone: it may be the stage's first of all, and its time tells when that came.
    m_waiting.push_back({.entry = entry, .takesMore = last && isDelta(last->entry.event)});
}

std::vector<JournalEntry> JournalQueue::take()
{
    // A piece that grew carries the time of its end, so pieces of other stages may belong before it. The turn's last time
    // is that of its last event.
    std::ranges::stable_sort(m_waiting, {}, [](const Waiting &waiting) { return waiting.entry.event.atMs; });
    std::vector<JournalEntry> taken;
    taken.reserve(m_waiting.size());
    for (Waiting &waiting : m_waiting)
        taken.push_back(std::move(waiting.entry));
    m_waiting.clear();
    return taken;
}

JournalQueue::Waiting *JournalQueue::lastOf(const QString &turnId, Stage stage)
{
    for (Waiting &waiting : m_waiting | std::views::reverse) {
        if (waiting.entry.turnId == turnId && stageOf(waiting.entry.event) == stage)
            return &waiting;
    }
    return nullptr;
}

} // namespace fusion
