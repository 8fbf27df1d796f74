// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/hostedfusion/hostedfusionstream.h"

#include "core/providers/hostedfusion/fusionrequest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

/// The server does not have the Responses API, as far as its answer can tell: no such address, or a request that it calls
/// unsupported.
bool lacksResponses(const Failure &failure)
{
    static const QRegularExpression words(u"not supported|unsupported|does not support|unknown (endpoint|route|path)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    switch (failure.httpStatus.value_or(0)) {
    case 404:
    case 405:
    case 501: return true;
    case 400: return words.match(failure.message).hasMatch();
    default: return false;
    }
}

} // namespace

HostedFusionStream::HostedFusionStream(const Connection &connection, const ChatRequest &request, const Send &overResponses,
                                       Send overChat)
    : m_connection(connection)
    , m_request(request)
    , m_overChat(std::move(overChat))
{
    connect(&m_batch, &PanelistBatch::told, this, [this](const PanelistChange &change) { emit brought(ChatPanelist{change}); });
    follow(overResponses(fusionRequest(request)));
}

HostedFusionStream::~HostedFusionStream() = default;

SentRequest HostedFusionStream::sent() const
{
    SentRequest sent = m_stream->sent();
    sent.refused = m_refused;
    return sent;
}

void HostedFusionStream::follow(std::unique_ptr<ChatStream> stream)
{
    m_stream = std::move(stream);
    connect(m_stream.get(), &ChatStream::brought, this, &HostedFusionStream::take);
    connect(m_stream.get(), &ChatStream::finished, this, &HostedFusionStream::end);
}

void HostedFusionStream::take(const ChatEvent &event)
{
    m_hasHeard = true;
    const auto *call = std::get_if<ChatToolCall>(&event);
    if (!call || call->call.name != "openrouter:fusion"_L1) {
        tell(event);
        return;
    }
    // Chat Completions tell of the panel as of any tool: when it is over, in a text.
    std::vector<ChatEvent> told;
    m_reader.takeResult(QJsonDocument::fromJson(call->call.result.toUtf8()).object(), told);
    const QPointer<HostedFusionStream> alive(this);
    for (const ChatEvent &panelEvent : told) {
        if (alive)
            tell(panelEvent);
    }
}

void HostedFusionStream::tell(const ChatEvent &event)
{
    if (const auto *panel = std::get_if<ChatHostedPanel>(&event))
        m_status = panel->status;
    if (const auto *panelist = std::get_if<ChatPanelist>(&event)) {
        if (panelist->change.position == m_models.size())
            m_models.append(panelist->change.model);
        m_batch.add(panelist->change);
        return;
    }
    emit brought(event);
}

void HostedFusionStream::end(const Result<Completion> &result)
{
    if (!result && !m_hasHeard && m_overChat && lacksResponses(result.error())) {
        m_refused.push_back(m_stream->sent());
        m_stream->disconnect(this);
        m_stream.release()->deleteLater(); // it is still emitting
        follow(std::exchange(m_overChat, {})(fusionFallback(m_request, m_connection)));
        emit placeChanged(); // another request is on its way
        return;
    }
    const QPointer<HostedFusionStream> alive(this);
    m_batch.flush();
    if (alive && result)
        closePanel();
    if (alive)
        emit finished(result);
}

/// What the answer rests on has to be known before it is there.
void HostedFusionStream::closePanel()
{
    if (!expectsPanel(m_connection, m_request))
        return;
    HostedPanelStatus status = m_status;
    switch (status.state) {
    case HostedPanelState::None: status.state = HostedPanelState::DidNotRun; break;
    case HostedPanelState::Running:
    case HostedPanelState::Analysing:
        status.state = HostedPanelState::Failed;
        status.reason = u"unfinished"_s;
        break;
    case HostedPanelState::Complete:
    case HostedPanelState::WithoutAnalysis:
        if (isOtherPanel())
            status.reason = u"other_panel"_s;
        break;
    case HostedPanelState::Failed:
    case HostedPanelState::DidNotRun: break;
    }
    if (status != m_status)
        emit brought(ChatHostedPanel{status});
}

/// As multisets, since one model may sit there twice. An alias ("~a/x-latest") answers under the name of the model that it
/// stands for, so that only their number can be compared.
bool HostedFusionStream::isOtherPanel() const
{
    QStringList wanted;
    for (const QJsonValue &model : m_request.fusion[u"analysis_models"_s].toArray())
        wanted.append(model.toString());
    if (wanted.isEmpty())
        return false;
    if (wanted.size() != m_models.size())
        return true;
    if (std::ranges::any_of(wanted, [](const QString &model) { return model.startsWith(u'~'); }))
        return false;
    QStringList came = m_models;
    came.sort();
    wanted.sort();
    return came != wanted;
}

} // namespace fusion
