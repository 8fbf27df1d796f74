// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QWidget>

namespace fusion::test {

// For looking at what a test shows: FUSION_TEST_PICTURES names a folder, FUSION_TEST_SCHEME "dark" turns the light off, and Qt's
// own QT_SCALE_FACTOR makes everything larger.

/// The theme that the run asks for; light where it asks for none.
void applyTestTheme();
/// Saves a picture of the window under the name of the running test, where pictures are wanted.
void shoot(QWidget *window, const QString &name = {});

} // namespace fusion::test
