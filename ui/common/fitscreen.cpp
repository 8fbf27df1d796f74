// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/fitscreen.h"

#include <QScreen>
#include <QWidget>

namespace fusion {

namespace {

constexpr QSize frameRoom{16, 48}; ///< the window manager's

} // namespace

void resizeOnScreen(QWidget &window, QSize wanted)
{
    const QScreen *screen = window.screen();
    window.resize(screen ? wanted.boundedTo(screen->availableSize() - frameRoom) : wanted);
}

} // namespace fusion
