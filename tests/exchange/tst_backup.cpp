// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/backup.h"
#include "core/history/history.h"
#include "core/history/sqlconnection.h"
#include "tests/exchange/hostileturn.h"
#include "tests/support/filebytes.h"
#include "tests/support/testsupport.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

using namespace fusion;
using namespace fusion::test;

/// A profile goes into one file and comes back out of it.
class TestBackup : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void comesBackWhole();
    void refuses_data();
    void refuses();
    void namesLeadNowhereElse();
    void waitsWhileTheHistoryIsOpen();
    void goesOnAfterACrash();

private:
    QString profile(const QString &name);
    void write(const QString &file, const QByteArray &bytes);
    void backUp(const QString &profile, const QString &file);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_old;
    QString m_backup;
};

QString TestBackup::profile(const QString &name)
{
    const QString path = m_folder->filePath(name);
    QDir().mkpath(path + "/panels");
    return path;
}

void TestBackup::write(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

void TestBackup::backUp(const QString &from, const QString &file)
{
    History history(from + "/history.sqlite");
    QVERIFY(await(history.copyTo(file + ".part")));
    const auto done = finishBackup(file + ".part", from, file);
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    QVERIFY(!QFile::exists(file + ".part"));
}

void TestBackup::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_old = profile("old");
    m_backup = m_folder->filePath("all.fusionbackup");
    write(m_old + "/connections.json", "[{\"id\":\"lab\"}]");
    write(m_old + "/settings.ini", "[a]\nb=1\n");
    write(m_old + "/panels/mine.json", "{\"name\":\"Mine\"}");
    write(m_old + "/catalog-lab.json", "{}");
    {
        History history(m_old + "/history.sqlite");
        QVERIFY(await(history.add("Old times", QDateTime::currentDateTimeUtc(), {hostileTurn(1), hostileTurn(2)})));
    }
    backUp(m_old, m_backup);
}

void TestBackup::comesBackWhole()
{
    const QString target = profile("new");
    write(target + "/settings.ini", "[a]\nb=2\n");
    {
        History history(target + "/history.sqlite");
        QVERIFY(await(history.create({.id = "now", .title = "New times"}, {})));
    }
    QVERIFY(!isRestorePrepared(target));
    QCOMPARE(applyRestore(target).value(), "");
    QVERIFY(prepareRestore(m_backup, target));
    QVERIFY(isRestorePrepared(target));
    const auto before = applyRestore(target);
    QVERIFY2(before, before ? "" : qPrintable(before.error().message));
    QVERIFY(!isRestorePrepared(target));

    QCOMPARE(bytesOf(target + "/settings.ini"), "[a]\nb=1\n");
    QCOMPARE(bytesOf(target + "/connections.json"), "[{\"id\":\"lab\"}]");
    QCOMPARE(bytesOf(target + "/panels/mine.json"), "{\"name\":\"Mine\"}");
    QVERIFY(!QFile::exists(target + "/catalog-lab.json"));
    History history(target + "/history.sqlite");
    const auto list = await(history.conversations());
    QVERIFY(list);
    QCOMPARE(list->size(), size_t(1));
    QCOMPARE(list->front().title, "Old times");
    const auto record = await(history.open(list->front().id));
    QVERIFY(record);
    QCOMPARE(record->turns.size(), size_t(2));
    QCOMPARE(record->turns[1].seats, hostileTurn(2).seats);
    QVERIFY(await(history.rename(list->front().id, "Still writable")));

    // What was there is beside it.
    const QString kept = target + '/' + *before;
    QCOMPARE(bytesOf(kept + "/settings.ini"), "[a]\nb=2\n");
    History old(kept + "/history.sqlite");
    const auto kepts = await(old.conversations());
    QVERIFY(kepts);
    QCOMPARE(kepts->front().title, "New times");
}

void TestBackup::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why");
    QTest::newRow("nothing") << QByteArray() << "not a backup";
    QTest::newRow("a text") << QByteArray("Dear diary") << "not a backup";
    QTest::newRow("a history") << QByteArray("history") << "not a backup";
    QTest::newRow("cut") << QByteArray("cut") << "backup";
    QTest::newRow("newer") << QByteArray("newer") << "newer version";
}

void TestBackup::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(const QString, why);
    if (bytes == "history")
        bytes = bytesOf(m_old + "/history.sqlite");
    if (bytes == "cut")
        bytes = bytesOf(m_backup).first(QFile(m_backup).size() / 4096 / 2 * 4096);
    const QString file = m_folder->filePath("x.fusionbackup");
    if (bytes == "newer") {
        QVERIFY(QFile::copy(m_backup, file));
        auto sql = SqlConnection::open(file, SqlConnection::Mode::ReadWrite);
        QVERIFY((*sql)->exec("PRAGMA user_version = 999"));
    } else {
        write(file, bytes);
    }
    const QString target = profile("target");
    const auto prepared = prepareRestore(file, target);
    QVERIFY(!prepared);
    QVERIFY2(prepared.error().message.contains(why), qPrintable(prepared.error().message));
    QVERIFY(!isRestorePrepared(target));
}

void TestBackup::namesLeadNowhereElse()
{
    {
        auto sql = SqlConnection::open(m_backup, SqlConnection::Mode::ReadWrite);
        for (const char *name :
             {"../evil", "/tmp/evil", "panels/../../evil.json", "panels/.hidden.json", "history.sqlite", "x.json"})
            QVERIFY((*sql)->exec("INSERT INTO backup_file (name, bytes) VALUES (?, ?)", {QString(name), QByteArray("evil")}));
    }
    const QString target = profile("target");
    QVERIFY(prepareRestore(m_backup, target));
    QVERIFY(applyRestore(target));
    QVERIFY(!QFile::exists(m_folder->filePath("evil")) && !QFile::exists(m_folder->filePath("evil.json")) &&
            !QFile::exists("/tmp/evil"));
    QCOMPARE(QDir(target + "/panels").entryList(QDir::Files | QDir::Hidden), QStringList{"mine.json"});
    QVERIFY(!QFile::exists(target + "/x.json"));
}

void TestBackup::waitsWhileTheHistoryIsOpen()
{
    const QString target = profile("target");
    QVERIFY(prepareRestore(m_backup, target));
    QLockFile lock(target + "/history.lock");
    QVERIFY(lock.tryLock(0));
    QVERIFY(!applyRestore(target));
    QVERIFY(isRestorePrepared(target));
    lock.unlock();
    QVERIFY(applyRestore(target));
}

/// Cut off between moving the old away and the new in: nothing is lost, and the next start brings it to its end.
void TestBackup::goesOnAfterACrash()
{
    const QString target = profile("target");
    write(target + "/settings.ini", "[old]\n");
    QVERIFY(prepareRestore(m_backup, target));
    QVERIFY(QDir().mkpath(target + "/before-restore-1") && QDir().mkpath(target + "/restoring/panels"));
    QVERIFY(QFile::rename(target + "/settings.ini", target + "/before-restore-1/settings.ini"));
    write(target + "/restoring/settings.ini", "[half");
    QVERIFY(applyRestore(target));
    QCOMPARE(bytesOf(target + "/settings.ini"), "[a]\nb=1\n");
    QCOMPARE(bytesOf(target + "/before-restore-1/settings.ini"), "[old]\n");
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
