// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/responses/responsesoutcome.h"

#include "core/providers/openai/chaterror.h"
#include "core/providers/openai/chatusage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::ResponsesOutcome)
};

/// Errors about what was sent, which the shared list of names does not hold: they come inside a 200 only here.
bool isAboutInput(const QString &code)
{
    return code.startsWith("invalid_"_L1) || code.startsWith("unsupported_"_L1) || code.contains("image"_L1);
}

/// The error object, wherever the event has it, with `error_type` put beside it.
QJsonObject errorIn(const QJsonObject &event)
{
    const QJsonObject response = event[u"response"_s].toObject();
    QJsonObject error;
    for (const QJsonObject &holder : {event, response}) {
        if (holder[u"error"_s].isObject() && error.isEmpty())
            error = holder[u"error"_s].toObject();
        else if (holder[u"error"_s].isString() && error.isEmpty())
            error = {{u"message"_s, holder[u"error"_s]}};
    }
    if (error.isEmpty())
        error = {{u"message"_s, event[u"message"_s]}, {u"code"_s, event[u"code"_s]}};
    for (const QJsonObject &holder : {event, response}) {
        if (!error.contains(u"error_type"_s) && holder.contains(u"error_type"_s))
            error[u"error_type"_s] = holder[u"error_type"_s];
    }
    return error;
}

} // namespace

Usage responsesUsage(const QJsonObject &json)
{
    // The figures of Chat Completions under other names.
    QJsonObject renamed = json;
    renamed[u"prompt_tokens"_s] = json[u"input_tokens"_s];
    renamed[u"completion_tokens"_s] = json[u"output_tokens"_s];
    renamed[u"prompt_tokens_details"_s] = json[u"input_tokens_details"_s];
    renamed[u"completion_tokens_details"_s] = json[u"output_tokens_details"_s];
    return chatUsage(renamed);
}

std::optional<FinishReason> responsesFinish(const QJsonObject &response)
{
    const QString status = response[u"status"_s].toString();
    if (status == "completed"_L1)
        return FinishReason::Stop;
    if (status == "failed"_L1 || status == "cancelled"_L1)
        return FinishReason::Error;
    if (status != "incomplete"_L1)
        return std::nullopt;
    const QString reason = response[u"incomplete_details"_s][u"reason"_s].toString();
    return reason == "content_filter"_L1 ? FinishReason::ContentFilter : FinishReason::Length;
}

Failure responsesFailure(const QJsonObject &event)
{
    const QJsonObject error = errorIn(event);
    Failure failure = chatErrorFromValue(error);
    const QString code = error[u"code"_s].toString();
    if (failure.kind == FailureKind::Server && !failure.httpStatus && isAboutInput(code)) {
        failure.kind = code.contains("policy"_L1) ? FailureKind::Refused : FailureKind::Input;
        failure.retryable = false;
    } else if (code.endsWith("_timeout"_L1)) {
        failure.kind = FailureKind::Timeout;
        failure.retryable = true;
    }
    if (error[u"message"_s].toString().isEmpty() && !code.isEmpty())
        failure.message = Words::tr("The provider reported the error “%1”.", "%1 is a word of the provider").arg(code.left(100));
    return failure;
}

} // namespace fusion
