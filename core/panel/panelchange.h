// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/panel/fit.h"
#include "core/panel/panel.h"

namespace fusion {

// What a person can do to the places of a panel, as functions from panel to panel. Mouse, keyboard and menus end here.
// A seat that is one past the last is a new one. What cannot be done leaves the panel as it is.

/// The settings of a place; null for a seat that does not exist.
const ModelSettings *settingsAt(const Panel &panel, SlotId slot);
ModelSettings *settingsAt(Panel &panel, SlotId slot);
/// The model of a place; empty where there is none.
ModelRef modelAt(const Panel &panel, SlotId slot);

/// The place gets the model and keeps its other settings; a new seat gets the next label.
Panel withModel(Panel panel, SlotId slot, const ModelRef &model);
/// Seat to seat exchanges the whole seats; to or from judge and synthesizer only the models move. A place that was empty
/// takes over: a seat that gave its model to an empty judge is gone.
Panel withMoved(Panel panel, SlotId from, SlotId to);
/// The target gets the model, and between seats the settings; labels and colours stay.
Panel withCopied(Panel panel, SlotId from, SlotId to);
/// A seat goes, judge and synthesizer lose their model.
Panel withRemoved(Panel panel, SlotId slot);
/// A second seat with the same settings right behind the first.
Panel withDuplicatedSeat(Panel panel, int seat);

} // namespace fusion
