// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/modelinfo.h"
#include "core/panel/fit.h"
#include "core/panel/panel.h"

#include <QAbstractListModel>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace fusion {

class Catalog;

/// What a drop would do, decided before it happens.
struct PanelDrop {
    SlotId target;
    ModelRef model;               ///< what would sit there
    std::optional<SlotId> source; ///< set where it comes from a place of this panel
    bool isCopy = false;          ///< from that place, leaving it as it is
    bool isAccepted = false;
    QString sentence; ///< why not, or what is to be known; empty where all is well

    bool operator==(const PanelDrop &) const = default;
};

/// The places of the panel being built, one a row: its seats, a free one at the end while there is room, the judge, the
/// synthesizer. Values only; looks and words of the rows belong to the slot cards. A drop is announced, not done: the
/// commands of PanelEdits change the panel.
class PanelModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ModelRefRole = Qt::UserRole, LabelRole, EnabledRole };

    PanelModel(const Catalog &catalog, ConnectionLookup connections, QObject *parent = nullptr);

    const Panel &panel() const { return m_panel; }
    void setPanel(const Panel &panel);
    /// Names this model among those of the process, in drags.
    const QString &identity() const { return m_identity; }

    SlotId slotAt(int row) const;
    int rowOf(SlotId slot) const; ///< -1 where there is no such row
    std::vector<SlotId> slotIds() const;
    bool hasFreeSeat() const;
    /// The first seat without a model, else the free one at the end; nothing in a full panel.
    std::optional<SlotId> nextFreeSeat() const;

    /// The catalog's row, or the bare id where it has none.
    ModelInfo infoAt(SlotId slot) const;
    ModelInfo info(const ModelRef &model) const;
    /// What speaks against or about the model that sits there, blocking ones first.
    std::vector<Misfit> misfitsAt(SlotId slot) const;
    /// With what could take its place, where that would help.
    QString sentenceAbout(Misfit misfit, const ModelInfo &model) const;
    ConnectionState connectionState(const QString &connection) const;
    const Catalog &catalog() const { return m_catalog; }
    const ConnectionLookup &connections() const { return m_connections; }

    /// What dropping `mime` on `target` would do.
    PanelDrop dropOf(const QMimeData &mime, Qt::DropAction action, SlotId target) const;
    std::unique_ptr<QMimeData> mimeOf(SlotId slot) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction | Qt::MoveAction; }
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction | Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *mime, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *mime, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

signals:
    void panelChanged(const fusion::Panel &panel);
    void dropped(const fusion::PanelDrop &drop);

private:
    int seatCount() const { return static_cast<int>(m_panel.seats.size()); }
    std::optional<SlotId> targetOf(int row, const QModelIndex &parent) const;
    std::vector<Misfit> misfitsOf(const ModelInfo &model, SlotId slot, const Panel &panel) const;

    const Catalog &m_catalog;
    ConnectionLookup m_connections;
    QString m_identity;
    Panel m_panel;
};

} // namespace fusion
