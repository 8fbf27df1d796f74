// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/providers/wiretalks.h"

#include "core/providers/anthropic/messagesdecoder.h"
#include "core/providers/gemini/geminidecoder.h"
#include "core/providers/ollama/ollamadecoder.h"
#include "core/providers/openai/chatdecoder.h"
#include "core/providers/responses/responsesdecoder.h"
#include "tests/providers/anthropic/messagesevents.h"
#include "tests/providers/gemini/geminievents.h"

using namespace Qt::StringLiterals;

namespace fusion::test {

namespace {

using enum FailureKind;

/// OpenAI's error object; `more` are members beside the message.
QByteArray openAiError(const QByteArray &more)
{
    return R"({"error":{"message":"No",)" + more + "}}";
}

std::vector<WireRefusal> openAiRefusals()
{
    return {
        {"input", 400, openAiError(R"("code":null)"), Input},
        {"context", 400, openAiError(R"("code":"context_length_exceeded")"), Context},
        {"refused", 400, openAiError(R"("code":"content_policy_violation")"), Refused},
        {"key", 401, openAiError(R"("code":"invalid_api_key")"), Auth},
        {"permission", 403, openAiError(R"("code":null)"), Auth},
        {"not found", 404, openAiError(R"("code":"model_not_found")"), NotFound},
        {"timeout", 408, openAiError(R"("code":null)"), Timeout},
        {"rate", 429, openAiError(R"("code":"rate_limit_exceeded")"), RateLimit},
        {"credit", 429, openAiError(R"("code":"insufficient_quota")"), Credit},
        {"server", 500, openAiError(R"("code":"server_error")"), Server},
        {"overloaded", 503, openAiError(R"("code":null)"), Overloaded},
    };
}

std::vector<WireRefusal> openRouterRefusals()
{
    const auto typed = [](int status, const QByteArray &type) {
        return openAiError(R"("code":)" + QByteArray::number(status) + R"(,"metadata":{"error_type":")" + type + "\"}");
    };
    return {
        {"input", 400, typed(400, "invalid_request"), Input},
        {"context", 400, typed(400, "context_length_exceeded"), Context},
        {"refused", 403, openAiError(R"("code":403,"metadata":{"reasons":["x"],"flagged_input":"y"})"), Refused},
        {"key", 401, typed(401, "authentication"), Auth},
        {"credit", 402, typed(402, "payment_required"), Credit},
        {"permission", 403, typed(403, "permission_denied"), Auth},
        {"not found", 404, typed(404, "not_found"), NotFound},
        {"timeout", 524, typed(524, "timeout"), Timeout},
        {"rate", 429, typed(429, "rate_limit_exceeded"), RateLimit},
        {"server", 502, typed(502, "provider_unavailable"), Server},
        {"overloaded", 529, typed(529, "provider_overloaded"), Overloaded},
    };
}

QByteArray chatDelta(const QByteArray &delta, const QByteArray &finish = "null")
{
    return sse(R"({"model":"m-1","choices":[{"index":0,"delta":{)" + delta + R"(},"finish_reason":)" + finish + "}]}");
}

/// @param thought the member that carries reasoning
WireTalk chatTalk(const char *name, const QByteArray &thought)
{
    const QByteArray usage =
        sse(R"({"choices":[],"usage":{"prompt_tokens":100,"completion_tokens":7,"prompt_tokens_details":{"cached_tokens":90}}})") +
        sse("[DONE]");
    const QByteArray begun =
        R"("tool_calls":[{"index":0,"id":"c0","type":"function","function":{"name":"add","arguments":"{\"n\":"}},)"
        R"({"index":1,"id":"c1","type":"function","function":{"name":"add","arguments":"{\"n\":"}}])";
    const QByteArray ended = R"("tool_calls":[{"index":1,"function":{"arguments":"[3,4]}"}},)"
                             R"({"index":0,"function":{"arguments":"[1,2]}"}}])";
    return {
        .name = name,
        .wire = chatCompletionsWire,
        .connection = {.id = u"lab"_s, .kind = ConnectionKind::OpenAi, .baseUrl = QUrl(u"/v1"_s), .api = u"chat"_s},
        .model = u"m"_s,
        .target = "/v1/chat/completions",
        .thoughtful =
            chatDelta('"' + thought + R"(":"Two sums")") + textChunk("Hel") + textChunk("lo") + chatDelta({}, "\"stop\"") + usage,
        .parallelCalls = chatDelta(begun) + chatDelta(ended) + chatDelta({}, "\"tool_calls\"") + usage,
        .half = textChunk("half"),
        .errorAfterHalf =
            sse(R"({"error":{"code":503,"message":"Full"},"choices":[{"index":0,"delta":{},"finish_reason":"error"}]})"),
        .refusals = openAiRefusals(),
    };
}

