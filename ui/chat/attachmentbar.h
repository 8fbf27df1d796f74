// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attach/attachmenttray.h"

#include <QStringList>
#include <QWidget>

class QLabel;

namespace fusion {

class FlowLayout;

/// The files that a question takes along: a chip each, who gets what of them, and why one was not taken. Hidden where there is
/// nothing to say.
class AttachmentBar : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentBar(QWidget *parent = nullptr);

    /// @param checks as attachmentChecks() gives them for the items that are read, in their order
    void setItems(const std::vector<AttachmentTray::Item> &items, const QStringList &checks);
    /// The keyboard comes to the files from this widget.
    void setTabOrderBehind(QWidget *widget) { m_tabFrom = widget; }
    /// Stays until the files change or the person goes on writing.
    void showRefusal(const QString &sentence);
    void clearRefusal();

signals:
    void removeRequested(int id);
    void left(); ///< the last file was removed by keyboard

private:
    void focusNear(int index);
    void updateVisibility();

    QWidget *m_tabFrom = nullptr;
    QWidget *m_chips;
    FlowLayout *m_flow;
    QLabel *m_checks;
    QLabel *m_refusal;
};

} // namespace fusion
