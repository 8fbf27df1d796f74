// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"

#include <QString>

namespace fusion {

class SqlConnection;

/// What could be saved from a damaged history.
struct Salvaged {
    int conversations = 0;
    int turns = 0;
    int lostTurns = 0; ///< traces of them were found, but nothing that could be shown

    bool isNothing() const { return conversations == 0 && turns == 0; }
    bool operator==(const Salvaged &) const = default;
};

/// Copies every row that can still be read in the damaged file (or in its log) into a fresh history, page by page and row by row.
/// A turn whose conversation is lost gets one of its own; a turn whose own row is lost is made anew from its journal. What is
/// derived from other rows (the search index) is left to be made anew. The damaged file is only read; nobody else may have it
/// open.
Result<Salvaged> salvage(const QString &damagedFile, SqlConnection &fresh);

} // namespace fusion
