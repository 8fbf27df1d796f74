// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/connectionfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(fusion::ConnectionFile)

public:
    static QString unreadable(const QString &why) { return tr("connections.json cannot be read: %1", "%1 is a reason").arg(why); }
    static QString noList() { return tr("it is not a list"); }
    static QString passedOver(const QString &why)
    {
        return tr("An entry of connections.json was passed over: %1", "%1 is a sentence").arg(why);
    }
    static QString twice(const QString &id) { return tr("the id “%1” is there twice", "reason").arg(id); }
};

} // namespace

ConnectionFile::ConnectionFile(const QString &file)
    : m_file(file)
{
}

Result<QStringList> ConnectionFile::read()
{
    m_entries.clear();
    m_unreadable = false;
    QFile file(m_file);
    if (!file.exists())
        return QStringList();
    m_unreadable = true;
    if (!file.open(QIODevice::ReadOnly))
        return fail(FailureKind::Storage, Words::unreadable(file.errorString()));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        return fail(FailureKind::Storage, Words::unreadable(error.errorString()));
    if (!document.isArray())
        return fail(FailureKind::Storage, Words::unreadable(Words::noList()));
    m_unreadable = false;

    QStringList warnings;
    for (const QJsonValue &value : document.array()) {
        Result<Connection> connection = connectionFromJson(value.toObject());
        if (connection && find(connection->id))
            connection = fail(FailureKind::Input, Words::twice(connection->id));
        if (connection) {
            m_entries.push_back({.connection = *connection, .unread = {}});
        } else {
            warnings.append(Words::passedOver(connection.error().message));
            m_entries.push_back({.connection = {}, .unread = value});
        }
    }
    return warnings;
}

Result<void> ConnectionFile::write()
{
    if (m_unreadable) {
        const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-hhmmsszzz"_s);
        QFile::rename(m_file, u"%1.unreadable-%2"_s.arg(m_file, stamp));
        m_unreadable = false;
    }
    QJsonArray list;
    for (const Entry &entry : m_entries)
        list.append(entry.connection ? QJsonValue(toJson(*entry.connection)) : entry.unread);
    const QByteArray bytes = QJsonDocument(list).toJson();
    QSaveFile file(m_file);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return std::unexpected(Failure{.kind = FailureKind::Storage, .message = file.errorString(), .retryable = true});
}

std::vector<Connection> ConnectionFile::connections() const
{
    std::vector<Connection> list;
    for (const Entry &entry : m_entries) {
        if (entry.connection)
            list.push_back(*entry.connection);
    }
    return list;
}

std::optional<Connection> ConnectionFile::find(const QString &id) const
{
    const auto found =
        std::ranges::find_if(m_entries, [&](const Entry &entry) { return entry.connection && entry.connection->id == id; });
    return found == m_entries.end() ? std::nullopt : found->connection;
}

void ConnectionFile::put(const Connection &connection)
{
    const auto found = std::ranges::find_if(
        m_entries, [&](const Entry &entry) { return entry.connection && entry.connection->id == connection.id; });
    if (found == m_entries.end())
        m_entries.push_back({.connection = connection, .unread = {}});
    else
        found->connection = connection;
}

bool ConnectionFile::remove(const QString &id)
{
    return std::erase_if(m_entries, [&](const Entry &entry) { return entry.connection && entry.connection->id == id; }) > 0;
}

void ConnectionFile::arrange(const QStringList &ids)
{
    std::ranges::stable_sort(m_entries, {}, [&ids](const Entry &entry) {
        const qsizetype place = entry.connection ? ids.indexOf(entry.connection->id) : -1;
        return place < 0 ? ids.size() : place;
    });
}

} // namespace fusion
