// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markdown/linkgate.h"

#include "core/markdown/visibletext.h"

#include <QHostAddress>

#include <algorithm>

namespace fusion {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxLength = 2048;
constexpr qsizetype LongPart = 120;

bool hasHiddenCharacters(QStringView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at].isSpace() || markdown::hiddenLength(text.sliced(at), markdown::TextPlace::LinkOrCode) > 0)
            return true;
    }
    return false;
}

bool isMailAddress(QStringView address)
{
    const qsizetype at = address.indexOf(u'@');
    const auto ordinary = [](QChar c) { return c > u' ' && c < QChar(0x7F) && !u"<>\"(),;:\\"_s.contains(c); };
    return at > 0 && at + 1 < address.size() && address.count(u'@') == 1 && std::ranges::all_of(address, ordinary);
}

} // namespace

std::optional<QUrl> allowedLink(const QString &href)
{
    if (href.isEmpty() || href.size() > MaxLength || hasHiddenCharacters(href) || href.contains(u'\\'))
        return {};
    const QUrl url(href, QUrl::StrictMode);
    if (!url.isValid())
        return {};
    const QString scheme = url.scheme(); // in lower case, whatever was written
    if (scheme == "mailto"_L1)
        return isMailAddress(url.path(QUrl::FullyDecoded)) ? std::optional(url) : std::nullopt;
    if (scheme != "http"_L1 && scheme != "https"_L1)
        return {};
    const bool slashes = QStringView(href).sliced(scheme.size()).startsWith("://"_L1);
    return slashes && !url.host(QUrl::FullyEncoded).isEmpty() ? std::optional(url) : std::nullopt;
}

LinkFacts linkFacts(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    const bool mail = url.scheme() == "mailto"_L1;
    QHostAddress numeric;
    const auto isLong = [](const QString &part) { return part.size() > LongPart; };
    return {.host = mail ? url.path(QUrl::FullyEncoded) : host,
            .address = url.toString(QUrl::FullyEncoded),
            .encrypted = url.scheme() == "https"_L1,
            .userInfo = !mail && !url.userInfo().isEmpty(),
            .foreignHost = host.contains("xn--"_L1),
            .numericHost = !mail && numeric.setAddress(host),
            .carriesData = isLong(url.query(QUrl::FullyEncoded)) || isLong(url.path(QUrl::FullyEncoded)) ||
                           isLong(url.fragment(QUrl::FullyEncoded))};
}

} // namespace fusion
