// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testsupport.h"

#include <QFile>

namespace fusion::test {

QByteArray testData(const QString &path)
{
    QFile file(QStringLiteral(FUSION_TESTS_DIR "/") + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("test data missing: %s", qPrintable(path));
    return file.readAll();
}

} // namespace fusion::test
