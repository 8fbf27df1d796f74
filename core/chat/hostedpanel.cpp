// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/chat/hostedpanel.h"

#include "core/base/enumnames.h"

#include <cstddef>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr auto panelistNames = std::to_array<std::pair<PanelistState, QLatin1StringView>>({
    {PanelistState::Running, "running"_L1},
    {PanelistState::Answered, "answered"_L1},
    {PanelistState::Failed, "failed"_L1},
});

constexpr auto panelNames = std::to_array<std::pair<HostedPanelState, QLatin1StringView>>({
    {HostedPanelState::None, "none"_L1},
    {HostedPanelState::Running, "running"_L1},
    {HostedPanelState::Analysing, "analysing"_L1},
    {HostedPanelState::Complete, "complete"_L1},
    {HostedPanelState::WithoutAnalysis, "without_analysis"_L1},
    {HostedPanelState::Failed, "failed"_L1},
    {HostedPanelState::DidNotRun, "did_not_run"_L1},
});

PanelistState stateIn(const QJsonObject &json)
{
    return enumValue(panelistNames, json[u"state"_s].toString()).value_or(PanelistState::Running);
}

/// Empty members are left out: deltas are many.
void put(QJsonObject &json, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        json[key] = text;
}

} // namespace

QString panelistStateName(PanelistState state)
{
    return enumName(panelistNames, state);
}

QString hostedPanelStateName(HostedPanelState state)
{
    return enumName(panelNames, state);
}

QJsonObject toJson(const Panelist &panelist)
{
    return {
        {u"model"_s, panelist.model},     {u"state"_s, panelistStateName(panelist.state)},
        {u"text"_s, panelist.text},       {u"reasoning"_s, panelist.reasoning},
        {u"failure"_s, panelist.failure},
    };
}

Panelist panelistFromJson(const QJsonObject &json)
{
    return {
        .model = json[u"model"_s].toString(),
        .state = stateIn(json),
        .text = json[u"text"_s].toString(),
        .reasoning = json[u"reasoning"_s].toString(),
        .failure = json[u"failure"_s].toString(),
    };
}

QJsonObject toJson(const PanelistChange &change)
{
    QJsonObject json{
        {u"position"_s, change.position},
        {u"model"_s, change.model},
        {u"state"_s, panelistStateName(change.state)},
    };
    put(json, u"text"_s, change.text);
    put(json, u"reasoning"_s, change.reasoning);
    put(json, u"failure"_s, change.failure);
    return json;
}

PanelistChange panelistChangeFromJson(const QJsonObject &json)
{
    return {
        .position = json[u"position"_s].toInt(),
        .model = json[u"model"_s].toString(),
        .state = stateIn(json),
        .text = json[u"text"_s].toString(),
        .reasoning = json[u"reasoning"_s].toString(),
        .failure = json[u"failure"_s].toString(),
    };
}

QJsonObject toJson(const HostedPanelStatus &status)
{
    QJsonObject json{{u"state"_s, hostedPanelStateName(status.state)}};
    put(json, u"analyst"_s, status.analyst);
    put(json, u"reason"_s, status.reason);
    if (!status.analysis.isEmpty())
        json[u"analysis"_s] = status.analysis;
    return json;
}

HostedPanelStatus hostedPanelStatusFromJson(const QJsonObject &json)
{
    return {
        .state = enumValue(panelNames, json[u"state"_s].toString()).value_or(HostedPanelState::None),
        .analyst = json[u"analyst"_s].toString(),
        .reason = json[u"reason"_s].toString(),
        .analysis = json[u"analysis"_s].toObject(),
    };
}

void HostedPanel::apply(const PanelistChange &change)
{
    if (change.position < 0 || change.position > static_cast<int>(panelists.size()) || change.position >= maxPanelists)
        return;
    const auto place = static_cast<std::size_t>(change.position);
    if (place == panelists.size())
        panelists.emplace_back();
    Panelist &panelist = panelists[place];
    panelist.model = change.model;
    panelist.state = change.state;
    panelist.reasoning += change.reasoning;
    panelist.failure = change.failure;
    if (change.state == PanelistState::Running)
        panelist.text += change.text;
    else if (!change.text.isEmpty())
        panelist.text = change.text;
}

} // namespace fusion
