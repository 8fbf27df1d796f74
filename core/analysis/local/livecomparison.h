// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/synthesistrace.h"
#include "core/chat/turn.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>

namespace fusion {

/// Compares answers while they arrive, on a thread of its own and not more often than a person can follow. Of an answer that is
/// being written, only whole sentences count. Lives on the thread that made it.
class LiveComparison : public QObject
{
    Q_OBJECT

public:
    explicit LiveComparison(QObject *parent = nullptr);
    ~LiveComparison() override;

    /// Looks at the turn as it stands. `now`: even if the last look was a moment ago, because an answer has ended.
    void look(const Turn &turn, bool now = true);

    /// Finds out what the turn's synthesis rests on; only once it is whole.
    void trace(const Turn &turn);

signals:
    /// What came of a look; a later look at the same turn replaces it.
    void compared(const QString &turnId, const fusion::Analysis &analysis);
    void traced(const QString &turnId, const fusion::SynthesisTrace &trace);

private:
    struct Snapshot;
    class Worker;

    void start(std::shared_ptr<const Snapshot> snapshot);

    std::unique_ptr<Worker> m_worker;
    std::shared_ptr<const Snapshot> m_next; ///< to be compared when the one at work is done
    bool m_busy = false;
    QElapsedTimer m_sinceLook;
};

} // namespace fusion
