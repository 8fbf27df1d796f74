// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/modelgates.h"

#include "core/catalog/catalog.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr size_t maxGates = 200;
constexpr int daysKept = 30;

QString markOf(const QString &connection, const QString &key)
{
    if (key.isEmpty())
        return {};
    const QByteArray digest = QCryptographicHash::hash((connection + u'\n' + key).toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.first(2).toHex());
}

} // namespace

ModelGates::ModelGates(QString file, Catalog &catalog)
    : m_file(std::move(file))
    , m_catalog(catalog)
{
    show(read());
}

void ModelGates::hear(const ModelRef &model, const std::optional<ModelGate> &gate, const QString &key)
{
    if (!gate && !m_gates.contains(model))
        return;
    Gates gates = read();
    if (gate)
        gates.insert_or_assign(model, Entry{.gate = *gate, .keyMark = markOf(model.connection, key)});
    else
        gates.erase(model);
    while (gates.size() > maxGates)
        gates.erase(std::ranges::min_element(gates, {}, [](const auto &entry) { return entry.second.gate.since; }));
    write(gates);
    show(std::move(gates));
}

void ModelGates::keyIs(const QString &connection, const QString &key)
{
    const QString mark = markOf(connection, key);
    Gates gates = read();
    const auto isAnothers = [&](const auto &entry) {
        return entry.first.connection == connection && !entry.second.keyMark.isEmpty() && entry.second.keyMark != mark;
    };
    if (std::erase_if(gates, isAnothers) == 0)
        return;
    write(gates);
    show(std::move(gates));
}

void ModelGates::forget(const QString &connection)
{
    Gates gates = read();
    if (std::erase_if(gates, [&](const auto &entry) { return entry.first.connection == connection; }) > 0)
        write(gates);
    show(std::move(gates));
}

ModelGates::Gates ModelGates::read() const
{
    Gates gates;
    QFile input(m_file);
    if (!input.open(QIODevice::ReadOnly))
        return gates;
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addDays(-daysKept);
    for (const QJsonValue &value : QJsonDocument::fromJson(input.readAll()).array()) {
        const ModelRef model{.connection = value[u"connection"_s].toString(), .id = value[u"model"_s].toString()};
        const std::optional<ModelGate> gate = modelGateFromJson(value.toObject());
        if (!model.isEmpty() && gate && gate->since >= oldest)
            gates.insert_or_assign(model, Entry{.gate = *gate, .keyMark = value[u"key_mark"_s].toString()});
    }
    return gates;
}

void ModelGates::write(const Gates &gates) const
{
    QJsonArray entries;
    for (const auto &[model, known] : gates) {
        QJsonObject entry = toJson(known.gate);
        if (!known.keyMark.isEmpty())
            entry.insert(u"key_mark"_s, known.keyMark);
        entry.insert(u"connection"_s, model.connection);
        entry.insert(u"model"_s, model.id);
        entries.append(entry);
    }
    QSaveFile output(m_file);
    if (output.open(QIODevice::WriteOnly)) {
        output.write(QJsonDocument(entries).toJson());
        output.commit();
    }
}

void ModelGates::show(Gates gates)
{
    for (const auto &[model, known] : std::exchange(m_gates, std::move(gates))) {
        if (!m_gates.contains(model))
            m_catalog.setGate(model, std::nullopt);
    }
    for (const auto &[model, known] : m_gates)
        m_catalog.setGate(model, known.gate);
}

} // namespace fusion
