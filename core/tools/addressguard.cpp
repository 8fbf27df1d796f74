// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tools/addressguard.h"

#include <QCoreApplication>
#include <QHostInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::AddressGuard)
};

std::unexpected<Failure> refused(const QString &what)
{
    return fail(FailureKind::Tool, what);
}

// Names

/// Names that mean this machine or its network whatever they resolve to (RFC 6761, 6762, 8375; common habits of routers and
/// clouds).
bool isLocalName(const QString &host)
{
    constexpr auto suffixes = std::to_array({"localhost"_L1, "localdomain"_L1, "local"_L1, "internal"_L1, "intranet"_L1, "lan"_L1,
                                             "home"_L1, "corp"_L1, "private"_L1, "arpa"_L1, "onion"_L1, "invalid"_L1});
    return std::ranges::any_of(suffixes, [&](QLatin1StringView suffix) {
        return host == suffix || (host.endsWith(suffix) && host.at(host.size() - suffix.size() - 1) == u'.');
    });
}

/// A name whose last part is a number is an IPv4 address to some reader, whatever we think of its spelling.
bool endsInNumber(const QString &host)
{
    const QString last = host.section(u'.', -1);
    const bool isHex = last.startsWith("0x"_L1);
    return !last.isEmpty() && (isHex || std::ranges::all_of(last, [](QChar c) { return c >= u'0' && c <= u'9'; }));
}

bool isPlainName(const QString &host)
{
    const QStringList labels = host.split(u'.');
    const auto isPlain = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_'; };
    return labels.size() > 1 && host.size() <= 253 && std::ranges::all_of(labels, [&](const QString &label) {
               return !label.isEmpty() && label.size() <= 63 && std::ranges::all_of(label, isPlain);
           });
}

bool hasUsualPort(const QUrl &url)
{
    const int port = url.port(-1);
    return port == -1 || port == 80 || port == 443;
}

// Addresses

struct Net4 {
    quint32 net;
    int bits;
};
/// IANA's IPv4 special-purpose registry: everything that is not globally reachable, and Azure's host agent.
constexpr auto closedNets4 = std::to_array<Net4>({
    {0x00000000, 8},  {0x0a000000, 8},  {0x64400000, 10}, {0x7f000000, 8},  {0xa83f8110, 32}, {0xa9fe0000, 16}, {0xac100000, 12},
    {0xc0000000, 24}, {0xc0000200, 24}, {0xc01fc400, 24}, {0xc034c100, 24}, {0xc0586300, 24}, {0xc0a80000, 16}, {0xc0af3000, 24},
    {0xc6120000, 15}, {0xc6336400, 24}, {0xcb007100, 24}, {0xe0000000, 4},  {0xf0000000, 4},
});

bool isPublic4(quint32 address)
{
    return std::ranges::none_of(closedNets4, [address](const Net4 &net) { return (address ^ net.net) >> (32 - net.bits) == 0; });
}

struct Net6 {
    std::array<quint8, 6> net;
    int bits;
};
/// Within 2000::/3, which is all that has been given out: what is not public of it.
constexpr auto closedNets6 = std::to_array<Net6>({
    {{0x20, 0x01, 0x00, 0x00}, 23},             // protocol assignments: Teredo, ORCHID, benchmarks
    {{0x20, 0x01, 0x0d, 0xb8}, 32},             // documentation
    {{0x20, 0x02}, 16},                         // 6to4
    {{0x26, 0x20, 0x00, 0x4f, 0x80, 0x00}, 48}, // AS112
    {{0x3f, 0xfe}, 16},                         // 6bone, given back
    {{0x3f, 0xff}, 20},                         // documentation
});

bool isIn(const Q_IPV6ADDR &address, const Net6 &net)
{
    for (int bit = 0; bit < net.bits; ++bit) {
        const int mask = 0x80 >> (bit % 8);
        if ((address[bit / 8] & mask) != (net.net.at(static_cast<size_t>(bit / 8)) & mask))
            return false;
    }
    return true;
}

