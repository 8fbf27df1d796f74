// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QToolButton;
class QWidget;

namespace fusion {

/// A flat button that the keyboard reaches, for what stands below an answer or a map. Its parent owns it.
/// @param name what screen readers say; empty: the text
QToolButton *quietButton(const QString &text, const QString &name, QWidget *parent);

} // namespace fusion
