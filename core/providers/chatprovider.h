// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "core/catalog/modelinfo.h"
#include "core/chat/hostedpanel.h"
#include "core/chat/message.h"
#include "core/chat/modelref.h"
#include "core/chat/stageanswer.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QObject>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace fusion {

/// A tool that the model may ask us to run.
struct ToolSpec {
    QString name;
    QString description;
    QJsonObject parameters; ///< a JSON Schema of type object

    bool operator==(const ToolSpec &) const = default;
};

/// A tool that the provider runs itself, where its wire has one.
enum class HostedToolKind { WebSearch, WebFetch };
struct HostedTool {
    HostedToolKind kind = HostedToolKind::WebSearch;
    QStringList allowedDomains = {}; ///< empty: all but the excluded
    QStringList excludedDomains = {};
    std::optional<int> maxUses = {};

    bool operator==(const HostedTool &) const = default;
};

/// A call to a model, in no provider's words. Settings that are empty are not sent.
struct ChatRequest {
    ModelRef model;
    std::vector<Message> messages;
    std::optional<double> temperature = {};
    std::optional<int> maxTokens = {};
    QString effort = {};
    std::optional<QJsonObject> responseSchema = {}; ///< a JSON Schema the answer is to follow, where the model can
    QString schemaName = {};
    std::vector<ToolSpec> tools = {};
    std::vector<HostedTool> hostedTools = {};
    QJsonObject fusion = {};  ///< settings of a panel that the provider runs: core/panel/fusionsettings.h
    bool toolsAllowed = true; ///< false: the tools stay declared, for the calls already in `messages`, but may not be called
    QJsonObject extra = {};   ///< provider fields sent as they are (the simulator's fault script, say)
    int idleTimeoutS = 60;    ///< no byte for so long: Timeout
    int totalTimeoutS = 600;  ///< from sending to end

    bool operator==(const ChatRequest &) const = default;
};

// What a stream brings while it runs.
struct ChatText {
    QString text;
    bool operator==(const ChatText &) const = default;
};
struct ChatReasoning {
    QString text;
    bool operator==(const ChatReasoning &) const = default;
};
/// A whole tool call, once its arguments are complete. Requested: ours to run; Done or Failed: the provider ran it.
struct ChatToolCall {
    ToolCall call;
    bool operator==(const ChatToolCall &) const = default;
};
struct ChatSource {
    Source source;
    bool operator==(const ChatSource &) const = default;
};
/// A member of a panel that the provider itself runs (OpenRouter's hosted Fusion).
struct ChatPanelist {
    PanelistChange change;
    bool operator==(const ChatPanelist &) const = default;
};
/// How it stands with that panel as a whole.
struct ChatHostedPanel {
    HostedPanelStatus status;
    bool operator==(const ChatHostedPanel &) const = default;
};
/// The model asked for tools: what follows is the reply to a further request, with what they found (core/tools/toolloop.h).
struct ChatRoundEnded {
    QString providerModel;
    Usage usage; ///< of the request that is over
    bool operator==(const ChatRoundEnded &) const = default;
};
/// ... which has left.
struct ChatRoundStarted {
    SentRequest request;
    bool operator==(const ChatRoundStarted &) const = default;
};
/// All files that a model has in its sandbox.
struct ChatFiles {
    std::vector<MadeFile> files;
    bool operator==(const ChatFiles &) const = default;
};
/// All identifiers of a test's solutions that it has met (core/tools/contamination.h).
struct ChatContamination {
    QStringList identifiers;
    bool operator==(const ChatContamination &) const = default;
};
using ChatEvent = std::variant<ChatText, ChatReasoning, ChatToolCall, ChatSource, ChatPanelist, ChatHostedPanel, ChatRoundEnded,
                               ChatRoundStarted, ChatFiles, ChatContamination>;

/// How a stream ended well: its text was said in events before.
struct Completion {
    FinishReason finishReason = FinishReason::Unknown;
    QString providerModel;
    Usage usage;
    QJsonArray echo = {}; ///< goes back with this answer, as Message::echo, when the conversation continues on this wire

    bool operator==(const Completion &) const = default;
};

/// One call in flight. Destroying it closes the connection at once and emits nothing more. Never emits from within the
/// call that made it. Lives on the thread that made it.
class ChatStream : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// What is being sent, secrets masked. Complete as soon as the stream exists and has no place() in a line.
    virtual SentRequest sent() const = 0;
    /// What the provider told about use so far: how a failed call is accounted for. Empty until it tells.
    virtual Usage usage() const { return {}; }

    /// Where the call waits for its server to have room; nothing once it is under way.
    virtual std::optional<QueuePlace> place() const { return {}; }

signals:
    /// place() or sent() is another: nearer to the head of the line, on its way, or sent once more by another way.
    void placeChanged();
    /// Something more of the answer.
    void brought(const fusion::ChatEvent &event);
    /// Exactly once, and last. What a failed call used is told by usage().
    void finished(const fusion::Result<fusion::Completion> &result);
};

/// Something that answers chat requests: one configured connection.
class ChatProvider
{
public:
    virtual ~ChatProvider() = default;

    /// Never blocks, never returns null: what is wrong with the request arrives as the stream's failure.
    virtual std::unique_ptr<ChatStream> send(const ChatRequest &request) = 0;
};

/// The model list of one connection, being fetched. Same rules as ChatStream.
class CatalogFetch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    void finished(const fusion::Result<std::vector<fusion::ModelInfo>> &result);
};

} // namespace fusion

Q_DECLARE_METATYPE(fusion::ChatEvent)
