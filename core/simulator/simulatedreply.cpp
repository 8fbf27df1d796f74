// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/simulatedreply.h"

#include "core/simulator/dialogue.h"
#include "core/simulator/hostedpanelreply.h"
#include "core/simulator/promptreading.h"
#include "core/simulator/simulatedcross.h"
#include "core/simulator/simulatedjudge.h"
#include "core/simulator/simulatedtalk.h"
#include "core/simulator/simulatedtools.h"
#include "core/simulator/simulatedwriter.h"

#include <algorithm>

namespace fusion {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestToken = 8;

bool isIdeograph(QChar c)
{
    return c.unicode() >= 0x2e80 && c.unicode() < 0xd800;
}

SimulatedReply refusedReply(const QString &text)
{
    return {.text = text, .finishReason = u"content_filter"_s, .nativeFinishReason = u"refusal"_s};
}

SimulatedReply answerTo(const QString &question, const SimulatedModel &model)
{
    if (model.temperament == Temperament::Refusing)
        return refusedReply(u"I'm sorry, but I can't help with that. (A simulated model that declines everything.)"_s);
    const Dialogue *dialogue = dialogueFor(question);
    const DialogueAnswer *written = dialogue ? dialogue->answerOf(model.id) : nullptr;
    if (!written)
        return {.reasoning = model.reasoning ? madeUpReasoning(question, model) : QString(),
                .text = madeUpAnswer(question, model)};
    if (written->refused)
        return refusedReply(written->text);
    return {.reasoning = written->reasoning, .text = written->text};
}

SimulatedReply judgement(const QString &prompt, const SimulatedModel &model)
{
    const std::vector<LabelledAnswer> answers = labelledAnswers(prompt);
    if (model.temperament == Temperament::PlainJudge)
        return {.text = judgementInProse(answers)};
    SimulatedAnalysis analysis = judge(answers);
    // Another judge does not see all of it in the same way.
    if (model.id != simulatedJudge && !analysis.uniqueInsights.empty())
        analysis.uniqueInsights.pop_back();
    const QString json = judgementJson(analysis);
    if (!model.structuredOutput)
        return {.text = u"Here is the comparison you asked for:\n\n```json\n%1\n```\n"_s.arg(json)};
    return {.reasoning = model.reasoning ? judgeReasoning(answers) : QString(), .text = json};
}

QJsonArray scriptedToolCalls(const QJsonValue &wanted, const QJsonObject &request)
{
    if (wanted.isArray())
        return wanted.toArray();
    QStringList names;
    for (const QJsonValue &tool : request.value("tools"_L1).toArray())
        names.append(tool["function"_L1]["name"_L1].toString(tool["type"_L1].toString()));
    if (names.isEmpty())
        names = {u"web_search"_s, u"web_fetch"_s};
    QJsonArray calls;
    for (int i = 0; i < wanted.toInt(1); ++i) {
        calls.append(QJsonObject{
            {u"name"_s, names.at(i % names.size())},
            {u"arguments"_s, QJsonObject{{u"query"_s, u"simulated query %1 – naïve"_s.arg(i + 1)}, {u"max_results"_s, 3}}}});
    }
    return calls;
}

void applyScript(SimulatedReply &reply, const FaultScript &script, const QJsonObject &request)
{
    if (script.isSet("text"_L1))
        reply.text = script.text("text"_L1);
    if (script.isSet("reasoning"_L1))
        reply.reasoning = script.text("reasoning"_L1);
    if (script.isSet("empty"_L1))
        reply = {};
    if (script.isSet("whitespace"_L1))
        reply = {.text = u" \n\n\t \u00a0\n"_s};
    if (script.isSet("reasoning_only"_L1))
        reply = {.reasoning =
                     reply.reasoning.isEmpty() ? u"First I look at the question. Then I run out of words."_s : reply.reasoning};
    if (script.isSet("refusal"_L1)) {
        const QString sentence = u"I'm sorry, but I can't help with that."_s;
        if (script.text("refusal"_L1) == "field"_L1)
            reply = {.refusal = sentence};
        else if (script.text("refusal"_L1) == "text"_L1)
            reply = {.text = sentence};
        else
            reply = refusedReply(sentence);
    }
    if (script.isSet("tool_calls"_L1)) {
        reply.toolCalls = scriptedToolCalls(script.values.value("tool_calls"_L1), request);
        reply.finishReason = reply.nativeFinishReason = u"tool_calls"_s;
    }
    if (script.isSet("finish_reason"_L1))
        reply.finishReason = reply.nativeFinishReason = script.text("finish_reason"_L1);
}

/// As a provider does: reasoning counts, what is over is not said.
void cutAtMaxTokens(SimulatedReply &reply, int maxTokens)
{
    const QStringList reasoning = tokensOf(reply.reasoning);
    const QStringList text = tokensOf(reply.text);
    if (reasoning.size() + text.size() <= maxTokens)
        return;
    reply.reasoning = reasoning.first(std::min<qsizetype>(reasoning.size(), maxTokens)).join(QString());
    reply.text = text.first(std::clamp<qsizetype>(maxTokens - reasoning.size(), 0, text.size())).join(QString());
    reply.finishReason = reply.nativeFinishReason = u"length"_s;
}

} // namespace

