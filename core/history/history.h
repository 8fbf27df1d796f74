// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "core/chat/conversation.h"
#include "core/chat/turn.h"
#include "core/history/conversationtable.h"
#include "core/history/historysearch.h"
#include "core/history/panelstatistics.h"
#include "core/history/spendingtable.h"

#include <QFuture>
#include <QJsonObject>
#include <QObject>

#include <memory>
#include <vector>

namespace fusion {

/// A conversation as it is opened.
struct ConversationRecord {
    ConversationSummary summary;
    QJsonObject panel;       ///< the panel it uses; empty: the default one
    QString draft;           ///< what stands in the composer
    std::vector<Turn> turns; ///< one branch, oldest first; a turn that was running when the program ended is Interrupted
    std::vector<QStringList> versions; ///< of each of them: the turns that follow the same turn, itself among them, oldest first
};

/// Everything that was asked and answered, kept in SQLite. This class is the face of it: each call queues a job on the
/// thread that owns the connection and returns at once. Lives on the GUI thread.
///
/// The run's events are journalled as they come: record() is on its way to the file within 20 ms, which is about
/// when the window shows it, and at once for events that start or settle a stage. A turn that has finished is kept as its value,
/// too.
///
/// One process writes to a profile's history at a time. While another has it open (history.lock beside the file), this
/// one reads only: failed() says that nothing is saved, and every change comes back as a failure.
class History : public QObject
{
    Q_OBJECT

public:
    /// Opens, or makes, the database; migrates an older one after a verified copy. Failures come by failed().
    explicit History(const QString &file, QObject *parent = nullptr);
    ~History() override; ///< writes what is queued

    QFuture<Result<std::vector<ConversationSummary>>> conversations();
    /// The next of them, so many; the list's order is core/history/conversationtable.h's.
    QFuture<Result<ConversationPage>> conversationPage(const std::optional<ConversationMark> &after, int most);
    /// Those of them that are in the list.
    QFuture<Result<std::vector<ConversationSummary>>> conversationsWithIds(const QStringList &ids);
    QFuture<Result<QStringList>> conversationIds();
    /// The branch that was shown last, or the one through a turn, which is then what is shown next time.
    QFuture<Result<ConversationRecord>> open(const QString &conversationId, const QString &throughTurn = {});
    QFuture<Result<Turn>> turn(const QString &turnId);
    /// Of all turns that are there, hidden ones included: what can still come back.
    QFuture<Result<QStringList>> turnIds();
    /// Texts in which all the words occur, newest first. Cancelling the future ends it.
    QFuture<Result<SearchResult>> search(const SearchRequest &request);
    QFuture<Result<SearchChoices>> searchChoices();
    /// Turns from before there was an index come into it in the background; finishes when all have.
    QFuture<Result<void>> indexed();
    /// What stands in the composer of a conversation; an empty id: of the one that has no question yet.
    QFuture<Result<QString>> draft(const QString &conversationId);

    /// What calls that ended since then have cost, by connection; those of erased conversations, too.
    QFuture<Result<SpentByConnection>> spentSince(const QDateTime &moment);
    /// How long the last answers of every model were.
    QFuture<Result<AnswerHabits>> answerHabits(int most);

    /// Who agrees with whom, who brings what: of all turns that a judge compared.
    QFuture<Result<PanelStatistics>> panelStatistics();

    QFuture<Result<void>> create(const ConversationSummary &summary, const QJsonObject &panel);
    /// A conversation from elsewhere, whole. Turns whose ids are taken get others.
    QFuture<Result<void>> add(const QString &title, const QDateTime &updatedAt, const std::vector<Turn> &turns);
    QFuture<Result<void>> rename(const QString &conversationId, const QString &title);
    QFuture<Result<void>> setPinned(const QString &conversationId, bool pinned);
    /// Where it lies; an empty name: in no folder.
    QFuture<Result<void>> setFolder(const QStringList &conversationIds, const QString &folder);
    /// Out of the way, or back; asking on brings it back, too.
    QFuture<Result<void>> setArchived(const QString &conversationId, bool archived);
    QFuture<Result<void>> setPanel(const QString &conversationId, const QJsonObject &panel);
    QFuture<Result<void>> saveDraft(const QString &conversationId, const QString &draft);
    /// Hides it; restore() brings it back; what is still hidden at the next start is erased.
    QFuture<Result<void>> remove(const QString &conversationId);
    QFuture<Result<void>> restore(const QString &conversationId);

    /// Erases what nobody changed since then and did not pin, so that no byte of it is left.
    QFuture<Result<void>> eraseOlderThan(const QDateTime &moment);
    /// A whole and sound copy of the file, as it is after everything recorded so far. The file must not exist.
    QFuture<Result<void>> copyTo(const QString &file);

    /// Hides a turn and all that follows it; restoreBranch() brings it back; what is still hidden at the next start is erased.
    QFuture<Result<void>> removeBranch(const QString &turnId);
    QFuture<Result<void>> restoreBranch(const QString &turnId);

    /// `parentId`, with a turn's first event: the turn it follows, '' for a first one; without it, the newest of the
    /// conversation.
    void record(const QString &conversationId, const QString &turnId, const RunEvent &event,
                const std::optional<QString> &parentId = {});
    /// What is in flight in the turn was cut off: keeps it as the next start would find it.
    QFuture<Result<void>> interrupt(const QString &turnId);
    /// Finishes when everything recorded so far is on disk.
    QFuture<Result<void>> flush();

signals:
    void failed(const fusion::Failure &failure); ///< something could not be read or written; what is queued stays queued
    /// These rows of the list of conversations, which may be new or gone; none named: any of them.
    void changed(const QStringList &conversationIds);
    void told(const QString &text); ///< what a person has to know: a damaged file was set aside, and where it is

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace fusion
