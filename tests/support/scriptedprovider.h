// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fusion/fusionrun.h"

#include <QHash>
#include <QPointer>

#include <deque>
#include <functional>
#include <vector>

namespace fusion::test {

/// Where a scripted stream waits until release() is called.
enum class Hold {
    Nowhere,
    BeforeText,
    BeforeEnd, ///< after the text
};

/// One reply of a scripted model.
struct ScriptedReply {
    QStringList text = {}; ///< one event a piece
    QString reasoning = {};
    std::function<QString(const ChatRequest &)> make = {}; ///< wins over `text`
    std::optional<Failure> failure = {};                   ///< after the text, instead of an end
    FinishReason finishReason = FinishReason::Stop;
    Usage usage = {};
    Hold hold = Hold::Nowhere;
};

class ScriptedStream;

/// Models that say what a test tells them, through the interface that FusionRun uses. Replies are queued by model id; a model
/// whose queue is empty answers "Answer of <id>.", a judge compares what it is shown (comparisonOf()), and a synthesizer writes
/// "Synthesis.".
class ScriptedProvider
{
public:
    ScriptedProvider &say(const QString &model, const ScriptedReply &reply);
    ScriptedProvider &say(const QString &model, const QString &text) { return say(model, ScriptedReply{.text = {text}}); }
    ScriptedProvider &fail(const QString &model, FailureKind kind, std::optional<int> httpStatus = {});

    FusionRun::Ask ask();
    std::unique_ptr<ChatStream> send(const ChatRequest &request);

    /// Lets every held stream of the model go on.
    void release(const QString &model);
    /// Requests so far, in order.
    const std::vector<ChatRequest> &requests() const { return m_requests; }
    std::vector<ChatRequest> requestsTo(const QString &model) const;
    /// Models whose streams are alive and have not finished: their sockets would be open.
    QStringList open() const;

private:
    QHash<QString, std::deque<ScriptedReply>> m_replies;
    std::vector<ChatRequest> m_requests;
    std::vector<QPointer<ScriptedStream>> m_streams;
};

class ScriptedStream : public ChatStream
{
    Q_OBJECT

public:
    ScriptedStream(const ChatRequest &request, const ScriptedReply &reply);

    SentRequest sent() const override;
    Usage usage() const override { return m_over ? m_reply.usage : Usage{}; }
    void release();
    bool isOver() const { return m_over; }
    QString model() const { return m_request.model.id; }

private:
    void begin();
    void end();

    ChatRequest m_request;
    ScriptedReply m_reply;
    bool m_over = false;
    bool m_waitsForText = false;
    bool m_waitsForEnd = false;
};

/// Whether this is a judge's or a synthesizer's request, by the marks in their prompts.
bool isJudgeRequest(const ChatRequest &request);
bool isSynthesisRequest(const ChatRequest &request);
/// All of a request's messages, joined.
QString textOf(const ChatRequest &request);
/// The labels of the answer blocks in a request, in its order, with their texts.
QList<std::pair<QString, QString>> shownAnswers(const ChatRequest &request);
/// A judge's reply that takes every answer's first five words as consensus.
QString comparisonOf(const ChatRequest &request);

/// A panel of models "m0", "m1", ... on connection "test" with judge "judge" and synthesizer "writer"; grace 0 s.
Panel testPanel(int seats);

/// One line an event: "started seat 0", "seat 0: text", "failed seat 1 (timeout)", "finished: answered".
QString logLine(const RunEvent &event);

} // namespace fusion::test
