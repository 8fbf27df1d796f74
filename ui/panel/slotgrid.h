// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/panel/fit.h"

#include <QScrollArea>
#include <QTimer>

#include <optional>
#include <vector>

class QGridLayout;

namespace fusion {

class Carry;
class PanelEdits;
class PanelModel;
class SlotCard;
struct PanelDrop;

/// The places of the panel as cards: the seats in as many columns as there is room for, judge and synthesizer below.
/// Never scrolls sideways; scrolls by itself under a drag. A model dropped between the cards goes into the next free seat.
class SlotGrid : public QScrollArea
{
    Q_OBJECT

public:
    SlotGrid(PanelModel &model, PanelEdits &edits, Carry &carry, QWidget *parent = nullptr);

    SlotCard *card(SlotId slot) const; ///< null where there is no such place
    const std::vector<SlotCard *> &seats() const { return m_seats; }
    void focusSlot(SlotId slot);
    /// Puts something below all places, to be scrolled with them; takes it over.
    void addBelow(const QString &heading, QWidget *widget);

signals:
    void settingsRequested(fusion::SlotId slot);
    void slotFocused(fusion::SlotId slot);
    void modelWanted(fusion::SlotId slot);
    void hint(const QString &sentence);
    void hintOver(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    SlotCard *makeCard(SlotId slot);
    void sync();
    void arrange();
    void moveFocus(const SlotCard &from, int key);
    std::optional<PanelDrop> dropBeside(const QDropEvent &event) const;
    void showDropBeside(const std::optional<PanelDrop> &drop);
    void scrollNear(int y);
    std::vector<SlotCard *> allCards() const;

    PanelModel &m_model;
    PanelEdits &m_edits;
    Carry &m_carry;
    QWidget *m_content;
    QGridLayout *m_seatGrid;
    QGridLayout *m_roleGrid;
    std::vector<SlotCard *> m_seats; ///< the free one at the end among them
    SlotCard *m_judge = nullptr;
    SlotCard *m_synthesizer = nullptr;
    int m_columns = 0;
    QString m_said;     ///< why nothing can be dropped between the cards
    QTimer m_scrolling; ///< while a drag waits at an edge
    int m_scrollStep = 0;
};

} // namespace fusion
