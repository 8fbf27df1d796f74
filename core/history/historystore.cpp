// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/historystore.h"

#include "core/history/attachmentrows.h"
#include "core/history/conversationtable.h"
#include "core/history/erasing.h"
#include "core/history/passagetable.h"
#include "core/history/spendingtable.h"
#include "core/history/turntree.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(fusion::History)

public:
    static QString noConversation(const QString &id) { return tr("There is no conversation %1", "%1 is an id").arg(id); }
    static QString noTurn(const QString &id) { return tr("There is no turn %1", "%1 is an id").arg(id); }
};

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject objectFrom(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

/// Something is in flight, so a crash would have to be repaired.
bool isOpen(const Turn &turn)
{
    const auto streams = [](const StageAnswer &stage) {
        return stage.state == StageState::Streaming || stage.state == StageState::Queued;
    };
    return turn.state == TurnState::Running || std::ranges::any_of(turn.seats, streams);
}

/// Events after which a turn that has its answer looks different for good.
bool settles(const RunEvent &event)
{
    return std::holds_alternative<RunFinished>(event.body) || std::holds_alternative<StageAnswered>(event.body) ||
           std::holds_alternative<StageFailed>(event.body) || std::holds_alternative<StageStopped>(event.body) ||
           std::holds_alternative<VersionChosen>(event.body) || std::holds_alternative<RulingGiven>(event.body) ||
           std::holds_alternative<GuestAdded>(event.body);
}

} // namespace

HistoryStore::HistoryStore(std::unique_ptr<SqlConnection> sql)
    : m_sql(std::move(sql))
{
}

HistoryStore::~HistoryStore() = default;

Result<void> HistoryStore::tidyUp()
{
    int erased = 0;
    const Result<void> done = m_sql->transaction([&]() -> Result<void> {
        const Result<int> removed = eraseRemoved(*m_sql);
        if (!removed)
            return std::unexpected(removed.error());
        const auto branches = m_sql->exec(u"DELETE FROM turn WHERE removed_at IS NOT NULL"_s);
        if (!branches)
            return std::unexpected(branches.error());
        erased = *removed + *branches;
        auto drafts =
            m_sql->exec(u"DELETE FROM draft WHERE conversation <> '' AND conversation NOT IN (SELECT id FROM conversation)"_s);
        auto open = drafts ? m_sql->query(u"SELECT id FROM turn WHERE is_open"_s) : std::unexpected(drafts.error());
        if (!open)
            return std::unexpected(open.error());
        QStringList ids;
        while (open->next())
            ids.append(open->value(0).toString());
        for (const QString &id : ids) {
            if (auto cut = interrupt(id); !cut)
                return cut;
        }
        return {};
    });
    if (!done || erased == 0)
        return done;
    return leaveNoTrace(*m_sql);
}

Result<void> HistoryStore::interrupt(const QString &turnId)
{
    Result<Turn> cut = turn(turnId);
    if (!cut)
        return std::unexpected(cut.error());
    markInterrupted(*cut);
    return keepValue(*cut);
}

Result<std::vector<ConversationSummary>> HistoryStore::conversations()
{
    return conversationPage(*m_sql).transform([](ConversationPage page) { return std::move(page.conversations); });
}

Result<ConversationRecord> HistoryStore::open(const QString &conversationId, const QString &throughTurn)
{
    const auto row = conversationRow(*m_sql, conversationId);
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return fail(FailureKind::Input, Words::noConversation(conversationId));
    const Result<QString> text = draft(conversationId);
    if (!text)
        return std::unexpected(text.error());
    ConversationRecord record{.summary = (*row)->summary, .panel = (*row)->panel, .draft = *text, .turns = {}, .versions = {}};
    const Result<TurnTree> tree = turnTree(*m_sql, conversationId);
    if (!tree)
        return std::unexpected(tree.error());
    for (const QString &id : tree->pathThrough(throughTurn)) {
        Result<Turn> loaded = turn(id);
        if (!loaded)
            return std::unexpected(loaded.error());
        record.turns.push_back(std::move(*loaded));
        record.versions.push_back(tree->versionsOf(id));
    }
    return record;
}

