// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tools/treememory.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QList>
#include <QSet>

#include <atomic>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeTo(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QFile::WriteOnly | QFile::ExistingOnly | QFile::Unbuffered) && file.write(text) == text.size();
}

/// What starts a process starts from: the field behind the name, which may hold anything.
qint64 parentOf(const QByteArray &stat)
{
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    return fields.size() > 1 ? fields.at(1).toLongLong() : 0;
}

qint64 memoryOf(const QString &folder)
{
    for (const QByteArray &line : contentOf(folder + u"/smaps_rollup"_s).split('\n')) {
        if (line.startsWith("Pss:"))
            return line.sliced(4).simplified().split(' ').first().toLongLong() * 1024;
    }
#ifdef Q_OS_LINUX
    const QList<QByteArray> pages = contentOf(folder + u"/statm"_s).split(' ');
    return pages.size() > 1 ? pages.at(1).toLongLong() * sysconf(_SC_PAGESIZE) : 0;
#else
    return 0;
#endif
}

} // namespace

qint64 memoryOfTree(qint64 pid)
{
    QHash<qint64, QList<qint64>> children;
    for (const QString &name : QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        bool isProcess = false;
        const qint64 process = name.toLongLong(&isProcess);
        if (isProcess)
            children[parentOf(contentOf(u"/proc/"_s + name + u"/stat"_s))].append(process);
    }
    qint64 sum = 0;
    QList<qint64> open{pid};
    QSet<qint64> seen;
    while (!open.isEmpty()) {
        const qint64 process = open.takeLast();
        if (seen.contains(process))
            continue;
        seen.insert(process);
        sum += memoryOf(u"/proc/%1"_s.arg(process));
        open += children.value(process);
    }
    return sum;
}

QString MemoryGroup::parentFolder(const QByteArray &selfGroups, const QString &root)
{
    for (const QByteArray &line : selfGroups.split('\n')) {
        if (!line.startsWith("0::/"))
            continue;
        // Beside our own group, never in it: a group that bounds others holds no processes. The topmost one may.
        const QString own = QDir::cleanPath(root + QFile::decodeName(line.sliced(3)));
        const QString parent = own == root ? root : QFileInfo(own).path();
        const QByteArrayList bounded = contentOf(parent + u"/cgroup.subtree_control"_s).simplified().split(' ');
        const bool isOurs = parent.startsWith(root) && QFileInfo(parent).isWritable() &&
                            (parent == root || QFileInfo(parent + u"/cgroup.procs"_s).isWritable());
        return isOurs && bounded.contains("memory") ? parent : QString();
    }
    return {};
}

MemoryGroup::~MemoryGroup()
{
    if (m_folder.isEmpty())
        return;
    writeTo(m_folder + u"/cgroup.kill"_s, "1");
    // It goes when the last of its processes has, which may be a moment after this.
    for (int i = 0; i < 100 && !QDir().rmdir(m_folder); ++i)
        writeTo(m_folder + u"/cgroup.kill"_s, "1");
}

bool MemoryGroup::make(qint64 bytes, int processes)
{
    static std::atomic<int> count = 0;
    const QString parent = parentFolder(contentOf(u"/proc/self/cgroup"_s), u"/sys/fs/cgroup"_s);
    if (parent.isEmpty() || isMade())
        return isMade();
    const QString folder = u"%1/fusion-%2-%3"_s.arg(parent).arg(QCoreApplication::applicationPid()).arg(++count);
    if (!QDir().mkdir(folder))
        return false;
    m_folder = folder;
    const bool isBound = writeTo(folder + u"/memory.max"_s, QByteArray::number(bytes));
    writeTo(folder + u"/memory.swap.max"_s, "0");
    writeTo(folder + u"/memory.oom.group"_s, "1");
    writeTo(folder + u"/pids.max"_s, QByteArray::number(processes));
    if (!isBound) {
        QDir().rmdir(folder);
        m_folder.clear();
    }
    return isBound;
}

int MemoryGroup::openEntrance() const
{
#ifdef Q_OS_LINUX
    if (isMade())
        return open(QFile::encodeName(m_folder + u"/cgroup.procs"_s).constData(), O_WRONLY | O_CLOEXEC);
#endif
    return -1;
}

bool MemoryGroup::wasFull() const
{
    for (const QByteArray &line : contentOf(m_folder + u"/memory.events"_s).split('\n')) {
        if (line.startsWith("oom_kill ") && line.sliced(9).toLongLong() > 0)
            return true;
    }
    return false;
}

bool memoryIsBoundBySystem()
{
    return !MemoryGroup::parentFolder(contentOf(u"/proc/self/cgroup"_s), u"/sys/fs/cgroup"_s).isEmpty();
}

} // namespace fusion
