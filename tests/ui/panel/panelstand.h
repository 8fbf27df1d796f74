// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/catalog.h"
#include "core/panel/panelstore.h"
#include "ui/panel/panelbuilder.h"

#include <QHash>
#include <QMainWindow>
#include <QTemporaryDir>
#include <QUndoStack>

class QLabel;
class QListView;

namespace fusion {
class SeatEditor;
class SlotCard;
class SlotGrid;
} // namespace fusion

namespace fusion::test {

/// A panel builder in a window of its own. Its catalog holds a model for every reason there is to refuse one: "lab" works,
/// "locked" has no key, "tiny" reads too little to judge, "mute" writes nothing, "plain" uses no tools.
struct PanelStand {
    PanelStand();

    /// Shows the window and waits until it has the keyboard.
    bool show();
    Panel panel() const { return builder->panel(); }
    void setPanel(const Panel &panel) { builder->setPanel(panel); }

    SlotGrid &grid() const;
    SlotCard *card(SlotId slot) const;
    SlotCard *seat(int index) const { return card({SlotKind::Seat, index}); }
    SlotCard *judge() const { return card({SlotKind::Judge}); }
    SlotCard *synthesizer() const { return card({SlotKind::Synthesizer}); }
    QListView *shelf() const;
    SeatEditor &editor() const;
    QString hint() const;
    QString notice() const; ///< empty while none is shown
    /// The place of a model in the shelf, for the mouse: scrolled to; invalid if it is not listed.
    QModelIndex shelfRow(const QString &modelName) const;

    QTemporaryDir folder;
    Catalog catalog;
    QHash<QString, ConnectionState> connections;
    PanelStore store;
    QUndoStack undo;
    QMainWindow window;
    PanelBuilder *builder;
};

ModelInfo standModel(const QString &connection, const QString &id, const QString &name);
Seat seatWith(const QString &label, const QString &id);
/// A with Alpha, B with Beta; Gamma judges, Delta writes.
Panel fullTrio();
/// "A:alpha B:beta | gamma | delta", switched off seats in brackets.
QString inWords(const Panel &panel);

} // namespace fusion::test
