// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace fusion {

/// Says what this program is, its version, its licence and the versions of the libraries it runs with. Returns at once.
void showAbout(QWidget *window);

} // namespace fusion
