// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/failurewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(fusion::FailureWords)

public:
    static QString title(FailureKind kind);
    static QString nextStep(const Failure &failure);
};

QString Words::title(FailureKind kind)
{
    switch (kind) {
    case FailureKind::Auth: return tr("Key missing or refused");
    case FailureKind::Credit: return tr("Out of credit");
    case FailureKind::RateLimit: return tr("Too many requests");
    case FailureKind::Refused: return tr("Declined to answer");
    case FailureKind::Empty: return tr("Empty answer");
    case FailureKind::Timeout: return tr("Took too long");
    case FailureKind::Network: return tr("Connection lost");
    case FailureKind::BadResponse: return tr("Broken reply");
    case FailureKind::Context: return tr("Too long for this model");
    case FailureKind::NotFound: return tr("Not found");
    case FailureKind::Overloaded: return tr("Overloaded");
    case FailureKind::Server: return tr("Provider error");
    case FailureKind::Cancelled: return tr("Stopped");
    case FailureKind::Tool: return tr("Tool failed");
    case FailureKind::Storage: return tr("Could not save");
    case FailureKind::Keychain: return tr("Keychain unavailable");
    case FailureKind::Input: return tr("Cannot be used");
    }
    Q_UNREACHABLE_RETURN({});
}

QString Words::nextStep(const Failure &failure)
{
    switch (failure.kind) {
    case FailureKind::Auth: return tr("Check the key of this connection in the settings, then retry.");
    case FailureKind::Credit: return tr("Add credit with the provider or choose another model, then retry.");
    case FailureKind::RateLimit:
        if (!failure.retryable)
            return tr("Choose another model, or ask again when the allowance has been renewed.");
        return failure.retryAfterS ? tr("Retry in %n second(s).", nullptr, *failure.retryAfterS)
                                   : tr("Wait a little, then retry.");
    case FailureKind::Refused: return tr("Rephrase the question or put another model into this seat.");
    case FailureKind::Empty: return tr("Retry, or allow the model more tokens.");
    case FailureKind::Timeout: return tr("Retry, or allow more time in the panel's policy.");
    case FailureKind::Network: return tr("Check the connection, then retry.");
    case FailureKind::BadResponse: return tr("Retry; if it happens again, put another model into this seat.");
    case FailureKind::Context: return tr("Shorten the question or choose a model with a larger context.");
    case FailureKind::NotFound: return tr("Choose another model, or check the address of the connection.");
    case FailureKind::Overloaded: return tr("Wait a little, then retry, or choose another model.");
    case FailureKind::Server: return tr("Retry; if it happens again, choose another model.");
    case FailureKind::Cancelled: return tr("Retry to ask again.");
    case FailureKind::Tool: return tr("Retry, or switch the tool off for this seat.");
    case FailureKind::Storage: return tr("Check free space and permissions of the profile folder, then retry.");
    case FailureKind::Keychain: return tr("Unlock or install a keychain, or use the key for this session only.");
    case FailureKind::Input: return tr("Correct it and try again.");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

FailureWords wordsFor(const Failure &failure)
{
    return {.title = Words::title(failure.kind), .nextStep = Words::nextStep(failure)};
}

QString sentenceFor(const Failure &failure)
{
    const auto [title, nextStep] = wordsFor(failure);
    QString detail = failure.message.trimmed();
    if (detail.isEmpty())
        return Words::tr("%1. %2", "title of a failure, next step").arg(title, nextStep);
    if (detail.endsWith(u'.'))
        detail.chop(1);
    return Words::tr("%1: %2. %3", "title of a failure, its detail, next step").arg(title, detail, nextStep);
}

} // namespace fusion
