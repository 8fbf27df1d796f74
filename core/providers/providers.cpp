// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/providers.h"

#include "core/net/retrypolicy.h"
#include "core/providers/anthropic/claudelist.h"
#include "core/providers/anthropic/messagesdecoder.h"
#include "core/providers/gemini/geminidecoder.h"
#include "core/providers/gemini/geminilist.h"
#include "core/providers/hostedfusion/fusionrequest.h"
#include "core/providers/hostedfusion/hostedfusionstream.h"
#include "core/providers/httpcatalog.h"
#include "core/providers/httpchat.h"
#include "core/providers/ollama/ollamacatalog.h"
#include "core/providers/ollama/ollamadecoder.h"
#include "core/providers/openai/chatdecoder.h"
#include "core/providers/openai/chatdialect.h"
#include "core/providers/openai/modellist.h"
#include "core/providers/responses/responsesdecoder.h"
#include "core/providers/unsupported.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::Providers)
};

struct Wires {
    const Wire &chat;
    const CatalogWire &catalog;
};

/// How a connection is spoken to, or why it cannot be.
Result<Wires> wiresOf(const Connection &connection)
{
    if (endpointBase(connection).isEmpty())
        return fail(FailureKind::Input, Words::tr("%1 has no address.").arg(connection.displayName()));
    switch (connection.kind) {
    case ConnectionKind::OpenRouter:
    case ConnectionKind::OpenAi: break;
    case ConnectionKind::Anthropic: return Wires{.chat = messagesWire(), .catalog = claudeCatalogWire()};
    case ConnectionKind::Gemini: return Wires{.chat = geminiWire(), .catalog = geminiCatalogWire()};
    case ConnectionKind::Ollama: return Wires{.chat = ollamaWire(), .catalog = openAiCatalogWire()};
    case ConnectionKind::Demo: break;
    }
    return Wires{.chat = chatCompletionsWire(), .catalog = openAiCatalogWire()};
}

/// A connection that has both interfaces of OpenAI.
class OpenAiProvider final : public ChatProvider
{
public:
    OpenAiProvider(Connection connection, const KeyLookup &keys, const ChatTransport &transport)
        : m_connection(std::move(connection))
        , m_chat(std::make_shared<HttpChatProvider>(m_connection, keys, chatCompletionsWire(), transport))
        , m_responses(m_connection, keys, responsesWire(), transport)
    {
    }

    std::unique_ptr<ChatStream> send(const ChatRequest &request) override
    {
        if (asksForFusion(m_connection, request)) {
            return std::make_unique<HostedFusionStream>(
                m_connection, request, [this](const ChatRequest &sent) { return m_responses.send(sent); },
                [chat = m_chat](const ChatRequest &sent) { return chat->send(sent); });
        }
        switch (apiFor(m_connection, request)) {
        case OpenAiApi::ChatCompletions: return m_chat->send(request);
        case OpenAiApi::Responses: return m_responses.send(request);
        }
        Q_UNREACHABLE_RETURN(nullptr);
    }

private:
    Connection m_connection;
    std::shared_ptr<HttpChatProvider> m_chat; ///< shared with streams that may fall back on it
    HttpChatProvider m_responses;
};

bool hasBothApis(ConnectionKind kind)
{
    return kind == ConnectionKind::OpenRouter || kind == ConnectionKind::OpenAi || kind == ConnectionKind::Demo;
}

} // namespace

OpenAiApi apiFor(const Connection &connection, const ChatRequest &request)
{
    if (asksForFusion(connection, request))
        return OpenAiApi::Responses;
    if (!hasBothApis(connection.kind) || connection.api == "chat"_L1)
        return OpenAiApi::ChatCompletions;
    if (connection.api == "responses"_L1)
        return OpenAiApi::Responses;
    return isOpenAiItself(connection) ? OpenAiApi::Responses : OpenAiApi::ChatCompletions;
}

std::unique_ptr<ChatProvider> makeChatProvider(const Connection &connection, KeyLookup keys, const QString &recordFolder,
                                               GateListener gates)
{
    ChatTransport transport;
    transport.recordFolder = recordFolder;
    transport.gates = std::move(gates);
    const auto wires = wiresOf(connection);
    if (!wires)
        return std::make_unique<UnsupportedProvider>(wires.error());
    if (hasBothApis(connection.kind))
        return std::make_unique<OpenAiProvider>(connection, keys, transport);
    return std::make_unique<HttpChatProvider>(connection, std::move(keys), wires->chat, transport);
}

std::unique_ptr<CatalogFetch> fetchCatalog(const Connection &connection, const KeyLookup &keys)
{
    const auto wires = wiresOf(connection);
    if (!wires)
        return std::make_unique<UnsupportedCatalogFetch>(wires.error());
    if (connection.kind == ConnectionKind::Ollama) // whose list takes more than one request
        return std::make_unique<OllamaCatalogFetch>(connection, keys, catalogLimits());
    // A list is asked for again soon enough, and on this machine a refused connection means that nothing runs there.
    return std::make_unique<HttpCatalogFetch>(connection, keys, wires->catalog, catalogLimits(), noRetries());
}

} // namespace fusion
