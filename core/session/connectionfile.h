// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "core/providers/connection.h"

#include <QJsonValue>
#include <QStringList>

#include <optional>
#include <vector>

namespace fusion {

/// connections.json: what the person configured, in their order. Entries that cannot be used (an unknown kind, a bad
/// address, an id twice) are told about, and kept word for word when the file is written.
class ConnectionFile
{
public:
    explicit ConnectionFile(const QString &file);

    /// Sentences about what was passed over. A missing file is an empty list; one that is no JSON list is a failure, and
    /// is set aside under another name before it would be overwritten.
    Result<QStringList> read();
    Result<void> write();

    std::vector<Connection> connections() const;
    std::optional<Connection> find(const QString &id) const;
    /// Replaces the one with this id, or adds it at the end.
    void put(const Connection &connection);
    bool remove(const QString &id);
    /// Puts those with these ids into this order; the others stay behind them, in theirs.
    void arrange(const QStringList &ids);

private:
    struct Entry {
        std::optional<Connection> connection;
        QJsonValue unread; ///< as found, where it could not be used
    };

    QString m_file;
    std::vector<Entry> m_entries;
    bool m_unreadable = false;
};

} // namespace fusion
