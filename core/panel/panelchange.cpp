// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/panel/panelchange.h"

#include <utility>

namespace fusion {

namespace {

bool hasRoom(const Panel &panel)
{
    return std::ssize(panel.seats) < maxSeats;
}

bool isSeat(const Panel &panel, SlotId slot)
{
    return slot.kind == SlotKind::Seat && slot.seat >= 0 && slot.seat < std::ssize(panel.seats);
}

bool isNewSeat(const Panel &panel, SlotId slot)
{
    return slot.kind == SlotKind::Seat && slot.seat >= std::ssize(panel.seats);
}

Seat &seatAt(Panel &panel, SlotId slot)
{
    return panel.seats[static_cast<size_t>(slot.seat)];
}

void eraseSeat(Panel &panel, int seat)
{
    panel.seats.erase(panel.seats.begin() + seat);
}

void moveSeatToEnd(Panel &panel, int seat)
{
    Seat moved = panel.seats[static_cast<size_t>(seat)];
    eraseSeat(panel, seat);
    panel.seats.push_back(std::move(moved));
}

} // namespace

const ModelSettings *settingsAt(const Panel &panel, SlotId slot)
{
    switch (slot.kind) {
    case SlotKind::Seat: return isSeat(panel, slot) ? &panel.seats[static_cast<size_t>(slot.seat)].ask : nullptr;
    case SlotKind::Judge: return &panel.judge;
    case SlotKind::Synthesizer: return &panel.synthesizer;
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

ModelSettings *settingsAt(Panel &panel, SlotId slot)
{
    return const_cast<ModelSettings *>(settingsAt(std::as_const(panel), slot));
}

ModelRef modelAt(const Panel &panel, SlotId slot)
{
    const ModelSettings *settings = settingsAt(panel, slot);
    return settings ? settings->model : ModelRef{};
}

Panel withModel(Panel panel, SlotId slot, const ModelRef &model)
{
    if (ModelSettings *settings = settingsAt(panel, slot))
        settings->model = model;
    else if (isNewSeat(panel, slot) && hasRoom(panel))
        panel.seats.push_back({.label = nextSeatLabel(panel), .ask = {.model = model}});
    return panel;
}

Panel withMoved(Panel panel, SlotId from, SlotId to)
{
    if (from == to || modelAt(panel, from).isEmpty())
        return panel;
    if (isSeat(panel, from) && isSeat(panel, to)) {
        std::swap(seatAt(panel, from), seatAt(panel, to));
        return panel;
    }
    if (isSeat(panel, from) && isNewSeat(panel, to)) {
        moveSeatToEnd(panel, from.seat);
        return panel;
    }
    if (isNewSeat(panel, to) && !hasRoom(panel))
        return panel;
    const ModelRef moved = modelAt(panel, from);
    const ModelRef other = modelAt(panel, to);
    panel = withModel(std::move(panel), to, moved);
    return other.isEmpty() ? withRemoved(std::move(panel), from) : withModel(std::move(panel), from, other);
}

Panel withCopied(Panel panel, SlotId from, SlotId to)
{
    const ModelSettings *source = settingsAt(std::as_const(panel), from);
    if (from == to || !source || source->model.isEmpty())
        return panel;
    if (isSeat(panel, from) && isSeat(panel, to)) {
        seatAt(panel, to).ask = *source;
        return panel;
    }
    if (isSeat(panel, from) && isNewSeat(panel, to)) {
        if (hasRoom(panel))
            panel.seats.push_back({.label = nextSeatLabel(panel), .ask = *source});
        return panel;
    }
    return withModel(panel, to, source->model);
}

Panel withRemoved(Panel panel, SlotId slot)
{
    if (isSeat(panel, slot))
        eraseSeat(panel, slot.seat);
    else if (ModelSettings *settings = settingsAt(panel, slot))
        settings->model = {};
    return panel;
}

Panel withDuplicatedSeat(Panel panel, int seat)
{
    if (!isSeat(panel, {SlotKind::Seat, seat}) || !hasRoom(panel))
        return panel;
    Seat copy = panel.seats[static_cast<size_t>(seat)];
    copy.label = nextSeatLabel(panel);
    copy.colour.clear();
    panel.seats.insert(panel.seats.begin() + seat + 1, std::move(copy));
    return panel;
}

} // namespace fusion
