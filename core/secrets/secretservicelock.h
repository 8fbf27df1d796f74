// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>

namespace fusion {

/// Asks the Secret Service whether its default collection is locked, because QtKeychain says "no such entry" of a locked
/// one too. Calls back on `context`'s thread, unless that is gone: with false also where there is no such service, since
/// another kind of keychain answered then. Waits five seconds at most and never starts the service.
void askWhetherLocked(QObject *context, std::function<void(bool locked)> callback);

} // namespace fusion
