// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/catalogwait.h"

#include "core/catalog/catalog.h"
#include "core/session/session.h"

#include <QTimer>

#include <algorithm>

namespace fusion {

CatalogWait::CatalogWait(Session &session, const QStringList &connections, std::chrono::milliseconds longest, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_connections(connections)
    , m_longest(longest)
{
}

void CatalogWait::start()
{
    connect(&m_session.catalog(), &Catalog::changed, this, &CatalogWait::check);
    for (const QString &connection : std::as_const(m_connections)) {
        if (!isKnown(connection))
            m_session.refreshCatalog(connection);
    }
    QTimer::singleShot(m_longest, this, [this] {
        m_connections.clear();
        check();
    });
    QTimer::singleShot(0, this, &CatalogWait::check);
}

void CatalogWait::check()
{
    const auto known = [this](const QString &connection) { return isKnown(connection); };
    if (m_finished || !std::ranges::all_of(m_connections, known))
        return;
    m_finished = true;
    emit finished();
}

bool CatalogWait::isKnown(const QString &connection) const
{
    const Catalog &catalog = m_session.catalog();
    return catalog.isLoaded(connection) || catalog.failure(connection) || !m_session.connection(connection);
}

} // namespace fusion
