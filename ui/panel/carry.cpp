// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panel/carry.h"

#include "ui/panel/panelmime.h"

#include <utility>

namespace fusion {

Carry::Carry(PanelModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    // The place it was taken from may hold something else now, or be gone.
    connect(&model, &PanelModel::panelChanged, this, [this] {
        if (source())
            cancel();
    });
}

ModelInfo Carry::model() const
{
    return m_mime ? m_model.info(modelOfMime(*m_mime).value_or(ModelRef{})) : ModelInfo{};
}

std::optional<SlotId> Carry::source() const
{
    const std::optional<DraggedSlot> dragged = m_mime ? slotOfMime(*m_mime) : std::nullopt;
    return dragged && dragged->owner == m_model.identity() ? std::optional(dragged->slot) : std::nullopt;
}

void Carry::pickUp(std::unique_ptr<QMimeData> mime, Qt::DropAction action)
{
    if (!mime)
        return;
    m_mime = std::move(mime);
    m_action = action;
    emit changed();
}

void Carry::cancel()
{
    if (!m_mime)
        return;
    const bool isFromShelf = !source();
    m_mime = nullptr;
    emit changed();
    emit letGo(isFromShelf);
}

PanelDrop Carry::dropAt(SlotId target) const
{
    return m_mime ? m_model.dropOf(*m_mime, m_action, target) : PanelDrop{.target = target};
}

void Carry::putDown(SlotId target)
{
    if (!m_mime)
        return;
    const PanelDrop drop = dropAt(target);
    if (drop.source == target) {
        cancel();
        return;
    }
    if (!drop.isAccepted) {
        emit refused(drop.sentence);
        return;
    }
    const std::unique_ptr<QMimeData> mime = std::move(m_mime);
    m_model.dropMimeData(mime.get(), m_action, -1, -1, m_model.index(m_model.rowOf(target)));
    emit changed();
    emit putDownAt(target);
}

} // namespace fusion
