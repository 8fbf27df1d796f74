// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/backup.h"

#include "core/history/migrations.h"
#include "core/history/sqlconnection.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr int backupId = 0x46754261;  // "FuBa"
constexpr int historyId = 0x46754368; // core/history/historyfile.cpp's
constexpr qint64 longestFile = 16LL * 1024 * 1024;
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(fusion::Backup)

public:
    static QString notOne() { return tr("this is not a backup of Fusion Chatroom"); }
    static QString damaged() { return tr("the backup is damaged; another one may be sound"); }
    static QString newer() { return tr("the backup was made by a newer version of this program; install that version first"); }
    static QString cannotWrite(const QString &file) { return tr("%1 cannot be written").arg(QDir::toNativeSeparators(file)); }
    static QString inUse() { return tr("the history is open in another window or command; close it first"); }
};

std::unexpected<Failure> refused(const QString &why)
{
    return fail(FailureKind::Input, why);
}

/// What belongs to a profile beside the history. Names in a backup are checked against it: one that leads elsewhere is no file.
bool isProfileFile(const QString &name)
{
    if (name == "connections.json"_L1 || name == "settings.ini"_L1)
        return true;
    const QString panel = name.startsWith("panels/"_L1) ? name.sliced(7) : QString();
    return panel.endsWith(".json"_L1) && !panel.contains(u'/') && !panel.contains(u'\\') && !panel.startsWith(u'.') &&
           !panel.contains(QChar(0));
}

QStringList profileFiles(const QString &folder)
{
    QStringList names;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = QDir(folder).relativeFilePath(files.next());
        if (isProfileFile(name) && files.fileInfo().size() <= longestFile)
            names += name;
    }
    return names;
}

Result<void> addFiles(SqlConnection &sql, const QString &profileFolder)
{
    if (auto made = sql.exec(u"CREATE TABLE backup_file (name TEXT NOT NULL PRIMARY KEY, bytes BLOB NOT NULL) STRICT"_s); !made)
        return std::unexpected(made.error());
    for (const QString &name : profileFiles(profileFolder)) {
        QFile file(profileFolder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            return refused(u"%1: %2"_s.arg(name, file.errorString()));
        const QByteArray bytes = file.readAll();
        const auto added =
            sql.exec(u"INSERT INTO backup_file (name, bytes) VALUES (?, ?)"_s, {name, bytes.isNull() ? QByteArray("") : bytes});
        if (!added)
            return std::unexpected(added.error());
    }
    return sql.exec(u"PRAGMA application_id = %1"_s.arg(backupId)).transform([](int) {});
}

Result<void> checkSound(SqlConnection &sql)
{
    const Result<QVariant> sound = sql.value(u"PRAGMA quick_check(1)"_s);
    return sound && sound->toString() == "ok"_L1 ? Result<void>() : refused(Words::damaged());
}

/// A backup that this program can take back.
Result<void> checkBackup(const QString &file)
{
    auto opened = SqlConnection::open(file, SqlConnection::Mode::ReadOnly);
    if (!opened)
        return refused(Words::notOne());
    SqlConnection &sql = **opened;
    const Result<QVariant> id = sql.value(u"PRAGMA application_id"_s);
    if (!id || id->toInt() != backupId)
        return refused(Words::notOne());
    if (auto sound = checkSound(sql); !sound)
        return sound;
    const Result<int> version = schemaVersion(sql);
    if (!version || *version > static_cast<int>(historyMigrations().size()))
        return refused(Words::newer());
    return {};
}

QString pendingFile(const QString &folder)
{
    return folder + u"/restore.pending"_s;
}

/// The backup's content as files of a profile in a folder of its own.
Result<void> unpack(const QString &backup, const QString &into)
{
    QDir(into).removeRecursively();
    if (!QDir().mkpath(into + u"/panels"_s))
        return refused(Words::cannotWrite(into));
    const QString history = into + u"/history.sqlite"_s;
    if (!QFile::copy(backup, history))
        return refused(Words::cannotWrite(history));
    QFile::setPermissions(history, ownerOnly);
    auto opened = SqlConnection::open(history, SqlConnection::Mode::ReadWrite);
    if (!opened)
        return std::unexpected(opened.error());
    SqlConnection &sql = **opened;
    auto rows = sql.query(u"SELECT name, bytes FROM backup_file"_s);
    if (!rows)
        return std::unexpected(rows.error());
    while (rows->next()) {
        const QString name = rows->value(0).toString();
        QSaveFile file(into + u'/' + name);
        if (!isProfileFile(name))
            continue;
        if (!file.open(QIODevice::WriteOnly) || file.write(rows->value(1).toByteArray()) < 0 || !file.commit())
            return refused(Words::cannotWrite(file.fileName()));
    }
    rows->finish();
    for (const QString &statement : {u"DROP TABLE backup_file"_s, u"PRAGMA application_id = %1"_s.arg(historyId), u"VACUUM"_s}) {
        if (auto done = sql.exec(statement); !done)
            return std::unexpected(done.error());
    }
    return {};
}

bool moveAll(const QString &from, const QString &to, const QStringList &names)
{
    bool moved = QDir().mkpath(to);
    for (const QString &name : names) {
        if (QFileInfo::exists(from + u'/' + name))
            moved = QDir().rename(from + u'/' + name, to + u'/' + name) && moved;
    }
    return moved;
}

} // namespace

