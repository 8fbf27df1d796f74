// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/history.h"

#include "core/base/ownerthread.h"
#include "core/history/erasing.h"
#include "core/history/historyworker.h"
#include "core/history/journalqueue.h"
#include "core/history/turntree.h"

#include <QPromise>
#include <QTimer>
#include <QUuid>

#include <chrono>
#include <utility>
#include <vector>

using namespace std::chrono_literals;

namespace fusion {

namespace {
constexpr auto batchInterval = 20ms; // as often as the window shows what came: what was on screen outlives a kill
constexpr auto retryInterval = 2s;
constexpr auto indexPause = 5ms;
constexpr int indexedTogether = 20;

bool changesList(const RunEvent &event)
{
    return std::holds_alternative<RunStarted>(event.body) || std::holds_alternative<RunFinished>(event.body);
}
} // namespace

class History::Private
{
public:
    Private(History *history, const QString &file)
        : q(history)
        , worker([history, file] {
            return std::make_unique<HistoryWorker>(file, [history](const QString &text) {
                QMetaObject::invokeMethod(history, [history, text] { emit history->told(text); }, Qt::QueuedConnection);
            });
        })
    {
        batch.setSingleShot(true);
        batch.setInterval(batchInterval);
        retry.setSingleShot(true);
        retry.setInterval(retryInterval);
        QObject::connect(&batch, &QTimer::timeout, q, [this] {
            // A slow disk gets larger batches, not a longer line of them.
            if (batchesUnderWay > 0)
                batch.start();
            else
                writeQueue();
        });
        indexing.setSingleShot(true);
        indexing.setInterval(indexPause);
        QObject::connect(&indexing, &QTimer::timeout, q, [this] { indexOlder(); });
        QObject::connect(&retry, &QTimer::timeout, q, [this] { write([](HistoryStore &) { return Result<void>(); }); });
    }

    /// Runs a reading job over there.
    template <typename Job>
    auto read(Job job)
    {
        auto future = worker.run([job = std::move(job)](HistoryWorker &there) { return there.read(job); });
        return future.then(q, [this](const std::invoke_result_t<Job, HistoryStore &> &result) {
            if (!result)
                report(result.error());
            return result;
        });
    }

    /// The rows of the list that a change touches, known once it is made; null: none.
    using Listed = std::shared_ptr<QStringList>;
    static Listed row(const QString &conversationId) { return std::make_shared<QStringList>(QStringList{conversationId}); }

    /// Queues a change behind what was recorded before it.
    QFuture<Result<void>> write(HistoryWorker::Change change, const Listed &list = {})
    {
        writeQueue();
        return send(std::move(change), list);
    }

    QFuture<Result<void>> writeBranch(const QString &turnId, HistoryWorker::Change change)
    {
        auto list = std::make_shared<QStringList>();
        return write(
            [turnId, list, change = std::move(change)](HistoryStore &store) {
                const auto of = store.sql().value(QStringLiteral("SELECT conversation FROM turn WHERE id = ?"), {turnId});
                *list = {of.value_or(QVariant()).toString()};
                return change(store);
            },
            list);
    }

    QFuture<Result<void>> writeQueue(const Listed &list = {})
    {
        batch.stop();
        if (queue.isEmpty())
            return {};
        ++batchesUnderWay;
        auto sent = send([entries = queue.take()](HistoryStore &store) { return store.append(entries); }, list);
        return sent.then(q, [this](const Result<void> &result) {
            --batchesUnderWay;
            return result;
        });
    }

    QFuture<Result<void>> send(HistoryWorker::Change change, const Listed &list)
    {
        auto future = worker.run([change = std::move(change)](HistoryWorker &there) { return there.write(change); });
        return future.then(q, [this, list](const Result<void> &result) {
            settled(result);
            if (result && list)
                emit q->changed(*list);
            return result;
        });
    }

    void settled(const Result<void> &result)
    {
        if (result) {
            if (std::exchange(isSavingLate, false)) {
                emit q->told(History::tr("Saving works again. Nothing is lost."));
                emit q->changed({});
            }
            reported.reset();
            retry.stop();
            return;
        }
        isSavingLate = isSavingLate || result.error().retryable;
        report(result.error());
        if (result.error().retryable)
            retry.start();
    }

    /// The same trouble is told once until something could be written again.
    void report(const Failure &failure)
    {
        if (failure.kind != FailureKind::Storage || reported == failure)
            return;
        reported = failure;
        emit q->failed(failure);
    }

    /// A search goes step by step, so that what has to be written comes in between.
    struct Searching {
        explicit Searching(HistorySearch begun)
            : search(std::move(begun))
        {
        }

        HistorySearch search; ///< used over there, one step at a time
        QPromise<Result<SearchResult>> promise;
    };

