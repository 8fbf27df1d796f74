// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace fusion {

// Values to and from QJsonObject members; an empty optional is written as null and read from null or a missing key.

inline QJsonValue jsonFrom(std::optional<qint64> value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

inline std::optional<qint64> integerFrom(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

/// Any list of things with a toJson().
template <typename List>
QJsonArray jsonArray(const List &list)
{
    QJsonArray array;
    for (const auto &item : list)
        array.append(toJson(item));
    return array;
}

/// The objects of an array, each through `read`; what is no object is read as an empty one.
template <typename Read>
auto listFrom(const QJsonValue &value, Read read) -> std::vector<std::invoke_result_t<Read, QJsonObject>>
{
    std::vector<std::invoke_result_t<Read, QJsonObject>> list;
    for (const QJsonValue &item : value.toArray())
        list.push_back(read(item.toObject()));
    return list;
}

} // namespace fusion
