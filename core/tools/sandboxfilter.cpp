// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tools/sandboxfilter.h"

#include <QCoreApplication>

#ifdef FUSION_HAS_SECCOMP
#include <seccomp.h>

#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <memory>
#include <sched.h>
#endif

namespace fusion {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::Sandbox)
};
} // namespace

#ifdef FUSION_HAS_SECCOMP

namespace {

constexpr auto denied = std::to_array<const char *>({
    "ptrace",
    "process_vm_readv",
    "process_vm_writev",
    "process_madvise",
    "pidfd_getfd",
    "kcmp",
    "io_uring_setup",
    "io_uring_enter",
    "io_uring_register",
    "userfaultfd",
    "bpf",
    "perf_event_open",
    "keyctl",
    "add_key",
    "request_key",
    "kexec_load",
    "kexec_file_load",
    "init_module",
    "finit_module",
    "delete_module",
    "mount",
    "umount",
    "umount2",
    "pivot_root",
    "chroot",
    "setns",
    "unshare",
    "open_by_handle_at",
    "name_to_handle_at",
    "quotactl",
    "quotactl_fd",
    "swapon",
    "swapoff",
    "reboot",
    "settimeofday",
    "clock_settime",
    "clock_adjtime",
    "adjtimex",
    "acct",
    "syslog",
    "fanotify_init",
    "fanotify_mark",
    "lookup_dcookie",
    "move_mount",
    "open_tree",
    "fsopen",
    "fsmount",
    "fsconfig",
    "fspick",
    "mount_setattr",
    "memfd_secret",
    "personality",
    "uselib",
    "ustat",
    "vhangup",
    "nfsservctl",
    "iopl",
    "ioperm",
    "modify_ldt",
    "mbind",
    "migrate_pages",
    "move_pages",
    "set_mempolicy",
    "vmsplice",
    "landlock_create_ruleset",
});

constexpr unsigned long newNamespaces =
    CLONE_NEWUSER | CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWNET | CLONE_NEWIPC | CLONE_NEWUTS | CLONE_NEWCGROUP;

/// A test of one argument of a call. The header's own macros are C.
scmp_arg_cmp where(unsigned argument, scmp_compare how, scmp_datum_t value, scmp_datum_t masked = 0)
{
    return {.arg = argument, .op = how, .datum_a = value, .datum_b = masked};
}

bool addRules(scmp_filter_ctx filter)
{
    const auto eperm = SCMP_ACT_ERRNO(EPERM);
    for (const char *name : denied) {
        const int call = seccomp_syscall_resolve_name(name);
        // What this kernel's table does not know cannot be called by that name either.
        if (call != __NR_SCMP_ERROR && seccomp_rule_add(filter, eperm, call, 0) == -EFAULT)
            return false;
    }
    bool done = seccomp_rule_add(filter, eperm, SCMP_SYS(socket), 1, where(0, SCMP_CMP_NE, AF_UNIX)) == 0;
    done = done && seccomp_rule_add(filter, eperm, SCMP_SYS(socketpair), 1, where(0, SCMP_CMP_NE, AF_UNIX)) == 0;
    for (const unsigned long request : {static_cast<unsigned long>(TIOCSTI), 0x541cUL /* TIOCLINUX */})
        done =
            done && seccomp_rule_add(filter, eperm, SCMP_SYS(ioctl), 1, where(1, SCMP_CMP_MASKED_EQ, 0xffffffffUL, request)) == 0;
    for (unsigned long bit = 1; bit != 0 && bit <= newNamespaces; bit <<= 1) {
        if (newNamespaces & bit)
            done = done && seccomp_rule_add(filter, eperm, SCMP_SYS(clone), 1, where(0, SCMP_CMP_MASKED_EQ, bit, bit)) == 0;
    }
    // Its flags lie in memory, where a filter cannot look: programs fall back to clone.
    return done && seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0) == 0;
}

} // namespace

Result<QByteArray> sandboxFilter()
{
    const std::unique_ptr<void, decltype(&seccomp_release)> filter(seccomp_init(SCMP_ACT_ALLOW), &seccomp_release);
    const int file = memfd_create("filter", MFD_CLOEXEC);
    QByteArray program;
    if (filter && file >= 0 && addRules(filter.get()) && seccomp_export_bpf(filter.get(), file) == 0) {
        program.resize(lseek(file, 0, SEEK_END));
        if (pread(file, program.data(), static_cast<size_t>(program.size()), 0) != program.size())
            program.clear();
    }
    if (file >= 0)
        close(file);
    if (program.isEmpty())
        return fail(FailureKind::Tool, Words::tr("The sandbox's filter of system calls could not be made."));
    return program;
}

#else

Result<QByteArray> sandboxFilter()
{
    return fail(FailureKind::Tool, Words::tr("This program was built without libseccomp, which the sandbox needs."));
}

#endif

} // namespace fusion
