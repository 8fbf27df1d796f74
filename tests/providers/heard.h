// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/chatprovider.h"
#include "core/providers/httpchat.h"
#include "core/providers/openai/chatdecoder.h"

#include <QTest>

#include <memory>
#include <vector>

namespace fusion::test {

/// A key that must never be seen again.
inline const QString canaryKey = QStringLiteral("sk-canary-0123456789abcdef");

inline KeyLookup keyed(const std::optional<QString> &key)
{
    return [key](const Connection &) { return QtFuture::makeReadyValueFuture(Result<std::optional<QString>>(key)); };
}

/// A connection to a server on loopback, kind "openai".
inline Connection connectionTo(const QUrl &url)
{
    return {.id = QStringLiteral("lab"), .kind = ConnectionKind::OpenAi, .baseUrl = url};
}

inline ChatRequest question(const QString &text = QStringLiteral("Why?"))
{
    return {.model = {QStringLiteral("lab"), QStringLiteral("m")}, .messages = {{.role = Role::User, .text = text}}};
}

/// Retries without waiting.
inline ChatTransport quickTransport()
{
    ChatTransport transport;
    transport.retries.firstDelay = std::chrono::milliseconds(1);
    transport.retries.longestDelay = std::chrono::milliseconds(4);
    return transport;
}

/// Shows the failure if its kind is another.
inline bool isSame(const Failure &failure, FailureKind kind)
{
    if (failure.kind != kind)
        qWarning("%s: %s", qPrintable(failureKindName(failure.kind)), qPrintable(failure.message));
    return failure.kind == kind;
}

/// Sends one request and keeps all that the stream says.
class Heard
{
public:
    Heard(ChatProvider &provider, const ChatRequest &request)
        : m_stream(provider.send(request))
    {
        QObject::connect(m_stream.get(), &ChatStream::brought, m_stream.get(),
                         [this](const ChatEvent &event) { m_events.push_back(event); });
        QObject::connect(m_stream.get(), &ChatStream::finished, m_stream.get(),
                         [this](const Result<Completion> &result) { m_results.push_back(result); });
    }

    bool isFinished() const { return !m_results.empty(); }
    /// Waits until the end.
    bool wait(int timeoutMs = 20000)
    {
        return QTest::qWaitFor([this] { return isFinished(); }, timeoutMs);
    }
    const Result<Completion> &result() const { return m_results.front(); }
    std::size_t results() const { return m_results.size(); }
    Failure failure() const
    {
        return isFinished() && !result() ? result().error()
                                         : Failure{.kind = FailureKind::Cancelled, .message = QStringLiteral("no failure")};
    }
    const std::vector<ChatEvent> &events() const { return m_events; }
    QString text() const { return joined<ChatText>(); }
    QString reasoning() const { return joined<ChatReasoning>(); }
    ChatStream &stream() { return *m_stream; }
    void stop() { m_stream.reset(); }

private:
    template <typename Kind>
    QString joined() const
    {
        QString text;
        for (const ChatEvent &event : m_events) {
            if (const auto *part = std::get_if<Kind>(&event))
                text += part->text;
        }
        return text;
    }

    std::unique_ptr<ChatStream> m_stream;
    std::vector<ChatEvent> m_events;
    std::vector<Result<Completion>> m_results;
};

} // namespace fusion::test
