// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/panel/fit.h"

class QMenu;
class QWidget;

namespace fusion {

class PanelEdits;
class PanelModel;

/// What can be done with a place, deleted when it closes: settings first (its owner acts on it), on or off, duplicate,
/// and removal last.
QMenu *makeSlotMenu(SlotId slot, const PanelModel &model, PanelEdits &edits, QWidget *parent);

} // namespace fusion
