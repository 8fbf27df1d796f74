// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/modelinfo.h"
#include "core/panel/panel.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace fusion {

class Catalog;

/// Where in a panel a model can be put.
enum class SlotKind { Seat, Judge, Synthesizer };
struct SlotId {
    SlotKind kind = SlotKind::Seat;
    int seat = 0; ///< index; one past the last adds a seat

    bool operator==(const SlotId &) const = default;
};

/// Why a model does not fit a slot, or what is to be known before it is put there.
enum class Misfit {
    NoSuchConnection,
    NoKey,
    ModelUnknown, ///< the connection's catalog is there and does not list it
    PanelFull,
    ContextTooSmall,   ///< judge and synthesizer read all answers
    NoText,            ///< the model does not write text
    NoTools,           ///< the seat is set to use tools, the model cannot call any
    NotLocal,          ///< the panel promises to stay on this machine
    Withdrawn,         ///< the provider no longer serves it
    Expiring,          ///< warning: it will be withdrawn within the month
    NotForThisKey,     ///< warning: the provider refused it to this key the last time
    SharedWithSeat,    ///< warning: judge or synthesizer also answers
    NoStructuredOutput ///< warning: the judge is asked by prompt only
};

/// Warnings do not prevent a drop.
bool isBlocking(Misfit misfit);
/// One translated sentence that says why, with what to do about it.
/// @param replacement what could take its place, where that is known: core/panel/adapt.h finds one
QString sentenceFor(Misfit misfit, const ModelInfo &model, const std::optional<ModelInfo> &replacement = {});

/// What the check has to know of a connection.
struct ConnectionState {
    bool exists = false;
    bool needsKey = false;
    bool hasKey = false;
    bool isLocal = false; ///< its address is on this machine: nothing that is asked leaves it
};
using ConnectionLookup = std::function<ConnectionState(const QString &connection)>;

/// A model that no catalog tells of, by its reference alone.
ModelInfo unlistedModel(const ModelRef &ref);

/// All that speaks against (or about) putting `model` into `slot` of `panel`; blocking ones first.
std::vector<Misfit> misfits(const ModelInfo &model, SlotId slot, const Panel &panel, const ConnectionLookup &connections);

/// Why a panel cannot be asked as it is: nothing if it can. One sentence a problem, translated; for a model that is no longer
/// offered with what could take its place.
std::vector<QString> obstacles(const Panel &panel, const Catalog &catalog, const ConnectionLookup &connections);

} // namespace fusion
