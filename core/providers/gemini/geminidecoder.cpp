// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/gemini/geminidecoder.h"

#include "core/providers/strangersjson.h"

#include "core/providers/echo.h"
#include "core/providers/gemini/geminibody.h"
#include "core/providers/gemini/geminicontents.h"
#include "core/providers/gemini/geminierror.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::GeminiDecoder)
};

std::optional<qint64> countIn(const QJsonValue &value)
{
    const qint64 count = value.toInteger(-1);
    return count < 0 ? std::nullopt : std::optional(count);
}

/// Empty only if both are.
std::optional<qint64> sum(std::optional<qint64> a, std::optional<qint64> b)
{
    return a || b ? std::optional(a.value_or(0) + b.value_or(0)) : std::nullopt;
}

} // namespace

FinishReason geminiFinishReason(const QString &reason)
{
    constexpr auto names = std::to_array<std::pair<QLatin1StringView, FinishReason>>({
        {"STOP"_L1, FinishReason::Stop},
        {"MAX_TOKENS"_L1, FinishReason::Length},
        {"CONTINUATION"_L1, FinishReason::Length},
        {"SAFETY"_L1, FinishReason::ContentFilter},
        {"RECITATION"_L1, FinishReason::ContentFilter},
        {"LANGUAGE"_L1, FinishReason::ContentFilter},
        {"BLOCKLIST"_L1, FinishReason::ContentFilter},
        {"PROHIBITED_CONTENT"_L1, FinishReason::ContentFilter},
        {"SPII"_L1, FinishReason::ContentFilter},
        {"IMAGE_SAFETY"_L1, FinishReason::ContentFilter},
        {"IMAGE_PROHIBITED_CONTENT"_L1, FinishReason::ContentFilter},
        {"IMAGE_RECITATION"_L1, FinishReason::ContentFilter},
        {"MALFORMED_FUNCTION_CALL"_L1, FinishReason::Error},
        {"UNEXPECTED_TOOL_CALL"_L1, FinishReason::Error},
        {"TOO_MANY_TOOL_CALLS"_L1, FinishReason::Error},
        {"IMAGE_OTHER"_L1, FinishReason::Error},
        {"NO_IMAGE"_L1, FinishReason::Error},
        {"OTHER"_L1, FinishReason::Error},
    });
    for (const auto &[name, value] : names) {
        if (reason == name)
            return value;
    }
    return FinishReason::Unknown;
}

Usage geminiUsage(const QJsonObject &usage)
{
    const auto thoughts = countIn(usage[u"thoughtsTokenCount"_s]);
    return {
        .inputTokens = sum(countIn(usage[u"promptTokenCount"_s]), countIn(usage[u"toolUsePromptTokenCount"_s])),
        .outputTokens = sum(countIn(usage[u"candidatesTokenCount"_s]), thoughts),
        .reasoningTokens = thoughts,
        .cachedTokens = countIn(usage[u"cachedContentTokenCount"_s]),
    };
}

Result<std::vector<ChatEvent>> GeminiDecoder::takeEvent(const SseEvent &event)
{
    if (event.data.trimmed().isEmpty())
        return {};
    const QJsonDocument document = strangersJson(event.data);
    if (!document.isObject())
        return fail(FailureKind::BadResponse, Words::tr("Part of the reply is not the JSON it should be."));
    std::vector<ChatEvent> events;
    if (const auto failure = takeObject(document.object(), events))
        return std::unexpected(*failure);
    return events;
}

Result<std::vector<ChatEvent>> GeminiDecoder::takeWhole(const QByteArray &body)
{
    const QJsonDocument document = strangersJson(body);
    if (!document.isObject() && !document.isArray())
        return fail(FailureKind::BadResponse, Words::tr("The reply is not the JSON it should be."));
    std::vector<ChatEvent> events;
    for (const QJsonValue &part : document.isArray() ? document.array() : QJsonArray{document.object()}) {
        if (const auto failure = takeObject(part.toObject(), events))
            return std::unexpected(*failure);
    }
    return events;
}

