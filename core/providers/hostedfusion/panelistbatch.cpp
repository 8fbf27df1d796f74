// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/hostedfusion/panelistbatch.h"

#include <QPointer>

#include <chrono>
#include <utility>

namespace fusion {

using namespace std::chrono_literals;

PanelistBatch::PanelistBatch(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(100ms);
    connect(&m_timer, &QTimer::timeout, this, &PanelistBatch::flush);
}

void PanelistBatch::add(const PanelistChange &change)
{
    const bool isPiece = change.state == PanelistState::Running && !(change.text.isEmpty() && change.reasoning.isEmpty());
    const auto waiting = m_waiting.find(change.position);
    if (isPiece && waiting == m_waiting.end()) {
        m_waiting.emplace(change.position, change);
        if (!m_timer.isActive())
            m_timer.start();
        return;
    }
    if (isPiece) {
        waiting->second.text += change.text;
        waiting->second.reasoning += change.reasoning;
        return;
    }
    const QPointer<PanelistBatch> alive(this);
    flush();
    if (alive)
        emit told(change);
}

void PanelistBatch::flush()
{
    m_timer.stop();
    const QPointer<PanelistBatch> alive(this);
    const std::map<int, PanelistChange> waiting = std::exchange(m_waiting, {});
    for (const auto &[position, change] : waiting) {
        emit told(change);
        if (!alive)
            return;
    }
}

} // namespace fusion
