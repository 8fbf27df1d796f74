// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/promptreading.h"

#include <QString>

#include <vector>

namespace fusion {

/// The one answer: what was written for the dialogue, its citations turned into the labels of the seats that are there;
/// else a composition of what the answers share and where they differ. Cites seats as [A].
QString synthesisOf(const std::vector<LabelledAnswer> &answers);

/// The synthesis with a line about what the person wished in the system prompt, and one for each ruling in the prompt, so that
/// the demo shows that both arrive.
QString asWished(const QString &synthesis, const QString &system, const QString &prompt);

} // namespace fusion
