// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/panel/panel.h"

#include <QString>

#include <vector>

namespace fusion {

/// The panels that come with the program, in the order in which they are offered, each with a translated description.
/// Their models need not be available: core/panel/adapt.h says what is missing and offers others.
const std::vector<Panel> &shippedPresets();

/// A preset's name for people, translated; the name itself is what files and the command line know. Any other panel's
/// name comes back as it is.
QString presetTitle(const QString &name);

/// The simulated panel that works with nothing set up.
Panel demoPanel();

} // namespace fusion
