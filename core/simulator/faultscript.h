// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace fusion {

/// How a simulated answer is to misbehave, or at what pace it is to come. Given, the later winning key by key, by
///  1. the model's own nature (sim/faulty-429),
///  2. the script handed to Simulator::start(): {"models": {"sim/aster-large": {...}, "*": {...}}},
///  3. a suffix of the model's name: "sim/aster-large:stall" (the names are faultNames()),
///  4. the request: a member "simulate": {...} of its body.
///
/// | key               | value        | what happens                                                                    |
/// | ----------------- | ------------ | ------------------------------------------------------------------------------- |
/// | first_token_ms    | number       | silence (but for comments) before the first token; scaled by the pace           |
/// | tokens_per_second | number       | scaled by the pace                                                              |
/// | text              | string       | the answer, word by word as given                                               |
/// | reasoning         | string       | the reasoning before it                                                         |
/// | stall_after       | tokens       | silence for ever, the connection stays open; 0: right after the headers         |
/// | comments          | true         | keep-alive comments go on during a stall                                        |
/// | cut_after         | tokens       | the connection closes without an end                                            |
/// | cut_in_character  | true         | ... in the middle of a multi-byte character                                     |
/// | end_without_done  | true         | a tidy HTTP end, but neither a finish reason nor [DONE]                         |
/// | status            | 400 ... 529  | an error instead of an answer, in OpenRouter's words                            |
/// | retry_after       | seconds      | the Retry-After header of that error                                            |
/// | message           | string       | the error's message                                                             |
/// | error_chunk_after | tokens       | an error inside the 200                                                         |
/// | error_code        | number       | its code; 502 where not given                                                   |
/// | empty             | true         | an answer without text                                                          |
/// | whitespace        | true         | an answer of white space                                                        |
/// | reasoning_only    | true         | reasoning, then the end                                                         |
/// | refusal           | true, "..."  | true: a refusal ended by content_filter; "text": one that ends as any answer;   |
/// |                   |              | "field": in the delta's refusal member                                          |
/// | garbage           | true         | bytes that are neither events nor JSON                                          |
/// | endless           | true         | words until the client goes                                                     |
/// | tool_calls        | n or [{...}] | n calls of the request's tools at once, or these: [{"name","arguments":{}}]     |
/// | finish_reason     | string       | instead of "stop"                                                               |
/// | no_usage          | true         | the usage chunk is left out                                                     |
/// | no_panel          | true         | a hosted panel is not asked: the model answers alone                            |
/// | no_analysis       | true         | a hosted panel's analyst fails                                                  |
/// | max_context       | tokens       | as if the model could read no more                                              |
/// | times             | n            | all this for the first n requests for the model that carry it, then nothing     |
///
/// A token is a word, a part of a long one, or two ideographs.
struct FaultScript {
    QJsonObject values;

    bool operator==(const FaultScript &) const = default;

    bool isSet(QLatin1StringView key) const; ///< present and neither false nor null
    std::optional<int> number(QLatin1StringView key) const;
    QString text(QLatin1StringView key) const;
    void merge(const QJsonObject &other); ///< keys of `other` win
};

/// The script behind a fault's name ("stall", "cut", "429", ...); nothing for an unknown name.
std::optional<QJsonObject> faultNamed(const QString &name);
QStringList faultNames();

/// All four sources put together for one request.
/// @param script what Simulator::start() was given
FaultScript faultScriptFor(const QString &model, const QJsonObject &script, const QJsonObject &request);

} // namespace fusion
