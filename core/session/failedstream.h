// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/chatprovider.h"

namespace fusion {

/// The answer to a request that cannot be sent: fails from the event loop, as streams do.
class FailedStream final : public ChatStream
{
    Q_OBJECT

public:
    explicit FailedStream(const Failure &failure)
    {
        QMetaObject::invokeMethod(this, [this, failure] { emit finished(std::unexpected(failure)); }, Qt::QueuedConnection);
    }

    SentRequest sent() const override { return {}; }
};

} // namespace fusion
