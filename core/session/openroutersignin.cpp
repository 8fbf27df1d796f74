// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/openroutersignin.h"

#include "core/net/callbacklistener.h"
#include "core/providers/jsoncall.h"
#include "core/providers/wire.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace fusion {

OpenRouterSignIn::OpenRouterSignIn(const Connection &connection, int timeout, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_pkce(makePkce())
{
    m_timeout.setSingleShot(true);
    m_timeout.setInterval(timeout);
    connect(&m_timeout, &QTimer::timeout, this, &OpenRouterSignIn::giveUp);
    m_timeout.start();
}

OpenRouterSignIn::~OpenRouterSignIn() = default;

Result<QUrl> OpenRouterSignIn::pageThatComesBack()
{
    m_listener = std::make_unique<CallbackListener>();
    const Result<void> listening = m_listener->listen(tr("Fusion Chatroom has got its answer. You can close this page."));
    if (!listening)
        return std::unexpected(listening.error());
    connect(m_listener.get(), &CallbackListener::called, this, [this](const QUrlQuery &query) {
        const QString code = query.queryItemValue(u"code"_s, QUrl::FullyDecoded);
        if (code.isEmpty())
            emit finished(fail(FailureKind::Auth, tr("Signing in was declined in the browser.")));
        else
            exchange(code);
    });
    return signInPage(endpointBase(m_connection), m_pkce, m_listener->url());
}

QUrl OpenRouterSignIn::pageWithCode() const
{
    return signInPage(endpointBase(m_connection), m_pkce, {});
}

void OpenRouterSignIn::giveCode(const QString &pasted)
{
    if (const QString code = codeFrom(pasted); !code.isEmpty())
        exchange(code);
}

void OpenRouterSignIn::exchange(const QString &code)
{
    if (m_call)
        return; // codes are good once
    m_timeout.stop();
    m_call = std::make_unique<JsonCall>(
        jsonRequest("POST", behindBase(m_connection, u"/auth/keys"_s), {}, exchangeBody(code, m_pkce)), code);
    connect(m_call.get(), &JsonCall::finished, this, &OpenRouterSignIn::takeKey);
    emit exchanging();
}

void OpenRouterSignIn::takeKey(const Result<QJsonObject> &reply)
{
    m_call.release()->deleteLater(); // it is still emitting
    if (!reply) {
        Failure failure = reply.error();
        if (failure.httpStatus == 400 || failure.httpStatus == 403)
            failure = {.kind = FailureKind::Auth,
                       .message = tr("The code is wrong or no longer good."),
                       .httpStatus = failure.httpStatus};
        emit finished(std::unexpected(failure));
        return;
    }
    const QString key = (*reply)[u"key"_s].toString().trimmed();
    if (key.isEmpty())
        emit finished(fail(FailureKind::BadResponse, tr("The answer holds no key.")));
    else
        emit finished(key);
}

void OpenRouterSignIn::giveUp()
{
    m_listener.reset();
    emit finished(fail(FailureKind::Timeout, tr("Nobody came back from the browser in time.")));
}

} // namespace fusion
