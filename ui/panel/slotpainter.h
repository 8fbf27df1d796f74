// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panel/panelmodel.h"

#include <QColor>
#include <QString>

#include <optional>

class QPainter;
class QPalette;
class QWidget;

namespace fusion {

/// All that is to be seen of a place.
struct SlotLook {
    QString place;  ///< "A", "Judge"
    QString name;   ///< the model's; empty: no model
    QString detail; ///< maker, context
    QString price;
    QString note;       ///< a role, or a warning
    QString invitation; ///< what an empty place says
    bool isWarning = false;
    bool isEnabled = true;
    bool isCarried = false; ///< picked up, waiting to be put down
    bool hasFocus = false;
    QColor colour;
    std::optional<PanelDrop> drop; ///< what hovers over it or is carried to it

    bool operator==(const SlotLook &) const = default;
};

/// The colour of words that say why not; readable in light and dark.
QColor refusalColour(const QPalette &palette);

/// Paints a place into the widget's whole area; `reserved` pixels at the end of the first line stay free for buttons.
void paintSlot(QPainter &painter, const QWidget &widget, const SlotLook &look, int reserved);

/// The height that a name, four lines about it and their margins take.
int slotHeight(const QWidget &widget);

} // namespace fusion