    void goOn(const std::shared_ptr<Searching> &under)
    {
        read([under](HistoryStore &store) -> Result<bool> {
            return under->promise.isCanceled() ? Result<bool>(false) : under->search.step(store.sql());
        }).then(q, [this, under](const Result<bool> &more) {
            if (more && *more && !under->promise.isCanceled()) {
                goOn(under);
                return;
            }
            if (more)
                under->promise.addResult(under->search.result());
            else
                under->promise.addResult(std::unexpected(more.error()));
            under->promise.finish();
        });
    }

    /// Turns from before there was an index, some at a time and with pauses.
    void indexOlder()
    {
        auto left = std::make_shared<int>(0);
        auto future = worker.run([left](HistoryWorker &there) {
            if (there.isReadOnly())
                return Result<void>();
            return there.write([left](HistoryStore &store) {
                return store.indexOlder(indexedTogether).transform([left](int count) { *left = count; });
            });
        });
        future.then(q, [this, left](const Result<void> &done) {
            if (done && *left > 0) {
                indexing.start();
                return;
            }
            isIndexed = true;
            for (const auto &waiting : std::exchange(waitForIndex, {})) {
                waiting->addResult(done);
                waiting->finish();
            }
        });
    }

    History *q;
    JournalQueue queue;
    QTimer batch;
    int batchesUnderWay = 0;
    bool isSavingLate = false; ///< something waits for a disk that refused it
    QTimer retry;
    std::optional<Failure> reported;
    QTimer indexing;
    bool isIndexed = false; ///< or never will be, in this run of the program
    std::vector<std::shared_ptr<QPromise<Result<void>>>> waitForIndex;
    OwnerThread<HistoryWorker> worker;
};

History::History(const QString &file, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, file))
{
    d->worker.run([](HistoryWorker &there) { return there.notice(); }).then(this, [this](const std::optional<Failure> &notice) {
        if (notice)
            d->report(*notice);
    });
    d->indexOlder();
}

History::~History()
{
    d->writeQueue();
}

QFuture<Result<std::vector<ConversationSummary>>> History::conversations()
{
    return d->read([](HistoryStore &store) { return store.conversations(); });
}

QFuture<Result<ConversationPage>> History::conversationPage(const std::optional<ConversationMark> &after, int most)
{
    return d->read([after, most](HistoryStore &store) { return fusion::conversationPage(store.sql(), after, most); });
}

QFuture<Result<std::vector<ConversationSummary>>> History::conversationsWithIds(const QStringList &ids)
{
    return d->read([ids](HistoryStore &store) { return fusion::conversationsWithIds(store.sql(), ids); });
}

QFuture<Result<QStringList>> History::conversationIds()
{
    return d->read([](HistoryStore &store) { return fusion::conversationIds(store.sql()); });
}

QFuture<Result<ConversationRecord>> History::open(const QString &conversationId, const QString &throughTurn)
{
    if (throughTurn.isEmpty())
        d->writeQueue();
    else
        d->write([conversationId, throughTurn](HistoryStore &store) { return setTip(store.sql(), conversationId, throughTurn); });
    return d->read([conversationId, throughTurn](HistoryStore &store) { return store.open(conversationId, throughTurn); });
}

QFuture<Result<void>> History::removeBranch(const QString &turnId)
{
    return d->writeBranch(turnId, [turnId](HistoryStore &store) { return hideBranch(store.sql(), turnId); });
}

QFuture<Result<void>> History::restoreBranch(const QString &turnId)
{
    return d->writeBranch(turnId, [turnId](HistoryStore &store) { return unhideBranch(store.sql(), turnId); });
}

QFuture<Result<Turn>> History::turn(const QString &turnId)
{
    d->writeQueue();
    return d->read([turnId](HistoryStore &store) { return store.turn(turnId); });
}

QFuture<Result<QStringList>> History::turnIds()
{
    d->writeQueue();
    return d->read([](HistoryStore &store) -> Result<QStringList> {
        auto rows = store.sql().query(QStringLiteral("SELECT id FROM turn"));
        if (!rows)
            return std::unexpected(rows.error());
        QStringList ids;
        while (rows->next())
            ids.append(rows->value(0).toString());
        return ids;
    });
}

QFuture<Result<SearchResult>> History::search(const SearchRequest &request)
{
    d->writeQueue();
    auto under = std::make_shared<Private::Searching>(HistorySearch(request));
    under->promise.start();
    d->goOn(under);
    return under->promise.future();
}

QFuture<Result<SearchChoices>> History::searchChoices()
{
    return d->read([](HistoryStore &store) { return fusion::searchChoices(store.sql()); });
}

QFuture<Result<void>> History::indexed()
{
    auto waiting = std::make_shared<QPromise<Result<void>>>();
    waiting->start();
    if (d->isIndexed) {
        waiting->addResult(Result<void>());
        waiting->finish();
    } else {
        d->waitForIndex.push_back(waiting);
    }
    return waiting->future();
}

QFuture<Result<QString>> History::draft(const QString &conversationId)
{
    return d->read([conversationId](HistoryStore &store) { return store.draft(conversationId); });
}

QFuture<Result<SpentByConnection>> History::spentSince(const QDateTime &moment)
{
    d->writeQueue();
    return d->read([moment](HistoryStore &store) { return fusion::spentSince(store.sql(), moment); });
}

