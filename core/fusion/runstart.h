// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fusion/fusionrun.h"

namespace fusion {

/// The first event of a new turn: who sits where, under which label, with which id and seed. Labels are made unique, so that [A]
/// means one seat.
RunStarted runStartedFor(const RunInput &input, const Catalog &catalog);

/// The panel that a turn was asked with. Where its file cannot be read any more: the turn's own models, without settings.
Panel panelOf(const Turn &turn);

} // namespace fusion
