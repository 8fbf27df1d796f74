// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/panel/fit.h"
#include "core/panel/panel.h"

#include <QObject>
#include <QString>

class QUndoStack;

namespace fusion {

class PanelModel;
struct PanelDrop;

/// Every change a person makes to the panel being built, as a command with a text on the undo stack. Mouse, keyboard and
/// menus all call these. What changes nothing leaves no command.
class PanelEdits : public QObject
{
    Q_OBJECT

public:
    PanelEdits(PanelModel &model, QUndoStack &stack, QObject *parent = nullptr);

    void put(const ModelRef &model, SlotId slot);
    void move(SlotId from, SlotId to); ///< swaps where the target is taken
    void copy(SlotId from, SlotId to);
    void remove(SlotId slot);
    void duplicate(int seat);
    void setEnabled(int seat, bool enabled);
    /// Settings of a place; typing on in the same field stays one command.
    void setSettings(SlotId slot, const ModelSettings &settings);
    void setLabel(int seat, const QString &label);
    void setColour(int seat, const QString &colour);
    /// Stepping on in the same number stays one command.
    void setPolicy(const PanelPolicy &policy, bool localOnly);
    void setDescription(const QString &description);
    void rename(const QString &name);
    /// Another panel altogether: opened, imported, adapted.
    void replace(const Panel &panel, const QString &text);
    void apply(const PanelDrop &drop);

private:
    /// `merge`: commands with the same value, following each other, become one; 0 never does.
    void push(const QString &text, const Panel &after, int merge = 0);

    PanelModel &m_model;
    QUndoStack &m_stack;
};

/// "Seat A", "Judge", "Synthesizer", "New seat".
QString nameOfSlot(SlotId slot, const Panel &panel);

} // namespace fusion
