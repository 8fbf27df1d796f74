// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace fusion {

/// How a model is told to think ("thinking" of the request).
enum class ClaudeThinking {
    None,
    Budget,   ///< {"type":"enabled","budget_tokens":N}
    Adaptive, ///< {"type":"adaptive"}; how much is output_config.effort
};

/// What a model takes, by its name, since a request is made without its catalog entry. Sources: Anthropic's pages
/// "Thinking", "Effort" and "Models overview" (November 2026): up to 4.5 a budget, from 4.6 on adaptive, from 4.7 on
/// nothing else; Claude 5 thinks unless told otherwise; effort from Opus 4.5 on, "max" from 4.6, "xhigh" from 4.7.
struct ClaudeModel {
    bool isClaude = false; ///< false: another maker's model behind the same format
    ClaudeThinking thinking = ClaudeThinking::None;
    bool thinksUnasked = false;
    QStringList efforts = {}; ///< values of output_config.effort that it takes, from little to much; empty: no such setting
    int defaultMaxTokens = 0; ///< the format demands a limit; within what the model may write

    bool operator==(const ClaudeModel &) const = default;
};

ClaudeModel claudeModel(const QString &id);

/// The effort of a seat as one of `efforts`: itself, or the nearest below, or the least. Empty where it is not an effort.
QString nearestEffort(const QString &effort, const QStringList &efforts);

/// Tokens to think with out of `maxTokens`, in OpenRouter's shares (0.1, 0.2, 0.5, 0.8, 0.95). 0: no room for the least
/// budget, which is 1024 and has to stay below the limit; or an effort that means none.
int thinkingBudget(const QString &effort, int maxTokens);

} // namespace fusion
