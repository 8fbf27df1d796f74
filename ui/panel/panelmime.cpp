// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panel/panelmime.h"

#include "core/base/enumnames.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr auto kindNames = std::to_array<std::pair<SlotKind, QLatin1StringView>>({
    {SlotKind::Seat, "seat"_L1},
    {SlotKind::Judge, "judge"_L1},
    {SlotKind::Synthesizer, "synthesizer"_L1},
});

QByteArray bytes(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

std::unique_ptr<QMimeData> mimeOfModel(const ModelRef &model)
{
    auto mime = std::make_unique<QMimeData>();
    mime->setData(modelMimeType, bytes(toJson(model)));
    return mime;
}

std::unique_ptr<QMimeData> mimeOfSlot(const DraggedSlot &slot, const ModelRef &model)
{
    std::unique_ptr<QMimeData> mime = mimeOfModel(model);
    mime->setData(
        slotMimeType,
        bytes({{u"panel"_s, slot.owner}, {u"kind"_s, enumName(kindNames, slot.slot.kind)}, {u"seat"_s, slot.slot.seat}}));
    return mime;
}

std::optional<ModelRef> modelOfMime(const QMimeData &mime)
{
    const ModelRef model = modelRefFromJson(QJsonDocument::fromJson(mime.data(modelMimeType)).object());
    return model.connection.isEmpty() || model.id.isEmpty() ? std::nullopt : std::optional(model);
}

std::optional<DraggedSlot> slotOfMime(const QMimeData &mime)
{
    const QJsonObject json = QJsonDocument::fromJson(mime.data(slotMimeType)).object();
    const std::optional<SlotKind> kind = enumValue(kindNames, json[u"kind"_s].toString());
    const int seat = json[u"seat"_s].toInt(-1);
    if (!kind || seat < 0 || seat >= maxSeats)
        return std::nullopt;
    return DraggedSlot{.owner = json[u"panel"_s].toString(), .slot = {.kind = *kind, .seat = seat}};
}

} // namespace fusion
