// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QtTypes>

namespace fusion {

/// The memory of a process and all that it started, in bytes: shared pages are divided among those that share them where the
/// system tells (PSS), else counted for each (RSS). 0 where nothing can be found out. One pass through /proc; any thread.
qint64 memoryOfTree(qint64 pid);

/// A control group of the system's own (cgroup v2) that bounds the memory of everything that is put into it. Where this program
/// was not given one to make groups in, there is none, and a watchdog (memoryOfTree) has to do. Removed with this object, and
/// with it whatever still runs in it.
class MemoryGroup
{
public:
    MemoryGroup() = default;
    ~MemoryGroup();
    Q_DISABLE_COPY_MOVE(MemoryGroup)

    /// @param bytes of all processes together, swapped ones included; @return whether there is such a group now
    bool make(qint64 bytes, int processes);
    bool isMade() const { return !m_folder.isEmpty(); }
    /// A descriptor of its cgroup.procs to write to, for the caller to close; -1 without a group.
    int openEntrance() const;
    /// The system has ended something in it for want of memory.
    bool wasFull() const;

    /// Where groups can be made, by what /proc/self/cgroup says; empty: nowhere.
    /// @param root where the groups are mounted
    static QString parentFolder(const QByteArray &selfGroups, const QString &root);

private:
    QString m_folder;
};

/// True where a command's memory is bounded by the system itself; else it is watched ten times a second.
bool memoryIsBoundBySystem();

} // namespace fusion
