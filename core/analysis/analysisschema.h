// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

namespace fusion {

/// resources/schemas/analysis.schema.json, as a request's response_format takes it.
QJsonObject analysisSchema();

/// What in `json` breaks the schema, in one line with the place; empty if nothing does.
QString analysisSchemaProblem(const QJsonObject &json);

} // namespace fusion
