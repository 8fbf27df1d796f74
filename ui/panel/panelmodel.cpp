// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panel/panelmodel.h"

#include "core/catalog/catalog.h"
#include "core/panel/adapt.h"
#include "core/panel/panelchange.h"
#include "ui/panel/panelmime.h"

#include <QUuid>

#include <algorithm>

namespace fusion {

PanelModel::PanelModel(const Catalog &catalog, ConnectionLookup connections, QObject *parent)
    : QAbstractListModel(parent)
    , m_catalog(catalog)
    , m_connections(std::move(connections))
    , m_identity(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    // Names and prices arrive after the panel.
    connect(&catalog, &Catalog::changed, this, [this] { emit dataChanged(index(0), index(rowCount() - 1)); });
}

void PanelModel::setPanel(const Panel &panel)
{
    if (panel == m_panel)
        return;
    // Another number of places may mean that any of them holds something else now: seats move up, judge and synthesizer down.
    if (std::min(static_cast<int>(panel.seats.size()) + 1, maxSeats) + 2 != rowCount()) {
        beginResetModel();
        m_panel = panel;
        endResetModel();
    } else {
        m_panel = panel;
        emit dataChanged(index(0), index(rowCount() - 1));
    }
    emit panelChanged(m_panel);
}

SlotId PanelModel::slotAt(int row) const
{
    const int rows = rowCount();
    if (row == rows - 2)
        return {SlotKind::Judge};
    if (row == rows - 1)
        return {SlotKind::Synthesizer};
    return {SlotKind::Seat, row};
}

int PanelModel::rowOf(SlotId slot) const
{
    switch (slot.kind) {
    case SlotKind::Seat: return slot.seat >= 0 && slot.seat < rowCount() - 2 ? slot.seat : -1;
    case SlotKind::Judge: return rowCount() - 2;
    case SlotKind::Synthesizer: return rowCount() - 1;
    }
    Q_UNREACHABLE_RETURN(-1);
}

std::vector<SlotId> PanelModel::slotIds() const
{
    std::vector<SlotId> ids;
    for (int row = 0; row < rowCount(); ++row)
        ids.push_back(slotAt(row));
    return ids;
}

bool PanelModel::hasFreeSeat() const
{
    return seatCount() < maxSeats;
}

std::optional<SlotId> PanelModel::nextFreeSeat() const
{
    const auto empty = std::ranges::find_if(m_panel.seats, [](const Seat &seat) { return seat.ask.model.isEmpty(); });
    if (empty != m_panel.seats.end() || hasFreeSeat())
        return SlotId{SlotKind::Seat, static_cast<int>(empty - m_panel.seats.begin())};
    return std::nullopt;
}

ModelInfo PanelModel::info(const ModelRef &model) const
{
    if (const std::optional<ModelInfo> listed = m_catalog.find(model))
        return *listed;
    ModelInfo bare = unlistedModel(model);
    bare.gate = m_catalog.gate(model);
    return bare;
}

QString PanelModel::sentenceAbout(Misfit misfit, const ModelInfo &model) const
{
    const bool wantsOther = misfit == Misfit::ModelUnknown || misfit == Misfit::Withdrawn || misfit == Misfit::Expiring ||
                            misfit == Misfit::NotForThisKey;
    return sentenceFor(misfit, model, wantsOther ? replacementFor(model, m_catalog, m_connections) : std::nullopt);
}

ModelInfo PanelModel::infoAt(SlotId slot) const
{
    return info(modelAt(m_panel, slot));
}

std::vector<Misfit> PanelModel::misfitsOf(const ModelInfo &model, SlotId slot, const Panel &panel) const
{
    std::vector<Misfit> found = misfits(model, slot, panel, m_connections);
    const bool isGone = m_catalog.isLoaded(model.ref.connection) && !m_catalog.find(model.ref);
    if (isGone)
        found.insert(found.begin(), Misfit::ModelUnknown);
    return found;
}

std::vector<Misfit> PanelModel::misfitsAt(SlotId slot) const
{
    const ModelRef model = modelAt(m_panel, slot);
    return model.isEmpty() ? std::vector<Misfit>() : misfitsOf(info(model), slot, m_panel);
}

ConnectionState PanelModel::connectionState(const QString &connection) const
{
    return m_connections ? m_connections(connection) : ConnectionState{.exists = true};
}

PanelDrop PanelModel::dropOf(const QMimeData &mime, Qt::DropAction action, SlotId target) const
{
    PanelDrop drop{.target = target};
    const std::optional<DraggedSlot> dragged = slotOfMime(mime);
    if (dragged && dragged->owner == m_identity) {
        drop.source = dragged->slot;
        drop.isCopy = action == Qt::CopyAction;
        drop.model = modelAt(m_panel, dragged->slot);
    } else {
        drop.model = modelOfMime(mime).value_or(ModelRef{});
    }
    // Beyond the last seat there is no place, but a reason.
    const bool isBeyond = target.kind == SlotKind::Seat && target.seat >= seatCount();
    if (drop.model.isEmpty() || (rowOf(target) < 0 && !isBeyond) || drop.source == target)
        return drop;
    const bool isInside = drop.source && !drop.isCopy;
    std::vector<Misfit> found = misfitsOf(info(drop.model), target, m_panel);
    // A seat that moves to the end of a full panel takes no new one.
    if (isInside && drop.source->kind == SlotKind::Seat)
        std::erase(found, Misfit::PanelFull);
    ModelRef subject = drop.model;
    // What is displaced by a move goes where the other came from, so it has to fit there.
    if (const ModelRef displaced = modelAt(m_panel, target);
        isInside && !displaced.isEmpty() && (found.empty() || !isBlocking(found.front()))) {
        const std::vector<Misfit> back = misfitsOf(info(displaced), *drop.source, m_panel);
        if (!back.empty() && isBlocking(back.front())) {
            found = back;
            subject = displaced;
        }
    }
    drop.isAccepted = rowOf(target) >= 0 && (found.empty() || !isBlocking(found.front()));
    if (!found.empty())
        drop.sentence = sentenceAbout(found.front(), info(subject));
    return drop;
}

std::unique_ptr<QMimeData> PanelModel::mimeOf(SlotId slot) const
{
    const ModelRef model = modelAt(m_panel, slot);
    return model.isEmpty() ? nullptr : mimeOfSlot({.owner = m_identity, .slot = slot}, model);
}

int PanelModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : std::min(seatCount() + 1, maxSeats) + 2;
}

