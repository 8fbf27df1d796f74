// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/local/corpus.h"

namespace fusion::local {

/// The passages of `answers` answers as a map: groups of like sentences, figures that differ, sentences that stand alone.
Analysis mapOf(const Corpus &corpus, size_t answers);

/// LocalComparison::agreementPercent() of the answers whose passages these are.
int agreementIn(const Corpus &corpus);

} // namespace fusion::local
