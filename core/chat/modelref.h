// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

namespace fusion {

/// A model as a panel names it: which connection, and the id that connection's provider knows it by.
struct ModelRef {
    QString connection;
    QString id;

    auto operator<=>(const ModelRef &) const = default;
    bool isEmpty() const { return connection.isEmpty() && id.isEmpty(); }
};

QJsonObject toJson(const ModelRef &model);
ModelRef modelRefFromJson(const QJsonObject &json);

} // namespace fusion
