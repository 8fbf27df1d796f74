// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/connectionchoice.h"

#include <QCoreApplication>

namespace fusion {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::ConnectionChoice)
};
} // namespace

bool ConnectionChoice::takesApi() const
{
    return kind == ConnectionKind::OpenRouter || kind == ConnectionKind::OpenAi;
}

std::vector<ConnectionChoice> connectionChoices()
{
    return {
        {.kind = ConnectionKind::OpenRouter, .words = Words::tr("OpenRouter")},
        {.kind = ConnectionKind::OpenAi, .words = Words::tr("OpenAI")},
        {.kind = ConnectionKind::Anthropic, .words = Words::tr("Anthropic")},
        {.kind = ConnectionKind::Gemini, .words = Words::tr("Google Gemini")},
        {.kind = ConnectionKind::Ollama, .words = Words::tr("Ollama")},
        {.kind = ConnectionKind::OpenAi, .hasOwnAddress = true, .words = Words::tr("OpenAI-compatible server")},
    };
}

int choiceOf(const Connection &connection)
{
    const bool isElsewhere = connection.kind == ConnectionKind::OpenAi && !connection.baseUrl.isEmpty() &&
                             connection.baseUrl.host() != defaultBaseUrl(ConnectionKind::OpenAi).host();
    const auto choices = connectionChoices();
    for (size_t i = 0; i < choices.size(); ++i) {
        if (choices[i].kind == connection.kind && choices[i].hasOwnAddress == isElsewhere)
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace fusion
