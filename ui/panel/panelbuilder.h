// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/panel/fit.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QUndoStack;

namespace fusion {

class Carry;
class Catalog;
class ModelShelf;
class NoticeBar;
class PanelEdits;
class PanelHeader;
class PanelModel;
class PanelRules;
class PanelStore;
class SeatEditor;
class SlotGrid;

/// The page where a panel is built: the shelf of models beside the places they can take. Every change is a command on
/// the undo stack, whichever way it was made.
class PanelBuilder : public QWidget
{
    Q_OBJECT

public:
    PanelBuilder(PanelStore &store, Catalog &catalog, ConnectionLookup connections, QUndoStack *undo, QWidget *parent = nullptr);

    const Panel &panel() const;
    /// Shows another panel, of another conversation: emits nothing, and what was done before cannot be undone here.
    void setPanel(const Panel &panel);
    /// Keys or connections changed.
    void refresh();
    void focusShelf();
    /// How the page is divided, for the settings.
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

    ModelShelf &shelf() { return *m_shelf; }
    SlotGrid &grid() { return *m_grid; }
    PanelHeader &header() { return *m_header; }
    SeatEditor &editor() { return *m_editor; }

signals:
    void panelChanged(const fusion::Panel &panel);
    void connectionSettingsRequested(const QString &connectionId);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    void connectShelf();
    void connectGrid();
    void connectCarry();
    void connectHeader();
    void open(const Panel &panel, const QString &said);
    void showCost();
    void putInto(const ModelRef &model, SlotId slot);
    void putIntoFreeSeat(const ModelRef &model);
    void offerAdapted(const QString &said);
    void showHint(const QString &sentence);

    PanelStore &m_store;
    QUndoStack &m_undo;
    Catalog &m_catalog;
    PanelModel *m_model;
    PanelEdits *m_edits;
    Carry *m_carry;
    PanelHeader *m_header;
    NoticeBar *m_notice;
    ModelShelf *m_shelf;
    SlotGrid *m_grid;
    PanelRules *m_rules;
    SeatEditor *m_editor;
    QSplitter *m_splitter;
    QLabel *m_hint;
    bool m_setting = false;
};

} // namespace fusion
