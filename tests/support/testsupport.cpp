// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testsupport.h"

#include <QFile>

namespace fusion::test {

QString testPath(const QString &path)
{
    return QStringLiteral(FUSION_TESTS_DIR "/") + path;
}

QByteArray testData(const QString &path)
{
    QFile file(testPath(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("test data missing: %s", qPrintable(path));
    return file.readAll();
}

} // namespace fusion::test