Result<void> finishBackup(const QString &copy, const QString &profileFolder, const QString &file)
{
    Result<void> done = refused(Words::cannotWrite(copy));
    if (auto opened = SqlConnection::open(copy, SqlConnection::Mode::ReadWrite)) {
        done = addFiles(**opened, profileFolder);
        if (done)
            done = checkSound(**opened);
    }
    if (done) {
        QFile::setPermissions(copy, ownerOnly);
        // rename() replaces on the systems this runs on; elsewhere the old one goes first.
        if (QFile::exists(file))
            QFile::remove(file);
        if (!QFile::rename(copy, file))
            done = refused(Words::cannotWrite(file));
    }
    QFile::remove(copy);
    return done;
}

Result<void> prepareRestore(const QString &backupFile, const QString &profileFolder)
{
    if (auto checked = checkBackup(backupFile); !checked)
        return checked;
    const QString pending = pendingFile(profileFolder);
    const QString part = pending + u".part"_s;
    QFile::remove(part);
    QFile::remove(pending);
    if (!QFile::copy(backupFile, part) || !QFile::rename(part, pending))
        return refused(Words::cannotWrite(pending));
    QFile::setPermissions(pending, ownerOnly);
    return {};
}

bool isRestorePrepared(const QString &profileFolder)
{
    return QFile::exists(pendingFile(profileFolder));
}

Result<QString> applyRestore(const QString &folder)
{
    if (!isRestorePrepared(folder))
        return QString();
    QLockFile lock(folder + u"/history.lock"_s);
    lock.setStaleLockTime(0);
    if (!lock.tryLock(2000))
        return refused(Words::inUse());
    const QString pending = pendingFile(folder);
    const QString unpacked = folder + u"/restoring"_s;
    Result<void> done = checkBackup(pending);
    if (done)
        done = unpack(pending, unpacked);
    if (!done) {
        // What cannot be restored must not bar the way at every start.
        QFile::rename(pending, pending + u".refused"_s);
        QDir(unpacked).removeRecursively();
        return std::unexpected(done.error());
    }
    const QString before = u"before-restore-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-hhmmsszzz"_s);
    const QStringList names{u"history.sqlite"_s,   u"history.sqlite-wal"_s, u"history.sqlite-shm"_s,
                            u"connections.json"_s, u"settings.ini"_s,       u"panels"_s};
    if (!moveAll(folder, folder + u'/' + before, names) || !moveAll(unpacked, folder, names))
        return refused(Words::cannotWrite(folder));
    QFile::remove(pending);
    QDir(unpacked).removeRecursively();
    return before;
}

} // namespace fusion
