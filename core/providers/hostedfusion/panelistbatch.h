// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/hostedpanel.h"

#include <QObject>
#include <QTimer>

#include <map>

namespace fusion {

/// Joins the pieces of panelists' texts, which come by the hundred in a second, to a few changes in a second. Lives on the
/// thread that made it.
class PanelistBatch : public QObject
{
    Q_OBJECT

public:
    explicit PanelistBatch(QObject *parent = nullptr);

    /// Keeps a piece for a moment; whatever else a change says is told at once, behind the pieces that came before it.
    void add(const PanelistChange &change);
    /// Tells what waits.
    void flush();

signals:
    void told(const fusion::PanelistChange &change);

private:
    std::map<int, PanelistChange> m_waiting; ///< by position
    QTimer m_timer;
};

} // namespace fusion
