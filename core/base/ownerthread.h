// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>
#include <utility>

namespace fusion {

/// A thread that owns one thing (the SQLite connection, say) and runs jobs on it, in the order they were given.
/// The thing is made, used and destroyed over there; the destructor runs what is queued, then joins.
template <typename Owned>
class OwnerThread
{
public:
    explicit OwnerThread(std::function<std::unique_ptr<Owned>()> make)
        : m_context(new QObject)
    {
        m_context->moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(m_context, [this, make = std::move(make)] { m_owned = make(); });
    }

    ~OwnerThread()
    {
        QMetaObject::invokeMethod(m_context, [this] { m_owned.reset(); }, Qt::BlockingQueuedConnection);
        m_context->deleteLater();
        m_thread.quit();
        m_thread.wait();
    }

    Q_DISABLE_COPY_MOVE(OwnerThread)

    /// Queues `job(Owned &)`. Never blocks; the future is finished from the owning thread.
    template <typename Job>
    auto run(Job job) -> QFuture<std::invoke_result_t<Job, Owned &>>
    {
        using Answer = std::invoke_result_t<Job, Owned &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        auto future = promise->future();
        promise->start();
        QMetaObject::invokeMethod(m_context, [this, promise, job = std::move(job)]() mutable {
            if constexpr (std::is_void_v<Answer>)
                job(*m_owned);
            else
                promise->addResult(job(*m_owned));
            promise->finish();
        });
        return future;
    }

private:
    QThread m_thread;
    QObject *m_context; ///< lives in m_thread, deleted there
    std::unique_ptr<Owned> m_owned;
};

} // namespace fusion
