// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/anthropic/claudeschema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr int maxDepth = 64;

bool isSupportedFormat(const QString &format)
{
    static const QSet<QString> formats{u"date-time"_s, u"time"_s, u"date"_s, u"duration"_s, u"email"_s,
                                       u"hostname"_s,  u"uri"_s,  u"ipv4"_s, u"ipv6"_s,     u"uuid"_s};
    return formats.contains(format);
}

bool isSupported(const QString &key, const QJsonValue &value)
{
    static const QSet<QString> limits{u"minimum"_s,       u"maximum"_s,       u"exclusiveMinimum"_s, u"exclusiveMaximum"_s,
                                      u"multipleOf"_s,    u"minLength"_s,     u"maxLength"_s,        u"maxItems"_s,
                                      u"uniqueItems"_s,   u"minProperties"_s, u"maxProperties"_s,    u"contains"_s,
                                      u"propertyNames"_s, u"prefixItems"_s};
    if (key == "format"_L1)
        return isSupportedFormat(value.toString());
    if (key == "minItems"_L1)
        return value.toInteger() <= 1;
    return !limits.contains(key);
}

QString told(const QString &key, const QJsonValue &value)
{
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return key + u": "_s + QString::fromUtf8(text.sliced(1, text.size() - 2));
}

QJsonValue adapted(const QJsonValue &value, int depth);

/// {"name": schema, ...}
QJsonObject adaptedMembers(const QJsonObject &members, int depth)
{
    QJsonObject result;
    for (auto it = members.begin(); it != members.end(); ++it)
        result[it.key()] = adapted(it.value(), depth);
    return result;
}

QJsonArray adaptedList(const QJsonArray &list, int depth)
{
    QJsonArray result;
    for (const QJsonValue &value : list)
        result.append(adapted(value, depth));
    return result;
}

bool describesObject(const QJsonObject &schema)
{
    const QJsonValue type = schema[u"type"_s];
    return type.toString() == "object"_L1 || type.toArray().contains(u"object"_s) || schema.contains(u"properties"_s);
}

QJsonObject adaptedObject(const QJsonObject &schema, int depth)
{
    QJsonObject result;
    QStringList limits;
    for (auto it = schema.begin(); it != schema.end(); ++it) {
        const QString &key = it.key();
        if (key == "$schema"_L1)
            continue;
        if (!isSupported(key, it.value()))
            limits.append(told(key, it.value()));
        else if (key == "properties"_L1 || key == "$defs"_L1 || key == "definitions"_L1)
            result[key] = adaptedMembers(it.value().toObject(), depth);
        else if (key == "anyOf"_L1 || key == "oneOf"_L1 || key == "allOf"_L1)
            result[key == "oneOf"_L1 ? u"anyOf"_s : key] = adaptedList(it.value().toArray(), depth);
        else if (key == "items"_L1)
            result[key] = adapted(it.value(), depth);
        else
            result[key] = it.value();
    }
    if (describesObject(result))
        result[u"additionalProperties"_s] = false;
    if (!limits.isEmpty()) {
        const QString description = result[u"description"_s].toString();
        result[u"description"_s] = (description + u" ["_s + limits.join(u", "_s) + u']').trimmed();
    }
    return result;
}

QJsonValue adapted(const QJsonValue &value, int depth)
{
    if (!value.isObject() || depth > maxDepth)
        return value;
    return adaptedObject(value.toObject(), depth + 1);
}

} // namespace

QJsonObject claudeSchema(const QJsonObject &schema)
{
    return adaptedObject(schema, 0);
}

} // namespace fusion
