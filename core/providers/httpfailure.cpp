// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/httpfailure.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::HttpFailure)
};

constexpr qsizetype maxMessage = 500;
constexpr qsizetype maxBodyRead = 64 << 10;

bool isPage(const QString &text)
{
    return text.startsWith("<!doctype html"_L1, Qt::CaseInsensitive) || text.startsWith("<html"_L1, Qt::CaseInsensitive);
}

QString titleOf(const QString &page)
{
    static const QRegularExpression title(u"<title[^>]*>([^<]*)</title>"_s, QRegularExpression::CaseInsensitiveOption);
    return title.match(page).captured(1);
}

/// An allowance that comes back tomorrow or later, unlike that of a minute.
bool isUsedUpForLong(const QString &message)
{
    static const QRegularExpression words(
        u"per[ -](day|week|month)|(hourly|daily|weekly|monthly) ([a-z]+ )?(limit|quota|allowance)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(message).hasMatch();
}

} // namespace

FailureKind failureKindOfStatus(int status)
{
    switch (status) {
    case 401:
    case 403: return FailureKind::Auth;
    case 402: return FailureKind::Credit;
    case 404:
    case 405:
    case 410: return FailureKind::NotFound;
    case 408:
    case 504:
    case 522:
    case 524: return FailureKind::Timeout;
    case 409:
    case 503:
    case 529: return FailureKind::Overloaded;
    case 407: return FailureKind::Network; // a proxy wants a login
    case 413: return FailureKind::Context;
    case 429: return FailureKind::RateLimit;
    default: break;
    }
    if (status >= 500)
        return FailureKind::Server;
    return status >= 400 ? FailureKind::Input : FailureKind::BadResponse;
}

bool isRetryable(FailureKind kind)
{
    switch (kind) {
    case FailureKind::RateLimit:
    case FailureKind::Timeout:
    case FailureKind::Network:
    case FailureKind::Overloaded:
    case FailureKind::Server: return true;
    case FailureKind::Auth:
    case FailureKind::Credit:
    case FailureKind::Refused:
    case FailureKind::Empty:
    case FailureKind::BadResponse:
    case FailureKind::Context:
    case FailureKind::NotFound:
    case FailureKind::Cancelled:
    case FailureKind::Tool:
    case FailureKind::Storage:
    case FailureKind::Keychain:
    case FailureKind::Input: return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

QString failureText(const QString &message)
{
    const QString plain = message.simplified();
    return plain.size() <= maxMessage ? plain : plain.first(maxMessage - 1) + u'…';
}

QString failureTextOfBody(const QByteArray &body)
{
    const QString text = QString::fromUtf8(body.first(std::min(body.size(), maxBodyRead))).trimmed();
    return isPage(text) ? titleOf(text) : text;
}

Failure httpFailure(FailureKind kind, int status, const QString &message)
{
    Failure failure{.kind = kind, .message = failureText(message), .retryable = isRetryable(kind)};
    if (kind == FailureKind::RateLimit && isUsedUpForLong(message))
        failure.retryable = false;
    if (status != 0)
        failure.httpStatus = status;
    if (failure.message.isEmpty())
        failure.message = status == 0 ? Words::tr("The provider reported an error without saying which.")
                                      : Words::tr("HTTP status %1").arg(status);
    return failure;
}

} // namespace fusion
