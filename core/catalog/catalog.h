// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "core/catalog/modelinfo.h"

#include <QObject>

#include <map>
#include <optional>
#include <vector>

namespace fusion {

/// The models of all connections, as last heard. A value store with signals; who fetches is core/session/catalogloader.
/// Lives on the GUI thread.
class Catalog : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// In the order of the connections, each in its provider's order.
    std::vector<ModelInfo> models() const;
    std::vector<ModelInfo> models(const QString &connection) const;
    /// By the id, else by the exact version behind one: what comes back has the id that the connection lists.
    std::optional<ModelInfo> find(const ModelRef &ref) const;
    /// True once the connection's list has arrived: only then is a missing model known to be missing.
    bool isLoaded(const QString &connection) const;

    void setModels(const QString &connection, std::vector<ModelInfo> models);
    void setFailure(const QString &connection, const Failure &failure);
    std::optional<Failure> failure(const QString &connection) const;
    void removeConnection(const QString &connection);
    /// Whether this person's key was refused the model, listed or not: core/session/modelgates remembers it.
    void setGate(const ModelRef &ref, const std::optional<ModelGate> &gate);
    std::optional<ModelGate> gate(const ModelRef &ref) const;

signals:
    void changed(const QString &connection);

private:
    struct Listing {
        QString connection;
        std::vector<ModelInfo> models;
        std::optional<Failure> failure;
        bool loaded = false;
    };
    Listing &listing(const QString &connection);
    const Listing *findListing(const QString &connection) const;

    void applyGates(Listing &listing) const;

    std::vector<Listing> m_listings;
    std::map<ModelRef, ModelGate> m_gates;
};

} // namespace fusion
