// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/chatprovider.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace fusion {

/// Follows a hosted Fusion panel: the nine response.fusion_call.* events, then the whole item (OpenRouter, "Responses API",
/// openrouter:fusion); or, over Chat Completions, the tool's result alone. A value without I/O.
///
/// The events name a panelist by its model only. Its position is the order in which the panelists were added. Where one model
/// sits there twice, its pieces cannot be told apart while both write: their texts are told when they are whole.
class FusionPanelReader
{
public:
    /// False for an event of another kind.
    bool takeEvent(const QString &type, const QJsonObject &json, std::vector<ChatEvent> &events);
    /// The output item or the tool's result: what it says holds.
    void takeResult(const QJsonObject &result, std::vector<ChatEvent> &events);

private:
    struct Member {
        QString model;
        QString text;
        bool isSettled = false;
        bool isInResult = false;
    };

    void takePanelEvent(const QString &what, const QJsonObject &json, std::vector<ChatEvent> &events);
    void takeDelta(bool isReasoning, const QJsonObject &json, std::vector<ChatEvent> &events);
    void takeAnalysisEvent(const QString &what, const QJsonObject &json, std::vector<ChatEvent> &events);
    void settle(int position, const PanelistChange &change, std::vector<ChatEvent> &events);
    void settleFromResult(const QJsonObject &entry, bool hasFailed, int atMost, std::vector<ChatEvent> &events);
    int add(const QString &model, std::vector<ChatEvent> &events);
    int placeInResult(const QString &model, const QString &text) const;
    std::vector<int> writing(const QString &model) const;
    void tell(HostedPanelState state, std::vector<ChatEvent> &events);

    std::vector<Member> m_members;
    HostedPanelStatus m_status;
};

} // namespace fusion
