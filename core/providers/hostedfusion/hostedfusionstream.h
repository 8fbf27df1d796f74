// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/chatprovider.h"
#include "core/providers/connection.h"
#include "core/providers/hostedfusion/fusionpanelreader.h"
#include "core/providers/hostedfusion/panelistbatch.h"

#include <functional>
#include <memory>

namespace fusion {

/// One call to a hosted panel: over Responses, and over Chat Completions where a server has no Responses (nothing was said
/// and nothing was paid by then). Watches over the panel: whoever asked for one is told if none ran, if it was another one
/// than asked for, or if it never came to an end.
class HostedFusionStream final : public ChatStream
{
    Q_OBJECT

public:
    using Send = std::function<std::unique_ptr<ChatStream>(const ChatRequest &request)>;

    HostedFusionStream(const Connection &connection, const ChatRequest &request, const Send &overResponses, Send overChat);
    ~HostedFusionStream() override;

    /// With the one that was turned down, once it fell back.
    SentRequest sent() const override;
    Usage usage() const override { return m_stream->usage(); }

private:
    void follow(std::unique_ptr<ChatStream> stream);
    void take(const ChatEvent &event);
    void tell(const ChatEvent &event);
    void end(const Result<Completion> &result);
    void closePanel();
    bool isOtherPanel() const;

    Connection m_connection;
    ChatRequest m_request;
    Send m_overChat; ///< empty once used
    std::unique_ptr<ChatStream> m_stream;
    std::vector<SentRequest> m_refused;
    FusionPanelReader m_reader; ///< of what Chat Completions tell
    PanelistBatch m_batch;
    HostedPanelStatus m_status;
    QStringList m_models; ///< of the panelists, by position
    bool m_hasHeard = false;
};

} // namespace fusion