Result<Turn> HistoryStore::turn(const QString &turnId)
{
    auto row = m_sql->query(u"SELECT value, value_seq FROM turn WHERE id = ?"_s, {turnId});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return fail(FailureKind::Input, Words::noTurn(turnId));
    Turn turn;
    if (!row->value(0).isNull())
        turn = turnFromJson(objectFrom(row->value(0)));
    auto events = m_sql->query(u"SELECT json FROM event WHERE turn = ? AND seq > ? ORDER BY seq"_s, {turnId, row->value(1)});
    if (!events)
        return std::unexpected(events.error());
    while (events->next()) {
        const Result<RunEvent> event = runEventFromJson(objectFrom(events->value(0)));
        if (!event)
            return fail(FailureKind::Storage, event.error().message);
        turn.apply(*event);
    }
    if (auto loaded = loadAttachments(*m_sql, turn.attachments); !loaded)
        return std::unexpected(loaded.error());
    return turn;
}

Result<int> HistoryStore::indexOlder(int most)
{
    const Result<QStringList> ids = nextUnindexed(*m_sql, most);
    if (!ids)
        return std::unexpected(ids.error());
    for (const QString &id : *ids) {
        const Result<Turn> older = turn(id);
        // One that cannot be read is left as it is, and the others go on.
        const bool isRead = older && older->id == id;
        const Result<void> kept = isRead ? keepPassages(*m_sql, *older) : leaveUnindexed(*m_sql, id);
        if (!kept)
            return std::unexpected(kept.error());
    }
    return unindexedTurns(*m_sql);
}

Result<QString> HistoryStore::draft(const QString &conversationId)
{
    return m_sql->value(u"SELECT text FROM draft WHERE conversation = ?"_s, {conversationId}).transform([](const QVariant &text) {
        return text.toString();
    });
}

Result<void> HistoryStore::create(const ConversationSummary &summary, const QJsonObject &panel)
{
    const qint64 at = summary.updatedAt.isValid() ? summary.updatedAt.toMSecsSinceEpoch() : now();
    return m_sql
        ->exec(u"INSERT INTO conversation (id, title, pinned, created_at, updated_at, touched, panel) "
               "VALUES (?, ?, ?, ?, ?, (SELECT ifnull(max(touched), 0) + 1 FROM conversation), ?)"_s,
               {summary.id, summary.title, int(summary.pinned), at, at, compact(panel)})
        .transform([](int) {});
}

Result<void> HistoryStore::change(const QString &conversationId, const QString &assignments, const QVariantList &values)
{
    const auto changed =
        m_sql->exec(u"UPDATE conversation SET %1 WHERE id = ?"_s.arg(assignments), values + QVariantList{conversationId});
    if (!changed)
        return std::unexpected(changed.error());
    if (*changed == 0)
        return fail(FailureKind::Input, Words::noConversation(conversationId));
    return {};
}

Result<void> HistoryStore::add(const QString &conversationId, const Turn &turn)
{
    const Result<QString> newest = newestTurn(*m_sql, conversationId);
    if (!newest)
        return std::unexpected(newest.error());
    const auto added =
        m_sql->exec(u"INSERT INTO turn (id, conversation, position, state, is_open, question, started_at, parent) "
                    "VALUES (?, ?, (SELECT ifnull(max(position), -1) + 1 FROM turn WHERE conversation = ?), ?, 0, ?, ?, ?)"_s,
                    {turn.id, conversationId, conversationId, turnStateName(turn.state), turn.question,
                     turn.startedAt.isValid() ? turn.startedAt.toMSecsSinceEpoch() : 0, *newest});
    if (!added)
        return std::unexpected(added.error());
    if (auto kept = keepAttachments(*m_sql, turn.id, turn.attachments); !kept)
        return kept;
    return keepValue(turn);
}

Result<void> HistoryStore::rename(const QString &conversationId, const QString &title)
{
    return change(conversationId, u"title = ?, title_is_auto = 0"_s, {title});
}

Result<void> HistoryStore::setPinned(const QString &conversationId, bool pinned)
{
    return change(conversationId, u"pinned = ?"_s, {int(pinned)});
}

Result<void> HistoryStore::setPanel(const QString &conversationId, const QJsonObject &panel)
{
    return change(conversationId, u"panel = ?"_s, {compact(panel)});
}

Result<void> HistoryStore::saveDraft(const QString &conversationId, const QString &draft)
{
    const auto done =
        draft.isEmpty()
            ? m_sql->exec(u"DELETE FROM draft WHERE conversation = ?"_s, {conversationId})
            : m_sql->exec(
                  u"INSERT INTO draft (conversation, text) VALUES (?, ?) ON CONFLICT (conversation) DO UPDATE SET text = excluded.text"_s,
                  {conversationId, draft});
    return done.transform([](int) {});
}

Result<void> HistoryStore::remove(const QString &conversationId)
{
    return change(conversationId, u"removed_at = ?"_s, {now()});
}

Result<void> HistoryStore::restore(const QString &conversationId)
{
    return change(conversationId, u"removed_at = NULL"_s, {});
}

