// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/openconversations.h"

#include "core/history/history.h"
#include "core/session/conversationsession.h"
#include "core/session/draftfiles.h"

#include <algorithm>

namespace fusion {

OpenConversations::OpenConversations(const Catalog &catalog, FusionRun::Ask ask, History &history, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_ask(std::move(ask))
    , m_history(history)
    , m_current(add())
{
}

OpenConversations::~OpenConversations() = default;

void OpenConversations::setGuard(SpendingGuard *guard)
{
    m_guard = guard;
    for (const auto &session : m_sessions)
        session->setGuard(guard);
}

void OpenConversations::setDraftFiles(DraftFiles *files)
{
    m_draftFiles = files;
    for (const auto &session : m_sessions)
        session->setDraftFiles(files);
    m_history.conversationIds().then(this, [files](const Result<QStringList> &ids) {
        if (ids)
            files->keepOnly(*ids);
    });
}

void OpenConversations::setTools(const RunTools &tools)
{
    m_tools = tools;
    for (const auto &session : m_sessions)
        session->setTools(tools);
}

void OpenConversations::checkSpending()
{
    for (const auto &session : m_sessions)
        session->checkSpending();
}

void OpenConversations::startNew(const Panel &panel)
{
    ConversationSession *session = add();
    session->setPanel(panel);
    show(session);
    session->restoreDraft(); // after what was shown before is closed, and its draft written
}

void OpenConversations::open(const QString &conversationId)
{
    const auto opened = std::ranges::find(m_sessions, conversationId, [](const auto &session) { return session->summary().id; });
    if (opened != m_sessions.end()) {
        show(opened->get());
        return;
    }
    ConversationSession *session = add();
    session->open(conversationId);
    show(session);
}

void OpenConversations::close(const QString &conversationId)
{
    const auto opened = std::ranges::find(m_sessions, conversationId, [](const auto &session) { return session->summary().id; });
    if (opened == m_sessions.end())
        return;
    (*opened)->stop();
    if (opened->get() == m_current)
        startNew(m_current->panel());
    closeIdle();
}

void OpenConversations::showPrivate(const Panel &panel)
{
    const auto isPrivate = [](const auto &session) { return session->isPrivate(); };
    const auto kept = std::ranges::find_if(m_sessions, isPrivate);
    ConversationSession *old = kept == m_sessions.end() ? nullptr : kept->get();
    if (old && old != m_current) {
        show(old);
        return;
    }
    if (old)
        old->stop();
    ConversationSession *session = add(true);
    session->setPanel(panel);
    show(session);
    std::erase_if(m_sessions, [old](const auto &open) { return open.get() == old; });
}

ConversationSession *OpenConversations::add(bool isPrivate)
{
    ConversationSession *session =
        m_sessions.emplace_back(std::make_unique<ConversationSession>(m_catalog, m_ask, isPrivate ? nullptr : &m_history)).get();
    session->setGuard(m_guard);
    session->setDraftFiles(m_draftFiles);
    session->setTools(m_tools);
    // Queued: a session must not be destroyed from within its own signal.
    connect(session, &ConversationSession::runningChanged, this, &OpenConversations::closeIdle, Qt::QueuedConnection);
    return session;
}

void OpenConversations::show(ConversationSession *session)
{
    if (session == m_current)
        return;
    m_current = session;
    emit currentChanged();
    closeIdle();
}

void OpenConversations::closeIdle()
{
    // What is not written would be lost.
    std::erase_if(m_sessions, [this](const auto &session) {
        return session.get() != m_current && !session->isInUse() && !(session->isPrivate() && !session->turns().empty());
    });
}

} // namespace fusion
