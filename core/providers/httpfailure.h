// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"

#include <QByteArray>
#include <QString>

namespace fusion {

// What every wire's errors have in common. Each wire first reads its own names, which say more than a status does.

/// What an HTTP status outside 2xx means where nothing else is known (RFC 9110; 529 is "overloaded" by custom).
FailureKind failureKindOfStatus(int status);
/// Whether the same request may succeed later, judged by the kind alone.
bool isRetryable(FailureKind kind);
/// One line of at most 500 characters.
QString failureText(const QString &message);
/// A body that is no JSON: its text, or the title where it is a proxy's or a load balancer's page.
QString failureTextOfBody(const QByteArray &body);

/// @param status 0: the error came inside a reply
/// @param message empty: the status is told instead
Failure httpFailure(FailureKind kind, int status, const QString &message);

} // namespace fusion
