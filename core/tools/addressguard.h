// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"

#include <QHostAddress>
#include <QList>
#include <QUrl>

#include <functional>

class QObject;

namespace fusion {

// What a model may have fetched: nothing but public addresses of the Web. An address is checked three times: as it is written
// (checkedUrl), as it resolves (checkedAddresses), and by connecting to the very address that was checked (guardedfetch.h).

/// One place of this program's own on this machine that may be read all the same: the demo's site. Nothing else on the same
/// machine, port or server is.
struct OwnPlace {
    QUrl base = {}; ///< "http://127.0.0.1:PORT/site/TOKEN/"; empty: there is none

    bool contains(const QUrl &url) const;
    bool operator==(const OwnPlace &) const = default;
};

/// The address in `text`, if it is http or https, on the usual port, without a user name, and its host is neither a name nor a
/// number that stands for this machine or its network. Fails (FailureKind::Tool) with the reason, which names the address.
Result<QUrl> checkedUrl(const QString &text, const OwnPlace &own = {});
/// The same for an address that is parsed already: a redirect's target.
Result<QUrl> checkedUrl(const QUrl &url, const OwnPlace &own = {});

/// True for addresses of the public Internet alone. Addresses that hold an IPv4 address (mapped, 6to4, NAT64, Teredo, ISATAP)
/// are not, unless mapped and public. Sources: IANA's special-purpose registries of IPv4 and IPv6.
bool isPublicAddress(const QHostAddress &address);

/// All of them, if every single one is public; one that is not refuses the name.
Result<QList<QHostAddress>> checkedAddresses(const QString &host, const QList<QHostAddress> &addresses);

/// Finds the addresses of a name once and tells `found`, on the thread of `context` and only while that lives; empty: none.
using ResolveHost =
    std::function<void(const QString &host, QObject *context, std::function<void(const QList<QHostAddress> &)> found)>;
/// The system's own.
ResolveHost systemResolver();

} // namespace fusion
