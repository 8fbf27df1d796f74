// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/history/faultyvfs.h"

#include <QByteArray>
#include <QFile>
#include <QMutex>
#include <QMutexLocker>
#include <QRandomGenerator>

#include <sqlite3.h>

#include <cstring>
#include <map>
#include <optional>
#include <vector>

namespace fusion::test::faultydisk {

namespace {

struct Write {
    sqlite3_int64 at = 0;
    QByteArray bytes;
    bool cuts = false; ///< the file ends at `at`
};

/// A file as it is on the disk, and what was done to it since.
struct Image {
    QByteArray synced;
    std::vector<Write> since;
};

struct State {
    QMutex mutex;
    int failAt = 0;
    bool forEver = false;
    Fault fault = Fault::IoError;
    int operations = 0;
    int opens = 0;
    bool hasFailed = false;
    bool isOff = false; ///< the power
    std::map<QByteArray, Image> images;
};

State &state()
{
    static State the;
    return the;
}

enum class Operation { Open, Write, Cut, Sync, Delete };

int codeFor(Fault fault, Operation operation)
{
    if (fault == Fault::Full)
        return operation == Operation::Write ? SQLITE_FULL : SQLITE_OK;
    if (fault == Fault::ReadOnly)
        return operation == Operation::Open ? SQLITE_OK : SQLITE_READONLY;
    switch (operation) {
    case Operation::Open: return SQLITE_CANTOPEN;
    case Operation::Write: return SQLITE_IOERR_WRITE;
    case Operation::Cut: return SQLITE_IOERR_TRUNCATE;
    case Operation::Sync: return SQLITE_IOERR_FSYNC;
    case Operation::Delete: return SQLITE_IOERR_DELETE;
    }
    return SQLITE_IOERR;
}

/// What the operation is answered with; SQLITE_OK lets it happen.
int next(Operation operation)
{
    State &s = state();
    const QMutexLocker lock(&s.mutex);
    ++s.operations;
    const bool isDue = s.failAt > 0 && (s.operations == s.failAt || (s.operations > s.failAt && s.forEver));
    if (!isDue)
        return SQLITE_OK;
    const int code = codeFor(s.fault, operation);
    s.hasFailed = s.hasFailed || code != SQLITE_OK;
    s.isOff = s.isOff || s.fault == Fault::PowerLoss;
    return code;
}

struct File {
    sqlite3_file base;
    char *name;
    sqlite3_file *real;
};

File *of(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file);
}

sqlite3_file *realOf(sqlite3_file *file)
{
    return of(file)->real;
}

void note(sqlite3_file *file, Write write)
{
    const char *name = of(file)->name;
    if (!name)
        return;
    const QMutexLocker lock(&state().mutex);
    state().images[name].since.push_back(std::move(write));
}

int closeFile(sqlite3_file *file)
{
    const int code = realOf(file)->pMethods ? realOf(file)->pMethods->xClose(realOf(file)) : SQLITE_OK;
    std::free(of(file)->name);
    return code;
}

int readFile(sqlite3_file *file, void *into, int size, sqlite3_int64 at)
{
    return realOf(file)->pMethods->xRead(realOf(file), into, size, at);
}

int writeFile(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 at)
{
    if (const int code = next(Operation::Write); code != SQLITE_OK)
        return code;
    note(file, {.at = at, .bytes = QByteArray(static_cast<const char *>(bytes), size)});
    return realOf(file)->pMethods->xWrite(realOf(file), bytes, size, at);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (const int code = next(Operation::Cut); code != SQLITE_OK)
        return code;
    note(file, {.at = size, .bytes = {}, .cuts = true});
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}

void applyTo(QByteArray &content, const Write &write)
{
    if (write.cuts) {
        content.resize(write.at, '\0');
        return;
    }
    if (content.size() < write.at + write.bytes.size())
        content.resize(write.at + write.bytes.size(), '\0');
    content.replace(write.at, write.bytes.size(), write.bytes);
}

int syncFile(sqlite3_file *file, int flags)
{
    if (const int code = next(Operation::Sync); code != SQLITE_OK)
        return code;
    if (of(file)->name) {
        const QMutexLocker lock(&state().mutex);
        Image &image = state().images[of(file)->name];
        for (const Write &write : image.since)
            applyTo(image.synced, write);
        image.since.clear();
    }
    Q_UNUSED(flags) // what counts as synced is known here; the real disk need not be waited for
    return SQLITE_OK;
}

const sqlite3_io_methods methods = {
    .iVersion = 2,
    .xClose = closeFile,
    .xRead = readFile,
    .xWrite = writeFile,
    .xTruncate = truncateFile,
    .xSync = syncFile,
    .xFileSize = [](sqlite3_file *f, sqlite3_int64 *size) { return realOf(f)->pMethods->xFileSize(realOf(f), size); },
    .xLock = [](sqlite3_file *f, int lock) { return realOf(f)->pMethods->xLock(realOf(f), lock); },
    .xUnlock = [](sqlite3_file *f, int lock) { return realOf(f)->pMethods->xUnlock(realOf(f), lock); },
    .xCheckReservedLock = [](sqlite3_file *f, int *out) { return realOf(f)->pMethods->xCheckReservedLock(realOf(f), out); },
    .xFileControl = [](sqlite3_file *f, int op, void *arg) { return realOf(f)->pMethods->xFileControl(realOf(f), op, arg); },
    .xSectorSize = [](sqlite3_file *f) { return realOf(f)->pMethods->xSectorSize(realOf(f)); },
    .xDeviceCharacteristics = [](sqlite3_file *f) { return realOf(f)->pMethods->xDeviceCharacteristics(realOf(f)); },
    .xShmMap = [](sqlite3_file *f, int page, int size, int extend,
                  volatile void **out) { return realOf(f)->pMethods->xShmMap(realOf(f), page, size, extend, out); },
    .xShmLock = [](sqlite3_file *f, int at, int n, int flags) { return realOf(f)->pMethods->xShmLock(realOf(f), at, n, flags); },
    .xShmBarrier = [](sqlite3_file *f) { realOf(f)->pMethods->xShmBarrier(realOf(f)); },
    .xShmUnmap = [](sqlite3_file *f, int drop) { return realOf(f)->pMethods->xShmUnmap(realOf(f), drop); },
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

sqlite3_vfs *underlying = nullptr;

QByteArray contentOf(const char *name)
{
    QFile file(QString::fromUtf8(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    File *opened = of(file);
    opened->base.pMethods = nullptr;
    opened->name = nullptr;
    opened->real = reinterpret_cast<sqlite3_file *>(opened + 1);
    if (const int code = next(Operation::Open); code != SQLITE_OK)
        return code;
    const bool isNamed = name && (flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL));
    if (isNamed) {
        const QMutexLocker lock(&state().mutex);
        ++state().opens;
        if (!state().images.contains(name))
            state().images[name].synced = contentOf(name);
    }
    const int code = underlying->xOpen(underlying, name, opened->real, flags, outFlags);
    if (opened->real->pMethods) {
        opened->base.pMethods = &methods;
        opened->name = isNamed ? strdup(name) : nullptr;
    }
    return code;
}

int deleteFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    if (const int code = next(Operation::Delete); code != SQLITE_OK)
        return code;
    {
        const QMutexLocker lock(&state().mutex);
        state().images.erase(name);
    }
    return underlying->xDelete(underlying, name, syncFolder);
}

} // namespace

void install()
{
    static sqlite3_vfs vfs;
    if (underlying)
        return;
    underlying = sqlite3_vfs_find(nullptr);
    vfs = *underlying; // what is not about files is the real one's
    vfs.szOsFile = int(sizeof(File)) + underlying->szOsFile;
    vfs.zName = "faulty";
    vfs.pNext = nullptr;
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&vfs, 1);
}

void failAt(int at, Fault fault, bool forEver)
{
    const QMutexLocker lock(&state().mutex);
    state().failAt = at;
    state().fault = fault;
    state().forEver = forEver || fault == Fault::PowerLoss;
    state().operations = 0;
    state().hasFailed = false;
}

void repair(quint32 seed)
{
    const QMutexLocker lock(&state().mutex);
    state().failAt = 0;
    QRandomGenerator random(seed);
    if (state().isOff) {
        for (auto &[name, image] : state().images) {
            QByteArray content = image.synced;
            for (const Write &write : image.since) {
                if (seed != 0 && random.bounded(2) == 0)
                    applyTo(content, write);
            }
            QFile file(QString::fromUtf8(name));
            if (file.exists() && file.open(QIODevice::WriteOnly))
                file.write(content);
        }
    }
    state().isOff = false;
    state().images.clear();
}

int operations()
{
    const QMutexLocker lock(&state().mutex);
    return state().operations;
}

bool hasFailed()
{
    const QMutexLocker lock(&state().mutex);
    return state().hasFailed;
}

int opens()
{
    const QMutexLocker lock(&state().mutex);
    return state().opens;
}

} // namespace fusion::test::faultydisk
