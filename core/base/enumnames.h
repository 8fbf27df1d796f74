// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QString>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace fusion {

/// The names an enum goes by in JSON and in the database: one table, read in both directions.
template <typename Enum, std::size_t Size>
using EnumNames = std::array<std::pair<Enum, QLatin1StringView>, Size>;

template <typename Enum, std::size_t Size>
QString enumName(const EnumNames<Enum, Size> &names, Enum value)
{
    const auto found = std::ranges::find(names, value, [](const auto &entry) { return entry.first; });
    Q_ASSERT_X(found != names.end(), "enumName", "an enum value has no name in its table");
    return found == names.end() ? QString() : QString(found->second);
}

template <typename Enum, std::size_t Size>
std::optional<Enum> enumValue(const EnumNames<Enum, Size> &names, const QString &name)
{
    const auto found = std::ranges::find(names, name, [](const auto &entry) { return entry.second; });
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

} // namespace fusion
