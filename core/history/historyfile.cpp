// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/historyfile.h"

#include "core/history/salvage.h"
#include "core/history/sqlitelog.h"

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
constexpr qint64 alwaysChecked = 16LL * 1024 * 1024; ///< bytes; a few hundredths of a second

class Words
{
    Q_DECLARE_TR_FUNCTIONS(fusion::History)

public:
    static QString setAside(const QFileInfo &aside, const QFileInfo &file, const Salvaged &salvaged)
    {
        const QString folder = QDir::toNativeSeparators(file.path());
        const QString where = tr("The damaged file was kept as %1; the new history is %2, both in %3.", "file, file, folder")
                                  .arg(aside.fileName(), file.fileName(), folder);
        if (salvaged.isNothing())
            return tr("The history was damaged, and nothing in it could be read. A new one was begun.") + u' ' + where;
        QString what = tr("The history was damaged. %n turn(s) were recovered from it.", nullptr, salvaged.turns);
        if (salvaged.lostTurns > 0)
            what += u' ' + tr("Of %n turn(s) nothing could be read.", nullptr, salvaged.lostTurns);
        return what + u' ' + where;
    }
    static QString newer()
    {
        return tr("The history was written by a newer version of this program. It can be read here, but nothing new is saved; "
                  "install the newer version");
    }
    static QString missingTable() { return tr("a table is missing"); }
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
    bool newer = false;
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

Refusal damage(const QString &what)
{
    return {.failure = {.kind = FailureKind::Storage, .message = what}, .damaged = true};
}

/// Our tables under a number that is not ours.
bool looksLikeOurs(SqlConnection &sql)
{
    const Result<QVariant> ours =
        sql.value(u"SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name IN ('conversation', 'turn', 'event')"_s);
    return ours && ours->toInt() == 3;
}

/// What the newest schema has is there.
Checked<void> checkComplete(SqlConnection &sql, const Migrations &migrations)
{
    auto model = SqlConnection::open(u":memory:"_s, SqlConnection::Mode::ReadWrite);
    if (!model || !migrate(**model, migrations))
        return {};
    const auto names = [](SqlConnection &of) {
        QStringList list;
        auto rows = of.query(u"SELECT name FROM sqlite_master WHERE type IN ('table', 'trigger')"_s);
        while (rows && rows->next())
            list += rows->value(0).toString();
        return list;
    };
    const QStringList there = names(sql);
    for (const QString &name : names(**model)) {
        if (!there.contains(name) && !name.startsWith("sqlite_"_L1))
            return std::unexpected(damage(Words::missingTable()));
    }
    return {};
}

/// Empty, or ours and not newer than this program.
Checked<int> checkOurs(SqlConnection &sql, const QString &file, const Migrations &migrations)
{
    const Result<QVariant> id = sql.value(u"PRAGMA application_id"_s);
    const Result<QVariant> tables = id ? sql.value(u"SELECT count(*) FROM sqlite_master"_s) : id;
    const Result<int> version = tables ? schemaVersion(sql) : std::unexpected(tables.error());
    // What does not even say its schema, for a reason that lies in the file, is damaged, whatever SQLite calls it.
    if (!version)
        return std::unexpected(Refusal{.failure = version.error(), .damaged = !sql.mayWorkLater()});
    const bool isEmpty = tables->toInt() == 0 && id->toInt() == 0;
    if (id->toInt() != applicationId && !isEmpty && looksLikeOurs(sql))
        return std::unexpected(damage(u"application_id"_s));
    if (id->toInt() != applicationId && !isEmpty)
        return std::unexpected(Refusal{{.kind = FailureKind::Storage, .message = Words::foreign(QFileInfo(file).fileName())}});
    if (*version > static_cast<int>(migrations.size()))
        return std::unexpected(Refusal{.failure = {.kind = FailureKind::Storage, .message = Words::newer()}, .newer = true});
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

/// Why all of the file is read before it is used; it is read again where something looks wrong already.
bool isCheckNeeded(SqlConnection &sql, const QFileInfo &file, bool uncleanExit)
{
    const Result<QVariant> pages = sql.value(u"PRAGMA page_count"_s);
    const Result<QVariant> size = sql.value(u"PRAGMA page_size"_s);
    const bool isCut = !pages || !size || pages->toLongLong() * size->toLongLong() > file.size();
    return uncleanExit || isCut || file.size() <= alwaysChecked;
}

Checked<std::unique_ptr<SqlConnection>> openSound(const QString &file, const Migrations &migrations, HistoryCheck check)
{
    // A log that is still there was left by a process that did not end by itself.
    const QString log = file + u"-wal"_s;
    const bool uncleanExit = QFileInfo::exists(log);
    if (uncleanExit && logHasLostFrames(log))
        return std::unexpected(damage(log));
    auto opened = SqlConnection::open(file, SqlConnection::Mode::ReadWrite);
    if (!opened)
        return std::unexpected(Refusal{.failure = opened.error()});
    SqlConnection &sql = **opened;
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    const Checked<int> version = checkOurs(sql, file, migrations);
    Checked<void> done = version ? Checked<void>() : std::unexpected(version.error());
    if (done && (check == HistoryCheck::Always || isCheckNeeded(sql, QFileInfo(file), uncleanExit)))
        done = checkSound(sql);
    if (done)
        done = configure(sql);
    if (done)
        done = bringUpToDate(sql, file, *version, migrations);
    if (done)
        done = checkComplete(sql, migrations);
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

Result<HistoryFile> openHistoryFile(const QString &file, const Migrations &migrations, HistoryCheck check)
{
    auto opened = openSound(file, migrations, check);
    if (opened)
        return HistoryFile{.sql = std::move(*opened)};
    if (opened.error().newer) {
        auto reading = SqlConnection::open(file, SqlConnection::Mode::ReadOnly);
        if (!reading)
            return std::unexpected(opened.error().failure);
        return HistoryFile{.sql = std::move(*reading), .readOnly = opened.error().failure};
    }
    if (!opened.error().damaged)
        return std::unexpected(opened.error().failure);
    const std::optional<QString> aside = setAside(file);
    if (!aside)
        return std::unexpected(opened.error().failure);
    auto fresh = openSound(file, migrations, HistoryCheck::AsNeeded);
    if (!fresh)
        return std::unexpected(fresh.error().failure);
    const QFileInfo damaged(QFileInfo(file).dir().filePath(*aside));
    // Where the rescue itself fails, the new history is empty, and the damaged file waits for another attempt.
    const Salvaged salvaged = salvage(damaged.filePath(), **fresh).value_or(Salvaged{});
    return HistoryFile{.sql = std::move(*fresh), .told = Words::setAside(damaged, QFileInfo(file), salvaged)};
}

Result<HistoryFile> openHistoryFileReadOnly(const QString &file, const Migrations &migrations)
{
    auto opened = SqlConnection::open(file, SqlConnection::Mode::ReadOnly);
    if (!opened)
        return std::unexpected(opened.error());
    const Checked<int> version = checkOurs(**opened, file, migrations);
    if (!version)
        return std::unexpected(version.error().failure);
    return HistoryFile{.sql = std::move(*opened)};
}

} // namespace fusion
