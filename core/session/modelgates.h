// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/modelgate.h"
#include "core/chat/modelref.h"

#include <QString>

#include <map>
#include <optional>

namespace fusion {

class Catalog;

/// Which models a key was refused, kept in a small file of the profile and told to the catalog. An answer of the model or another
/// key of the connection lifts it; so does a month, since accounts and regions change. A key that changes outside this program
/// (in the environment) is not noticed: its first answer lifts it all the same. Best effort: a file that cannot be written costs
/// a warning after the next start. Window and command line share the file: each change reads it anew. Lives on the GUI thread.
class ModelGates
{
public:
    /// Reads the file and tells the catalog, which outlives this object.
    ModelGates(QString file, Catalog &catalog);

    /// A call's end: with a gate it was refused for that, without one the model has answered.
    void hear(const ModelRef &model, const std::optional<ModelGate> &gate);
    /// The connection has another key, another address, or is gone.
    void forget(const QString &connection);

private:
    using Gates = std::map<ModelRef, ModelGate>;
    Gates read() const;
    void write(const Gates &gates) const;
    void show(Gates gates);

    QString m_file;
    Catalog &m_catalog;
    Gates m_gates; ///< as the catalog has been told
};

} // namespace fusion
