// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/historyworker.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr int lockWaitMs = 2000;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(fusion::History)

public:
    static QString inUse() { return tr("The history is open in another window or command; nothing of this one is saved"); }
    static QString noLock(const QString &file) { return tr("The file %1 cannot be made").arg(file); }
};

QString lockFileOf(const QString &file)
{
    const QFileInfo info(file);
    return info.path() + u'/' + info.completeBaseName() + u".lock"_s;
}

} // namespace

HistoryWorker::HistoryWorker(const QString &file, std::function<void(const QString &)> tell)
    : m_file(file)
    , m_tell(std::move(tell))
    , m_lock(lockFileOf(file))
{
    openFile();
}

HistoryWorker::~HistoryWorker()
{
    if (!m_readOnly)
        static_cast<void>(flush());
    // The connection goes before the lock does.
    m_store.reset();
}

bool HistoryWorker::takeLock()
{
    // No time limit for a holder that lives: a window may be open for weeks.
    m_lock.setStaleLockTime(0);
    if (m_lock.isLocked() || m_lock.tryLock(lockWaitMs))
        return true;
    // A lock file with no readable owner (a full disk leaves an empty one) would bar the way for ever.
    qint64 pid = 0;
    QString host;
    QString program;
    if (m_lock.error() == QLockFile::LockFailedError && !m_lock.getLockInfo(&pid, &host, &program))
        return m_lock.removeStaleLockFile() && m_lock.tryLock(lockWaitMs);
    return false;
}

void HistoryWorker::openFile(HistoryCheck check)
{
    m_notice.reset();
    const bool locked = takeLock();
    m_readOnly = !locked && m_lock.error() == QLockFile::LockFailedError;
    if (!locked && !m_readOnly) {
        // No room or no permission for the lock itself: without it nothing is opened, but it is tried again.
        m_notice = Failure{.kind = FailureKind::Storage, .message = Words::noLock(m_lock.fileName()), .retryable = true};
        return;
    }
    auto opened = m_readOnly ? openHistoryFileReadOnly(m_file) : openHistoryFile(m_file, historyMigrations(), check);
    if (opened) {
        m_store = std::make_unique<HistoryStore>(std::move(opened->sql));
        m_notice = opened->readOnly;
        if (m_tell && !opened->told.isEmpty())
            m_tell(opened->told);
    } else {
        m_notice = opened.error();
    }
    if (m_notice && m_store) {
        m_readOnly = true;
    } else if (m_readOnly) {
        m_notice = Failure{.kind = FailureKind::Storage, .message = Words::inUse()};
    } else if (m_store) {
        if (auto tidied = m_store->tidyUp(); !tidied)
            m_notice = tidied.error();
    }
}

bool HistoryWorker::repair()
{
    if (m_readOnly || !m_store || !m_store->sql().foundDamage())
        return false;
    m_store.reset(); // closes the file
    openFile(HistoryCheck::Always);
    return m_store != nullptr;
}

bool HistoryWorker::ensureOpen()
{
    if (!m_store && m_notice && m_notice->retryable)
        openFile();
    return m_store != nullptr;
}

Result<void> HistoryWorker::write(Change change)
{
    if (m_readOnly)
        return std::unexpected(*m_notice);
    m_waiting.push_back(std::move(change));
    return flush();
}

Result<void> HistoryWorker::flush()
{
    if (m_readOnly)
        return std::unexpected(*m_notice);
    if (m_waiting.empty())
        return {};
    if (!ensureOpen()) {
        // A file that was refused will be refused again; one that the disk had no room for will not.
        if (!m_notice->retryable)
            m_waiting.clear();
        return std::unexpected(*m_notice);
    }
    Result<void> done = writeTogether();
    if (!done && repair())
        done = writeTogether();
    if (done || !m_store || m_store->sql().mayWorkLater())
        return done;
    return writeOneByOne();
}

Result<void> HistoryWorker::writeTogether()
{
    Result<void> done = m_store->sql().transaction([this]() -> Result<void> {
        for (const Change &change : m_waiting) {
            if (auto made = change(*m_store); !made)
                return made;
        }
        return {};
    });
    if (done)
        m_waiting.clear();
    return done;
}

Result<void> HistoryWorker::writeOneByOne()
{
    Result<void> result;
    while (!m_waiting.empty()) {
        const Result<void> done = m_store->sql().transaction([this] { return m_waiting.front()(*m_store); });
        if (!done) {
            result = done;
            if (m_store->sql().mayWorkLater())
                return result;
        }
        m_waiting.erase(m_waiting.begin());
    }
    return result;
}

} // namespace fusion
