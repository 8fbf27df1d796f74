// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/shortcutsheet.h"

#include "ui/common/fitscreen.h"
#include "ui/common/withoutmnemonic.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace fusion {

namespace {

struct Row {
    QString keys;
    QString what;
};

QList<Row> fixedRows()
{
    return {
        {ShortcutSheet::tr("Enter"), ShortcutSheet::tr("Composer: send the question")},
        {ShortcutSheet::tr("Shift+Enter"), ShortcutSheet::tr("Composer: new line")},
        {ShortcutSheet::tr("Tab"), ShortcutSheet::tr("Leave the composer, go to the next control")},
        {ShortcutSheet::tr("Enter or double-click"), ShortcutSheet::tr("Model shelf: put the model into the next free seat")},
        {ShortcutSheet::tr("Space"), ShortcutSheet::tr("Model shelf and slots: pick up, then drop")},
        {ShortcutSheet::tr("Arrow keys"), ShortcutSheet::tr("While a model is picked up: choose the slot")},
        {ShortcutSheet::tr("Escape"), ShortcutSheet::tr("While a model is picked up: put it back")},
        {ShortcutSheet::tr("Delete"), ShortcutSheet::tr("Slot: take the model out. Conversation: delete it")},
        {ShortcutSheet::tr("F2"), ShortcutSheet::tr("Conversation: rename it")},
    };
}

} // namespace

ShortcutSheet::ShortcutSheet(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    QList<Row> rows;
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty())
            rows.append({action->shortcut().toString(QKeySequence::NativeText), withoutMnemonic(action->text())});
    }
    rows += fixedRows();

    auto *table = new QTableWidget(static_cast<int>(rows.size()), 2, this);
    table->setAccessibleName(windowTitle());
    table->setHorizontalHeaderLabels({tr("Keys"), tr("What they do")});
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    for (int row = 0; row < rows.size(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(rows.at(row).keys));
        table->setItem(row, 1, new QTableWidgetItem(rows.at(row).what));
    }
    table->resizeColumnToContents(0);
    table->horizontalHeader()->setStretchLastSection(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(table);
    layout->addWidget(buttons);
    resizeOnScreen(*this, {560, 520});
}

} // namespace fusion
