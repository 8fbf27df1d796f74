// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace fusion {

/// What a model's id tells about its kin: "anthropic/claude-opus-4.8" is version 4.8 of the family "claude-opus".
struct ModelFamily {
    QString maker; ///< the part before the slash; empty where the id has none
    QString name;  ///< lower case, without version, size, date and release words
    std::vector<int> version;
    bool isPreview = false;

    bool operator==(const ModelFamily &) const = default;
};

/// Reads any id; what follows no known habit is a family of its own without version.
ModelFamily modelFamily(const QString &id);

/// The id without its maker: what the same model is called on another connection.
QString bareModelId(const QString &id);

} // namespace fusion
