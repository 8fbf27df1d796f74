// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/catalogloader.h"

#include "core/catalog/catalog.h"
#include "core/session/catalogcache.h"

#include <QFile>

namespace fusion {

namespace {

constexpr qint64 freshForSeconds = 3600;

/// The demo's list comes from this program itself and takes no time.
bool isCached(const Connection &connection)
{
    return connection.kind != ConnectionKind::Demo;
}

} // namespace

CatalogLoader::CatalogLoader(Catalog &catalog, const Profile &profile, KeyLookup keys, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_profile(profile)
    , m_keys(std::move(keys))
{
}

CatalogLoader::~CatalogLoader() = default;

bool CatalogLoader::loadCached(const Connection &connection)
{
    if (!isCached(connection))
        return false;
    auto cached = readCatalogCache(m_profile.catalogFile(connection.id), connection.id);
    if (!cached || cached->address != connection.baseUrl)
        return false;
    m_catalog.setModels(connection.id, std::move(cached->models));
    const qint64 age = cached->heardAt.secsTo(QDateTime::currentDateTimeUtc());
    return age >= 0 && age < freshForSeconds;
}

void CatalogLoader::fetch(const Connection &connection)
{
    std::unique_ptr<CatalogFetch> &fetch = m_fetches[connection.id];
    fetch = fetchCatalog(connection, m_keys);
    connect(fetch.get(), &CatalogFetch::finished, this,
            [this, connection](const Result<std::vector<ModelInfo>> &models) { finished(connection, models); });
}

void CatalogLoader::finished(const Connection &connection, const Result<std::vector<ModelInfo>> &models)
{
    // Not destroyed here: it is still emitting.
    if (const auto done = m_fetches.extract(connection.id))
        done.mapped().release()->deleteLater();
    if (!models) {
        m_catalog.setFailure(connection.id, models.error());
        return;
    }
    if (isCached(connection)) {
        writeCatalogCache(m_profile.catalogFile(connection.id),
                          {.address = connection.baseUrl, .heardAt = QDateTime::currentDateTimeUtc(), .models = *models});
    }
    m_catalog.setModels(connection.id, *models);
}

void CatalogLoader::forget(const QString &connectionId)
{
    m_fetches.erase(connectionId);
    QFile::remove(m_profile.catalogFile(connectionId));
    m_catalog.removeConnection(connectionId);
}

} // namespace fusion
