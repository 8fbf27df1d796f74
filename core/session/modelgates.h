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
/// key of the connection lifts it; so does a month, since accounts and regions change. So that a key that changes outside this
/// program (in the environment) is noticed, 16 bits of a digest of it are kept: enough to tell two keys apart, and too few to
/// guess one by. Best effort: a file that cannot be written costs a warning after the next start. Window and command line share
/// the file: each change reads it anew. Lives on the GUI thread.
class ModelGates
{
public:
    /// Reads the file and tells the catalog, which outlives this object.
    ModelGates(QString file, Catalog &catalog);

    /// A call's end: with a gate it was refused for that, without one the model has answered.
    /// @param key what was refused; empty where it is not known
    void hear(const ModelRef &model, const std::optional<ModelGate> &gate, const QString &key = {});
    /// The connection has this key: what another one was refused is open again.
    void keyIs(const QString &connection, const QString &key);
    /// The connection has another key, another address, or is gone.
    void forget(const QString &connection);

private:
    struct Entry {
        ModelGate gate;
        QString keyMark; ///< empty: not known whose key it was
    };
    using Gates = std::map<ModelRef, Entry>;
    Gates read() const;
    void write(const Gates &gates) const;
    void show(Gates gates);

    QString m_file;
    Catalog &m_catalog;
    Gates m_gates; ///< as the catalog has been told
};

} // namespace fusion
