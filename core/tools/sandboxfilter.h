// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"

#include <QByteArray>

namespace fusion {

/// The system call filter of the sandbox as a BPF program, for bubblewrap's --add-seccomp-fd: no tracing, no io_uring, no kernel
/// keys, modules, mounts or namespaces, no sockets but local ones, nothing typed into a terminal; other architectures are
/// killed. Fails where the program was built without libseccomp.
Result<QByteArray> sandboxFilter();

} // namespace fusion
