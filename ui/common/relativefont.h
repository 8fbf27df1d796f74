// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QWidget>

namespace fusion {

/// Gives a widget its parent's font, larger or smaller and perhaps bold, and goes on doing so when the parent's changes: a
/// font that was set once keeps its size when the person chooses another. Call once, when the widget has its parent.
void setRelativeFont(QWidget *widget, qreal scale, QFont::Weight weight = QFont::Normal);

} // namespace fusion
