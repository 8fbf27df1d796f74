// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tools/sandboxchild.h"

#include <QFileInfo>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <grp.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <string_view>
#endif

using namespace Qt::StringLiterals;

namespace fusion {

#ifdef Q_OS_LINUX

OwnFd::~OwnFd()
{
    if (m_fd >= 0)
        close(m_fd);
}

int memoryFile(const QByteArray &bytes)
{
    const int fd = memfd_create("fusion-sandbox", MFD_CLOEXEC);
    const bool isWhole =
        fd >= 0 && write(fd, bytes.constData(), static_cast<size_t>(bytes.size())) == bytes.size() && lseek(fd, 0, SEEK_SET) == 0;
    if (fd >= 0 && !isWhole) {
        close(fd);
        return -1;
    }
    return fd;
}

QByteArray sandboxMountPlace()
{
    for (const QString &place : {u"/mnt"_s, u"/media"_s, u"/srv"_s, u"/opt"_s}) {
        const QFileInfo folder(place);
        if (folder.isDir() && !folder.isSymLink() && folder.permission(QFile::ExeOther))
            return place.toLatin1();
    }
    return {};
}

namespace {

[[noreturn]] void giveUp(std::string_view why)
{
    [[maybe_unused]] const auto written = write(STDERR_FILENO, why.data(), why.size());
    _exit(126);
}

/// By its path: what was opened outside of the new namespace cannot be mounted in it.
void mountFolder(const char *folder, const char *place)
{
    if (unshare(CLONE_NEWNS) != 0 || mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
        mount(folder, place, nullptr, MS_BIND, nullptr) != 0)
        giveUp("root may not mount here\n");
}

} // namespace

void prepareSandboxChild(const SandboxChild &child)
{
    if (child.group >= 0 && write(child.group, "0", 1) != 1)
        giveUp("the memory group cannot be entered\n");
    if (!child.place.isEmpty())
        mountFolder(child.folder.constData(), child.place.constData());
    dup2(child.arguments, sandboxArgumentsFd);
    dup2(child.filter, sandboxFilterFd);
    constexpr unsigned closeOnExec = 1U << 2; // CLOSE_RANGE_CLOEXEC
    syscall(SYS_close_range, 3U, static_cast<unsigned>(sandboxArgumentsFd - 1), closeOnExec);
    syscall(SYS_close_range, static_cast<unsigned>(sandboxFilterFd + 1), ~0U, closeOnExec);
    // Limits do not bind root, and a root that the sandbox's root could become is one too many.
    if (!child.place.isEmpty() && (setgroups(0, nullptr) != 0 || setgid(sandboxNobody) != 0 || setuid(sandboxNobody) != 0))
        giveUp("root cannot become nobody here\n");
}

#else

OwnFd::~OwnFd() = default;

int memoryFile(const QByteArray &)
{
    return -1;
}

QByteArray sandboxMountPlace()
{
    return {};
}

void prepareSandboxChild(const SandboxChild &) {}

#endif

} // namespace fusion
