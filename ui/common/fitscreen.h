// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>

class QWidget;

namespace fusion {

/// Gives a window the wanted size, or as much of it as the screen has room for with a frame around it: with large type or scaling
/// a screen may be no larger than 640 by 400, and the buttons of a dialog have to stay on it.
void resizeOnScreen(QWidget &window, QSize wanted);

} // namespace fusion
