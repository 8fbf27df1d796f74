// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/completionjson.h"

#include <QJsonDocument>

#include <algorithm>

namespace fusion {

using namespace Qt::StringLiterals;

namespace {

QJsonObject chunk(const CompletionHead &head, const QJsonArray &choices)
{
    return {{u"id"_s, head.id},       {u"object"_s, u"chat.completion.chunk"_s}, {u"created"_s, head.created},
            {u"model"_s, head.model}, {u"provider"_s, u"Simulator"_s},           {u"choices"_s, choices}};
}

QString errorType(int code)
{
    switch (code) {
    case 400: return u"invalid_request"_s;
    case 401: return u"authentication"_s;
    case 402: return u"payment_required"_s;
    case 403: return u"permission_denied"_s;
    case 404: return u"not_found"_s;
    case 408: return u"timeout"_s;
    case 429: return u"rate_limit_exceeded"_s;
    case 502: return u"provider_unavailable"_s;
    case 503:
    case 529: return u"provider_overloaded"_s;
    default: return u"server"_s;
    }
}

} // namespace

QByteArray sseData(const QJsonObject &object)
{
    return "data: " + QJsonDocument(object).toJson(QJsonDocument::Compact) + "\n\n";
}

QJsonObject deltaChunk(const CompletionHead &head, const QJsonObject &delta)
{
    return chunk(head, {QJsonObject{{u"index"_s, 0},
                                    {u"delta"_s, delta},
                                    {u"finish_reason"_s, QJsonValue::Null},
                                    {u"native_finish_reason"_s, QJsonValue::Null}}});
}

QJsonObject finishChunk(const CompletionHead &head, const SimulatedReply &reply)
{
    return chunk(head, {QJsonObject{{u"index"_s, 0},
                                    {u"delta"_s, QJsonObject{{u"role"_s, u"assistant"_s}, {u"content"_s, QString()}}},
                                    {u"finish_reason"_s, reply.finishReason},
                                    {u"native_finish_reason"_s, reply.nativeFinishReason}}});
}

QJsonObject usageChunk(const CompletionHead &head, const QJsonObject &usage)
{
    QJsonObject object = chunk(head, {});
    object.insert(u"usage"_s, usage);
    return object;
}

QJsonObject errorChunk(const CompletionHead &head, int code, const QString &message)
{
    QJsonObject object = chunk(
        head,
        {QJsonObject{{u"index"_s, 0}, {u"delta"_s, QJsonObject{{u"content"_s, QString()}}}, {u"finish_reason"_s, u"error"_s}}});
    object.insert(u"error"_s, errorBody(code, message).value(u"error"_s));
    return object;
}

QJsonObject usageObject(const CompletionCounts &counts, const SimulatedModel &model)
{
    const int completion = counts.textTokens + counts.reasoningTokens;
    const double promptPrice = std::max(0.0, model.promptPrice.toDouble());
    const double completionPrice = std::max(0.0, model.completionPrice.toDouble());
    return {{u"prompt_tokens"_s, counts.promptTokens},
            {u"completion_tokens"_s, completion},
            {u"total_tokens"_s, counts.promptTokens + completion},
            {u"cost"_s, counts.promptTokens * promptPrice + completion * completionPrice},
            {u"is_byok"_s, false},
            {u"prompt_tokens_details"_s, QJsonObject{{u"cached_tokens"_s, 0}}},
            {u"completion_tokens_details"_s, QJsonObject{{u"reasoning_tokens"_s, counts.reasoningTokens}}}};
}

QJsonObject wholeCompletion(const CompletionHead &head, const SimulatedReply &reply, const QJsonObject &usage)
{
    QJsonObject message{{u"role"_s, u"assistant"_s}, {u"content"_s, reply.text}};
    message.insert(u"refusal"_s, reply.refusal.isEmpty() ? QJsonValue() : QJsonValue(reply.refusal));
    if (!reply.reasoning.isEmpty())
        message.insert(u"reasoning"_s, reply.reasoning);
    if (!reply.toolCalls.isEmpty())
        message.insert(u"tool_calls"_s, wireToolCalls(reply));
    return {{u"id"_s, head.id},
            {u"object"_s, u"chat.completion"_s},
            {u"created"_s, head.created},
            {u"model"_s, head.model},
            {u"provider"_s, u"Simulator"_s},
            {u"choices"_s, QJsonArray{QJsonObject{{u"index"_s, 0},
                                                  {u"message"_s, message},
                                                  {u"finish_reason"_s, reply.finishReason},
                                                  {u"native_finish_reason"_s, reply.nativeFinishReason}}}},
            {u"usage"_s, usage}};
}

QJsonArray wireToolCalls(const SimulatedReply &reply)
{
    QJsonArray calls;
    for (const QJsonValue &call : reply.toolCalls) {
        const QByteArray arguments = QJsonDocument(call["arguments"_L1].toObject()).toJson(QJsonDocument::Compact);
        calls.append(QJsonObject{
            {u"index"_s, calls.size()},
            {u"id"_s, u"call_sim_%1"_s.arg(calls.size() + 1)},
            {u"type"_s, u"function"_s},
            {u"function"_s, QJsonObject{{u"name"_s, call["name"_L1]}, {u"arguments"_s, QString::fromUtf8(arguments)}}}});
    }
    return calls;
}

QJsonObject errorBody(int code, const QString &message, const QString &type)
{
    return {{u"error"_s, QJsonObject{{u"code"_s, code},
                                     {u"message"_s, message},
                                     {u"metadata"_s, QJsonObject{{u"error_type"_s, type.isEmpty() ? errorType(code) : type},
                                                                 {u"provider_name"_s, u"Simulator"_s}}}}}};
}

QString errorMessage(int code)
{
    switch (code) {
    case 400: return u"The request has a parameter that this model does not take (simulated)."_s;
    case 401: return u"No valid key was given (simulated)."_s;
    case 402: return u"The account has no credit left (simulated)."_s;
    case 403: return u"The key is not allowed to use this model (simulated)."_s;
    case 404: return u"There is no such model (simulated)."_s;
    case 408: return u"The model took too long to begin (simulated)."_s;
    case 429: return u"Too many requests in a short time (simulated)."_s;
    case 502: return u"The provider gave no usable reply (simulated)."_s;
    case 503: return u"No provider is available for this model (simulated)."_s;
    case 529: return u"The provider is overloaded (simulated)."_s;
    default: return u"Something went wrong inside the provider (simulated)."_s;
    }
}

} // namespace fusion