QByteArray textOverResponses(const QByteArray &text)
{
    return sse(R"({"type":"response.output_text.delta","output_index":1,"content_index":0,"delta":")" + text + "\"}");
}

QByteArray callOverResponses(int index, const QByteArray &arguments)
{
    const QByteArray place = QByteArray::number(index);
    return sse(R"({"type":"response.output_item.done","output_index":)" + place + R"(,"item":{"type":"function_call","id":"f)" +
               place + R"(","call_id":"c)" + place + R"(","name":"add","arguments":")" + arguments + R"("}})");
}

WireTalk responsesTalk(const char *name)
{
    const QByteArray end = sse(R"({"type":"response.completed","response":{"status":"completed","model":"m-1","usage":)"
                               R"({"input_tokens":100,"input_tokens_details":{"cached_tokens":90},"output_tokens":7}}})");
    return {
        .name = name,
        .wire = responsesWire,
        .connection = {.id = u"lab"_s, .kind = ConnectionKind::OpenAi, .baseUrl = QUrl(u"/v1"_s), .api = u"responses"_s},
        .model = u"m"_s,
        .target = "/v1/responses",
        .thoughtful =
            sse(R"({"type":"response.reasoning_summary_text.delta","output_index":0,"summary_index":0,"delta":"Two sums"})") +
            textOverResponses("Hel") + textOverResponses("lo") + end,
        .parallelCalls = callOverResponses(0, R"({\"n\":[1,2]})") + callOverResponses(1, R"({\"n\":[3,4]})") + end,
        .half = textOverResponses("half"),
        .errorAfterHalf = sse(R"({"type":"error","code":"server_error","message":"Upstream"})"),
        .refusals = openAiRefusals(),
    };
}

WireTalk atOpenRouter(WireTalk talk)
{
    talk.connection.kind = ConnectionKind::OpenRouter;
    talk.connection.baseUrl = QUrl(u"/api/v1"_s);
    talk.target = "/api" + talk.target;
    talk.refusals = openRouterRefusals();
    return talk;
}

