// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/turnsources.h"

#include <QString>

namespace fusion {

/// "Trials of a shorter week — a.example/reports/1": title and address of a page in one line.
QString wordsForPage(const SourcePage &page);
/// "read · A, B · 3 points": what was done with it, by whom, and how much rests on it.
QString factsOfPage(const SourcePage &page, const Turn &turn);
/// What a point rests on: "2 pages, named by A, B", "A, B name the same page: one source", "no page named; A has read pages".
QString sourcesOfPoint(const PointSources &sources, const Turn &turn);
/// "5 pages and hits · 3 of 8 points name a page · 1 rests on one page alone"; empty where no seat has any.
QString summaryOfSources(const TurnSources &sources);

} // namespace fusion
