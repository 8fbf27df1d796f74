// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/modelinfo.h"

#include <QDateTime>
#include <QUrl>

#include <optional>
#include <vector>

namespace fusion {

/// A model list as it was last heard, so that the program starts offline with the models it knew.
struct CachedCatalog {
    QUrl address;      ///< of the connection it came from; another address makes it worthless
    QDateTime heardAt; ///< UTC
    std::vector<ModelInfo> models;

    bool operator==(const CachedCatalog &) const = default;
};

/// Nothing if there is none, or none that can be read: it will be fetched again.
std::optional<CachedCatalog> readCatalogCache(const QString &file, const QString &connectionId);
/// Best effort: a cache that cannot be written costs a fetch.
void writeCatalogCache(const QString &file, const CachedCatalog &catalog);

} // namespace fusion
