// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QString>

class QDrag;
class QWidget;

namespace fusion {

/// What hangs on the mouse while a model is dragged: its name on a small card, beside the pointer, so that the place under
/// it can say what would happen.
void hangChip(QDrag &drag, const QWidget &widget, const QString &name, const QColor &colour);

} // namespace fusion
