// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/hostedfusion/fusionpanelreader.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::FusionPanelReader)
};

constexpr qsizetype longestFailure = 500;
constexpr int nowhere = -1;

QString failureIn(const QJsonObject &json)
{
    const QString said = json[u"error"_s].toString().simplified().left(longestFailure);
    const int status = json[u"status_code"_s].toInt();
    if (said.isEmpty())
        return status > 0 ? Words::tr("HTTP status %1").arg(status) : Words::tr("It failed without a reason.");
    return status > 0 ? Words::tr("%1 (HTTP status %2)", "what a provider said").arg(said).arg(status) : said;
}

/// {"model","content"}, or the name alone.
QJsonObject entryIn(const QJsonValue &value)
{
    return value.isString() ? QJsonObject{{u"model"_s, value}} : value.toObject();
}

bool isOver(const QString &status)
{
    return status == "incomplete"_L1 || status == "error"_L1 || status == "failed"_L1;
}

} // namespace

bool FusionPanelReader::takeEvent(const QString &type, const QJsonObject &json, std::vector<ChatEvent> &events)
{
    static const QString prefix = u"response.fusion_call."_s;
    if (!type.startsWith(prefix))
        return false;
    const QString what = type.sliced(prefix.size());
    if (what == "in_progress"_L1)
        tell(HostedPanelState::Running, events);
    else if (what == "completed"_L1)
        tell(m_status.analysis.isEmpty() ? HostedPanelState::WithoutAnalysis : HostedPanelState::Complete, events);
    else if (what.startsWith("panel."_L1))
        takePanelEvent(what.section(u'.', 1), json, events);
    else if (what.startsWith("analysis."_L1))
        takeAnalysisEvent(what.section(u'.', 1), json, events);
    return true;
}

void FusionPanelReader::takePanelEvent(const QString &what, const QJsonObject &json, std::vector<ChatEvent> &events)
{
    const QString model = json[u"model"_s].toString();
    if (m_status.state == HostedPanelState::None)
        tell(HostedPanelState::Running, events);
    if (what == "added"_L1) {
        add(model, events);
        return;
    }
    if (what == "delta"_L1 || what == "reasoning.delta"_L1) {
        takeDelta(what != "delta"_L1, json, events);
        return;
    }
    const bool hasFailed = what == "failed"_L1;
    if (!hasFailed && what != "completed"_L1)
        return;
    const std::vector<int> open = writing(model);
    const int position = open.empty() ? add(model, events) : open.front();
    PanelistChange change{.model = model, .state = hasFailed ? PanelistState::Failed : PanelistState::Answered};
    if (hasFailed)
        change.failure = failureIn(json);
    else
        change.text = json[u"content"_s].toString();
    settle(position, change, events);
}

void FusionPanelReader::takeDelta(bool isReasoning, const QJsonObject &json, std::vector<ChatEvent> &events)
{
    const QString model = json[u"model"_s].toString();
    const QString delta = json[u"delta"_s].toString();
    const std::vector<int> open = writing(model);
    if (open.size() > 1 || delta.isEmpty())
        return;
    const int position = open.empty() ? add(model, events) : open.front();
    if (position == nowhere)
        return;
    PanelistChange change{.position = position, .model = model};
    (isReasoning ? change.reasoning : change.text) = delta;
    events.push_back(ChatPanelist{change});
}

void FusionPanelReader::takeAnalysisEvent(const QString &what, const QJsonObject &json, std::vector<ChatEvent> &events)
{
    if (what == "in_progress"_L1) {
        m_status.analyst = json[u"analyst_model"_s].toString(json[u"judge_model"_s].toString());
        tell(HostedPanelState::Analysing, events);
    } else if (what == "completed"_L1) {
        m_status.analysis = json[u"analysis"_s].toObject();
    }
}

