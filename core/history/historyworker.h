// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/historyfile.h"
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

    /// `tell` is given what the person has to know, on this thread.
    explicit HistoryWorker(const QString &file, std::function<void(const QString &)> tell = {});
    ~HistoryWorker();

    /// Why nothing can be saved.
    std::optional<Failure> notice() const { return m_notice; }

    /// Runs a reading job.
    template <typename Job>
    auto read(const Job &job) -> std::invoke_result_t<const Job &, HistoryStore &>
    {
        if (!ensureOpen())
            return std::unexpected(*m_notice);
        auto answer = job(*m_store);
        if (answer || !repair())
            return answer;
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
    void openFile(HistoryCheck check = HistoryCheck::AsNeeded);
    /// After a job that failed: if it came upon damage, what can be read moves to a new file, and the job may be tried again.
    bool repair();
    Result<void> writeTogether();
    Result<void> writeOneByOne();

    QString m_file;
    std::function<void(const QString &)> m_tell;
    QLockFile m_lock;
    std::unique_ptr<HistoryStore> m_store;
    std::optional<Failure> m_notice;
    bool m_readOnly = false;
    std::vector<Change> m_waiting; ///< oldest first
};

} // namespace fusion
