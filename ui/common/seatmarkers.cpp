// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/seatmarkers.h"

#include "ui/common/seatcolours.h"

namespace fusion {

std::vector<StageAnswer> seatLooks(const Turn &turn)
{
    std::vector<StageAnswer> looks;
    for (const StageAnswer &seat : turn.seats) {
        StageAnswer look;
        look.stage = seat.stage;
        look.label = seat.label;
        look.colour = seat.colour;
        look.modelName = seat.modelName;
        looks.push_back(look);
    }
    return looks;
}

SeatMarkers seatMarkers(const std::vector<StageAnswer> &seats, const QPalette &palette)
{
    SeatMarkers markers;
    if (seats.size() < 2)
        return markers;
    for (const StageAnswer &seat : seats) {
        markers.labels += seat.label;
        markers.colours.push_back(seatColour(seat.stage.seat, seat.colour, palette));
    }
    return markers;
}

} // namespace fusion