SimulatedReply replyTo(const QJsonObject &request, const SimulatedModel &model)
{
    const QString prompt = userText(request);
    if (model.temperament != Temperament::Refusing) {
        switch (stageOf(request)) {
        case SimulatedStage::Judge: return judgement(prompt, model);
        case SimulatedStage::Synthesis:
            return {.text = asWished(synthesisOf(labelledAnswers(prompt)), systemText(request), prompt)};
        case SimulatedStage::CrossExam: return {.text = crossReply(lastUserText(request), model)};
        case SimulatedStage::Answer: break;
        }
    }
    if (const auto calls = toolCallsOf(request); !calls.isEmpty())
        return {.text = {}, .toolCalls = calls, .finishReason = u"tool_calls"_s, .nativeFinishReason = u"tool_calls"_s};
    SimulatedReply reply = answerTo(lastUserText(request), model);
    reply.text.prepend(reportOf(request));
    return reply;
}

SimulatedReply scriptedReplyTo(const QJsonObject &request, const SimulatedModel &model, const FaultScript &script)
{
    SimulatedReply reply = model.hostedPanel ? hostedPanelReply(request, script) : replyTo(request, model);
    applyScript(reply, script, request);
    const QJsonValue limit =
        request.contains("max_tokens"_L1) ? request.value("max_tokens"_L1) : request.value("max_completion_tokens"_L1);
    cutAtMaxTokens(reply, std::min(limit.isDouble() ? limit.toInt() : model.maxOutputTokens, model.maxOutputTokens));
    return reply;
}

QStringList tokensOf(const QString &text)
{
    QStringList tokens;
    qsizetype begin = 0;
    for (qsizetype i = 1; i <= text.size(); ++i) {
        if (i < text.size()) {
            const QChar before = text.at(i - 1);
            const QChar here = text.at(i);
            const bool word = here.isSpace() && !before.isSpace();
            const bool full = i - begin >= longestToken || (isIdeograph(before) && i - begin >= 2);
            if ((!word && !full) || here.isLowSurrogate())
                continue;
        }
        tokens.append(text.mid(begin, i - begin));
        begin = i;
    }
    return tokens;
}

int promptTokens(const QJsonObject &request)
{
    qsizetype characters = 0;
    const QJsonArray messages = request.value("messages"_L1).toArray();
    for (const QJsonValue &message : messages)
        characters += messageText(message.toObject()).size();
    return int(characters / 4 + 4 * messages.size());
}

} // namespace fusion