WireTalk anthropicTalk()
{
    const auto error = [](const QByteArray &type, const QByteArray &message) {
        return R"({"type":"error","error":{"type":")" + type + R"(","message":")" + message + "\"}}";
    };
    const auto call = [](int index, const QByteArray &id, const QByteArray &input) {
        return blockStart(index, R"({"type":"tool_use","id":")" + id + R"(","name":"add","input":{}})") +
               blockDelta(index, R"({"type":"input_json_delta","partial_json":")" + input + "\"}") + blockStop(index);
    };
    const QByteArray start = messageStart(R"({"input_tokens":10,"cache_read_input_tokens":90,"output_tokens":1})");
    const QByteArray used = R"({"output_tokens":7})";
    return {
        .name = "Anthropic Messages",
        .wire = messagesWire,
        .connection = {.id = u"lab"_s, .kind = ConnectionKind::Anthropic, .baseUrl = QUrl(u"/v1"_s)},
        .model = u"claude-opus-5-5"_s,
        .target = "/v1/messages",
        .thoughtful = start + blockStart(0, R"({"type":"thinking","thinking":"","signature":""})") +
                      blockDelta(0, R"({"type":"thinking_delta","thinking":"Two sums"})") + blockStop(0) + textBlock(1, "Hello") +
                      messageEnd("end_turn", used),
        .parallelCalls =
            start + call(0, "t1", R"({\"n\":[1,2]})") + call(1, "t2", R"({\"n\":[3,4]})") + messageEnd("tool_use", used),
        .half = start + blockStart(0, R"({"type":"text","text":"half"})"),
        .errorAfterHalf = messagesEvent("error", R"("error":{"type":"overloaded_error","message":"Overloaded"})"),
        .refusals =
            {
                {"input", 400, error("invalid_request_error", "bad field"), Input},
                {"context", 400, error("invalid_request_error", "prompt is too long"), Context},
                {"credit", 400, error("invalid_request_error", "credit balance is too low"), Credit},
                {"key", 401, error("authentication_error", "invalid x-api-key"), Auth},
                {"billing", 402, error("billing_error", "pay"), Credit},
                {"permission", 403, error("permission_error", "no"), Auth},
                {"not found", 404, error("not_found_error", "model: x"), NotFound},
                {"too large", 413, error("request_too_large", "32 MB"), Context},
                {"rate", 429, error("rate_limit_error", "slow down"), RateLimit},
                {"server", 500, error("api_error", "oops"), Server},
                {"timeout", 504, error("timeout_error", "late"), Timeout},
                {"overloaded", 529, error("overloaded_error", "Overloaded"), Overloaded},
            },
    };
}

WireTalk geminiTalk()
{
    const auto error = [](int code, const QByteArray &status, const QByteArray &message) {
        return R"([{"error":{"code":)" + QByteArray::number(code) + R"(,"message":")" + message + R"(","status":")" + status +
               "\"}}]";
    };
    const QByteArray used = R"({"promptTokenCount":100,"cachedContentTokenCount":90,"candidatesTokenCount":7})";
    return {
        .name = "Gemini generateContent",
        .wire = geminiWire,
        .connection = {.id = u"lab"_s, .kind = ConnectionKind::Gemini, .baseUrl = QUrl(u"/v1beta"_s)},
        .model = u"gemini-3.8-flash"_s,
        .target = "/v1beta/models/gemini-3.8-flash:streamGenerateContent?alt=sse",
        .thoughtful =
            geminiEvent(R"({"text":"Two sums","thought":true})") + geminiText("Hel") + geminiText("lo") + geminiEnd("STOP", used),
        .parallelCalls = geminiEvent(R"({"functionCall":{"id":"c1","name":"add","args":{"n":[1,2]}}},)"
                                     R"({"functionCall":{"name":"add","args":{"n":[3,4]}}})") +
                         geminiEnd("STOP", used),
        .half = geminiEvent(R"({"text":"half"})", {}, R"("usageMetadata":{"promptTokenCount":10})"),
        .errorAfterHalf = "data: {\"error\":{\"code\":503,\"status\":\"UNAVAILABLE\"}}\n\n",
        .refusals =
            {
                {"input", 400, error(400, "INVALID_ARGUMENT", "bad field"), Input},
                {"context", 400, error(400, "INVALID_ARGUMENT", "exceeds the maximum number of tokens"), Context},
                {"key", 400, error(400, "INVALID_ARGUMENT", "API key not valid."), Auth},
                {"credit", 400, error(400, "FAILED_PRECONDITION", "Please enable billing"), Credit},
                {"permission", 403, error(403, "PERMISSION_DENIED", "no"), Auth},
                {"not found", 404, error(404, "NOT_FOUND", "models/x"), NotFound},
                {"rate", 429, error(429, "RESOURCE_EXHAUSTED", "slow down"), RateLimit},
                {"server", 500, error(500, "INTERNAL", "oops"), Server},
                {"overloaded", 503, error(503, "UNAVAILABLE", "busy"), Overloaded},
                {"timeout", 504, error(504, "DEADLINE_EXCEEDED", "late"), Timeout},
            },
    };
}

