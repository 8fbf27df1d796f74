// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/panel/fit.h"

#include <QLatin1StringView>
#include <QMimeData>
#include <QString>

#include <memory>
#include <optional>

namespace fusion {

// What is dragged, copied and pasted in the panel builder: an identity, looked up again where it is dropped.

inline constexpr QLatin1StringView modelMimeType{"application/x-fusion-model"};
inline constexpr QLatin1StringView slotMimeType{"application/x-fusion-slot"};

/// A place of one particular panel model; elsewhere it counts as the model that sits there.
struct DraggedSlot {
    QString owner; ///< PanelModel::identity()
    SlotId slot;

    bool operator==(const DraggedSlot &) const = default;
};

std::unique_ptr<QMimeData> mimeOfModel(const ModelRef &model);
std::unique_ptr<QMimeData> mimeOfSlot(const DraggedSlot &slot, const ModelRef &model);

/// Nothing for data that is not ours or is damaged.
std::optional<ModelRef> modelOfMime(const QMimeData &mime);
std::optional<DraggedSlot> slotOfMime(const QMimeData &mime);

} // namespace fusion
