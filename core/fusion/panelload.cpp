// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fusion/panelload.h"

#include "core/chat/tokencount.h"
#include "core/fusion/memory.h"

namespace fusion {

namespace {

TokenRange tokensOf(const std::vector<Message> &thread)
{
    TokenRange sum;
    for (const Message &message : thread)
        sum += roughTokens(message);
    return sum;
}

} // namespace

PanelLoad memoryLoad(const Panel &panel, const std::vector<Turn> &earlier)
{
    PanelLoad load{.question = {}};
    int place = 0;
    for (const int index : panel.enabledSeats()) {
        const Seat &seat = panel.seats[static_cast<size_t>(index)];
        StageAnswer asked;
        asked.stage = Stage::ofSeat(place++);
        asked.label = seat.label;
        asked.model = seat.ask.model;
        TokenRange tokens = tokensOf(seatMemory(earlier, asked));
        tokens += roughTokens(seat.ask.system);
        load.seats.push_back(tokens);
    }
    load.judge = roughTokens(judgeMemory(earlier));
    load.judge += roughTokens(panel.judge.system);
    load.synthesizer = tokensOf(synthesizerMemory(earlier));
    load.synthesizer += roughTokens(panel.synthesizer.system);
    return load;
}

} // namespace fusion
