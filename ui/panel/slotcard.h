// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/panel/fit.h"
#include "ui/panel/slotpainter.h"

#include <QPoint>
#include <QWidget>

#include <optional>

class QToolButton;

namespace fusion {

class Carry;
class PanelEdits;
class PanelModel;

/// One place of the panel: a target and a source of drags, by mouse and by keyboard. Says before a drop why it would not
/// fit. Shows the place its row has in the panel model; keeps no value of its own.
class SlotCard : public QWidget
{
    Q_OBJECT

public:
    SlotCard(PanelModel &model, PanelEdits &edits, Carry &carry, SlotId slot, QWidget *parent = nullptr);

    SlotId slot() const { return m_slot; }
    const SlotLook &look() const { return m_look; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public slots:
    /// Takes what it shows from the panel model again.
    void refresh();
    /// Shows what a drop would do here; nothing: none hovers.
    void showDrop(const std::optional<fusion::PanelDrop> &drop);

signals:
    void settingsRequested(fusion::SlotId slot);
    void focused(fusion::SlotId slot);
    void modelWanted(fusion::SlotId slot);  ///< an empty place was activated
    void moveFocus(int key);                ///< an arrow key
    void hint(const QString &sentence);     ///< why not, or what is to be known; empty when it is over
    void hintOver(const QString &sentence); ///< that one is over, if it is still said

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool isFilled() const;
    bool isSeat() const;
    void describe();
    void startDrag();
    bool isOutside() const;
    void sayLeaving(bool isLeaving);
    void pickUp(Qt::DropAction action);
    bool handleCarryKey(int key, Qt::KeyboardModifiers modifiers);
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void showMenu(const QPoint &globalPosition);

    PanelModel &m_model;
    PanelEdits &m_edits;
    Carry &m_carry;
    SlotId m_slot;
    SlotLook m_look;
    QToolButton *m_more;
    std::optional<QPoint> m_pressed;
    bool m_isDragged = false;
    bool m_isLeaving = false;
};

} // namespace fusion
