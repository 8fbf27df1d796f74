// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panel/slotmenu.h"

#include "core/panel/panelchange.h"
#include "ui/panel/paneledits.h"
#include "ui/panel/panelmodel.h"

#include <QCoreApplication>
#include <QMenu>

namespace fusion {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::SlotCard)
};
} // namespace

QMenu *makeSlotMenu(SlotId slot, const PanelModel &model, PanelEdits &edits, QWidget *parent)
{
    const Panel &panel = model.panel();
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(Words::tr("&Settings"));
    if (slot.kind == SlotKind::Seat && slot.seat < std::ssize(panel.seats)) {
        const bool isOn = panel.seats[static_cast<size_t>(slot.seat)].enabled;
        QAction *toggle = menu->addAction(isOn ? Words::tr("Switch &off") : Words::tr("Switch &on"));
        QObject::connect(toggle, &QAction::triggered, &edits, [&edits, slot, isOn] { edits.setEnabled(slot.seat, !isOn); });
        QAction *duplicate = menu->addAction(Words::tr("&Duplicate"));
        duplicate->setEnabled(model.hasFreeSeat());
        QObject::connect(duplicate, &QAction::triggered, &edits, [&edits, slot] { edits.duplicate(slot.seat); });
    }
    QAction *remove = menu->addAction(Words::tr("&Remove"));
    QObject::connect(remove, &QAction::triggered, &edits, [&edits, slot] { edits.remove(slot); });
    return menu;
}

} // namespace fusion
