// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/unsupported.h"

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

class UnsupportedStream final : public ChatStream
{
public:
    explicit UnsupportedStream(const Failure &failure)
    {
        QMetaObject::invokeMethod(this, [this, failure] { emit finished(std::unexpected(failure)); }, Qt::QueuedConnection);
    }

    SentRequest sent() const override { return {}; } // because nothing is
};

} // namespace

UnsupportedProvider::UnsupportedProvider(const Failure &failure)
    : m_failure(failure)
{
}

std::unique_ptr<ChatStream> UnsupportedProvider::send(const ChatRequest &)
{
    return std::make_unique<UnsupportedStream>(m_failure);
}

UnsupportedCatalogFetch::UnsupportedCatalogFetch(const Failure &failure)
{
    QMetaObject::invokeMethod(this, [this, failure] { emit finished(std::unexpected(failure)); }, Qt::QueuedConnection);
}

} // namespace fusion
