// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/card.h"

class QToolButton;

namespace fusion {

class ElidedLabel;

/// One attached file above the composer: its name and size, and a button that takes it away.
class AttachmentChip : public Card
{
    Q_OBJECT

public:
    /// @param facts "1.2 MB", or that it is being read
    /// @param check who gets what of it; empty while that is not known
    AttachmentChip(const QString &name, const QString &facts, const QString &check, QWidget *parent = nullptr);

    /// Where the keyboard removes it.
    QToolButton &removeButton() { return *m_remove; }

signals:
    void removeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    ElidedLabel *m_label;
    QToolButton *m_remove;
};

} // namespace fusion
