// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QString>
#include <QTest>

namespace fusion::test {

/// Waits for a future by running the event loop, as the program does; fails the test after `timeoutMs`.
template <typename T>
T await(QFuture<T> future, int timeoutMs = 10000)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, timeoutMs))
        qFatal("a future did not finish in time");
    return future.result();
}

/// Where a file or folder below tests/ lies.
QString testPath(const QString &path);
/// The bytes of a file below tests/, by its path there.
QByteArray testData(const QString &path);

} // namespace fusion::test