QFuture<Result<AnswerHabits>> History::answerHabits(int most)
{
    d->writeQueue();
    return d->read([most](HistoryStore &store) { return fusion::answerHabits(store.sql(), most); });
}

QFuture<Result<PanelStatistics>> History::panelStatistics()
{
    d->writeQueue();
    return d->read([](HistoryStore &store) { return fusion::panelStatistics(store.sql()); });
}

QFuture<Result<void>> History::create(const ConversationSummary &summary, const QJsonObject &panel)
{
    return d->write([summary, panel](HistoryStore &store) { return store.create(summary, panel); }, Private::row(summary.id));
}

QFuture<Result<void>> History::add(const QString &title, const QDateTime &updatedAt, const std::vector<Turn> &turns)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return d->write(
        [id, title, updatedAt, turns](HistoryStore &store) -> Result<void> {
            const QJsonObject panel = turns.empty() ? QJsonObject() : turns.back().panel;
            if (auto made = store.create({.id = id, .title = title, .updatedAt = updatedAt}, panel); !made)
                return made;
            for (Turn turn : turns) {
                const auto taken = store.sql().value(QStringLiteral("SELECT 1 FROM turn WHERE id = ?"), {turn.id});
                if (!taken)
                    return std::unexpected(taken.error());
                if (taken->isValid() || turn.id.isEmpty())
                    turn.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
                if (auto added = store.add(id, turn); !added)
                    return added;
            }
            return {};
        },
        Private::row(id));
}

QFuture<Result<void>> History::eraseOlderThan(const QDateTime &moment)
{
    return d
        ->write(
            [moment](HistoryStore &store) -> Result<void> {
                const auto removed = removeOlder(store.sql(), moment);
                const auto erased = removed ? eraseRemoved(store.sql()) : removed;
                return erased.transform([](int) {});
            },
            std::make_shared<QStringList>())
        .then(this, [this](const Result<void> &erased) {
            if (erased)
                d->worker.run([](HistoryWorker &there) {
                    return there.read([](HistoryStore &store) { return leaveNoTrace(store.sql()); });
                });
            return erased;
        });
}

QFuture<Result<void>> History::copyTo(const QString &file)
{
    d->writeQueue();
    return d->read(
        [file](HistoryStore &store) { return store.sql().exec(QStringLiteral("VACUUM INTO ?"), {file}).transform([](int) {}); });
}

QFuture<Result<void>> History::rename(const QString &conversationId, const QString &title)
{
    return d->write([conversationId, title](HistoryStore &store) { return store.rename(conversationId, title); },
                    Private::row(conversationId));
}

QFuture<Result<void>> History::setPinned(const QString &conversationId, bool pinned)
{
    return d->write([conversationId, pinned](HistoryStore &store) { return store.setPinned(conversationId, pinned); },
                    Private::row(conversationId));
}

QFuture<Result<void>> History::setFolder(const QStringList &conversationIds, const QString &folder)
{
    return d->write(
        [conversationIds, folder](HistoryStore &store) { return fusion::setFolder(store.sql(), conversationIds, folder); },
        std::make_shared<QStringList>(conversationIds));
}

QFuture<Result<void>> History::setArchived(const QString &conversationId, bool archived)
{
    return d->write(
        [conversationId, archived](HistoryStore &store) { return fusion::setArchived(store.sql(), {conversationId}, archived); },
        Private::row(conversationId));
}

QFuture<Result<void>> History::setPanel(const QString &conversationId, const QJsonObject &panel)
{
    return d->write([conversationId, panel](HistoryStore &store) { return store.setPanel(conversationId, panel); },
                    Private::row(conversationId));
}

QFuture<Result<void>> History::saveDraft(const QString &conversationId, const QString &draft)
{
    return d->write([conversationId, draft](HistoryStore &store) { return store.saveDraft(conversationId, draft); });
}

QFuture<Result<void>> History::remove(const QString &conversationId)
{
    return d->write([conversationId](HistoryStore &store) { return store.remove(conversationId); }, Private::row(conversationId));
}

QFuture<Result<void>> History::restore(const QString &conversationId)
{
    return d->write([conversationId](HistoryStore &store) { return store.restore(conversationId); },
                    Private::row(conversationId));
}

void History::record(const QString &conversationId, const QString &turnId, const RunEvent &event,
                     const std::optional<QString> &parentId)
{
    d->queue.add({.conversationId = conversationId, .turnId = turnId, .event = event, .parentId = parentId});
    if (JournalQueue::isBoundary(event))
        d->writeQueue(changesList(event) ? Private::row(conversationId) : nullptr);
    else if (!d->batch.isActive())
        d->batch.start();
}

QFuture<Result<void>> History::interrupt(const QString &turnId)
{
    return d->write([turnId](HistoryStore &store) { return store.interrupt(turnId); });
}

QFuture<Result<void>> History::flush()
{
    return d->write([](HistoryStore &) { return Result<void>(); });
}

} // namespace fusion
