// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "core/providers/chatprovider.h"

#include <memory>

namespace fusion {

/// Stands in where a connection cannot be spoken to: every call fails with the same failure, and nothing is sent.
class UnsupportedProvider final : public ChatProvider
{
public:
    explicit UnsupportedProvider(const Failure &failure);

    std::unique_ptr<ChatStream> send(const ChatRequest &request) override;

private:
    Failure m_failure;
};

/// The same for a model list.
class UnsupportedCatalogFetch final : public CatalogFetch
{
    Q_OBJECT

public:
    explicit UnsupportedCatalogFetch(const Failure &failure);
};

} // namespace fusion
