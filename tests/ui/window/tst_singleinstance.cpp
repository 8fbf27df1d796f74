// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/singleinstance.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fusion;

namespace {

QString lockFile(const QTemporaryDir &profile)
{
    return profile.filePath("window.lock");
}

void writeFile(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestSingleInstance : public QObject
{
    Q_OBJECT

private slots:
    void secondStartRaisesTheFirst();
    void otherProfileIsFree();
    void leftoverLockIsTakenOver_data();
    void leftoverLockIsTakenOver();
};

void TestSingleInstance::secondStartRaisesTheFirst()
{
    const QTemporaryDir profile;
    SingleInstance first(profile.path());
    QVERIFY(first.claim());
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);

    SingleInstance second(profile.path());
    QVERIFY(!second.claim());
    QTRY_COMPARE(raised.count(), 1);
}

void TestSingleInstance::otherProfileIsFree()
{
    const QTemporaryDir profile;
    const QTemporaryDir other;
    SingleInstance first(profile.path());
    SingleInstance second(other.path());
    QVERIFY(first.claim());
    QVERIFY(second.claim());
}

void TestSingleInstance::leftoverLockIsTakenOver_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("garbage") << QByteArray("\x00\xff not a lock\n\n", 16);
    QTest::newRow("dead process") << QByteArray("999999999\nfusion-chatroom\n" + QSysInfo::machineHostName().toUtf8() + "\n");
}

void TestSingleInstance::leftoverLockIsTakenOver()
{
    QFETCH(const QByteArray, content);
    const QTemporaryDir profile;
    writeFile(lockFile(profile), content);
    SingleInstance instance(profile.path());
    QVERIFY(instance.claim());
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