bool isPublic6(const Q_IPV6ADDR &address)
{
    const bool isGivenOut = (address[0] & 0xe0) == 0x20;
    const bool isIsatap = (address[8] & 0xfd) == 0 && address[9] == 0 && address[10] == 0x5e && address[11] == 0xfe;
    return isGivenOut && !isIsatap && std::ranges::none_of(closedNets6, [&](const Net6 &net) { return isIn(address, net); });
}

} // namespace

bool OwnPlace::contains(const QUrl &url) const
{
    return !base.isEmpty() && url.scheme() == base.scheme() && url.host() == base.host() && url.port() == base.port() &&
           url.userInfo().isEmpty() && url.path(QUrl::FullyEncoded).startsWith(base.path(QUrl::FullyEncoded)) &&
           !url.path(QUrl::FullyDecoded).contains(".."_L1);
}

bool isPublicAddress(const QHostAddress &address)
{
    if (address.isNull() || !address.scopeId().isEmpty())
        return false;
    bool isFour = false; // mapped ones, too
    const quint32 four = address.toIPv4Address(&isFour);
    return isFour ? isPublic4(four) : isPublic6(address.toIPv6Address());
}

Result<QUrl> checkedUrl(const QString &text, const OwnPlace &own)
{
    const QString trimmed = text.trimmed();
    const auto isControl = [](QChar c) { return c.unicode() < 0x21 || c.unicode() == 0x7f || c == u'\\'; };
    if (trimmed.size() > 4096 || std::ranges::any_of(trimmed, isControl))
        return refused(Words::tr("This is no address of a page."));
    const QUrl url(trimmed, QUrl::StrictMode);
    if (!url.isValid())
        return refused(Words::tr("“%1” is no address of a page.").arg(trimmed.left(200)));
    return checkedUrl(url, own);
}

Result<QUrl> checkedUrl(const QUrl &given, const OwnPlace &own)
{
    QUrl url = given;
    url.setFragment({});
    const QString shown = url.toDisplayString(QUrl::RemoveUserInfo).left(200);
    if (!url.isValid() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1))
        return refused(Words::tr("%1 is no address of the Web: only http and https are read.").arg(shown));
    if (own.contains(url))
        return url;
    QString host = url.host(QUrl::FullyEncoded).toLower();
    if (host.endsWith(u'.'))
        host.chop(1);
    const bool isOddLiteral = url.authority(QUrl::FullyEncoded).startsWith(u'[') && !host.contains(u':'); // "[v1.x]"
    if (host.isEmpty() || isOddLiteral || !url.userInfo().isEmpty())
        return refused(Words::tr("%1 is no address of a page.").arg(shown));
    if (!hasUsualPort(url))
        return refused(Words::tr("%1 is on an unusual port; only 80 and 443 are read.").arg(shown));
    if (host.contains(u':') || host.contains(u'%') || endsInNumber(host)) {
        QHostAddress address(host);
        if (address.isNull() || !isPublicAddress(address))
            return refused(Words::tr("%1 is not on the public Internet.").arg(shown));
    } else if (isLocalName(host)) {
        return refused(Words::tr("%1 is not on the public Internet.").arg(shown));
    } else if (!isPlainName(host)) {
        return refused(Words::tr("%1 is no address of a page.").arg(shown));
    }
    url.setHost(host);
    if (url.path().isEmpty())
        url.setPath(u"/"_s);
    return url;
}

Result<QList<QHostAddress>> checkedAddresses(const QString &host, const QList<QHostAddress> &addresses)
{
    if (addresses.isEmpty())
        return fail(FailureKind::Network, Words::tr("%1 could not be found.").arg(host));
    if (!std::ranges::all_of(addresses, isPublicAddress))
        return refused(Words::tr("%1 is not on the public Internet.").arg(host));
    return addresses;
}

ResolveHost systemResolver()
{
    return [](const QString &host, QObject *context, std::function<void(const QList<QHostAddress> &)> found) {
        QHostInfo::lookupHost(host, context, [found = std::move(found)](const QHostInfo &info) { found(info.addresses()); });
    };
}

} // namespace fusion
