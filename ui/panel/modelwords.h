// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/modelinfo.h"

#include <QString>

#include <array>
#include <optional>

class QColor;
class QPainter;
class QRectF;

namespace fusion {

/// The abilities the builder shows and filters by, in their order.
inline constexpr std::array shownAbilities{Ability::Reasoning, Ability::Tools, Ability::StructuredOutput, Ability::Images};

/// "Reasoning", "Tools", "Structured output", "Images".
QString nameOfAbility(Ability ability);
/// A sign of the ability, drawn in the rectangle with one colour.
void paintAbility(QPainter &painter, const QRectF &rect, Ability ability, const QColor &colour);

/// "200K", "1M"; "?" where the catalog is silent.
QString contextWords(std::optional<qint64> tokens);
/// "$3.00 in · $15.00 out", per million tokens; "free"; "price unknown".
QString priceWords(const ModelPrices &prices);
/// The maker as people write it where known ("OpenAI"), else as the catalog does.
QString makerWords(const ModelInfo &model);
/// "withdrawn", "until 3 March"; empty for a model that stays.
QString expiryWords(const ModelInfo &model);
/// Everything a row shows, as one sentence list for screen readers and tooltips.
QString spokenModel(const ModelInfo &model);

} // namespace fusion