void FusionPanelReader::takeResult(const QJsonObject &result, std::vector<ChatEvent> &events)
{
    // Only one documented example has "models" instead of "responses"; then nobody's text is told.
    const QJsonArray answers = result[result.contains(u"responses"_s) ? u"responses"_s : u"models"_s].toArray();
    const QJsonArray failed = result[u"failed_models"_s].toArray();
    const int members = static_cast<int>(answers.size() + failed.size());
    for (const QJsonValue &answer : answers)
        settleFromResult(entryIn(answer), false, members, events);
    for (const QJsonValue &failure : failed)
        settleFromResult(entryIn(failure), true, members, events);
    if (result[u"analysis"_s].isObject())
        m_status.analysis = result[u"analysis"_s].toObject();
    m_status.reason = result[u"failure_reason"_s].toString(result[u"error"_s].toString()).simplified().left(longestFailure);
    if (isOver(result[u"status"_s].toString()) || members == 0)
        tell(HostedPanelState::Failed, events);
    else
        tell(m_status.analysis.isEmpty() ? HostedPanelState::WithoutAnalysis : HostedPanelState::Complete, events);
}

void FusionPanelReader::settleFromResult(const QJsonObject &entry, bool hasFailed, int atMost, std::vector<ChatEvent> &events)
{
    const QString model = entry[u"model"_s].toString();
    const QString text = hasFailed ? failureIn(entry) : entry[u"content"_s].toString();
    int position = placeInResult(model, text);
    if (position == nowhere && static_cast<int>(m_members.size()) < atMost)
        position = add(model, events);
    if (position == nowhere)
        return;
    Member &member = m_members[static_cast<std::size_t>(position)];
    member.isInResult = true;
    if (member.isSettled && (member.text == text || text.isEmpty()))
        return;
    PanelistChange change{.model = model, .state = hasFailed ? PanelistState::Failed : PanelistState::Answered};
    (hasFailed ? change.failure : change.text) = text;
    settle(position, change, events);
}

/// Who an entry of the result is: of those it does not tell of yet the one with this text, the first of this model, or, where
/// the result spells models otherwise than the events, the first that still writes.
int FusionPanelReader::placeInResult(const QString &model, const QString &text) const
{
    const auto find = [this](auto matches) {
        const auto found =
            std::ranges::find_if(m_members, [&](const Member &member) { return !member.isInResult && matches(member); });
        return found == m_members.end() ? nowhere : static_cast<int>(found - m_members.begin());
    };
    int place = find([&](const Member &member) { return member.model == model && member.text == text; });
    if (place == nowhere)
        place = find([&](const Member &member) { return member.model == model; });
    if (place == nowhere)
        place = find([&](const Member &member) { return !member.isSettled; });
    return place;
}

void FusionPanelReader::settle(int position, const PanelistChange &change, std::vector<ChatEvent> &events)
{
    if (position == nowhere)
        return;
    Member &member = m_members[static_cast<std::size_t>(position)];
    member.isSettled = true;
    member.text = change.state == PanelistState::Failed ? change.failure : change.text;
    PanelistChange placed = change;
    placed.position = position;
    events.push_back(ChatPanelist{placed});
}

/// Its position, or nowhere once the panel is fuller than any.
int FusionPanelReader::add(const QString &model, std::vector<ChatEvent> &events)
{
    if (m_members.size() >= static_cast<std::size_t>(maxPanelists))
        return nowhere;
    const int position = static_cast<int>(m_members.size());
    m_members.push_back({.model = model, .text = {}});
    events.push_back(ChatPanelist{{.position = position, .model = model}});
    return position;
}

std::vector<int> FusionPanelReader::writing(const QString &model) const
{
    std::vector<int> positions;
    for (std::size_t i = 0; i < m_members.size(); ++i) {
        if (!m_members[i].isSettled && m_members[i].model == model)
            positions.push_back(static_cast<int>(i));
    }
    return positions;
}

void FusionPanelReader::tell(HostedPanelState state, std::vector<ChatEvent> &events)
{
    m_status.state = state;
    const auto *last = events.empty() ? nullptr : std::get_if<ChatHostedPanel>(&events.back());
    if (!last || last->status != m_status)
        events.push_back(ChatHostedPanel{m_status});
}

} // namespace fusion