QVariant PanelModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SlotId slot = slotAt(index.row());
    const ModelRef model = modelAt(m_panel, slot);
    const bool isSeat = slot.kind == SlotKind::Seat && slot.seat < seatCount();
    switch (role) {
    case Qt::DisplayRole: return model.isEmpty() ? QString() : infoAt(slot).name;
    case ModelRefRole: return model.id;
    case LabelRole: return isSeat ? m_panel.seats[static_cast<size_t>(slot.seat)].label : QString();
    case EnabledRole: return !isSeat || m_panel.seats[static_cast<size_t>(slot.seat)].enabled;
    default: return {};
    }
}

Qt::ItemFlags PanelModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled;
    return modelAt(m_panel, slotAt(index.row())).isEmpty() ? usual : usual | Qt::ItemIsDragEnabled;
}

QStringList PanelModel::mimeTypes() const
{
    return {slotMimeType, modelMimeType};
}

QMimeData *PanelModel::mimeData(const QModelIndexList &indexes) const
{
    return indexes.isEmpty() ? nullptr : mimeOf(slotAt(indexes.first().row())).release();
}

std::optional<SlotId> PanelModel::targetOf(int row, const QModelIndex &parent) const
{
    if (parent.isValid())
        return slotAt(parent.row());
    if (row >= 0 && row < rowCount())
        return slotAt(row);
    return nextFreeSeat();
}

bool PanelModel::canDropMimeData(const QMimeData *mime, Qt::DropAction action, int row, int, const QModelIndex &parent) const
{
    const std::optional<SlotId> target = targetOf(row, parent);
    return mime && target && dropOf(*mime, action, *target).isAccepted;
}

bool PanelModel::dropMimeData(const QMimeData *mime, Qt::DropAction action, int row, int, const QModelIndex &parent)
{
    if (action == Qt::IgnoreAction)
        return true;
    const std::optional<SlotId> target = targetOf(row, parent);
    if (!mime || !target)
        return false;
    const PanelDrop drop = dropOf(*mime, action, *target);
    if (drop.isAccepted)
        emit dropped(drop);
    return drop.isAccepted;
}

} // namespace fusion
