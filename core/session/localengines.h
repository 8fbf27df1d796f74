// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/providers/chatprovider.h"
#include "core/providers/connection.h"

#include <QObject>

#include <memory>
#include <utility>
#include <vector>

namespace fusion {

/// A model server that answered on this machine.
struct LocalEngine {
    Connection connection; ///< ready to be saved
    QString product;       ///< "Ollama", "LM Studio", ...
    int models = 0;
};

/// Asks the ports on which well-known local model servers listen for their model lists. Only loopback is asked. Lives on
/// the GUI thread and never blocks it; destroying it cancels what is under way.
class LocalEngineFinder : public QObject
{
    Q_OBJECT

public:
    explicit LocalEngineFinder(QObject *parent = nullptr);
    ~LocalEngineFinder() override;

    void start();
    /// Where the well-known servers listen: what start() asks.
    static std::vector<LocalEngine> candidates();
    /// Others, for tests.
    void setCandidates(std::vector<LocalEngine> candidates) { m_candidates = std::move(candidates); }

signals:
    void found(const fusion::LocalEngine &engine);
    void finished(int engines); ///< once, when every port has answered or refused

private:
    void probe(const LocalEngine &candidate);

    std::vector<LocalEngine> m_candidates = candidates();
    std::vector<std::unique_ptr<CatalogFetch>> m_probes;
    int m_open = 0;
    int m_found = 0;
};

} // namespace fusion

Q_DECLARE_METATYPE(fusion::LocalEngine)
