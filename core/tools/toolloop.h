// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/chatprovider.h"
#include "core/tools/domainrules.h"
#include "core/tools/tooljob.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <memory>
#include <vector>

namespace fusion {

/// Which addresses a model may ask for once it has read words of strangers. Such words may tell it to carry what it knows to
/// an address of theirs, so from then on an address has to be known from elsewhere: its host from the question or a search,
/// or the whole address, letter by letter, from a page.
class KnownAddresses
{
public:
    void learnQuestion(const QString &text);
    void learnOutcome(const ToolOutcome &outcome);
    bool mayFetch(const QString &url) const;

private:
    QSet<QString> m_hosts;
    QSet<QString> m_addresses;
    bool m_readStrangers = false;
};

/// Who does the work of a tool call.
class ToolRunner
{
public:
    virtual ~ToolRunner() = default;
    /// Never null; a name it does not know is a job that fails.
    virtual std::unique_ptr<ToolJob> run(const ToolCall &call) = 0;
};

/// How far a loop goes.
struct ToolLimits {
    int steps = 4;                  ///< requests in which tools may be called; then one more that has to end in text
    int parallel = 8;               ///< calls of one request; more are refused
    int callSeconds = 120;          ///< of one call, whatever the tool's own limit
    qsizetype resultLength = 32000; ///< characters of a result that the model is shown

    bool operator==(const ToolLimits &) const = default;
};

/// One answer of a model that may use tools: a request, the calls it comes back with, the next request with what they found, and
/// so on until it answers or its steps are used up. To whoever listens it is one stream like any other; every call, result,
/// source and further request is an event. Destroying it ends the request or the tools that are at work.
///
/// What tools return is shown to the model in a fence that says that it is data. It is never looked at for calls: those come
/// from the model's own turn alone, as its wire frames them.
class ToolLoop final : public ChatStream
{
    Q_OBJECT

public:
    using Send = std::function<std::unique_ptr<ChatStream>(const ChatRequest &)>;
    /// Asked before each further request: false, and it waits until goOn() (a limit of the person's). May end the loop.
    using Gate = std::function<bool(ToolLoop &loop, const ChatRequest &next)>;

    /// @param request with the tools offered; sent at once
    ToolLoop(ChatRequest request, Send send, std::unique_ptr<ToolRunner> runner, const ToolLimits &limits = {}, Gate gate = {});
    ~ToolLoop() override;

    /// Sends the request that the gate held back, if it did.
    void goOn();

    SentRequest sent() const override;
    Usage usage() const override;
    std::optional<QueuePlace> place() const override;

private:
    struct Pending {
        ToolCall call;   ///< as the model made it
        QString shownId; ///< unique in the turn, which some servers' ids are not
        std::optional<ToolOutcome> outcome = {};
        std::unique_ptr<ToolJob> job = {};
    };

    void follow(std::unique_ptr<ChatStream> stream);
    void hear(const ChatEvent &event);
    void ended(const Result<Completion> &result);
    void useTools(const Completion &completion);
    void startCall(size_t index);
    void callBegun(size_t index);
    void callEnded(size_t index, const ToolOutcome &outcome);
    void tell(const Pending &pending, ToolCallState state, const QString &result);
    void nextRound();
    void checkContamination(const QString &text);
    QString shownId(const QString &id);
    std::unique_ptr<ToolJob> jobFor(const ToolCall &call);

    ChatRequest m_request;
    Send m_send;
    std::unique_ptr<ToolRunner> m_runner;
    ToolLimits m_limits;
    Gate m_gate;
    KnownAddresses m_known;
    std::unique_ptr<ChatStream> m_stream;
    std::vector<Pending> m_calls;
    QString m_text; ///< of this round
    QSet<QString> m_ids;
    QStringList m_contamination;
    int m_round = 0;
    bool m_isHeld = false; ///< by the gate
};

/// The model's view of a result: fenced, labelled, cut at `length`.
QString fencedResult(const QString &tool, const ToolOutcome &outcome, qsizetype length);

} // namespace fusion
