// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/chat/modelref.h"

using namespace Qt::StringLiterals;

namespace fusion {

QJsonObject toJson(const ModelRef &model)
{
    return {{u"connection"_s, model.connection}, {u"id"_s, model.id}};
}

ModelRef modelRefFromJson(const QJsonObject &json)
{
    return {.connection = json[u"connection"_s].toString(), .id = json[u"id"_s].toString()};
}

} // namespace fusion