std::optional<Failure> GeminiDecoder::takeObject(const QJsonObject &json, std::vector<ChatEvent> &events)
{
    if (json[u"usageMetadata"_s].isObject())
        m_usage = json[u"usageMetadata"_s].toObject();
    if (json[u"error"_s].isObject())
        return geminiErrorFromObject(json);
    if (m_providerModel.isEmpty())
        m_providerModel = json[u"modelVersion"_s].toString();
    if (const QString reason = json[u"promptFeedback"_s][u"blockReason"_s].toString(); !reason.isEmpty())
        m_blockReason = reason;
    for (const QJsonValue &candidate : json[u"candidates"_s].toArray()) {
        if (candidate[u"index"_s].toInt() == 0) // one answer was asked for
            takeCandidate(candidate.toObject(), events);
    }
    return std::nullopt;
}

void GeminiDecoder::takeCandidate(const QJsonObject &candidate, std::vector<ChatEvent> &events)
{
    for (const QJsonValue &part : candidate[u"content"_s][u"parts"_s].toArray())
        m_parts.take(part.toObject(), events);
    m_parts.takeSources(candidate, events);
    const QString reason = candidate[u"finishReason"_s].toString();
    if (reason.isEmpty())
        return;
    m_finishReason = reason;
    m_finishMessage = candidate[u"finishMessage"_s].toString();
}

Usage GeminiDecoder::usage() const
{
    Usage usage = geminiUsage(m_usage);
    if (!m_parts.searchQueries().isEmpty())
        usage.webSearches = m_parts.searchQueries().size();
    return usage;
}

WireEnd GeminiDecoder::end(const std::optional<Failure> &broken)
{
    WireEnd end{.events = {}, .result = Completion{}};
    m_parts.tellSearch(end.events);
    if (const auto failure = failureAtEnd(broken)) {
        end.result = std::unexpected(*failure);
        return end;
    }
    FinishReason reason = geminiFinishReason(m_finishReason);
    if (reason == FinishReason::Stop && m_parts.hasFunctionCall())
        reason = FinishReason::ToolCalls;
    end.result = Completion{.finishReason = reason,
                            .providerModel = m_providerModel,
                            .usage = usage(),
                            .echo = echoOf(geminiWireName(), m_parts.echo())};
    return end;
}

std::optional<Failure> GeminiDecoder::failureAtEnd(const std::optional<Failure> &broken) const
{
    if (!m_blockReason.isEmpty()) {
        return Failure{.kind = FailureKind::Refused,
                       .message = Words::tr("The question was blocked (%1).").arg(m_blockReason.left(100))};
    }
    if (m_finishReason.isEmpty()) {
        if (broken)
            return broken;
        return Failure{.kind = FailureKind::BadResponse,
                       .message = Words::tr("The reply ended early, without its end mark."),
                       .retryable = true};
    }
    const FinishReason reason = geminiFinishReason(m_finishReason);
    if (reason == FinishReason::ContentFilter || reason == FinishReason::Error)
        return stopFailure(reason);
    return std::nullopt;
}

Failure GeminiDecoder::stopFailure(FinishReason reason) const
{
    const bool isFiltered = reason == FinishReason::ContentFilter;
    const QString name = m_finishReason.left(100);
    QString message = isFiltered ? Words::tr("A content filter stopped the answer (%1).").arg(name)
                                 : Words::tr("The model stopped with an error (%1).").arg(name);
    if (const QString told = m_finishMessage.simplified(); !told.isEmpty())
        message = told.left(500);
    return {.kind = isFiltered ? FailureKind::Refused : FailureKind::Server, .message = message, .retryable = !isFiltered};
}

namespace {

std::unique_ptr<WireDecoder> makeGeminiDecoder()
{
    return std::make_unique<GeminiDecoder>();
}

} // namespace

const Wire &geminiWire()
{
    static const Wire wire{
        .endpoint = geminiEndpoint,
        .body = geminiBody,
        .headers = geminiHeaders,
        .decoder = makeGeminiDecoder,
        .failure = geminiErrorFromReply,
        .gate = geminiGateFromReply,
    };
    return wire;
}

} // namespace fusion
