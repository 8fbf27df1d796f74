// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/panel/fit.h"
#include "ui/panel/slotpainter.h"

#include <QString>

class QPalette;
class QWidget;

namespace fusion {

class PanelModel;

/// What a place shows, but for focus, carrying and drops.
SlotLook lookOf(SlotId slot, const PanelModel &model, const QPalette &palette);

/// What a screen reader says about a place.
struct SpokenSlot {
    QString name;        ///< "Seat A: Claude Opus 4.8"
    QString description; ///< what would happen to what is carried, warnings, what can be done
    QString toolTip;
};
SpokenSlot spokenSlot(SlotId slot, const PanelModel &model, const SlotLook &look);

/// The widget is presented to assistive technology as something that can be pressed.
void useButtonRole(QWidget &widget);

} // namespace fusion
