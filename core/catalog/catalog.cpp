// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog.h"

#include <algorithm>

namespace fusion {

std::vector<ModelInfo> Catalog::models() const
{
    std::vector<ModelInfo> all;
    for (const Listing &listing : m_listings)
        all.insert(all.end(), listing.models.begin(), listing.models.end());
    return all;
}

std::vector<ModelInfo> Catalog::models(const QString &connection) const
{
    const Listing *found = findListing(connection);
    return found ? found->models : std::vector<ModelInfo>();
}

std::optional<ModelInfo> Catalog::find(const ModelRef &ref) const
{
    const Listing *listing = findListing(ref.connection);
    if (!listing)
        return std::nullopt;
    auto found = std::ranges::find(listing->models, ref, &ModelInfo::ref);
    if (found == listing->models.end() && !ref.id.isEmpty())
        found = std::ranges::find(listing->models, ref.id, &ModelInfo::canonicalId);
    return found == listing->models.end() ? std::nullopt : std::optional(*found);
}

bool Catalog::isLoaded(const QString &connection) const
{
    const Listing *found = findListing(connection);
    return found && found->loaded;
}

void Catalog::setModels(const QString &connection, std::vector<ModelInfo> models)
{
    Listing &target = listing(connection);
    target.models = std::move(models);
    target.failure.reset();
    target.loaded = true;
    applyGates(target);
    emit changed(connection);
}

void Catalog::setFailure(const QString &connection, const Failure &failure)
{
    listing(connection).failure = failure;
    emit changed(connection);
}

std::optional<Failure> Catalog::failure(const QString &connection) const
{
    const Listing *found = findListing(connection);
    return found ? found->failure : std::nullopt;
}

void Catalog::removeConnection(const QString &connection)
{
    if (std::erase_if(m_listings, [&](const Listing &listing) { return listing.connection == connection; }) > 0)
        emit changed(connection);
}

void Catalog::setGate(const ModelRef &ref, const std::optional<ModelGate> &gate)
{
    if (gate == this->gate(ref))
        return;
    if (gate)
        m_gates.insert_or_assign(ref, *gate);
    else
        m_gates.erase(ref);
    const auto found = std::ranges::find(m_listings, ref.connection, &Listing::connection);
    if (found == m_listings.end())
        return;
    applyGates(*found);
    emit changed(ref.connection);
}

std::optional<ModelGate> Catalog::gate(const ModelRef &ref) const
{
    const auto found = m_gates.find(ref);
    return found == m_gates.end() ? std::nullopt : std::optional(found->second);
}

/// A model may have been asked for by its exact version.
void Catalog::applyGates(Listing &listing) const
{
    for (ModelInfo &model : listing.models) {
        model.gate = gate(model.ref);
        if (!model.gate && !model.canonicalId.isEmpty())
            model.gate = gate({.connection = model.ref.connection, .id = model.canonicalId});
    }
}

Catalog::Listing &Catalog::listing(const QString &connection)
{
    const auto found = std::ranges::find(m_listings, connection, &Listing::connection);
    return found != m_listings.end() ? *found : m_listings.emplace_back(Listing{.connection = connection});
}

const Catalog::Listing *Catalog::findListing(const QString &connection) const
{
    const auto found = std::ranges::find(m_listings, connection, &Listing::connection);
    return found == m_listings.end() ? nullptr : &*found;
}

} // namespace fusion
