// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/historystore.h"

#include <QLockFile>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace fusion {

/// The thread's side of History: holds the lock and the store, and keeps every change until it is on disk.
///
/// Whoever holds history.lock beside the file writes. A second process waits two seconds for it, then reads only, and
/// what it asks to be written is dropped; notice() says so.
class HistoryWorker
{
public:
    using Change = std::function<Result<void>(HistoryStore &)>;

    explicit HistoryWorker(const QString &file);
    ~HistoryWorker();

    /// What opening has to tell: why nothing can be saved, or that a damaged file was set aside.
    std::optional<Failure> notice() const { return m_notice; }

    /// Runs a reading job.
    template <typename Job>
    auto read(const Job &job) -> std::invoke_result_t<const Job &, HistoryStore &>
    {
        if (!ensureOpen())
            return std::unexpected(*m_notice);
        return job(*m_store);
    }

    /// Makes a change after those that wait. Where the surroundings refuse (disk full, locked), it waits for the next
    /// call; a change that can never work is dropped and its failure returned.
    Result<void> write(Change change);
    /// Tries what waits.
    Result<void> flush();
    size_t waiting() const { return m_waiting.size(); }
    bool isReadOnly() const { return m_readOnly; }

private:
    bool ensureOpen();
    bool takeLock();
    void openFile();
    Result<void> writeTogether();
    Result<void> writeOneByOne();

    QString m_file;
    QLockFile m_lock;
    std::unique_ptr<HistoryStore> m_store;
    std::optional<Failure> m_notice;
    bool m_readOnly = false;
    std::vector<Change> m_waiting; ///< oldest first
};

} // namespace fusion
