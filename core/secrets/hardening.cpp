// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/hardening.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

#ifdef __SANITIZE_ADDRESS__
#define FUSION_LEAK_CHECK
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define FUSION_LEAK_CHECK
#endif
#endif

namespace fusion {

void hardenProcess()
{
#ifdef Q_OS_UNIX
    const rlimit none{.rlim_cur = 0, .rlim_max = 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#if defined(Q_OS_LINUX) && !defined(FUSION_LEAK_CHECK)
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace fusion