Result<void> HistoryStore::append(const std::vector<JournalEntry> &entries)
{
    for (const JournalEntry &entry : entries) {
        const auto *started = std::get_if<RunStarted>(&entry.event.body);
        Result<void> done = started ? beginTurn(entry, *started) : Result<void>();
        if (done)
            done = appendEvent(entry);
        if (done)
            done = noteSpending(*m_sql, entry);
        if (done)
            done = follow(entry);
        if (!done)
            return done;
    }
    return {};
}

Result<void> HistoryStore::beginTurn(const JournalEntry &entry, const RunStarted &started)
{
    const Result<QString> newest = newestTurn(*m_sql, entry.conversationId);
    if (!newest)
        return std::unexpected(newest.error());
    const auto added =
        m_sql->exec(u"INSERT INTO turn (id, conversation, position, state, is_open, question, started_at, parent) "
                    "VALUES (?, ?, (SELECT ifnull(max(position), -1) + 1 FROM turn WHERE conversation = ?), ?, 1, ?, ?, ?)"_s,
                    {entry.turnId, entry.conversationId, entry.conversationId, turnStateName(TurnState::Running),
                     started.question, started.startedAt.toMSecsSinceEpoch(), entry.parentId.value_or(*newest)});
    if (!added)
        return std::unexpected(added.error());
    Turn asked;
    asked.id = entry.turnId;
    asked.question = started.question;
    asked.panelName = started.panelName;
    asked.attachments = started.attachments;
    Result<void> kept = keepAttachments(*m_sql, entry.turnId, started.attachments);
    if (kept)
        kept = keepPassages(*m_sql, asked);
    if (kept)
        kept = setTip(*m_sql, entry.conversationId, entry.turnId);
    if (kept) // who asks on is not done with it
        kept = setArchived(*m_sql, {entry.conversationId}, false);
    if (!kept)
        return kept;
    return touch(entry.conversationId);
}

Result<void> HistoryStore::appendEvent(const JournalEntry &entry)
{
    const QJsonObject json = toJson(entry.event);
    return m_sql
        ->exec(u"INSERT INTO event (turn, seq, at_ms, kind, json) "
               "VALUES (?, (SELECT ifnull(max(seq), 0) + 1 FROM event WHERE turn = ?), ?, ?, ?)"_s,
               {entry.turnId, entry.turnId, entry.event.atMs, json[u"event"_s].toString(), compact(json)})
        .transform([](int) {});
}

Result<void> HistoryStore::follow(const JournalEntry &entry)
{
    const bool opens =
        std::holds_alternative<StageStarted>(entry.event.body) || std::holds_alternative<StageQueued>(entry.event.body) ||
        std::holds_alternative<RunPaused>(entry.event.body) || std::holds_alternative<VersionBegun>(entry.event.body) ||
        std::holds_alternative<CrossExamBegun>(entry.event.body);
    if (opens) {
        return m_sql
            ->exec(u"UPDATE turn SET state = ?, is_open = 1 WHERE id = ?"_s, {turnStateName(TurnState::Running), entry.turnId})
            .transform([](int) {});
    }
    if (!settles(entry.event))
        return {};
    const bool isEnd = std::holds_alternative<RunFinished>(entry.event.body);
    const auto state = m_sql->value(u"SELECT state FROM turn WHERE id = ?"_s, {entry.turnId});
    if (!state)
        return std::unexpected(state.error());
    if (!isEnd && state->toString() == turnStateName(TurnState::Running))
        return {};
    const Result<Turn> value = turn(entry.turnId);
    if (!value)
        return std::unexpected(value.error());
    if (auto kept = keepValue(*value); !kept)
        return kept;
    return isEnd ? touch(entry.conversationId) : Result<void>();
}

Result<void> HistoryStore::keepValue(const Turn &turn)
{
    const auto kept = m_sql->exec(u"UPDATE turn SET state = ?, is_open = ?, value = ?, "
                                  "value_seq = (SELECT ifnull(max(seq), 0) FROM event WHERE turn = ?) WHERE id = ?"_s,
                                  {turnStateName(turn.state), int(isOpen(turn)), compact(toJson(turn)), turn.id, turn.id});
    if (!kept)
        return std::unexpected(kept.error());
    return keepPassages(*m_sql, turn);
}

Result<void> HistoryStore::touch(const QString &conversationId)
{
    return change(conversationId, u"updated_at = ?, touched = (SELECT ifnull(max(touched), 0) + 1 FROM conversation)"_s, {now()});
}

} // namespace fusion
