// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/local/facts.h"

namespace fusion::local {

/// The dates and times of day in a range of a text: "2024-05-01", "1. Mai 2024", "May 1, 2024", "2024年5月1日", "14:30", "2 pm".
/// A year alone is not among them.
std::vector<Fact> datesOf(const QString &text, Span range);

} // namespace fusion::local
