// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/pictures.h"

#include "ui/common/theme.h"

#include <QDir>
#include <QTest>

namespace fusion::test {

void applyTestTheme()
{
    applyTheme(qEnvironmentVariable("FUSION_TEST_SCHEME") == "dark" ? ColourScheme::Dark : ColourScheme::Light, 0);
}

void shoot(QWidget *window, const QString &name)
{
    const QString folder = qEnvironmentVariable("FUSION_TEST_PICTURES");
    if (folder.isEmpty() || !window)
        return;
    for (int level = 0; level < 10; ++level) // a new height is handed up from layout to layout
        QCoreApplication::processEvents();
    window->grab().save(QDir(folder).filePath(QString(QTest::currentTestFunction()) + name + ".png"));
}

} // namespace fusion::test