WireTalk ollamaTalk()
{
    const auto line = [](const QByteArray &message) {
        return R"({"model":"m:1b","message":{"role":"assistant",)" + message +
               R"(},"done":false})"
               "\n";
    };
    const QByteArray end = R"({"model":"m:1b","message":{"role":"assistant","content":""},"done":true,"done_reason":"stop",)"
                           R"("prompt_eval_count":100,"eval_count":7})"
                           "\n";
    const auto error = [](const QByteArray &message) { return R"({"error":")" + message + "\"}"; };
    return {
        .name = "Ollama",
        .wire = ollamaWire,
        .connection = {.id = u"lab"_s, .kind = ConnectionKind::Ollama, .baseUrl = {}},
        .model = u"m:1b"_s,
        .target = "/api/chat",
        .thoughtful =
            line(R"("content":"","thinking":"Two sums")") + line(R"("content":"Hel")") + line(R"("content":"lo")") + end,
        .parallelCalls = line(R"("content":"","tool_calls":[{"function":{"name":"add","arguments":{"n":[1,2]}}},)"
                              R"({"function":{"name":"add","arguments":{"n":[3,4]}}}])") +
                         end,
        .half = line(R"("content":"half")"),
        .errorAfterHalf = error("gone wrong") + '\n',
        .refusals =
            {
                {"input", 400, error("m does not support tools"), Input},
                {"key", 401, error("unauthorized"), Auth},
                {"credit", 402, error("pay"), Credit},
                {"not found", 404, error("model 'x' not found"), NotFound},
                {"too large", 413, error("too large"), Context},
                {"rate", 429, error("slow down"), RateLimit},
                {"server", 500, error("model requires more system memory"), Server},
                {"overloaded", 503, error("server busy, please try again"), Overloaded},
                {"timeout", 504, error("late"), Timeout},
            },
        .tellsCached = false,
    };
}

} // namespace

const std::vector<WireTalk> &wireTalks()
{
    static const std::vector<WireTalk> talks{
        atOpenRouter(chatTalk("OpenRouter, Chat Completions", "reasoning")),
        atOpenRouter(responsesTalk("OpenRouter, Responses")),
        chatTalk("OpenAI and compatible, Chat Completions", "reasoning_content"),
        responsesTalk("OpenAI, Responses"),
        anthropicTalk(),
        geminiTalk(),
        ollamaTalk(),
    };
    return talks;
}

HttpChatProvider providerOf(const WireTalk &talk, const RawServer &server, const std::optional<QString> &key)
{
    Connection connection = talk.connection;
    connection.baseUrl = server.url(talk.connection.baseUrl.path());
    return HttpChatProvider(connection, keyed(key), talk.wire(), quickTransport());
}

void sendChunks(RawConnection &connection, const QByteArray &stream)
{
    connection.beginChunks();
    for (qsizetype i = 0; i < stream.size(); i += 50)
        connection.chunk(stream.mid(i, 50));
    connection.endChunks();
}

void appendWithResults(std::vector<Message> &messages, const Heard &heard)
{
    Message answer{.role = Role::Assistant, .text = heard.text(), .echo = heard.result()->echo};
    for (const ChatEvent &event : heard.events()) {
        if (const auto *call = std::get_if<ChatToolCall>(&event))
            answer.toolCalls.push_back(call->call);
    }
    messages.push_back(answer);
    for (const ToolCall &call : answer.toolCalls)
        messages.push_back({.role = Role::Tool, .text = u"sum of "_s + call.id, .toolCallId = call.id, .toolName = call.name});
}

} // namespace fusion::test
