// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/providers.h"
#include "core/session/profile.h"

#include <QObject>

#include <map>
#include <memory>

namespace fusion {

class Catalog;

/// Fills the catalog: from the profile's caches at once, from the connections when they answer. Lives on the GUI thread.
class CatalogLoader : public QObject
{
    Q_OBJECT

public:
    CatalogLoader(Catalog &catalog, const Profile &profile, KeyLookup keys, QObject *parent = nullptr);
    ~CatalogLoader() override;

    /// Puts the cached list into the catalog. False: there is none, or it is older than an hour, so it wants fetching.
    bool loadCached(const Connection &connection);
    /// Fetches the list; a fetch of the same connection that is under way is given up.
    void fetch(const Connection &connection);
    /// Cancels, and drops list and cache.
    void forget(const QString &connectionId);

private:
    void finished(const Connection &connection, const Result<std::vector<ModelInfo>> &models);

    Catalog &m_catalog;
    Profile m_profile;
    KeyLookup m_keys;
    std::map<QString, std::unique_ptr<CatalogFetch>> m_fetches; ///< by connection
};

} // namespace fusion
