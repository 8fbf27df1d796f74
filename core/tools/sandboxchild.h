// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <utility>

namespace fusion {

// What happens in the sandbox's process between fork and exec, and the descriptors that go with it.

// Numbers that nothing else has: what is open below them is closed for the sandbox.
inline constexpr int sandboxArgumentsFd = 1000;
inline constexpr int sandboxFilterFd = 1001;

/// Whom a sandbox of root's runs as.
inline constexpr unsigned sandboxNobody = 65534;

/// A descriptor that is closed with this object; -1: there is none.
class OwnFd
{
public:
    explicit OwnFd(int fd)
        : m_fd(fd)
    {
    }
    ~OwnFd();
    Q_DISABLE_COPY_MOVE(OwnFd)
    int get() const { return m_fd; }

private:
    int m_fd;
};

/// A file in memory with those bytes, to be read from its beginning; -1 where it could not be made.
int memoryFile(const QByteArray &bytes);

/// What the child is given.
struct SandboxChild {
    int arguments = -1;
    int filter = -1;
    int group = -1;         ///< cgroup.procs of its group; -1: it has none
    QByteArray folder = {}; ///< root's: the folder that is mounted ...
    QByteArray place = {};  ///< ... there, for nobody else to see; empty: the program is not root's
};

/// Where root mounts the folder for its sandbox: an empty place that everybody may enter. Empty: there is none.
QByteArray sandboxMountPlace();

/// In the child, before bubblewrap: only calls that are safe between fork and exec. Nobody cannot walk to a folder in a profile
/// that only root may enter, so root mounts it, in a mount namespace of the child's own, before it becomes nobody.
void prepareSandboxChild(const SandboxChild &child);

} // namespace fusion
