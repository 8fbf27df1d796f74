// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QAction;

namespace fusion {

/// All keyboard shortcuts on one sheet: those of the given actions, and the fixed ones of composer, panel and answers.
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutSheet(const QList<QAction *> &actions, QWidget *parent = nullptr);
};

} // namespace fusion
