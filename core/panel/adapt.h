// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/modelinfo.h"
#include "core/panel/fit.h"
#include "core/panel/panel.h"

#include <QString>

#include <optional>
#include <vector>

namespace fusion {

class Catalog;

/// One place of a panel whose model cannot be asked, and what could sit there instead.
struct Substitution {
    SlotId slot;
    ModelRef wanted;
    Misfit why = Misfit::ModelUnknown;
    std::optional<ModelInfo> replacement; ///< empty: nothing fits, the place keeps its model

    bool operator==(const Substitution &) const = default;
};

/// A panel for what this person has.
struct AdaptedPanel {
    Panel panel;
    std::vector<Substitution> substitutions; ///< empty: nothing was missing

    /// Everything missing has a replacement.
    bool isComplete() const;
    bool operator==(const AdaptedPanel &) const = default;
};

/// Replaces every model that is missing (no connection, no key, not offered) or does not fit by the nearest available:
/// the same model on another connection, then the newest of its family, then its maker's nearest in price and context,
/// then anybody's. Different models stay different where possible, the same model stays the same. Simulated models
/// stand in only where nothing else is available, in their places of `standIn`. The same input gives the same panel.
AdaptedPanel adaptPanel(const Panel &panel, const Catalog &catalog, const ConnectionLookup &connections,
                        const Panel &standIn = {});

/// What could take the place of a model that is withdrawn, about to be, no longer offered or refused to this key: what its
/// provider named in its stead, else the nearest available by the same rule; never a simulated one. Nothing where no other model
/// can be asked.
std::optional<ModelInfo> replacementFor(const ModelInfo &wanted, const Catalog &catalog, const ConnectionLookup &connections);

/// What is remembered against asking this model with this key, and what could take its place; empty where nothing is.
QString gateSentence(const ModelRef &model, const Catalog &catalog, const ConnectionLookup &connections);

/// "Seat A: claude-opus-4.8 is missing; Claude Opus 5 would take its place." Translated.
QString sentenceFor(const Substitution &substitution, const Panel &panel);
/// Why, each reason once: sentences of core/panel/fit.h.
std::vector<QString> reasonsOf(const AdaptedPanel &adapted);

} // namespace fusion
