// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panel/panelmodel.h"

#include <QMimeData>
#include <QObject>

#include <memory>

namespace fusion {

/// Drag and drop without a mouse: what was picked up by keyboard, until it is put down or let go. Carries the same data
/// and asks the same questions as a drag.
class Carry : public QObject
{
    Q_OBJECT

public:
    explicit Carry(PanelModel &model, QObject *parent = nullptr);

    bool isActive() const { return m_mime != nullptr; }
    /// The model being carried, for words.
    ModelInfo model() const;
    /// The place it was taken from, if it comes from this panel.
    std::optional<SlotId> source() const;

    void pickUp(std::unique_ptr<QMimeData> mime, Qt::DropAction action);
    void cancel();
    PanelDrop dropAt(SlotId target) const;
    /// Ends carrying where the drop is accepted; else says why not and goes on.
    void putDown(SlotId target);

signals:
    void changed();
    void putDownAt(fusion::SlotId target);
    void refused(const QString &sentence);
    void letGo(bool isFromShelf); ///< cancelled: nothing was put down

private:
    PanelModel &m_model;
    std::unique_ptr<QMimeData> m_mime;
    Qt::DropAction m_action = Qt::MoveAction;
};

} // namespace fusion
