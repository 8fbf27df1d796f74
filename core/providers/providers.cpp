// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/providers.h"

#include "core/net/retrypolicy.h"
#include "core/providers/httpcatalog.h"
#include "core/providers/httpchat.h"
#include "core/providers/openai/chatdecoder.h"
#include "core/providers/unsupported.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::Providers)
};

/// Why a connection cannot be spoken to, in words; nothing where it can.
std::optional<Failure> missingWire(const Connection &connection)
{
    QString reason;
    if (connection.kind == ConnectionKind::Anthropic)
        reason =
            Words::tr("This version cannot talk to Anthropic's own interface yet. Its models can be reached through OpenRouter.");
    else if (connection.kind == ConnectionKind::Gemini)
        reason =
            Words::tr("This version cannot talk to Gemini's own interface yet. Its models can be reached through OpenRouter.");
    else if (connection.api == "responses"_L1)
        reason = Words::tr("This version cannot talk to the Responses interface yet. Set the connection's API to “chat”.");
    else if (endpointBase(connection).isEmpty())
        reason = Words::tr("%1 has no address.").arg(connection.displayName());
    return reason.isEmpty() ? std::nullopt : std::optional(Failure{.kind = FailureKind::Input, .message = reason});
}

} // namespace

std::unique_ptr<ChatProvider> makeChatProvider(const Connection &connection, KeyLookup keys)
{
    if (const auto failure = missingWire(connection))
        return std::make_unique<UnsupportedProvider>(*failure);
    return std::make_unique<HttpChatProvider>(connection, std::move(keys), chatCompletionsWire());
}

std::unique_ptr<CatalogFetch> fetchCatalog(const Connection &connection, KeyLookup keys)
{
    if (const auto failure = missingWire(connection))
        return std::make_unique<UnsupportedCatalogFetch>(*failure);
    // A list is asked for again soon enough, and on this machine a refused connection means that nothing runs there.
    return std::make_unique<HttpCatalogFetch>(connection, keys, catalogLimits(), noRetries());
}

} // namespace fusion
