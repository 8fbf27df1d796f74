// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/historyfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr int applicationId = 0x46754368; // "FuCh"
constexpr int keptCopies = 3;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(fusion::History)

public:
    static QString setAside(const QString &name)
    {
        return tr("The history was damaged. The damaged file was kept as %1 and a new history was begun", "%1 is a file name")
            .arg(name);
    }
    static QString newer() { return tr("The history was written by a newer version of this program; it was left as it is"); }
    static QString foreign(const QString &name)
    {
        return tr("%1 is a database of another program; it was left as it is").arg(name);
    }
    static QString copyFailed() { return tr("The copy made before updating the history is not sound; nothing was changed"); }
};

/// What can come of looking at a file; damage is told apart because something is done about it.
struct Refusal {
    Failure failure;
    bool damaged = false;
};
template <typename T>
using Checked = std::expected<T, Refusal>;

Refusal refusalFrom(const SqlConnection &sql, const Failure &failure)
{
    return {.failure = failure, .damaged = sql.foundDamage()};
}

QString timeStamp()
{
    return QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-hhmmsszzz"_s);
}

Checked<void> configure(SqlConnection &sql)
{
    // FULL for every commit: there are at most a few a second, and a turn's boundaries must outlive a power cut.
    for (const QString &pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s,
                                  u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA secure_delete = ON"_s}) {
        if (auto done = sql.exec(pragma); !done)
            return std::unexpected(refusalFrom(sql, done.error()));
    }
    return {};
}

Checked<void> checkSound(SqlConnection &sql)
{
    const Result<QVariant> answer = sql.value(u"PRAGMA quick_check(1)"_s);
    if (!answer)
        return std::unexpected(refusalFrom(sql, answer.error()));
    if (answer->toString() != "ok"_L1)
        return std::unexpected(
            Refusal{.failure = {.kind = FailureKind::Storage, .message = answer->toString()}, .damaged = true});
    return {};
}

/// Empty, or ours and not newer than this program.
Checked<int> checkOurs(SqlConnection &sql, const QString &file, const Migrations &migrations)
{
    const Result<QVariant> id = sql.value(u"PRAGMA application_id"_s);
    const Result<QVariant> tables = id ? sql.value(u"SELECT count(*) FROM sqlite_master"_s) : id;
    const Result<int> version = tables ? schemaVersion(sql) : std::unexpected(tables.error());
    if (!version)
        return std::unexpected(refusalFrom(sql, version.error()));
    const bool isEmpty = tables->toInt() == 0 && id->toInt() == 0;
    if (id->toInt() != applicationId && !isEmpty)
        return std::unexpected(Refusal{{.kind = FailureKind::Storage, .message = Words::foreign(QFileInfo(file).fileName())}});
    if (*version > static_cast<int>(migrations.size()))
        return std::unexpected(Refusal{{.kind = FailureKind::Storage, .message = Words::newer()}});
    return *version;
}

/// Makes sure that a new name in a folder is on disk.
void syncFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
#else
    Q_UNUSED(folder)
#endif
}

void dropOldCopies(const QFileInfo &file)
{
    QDir folder = file.dir();
    const QStringList copies = folder.entryList({file.completeBaseName() + u".v*.bak"_s}, QDir::Files, QDir::Time);
    for (const QString &copy : copies.mid(keptCopies))
        folder.remove(copy);
}

Checked<void> copyBeforeMigrating(SqlConnection &sql, const QString &file, int version)
{
    const QFileInfo info(file);
    const QString copy = info.dir().filePath(u"%1.v%2.%3.bak"_s.arg(info.completeBaseName()).arg(version).arg(timeStamp()));
    if (auto copied = sql.exec(u"VACUUM INTO ?"_s, {copy}); !copied)
        return std::unexpected(refusalFrom(sql, copied.error()));
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    auto opened = SqlConnection::open(copy, SqlConnection::Mode::ReadOnly);
    if (!opened || !checkSound(**opened))
        return std::unexpected(Refusal{{.kind = FailureKind::Storage, .message = Words::copyFailed()}});
    syncFolder(info.path());
    dropOldCopies(info);
    return {};
}

Checked<void> bringUpToDate(SqlConnection &sql, const QString &file, int version, const Migrations &migrations)
{
    if (version > 0 && version < static_cast<int>(migrations.size())) {
        if (auto copied = copyBeforeMigrating(sql, file, version); !copied)
            return copied;
    }
    if (version == 0) {
        if (auto marked = sql.exec(u"PRAGMA application_id = %1"_s.arg(applicationId)); !marked)
            return std::unexpected(refusalFrom(sql, marked.error()));
    }
    if (auto migrated = migrate(sql, migrations); !migrated)
        return std::unexpected(refusalFrom(sql, migrated.error()));
    return {};
}

Checked<std::unique_ptr<SqlConnection>> openSound(const QString &file, const Migrations &migrations)
{
    // A log that is still there was left by a process that did not end by itself.
    const bool uncleanExit = QFileInfo::exists(file + u"-wal"_s);
    auto opened = SqlConnection::open(file, SqlConnection::Mode::ReadWrite);
    if (!opened)
        return std::unexpected(Refusal{.failure = opened.error()});
    SqlConnection &sql = **opened;
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    const Checked<int> version = checkOurs(sql, file, migrations);
    Checked<void> done = version ? Checked<void>() : std::unexpected(version.error());
    if (done && uncleanExit)
        done = checkSound(sql);
    if (done)
        done = configure(sql);
    if (done)
        done = bringUpToDate(sql, file, *version, migrations);
    if (!done)
        return std::unexpected(done.error());
    return std::move(*opened);
}

/// Under another name, with its log; the new name, or nothing where moving failed.
std::optional<QString> setAside(const QString &file)
{
    const QString aside = u"%1.damaged-%2"_s.arg(file, timeStamp());
    if (!QFile::rename(file, aside))
        return std::nullopt;
    for (const QString &companion : {u"-wal"_s, u"-shm"_s})
        QFile::rename(file + companion, aside + companion);
    return QFileInfo(aside).fileName();
}

} // namespace

Result<HistoryFile> openHistoryFile(const QString &file, const Migrations &migrations)
{
    auto opened = openSound(file, migrations);
    if (opened)
        return HistoryFile{.sql = std::move(*opened), .notice = {}};
    if (!opened.error().damaged)
        return std::unexpected(opened.error().failure);
    const std::optional<QString> aside = setAside(file);
    if (!aside)
        return std::unexpected(opened.error().failure);
    auto fresh = openSound(file, migrations);
    if (!fresh)
        return std::unexpected(fresh.error().failure);
    return HistoryFile{.sql = std::move(*fresh),
                       .notice = Failure{.kind = FailureKind::Storage, .message = Words::setAside(*aside)}};
}

Result<HistoryFile> openHistoryFileReadOnly(const QString &file, const Migrations &migrations)
{
    auto opened = SqlConnection::open(file, SqlConnection::Mode::ReadOnly);
    if (!opened)
        return std::unexpected(opened.error());
    const Checked<int> version = checkOurs(**opened, file, migrations);
    if (!version)
        return std::unexpected(version.error().failure);
    return HistoryFile{.sql = std::move(*opened), .notice = {}};
}

} // namespace fusion
