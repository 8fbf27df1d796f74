// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/spendingtable.h"

#include "core/chat/turn.h"
#include "core/history/sqlconnection.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

/// How a call ended.
struct CallEnd {
    Stage stage;
    Usage usage;
    bool answered = false;
};

std::optional<CallEnd> callEndOf(const RunEvent &event)
{
    if (const auto *answered = std::get_if<StageAnswered>(&event.body))
        return CallEnd{.stage = answered->stage, .usage = answered->usage, .answered = true};
    if (const auto *round = std::get_if<StageRoundEnded>(&event.body))
        return CallEnd{.stage = round->stage, .usage = round->usage};
    if (const auto *failed = std::get_if<StageFailed>(&event.body))
        return CallEnd{.stage = failed->stage, .usage = failed->usage};
    if (const auto *stopped = std::get_if<StageStopped>(&event.body))
        return CallEnd{.stage = stopped->stage, .usage = {}};
    return std::nullopt;
}

/// Whether the stage was on its way, and not in line or held back, when it ended.
Result<bool> wasSent(SqlConnection &sql, const QString &turnId, Stage stage)
{
    return sql
        .value(
            u"SELECT kind FROM event WHERE turn = ? AND kind IN ('started', 'queued', 'reset', 'round_ended') "
            "AND json_extract(json, '$.stage') = ? AND coalesce(json_extract(json, '$.seat'), json_extract(json, '$.call'), 0) = ? ORDER BY seq DESC LIMIT 1"_s,
            {turnId, stageKindName(stage.kind), stage.seat})
        .transform([](const QVariant &kind) { return kind.toString() == "started"_L1; });
}

Result<ModelRef> modelOf(SqlConnection &sql, const QString &turnId, Stage stage)
{
    // Which version is meant shows only where it is known what was sent; most turns have no versions.
    const auto versions = sql.value(u"SELECT count(*) FROM event WHERE turn = ? AND kind = 'version_begun'"_s, {turnId});
    if (!versions)
        return std::unexpected(versions.error());
    const QString more = versions->toInt() > 0 ? u", 'started', 'version_begun', 'version_chosen'"_s : QString();
    auto rows = sql.query(
        u"SELECT json FROM event WHERE turn = ? AND kind IN ('run_started', 'cross_exam', 'guest'%1) ORDER BY seq"_s.arg(more),
        {turnId});
    if (!rows)
        return std::unexpected(rows.error());
    Turn turn;
    while (rows->next()) {
        if (const auto event = runEventFromJson(QJsonDocument::fromJson(rows->value(0).toString().toUtf8()).object()))
            turn.apply(*event);
    }
    const StageAnswer *answer = turn.find(stage);
    return answer ? answer->model : ModelRef();
}

QVariant orNull(std::optional<qint64> value)
{
    return value ? QVariant(*value) : QVariant(QMetaType::fromType<qint64>());
}

std::optional<StageKind> kindFrom(const QString &name)
{
    for (const StageKind kind : {StageKind::Seat, StageKind::Judge, StageKind::Synthesizer, StageKind::CrossExam}) {
        if (stageKindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

} // namespace

Result<void> noteSpending(SqlConnection &sql, const JournalEntry &entry)
{
    const auto end = callEndOf(entry.event);
    if (!end)
        return {};
    const bool isRound = std::holds_alternative<StageRoundEnded>(entry.event.body);
    const auto sent = isRound ? Result<bool>(true) : wasSent(sql, entry.turnId, end->stage);
    if (!sent || !*sent)
        return sent.transform([](bool) {});
    const auto model = modelOf(sql, entry.turnId, end->stage);
    if (!model)
        return std::unexpected(model.error());
    const auto cost = end->usage.cost.transform([](Money amount) { return amount.nanos; });
    return sql
        .exec(u"INSERT INTO spending (at, conversation, stage, connection, model, output_tokens, cost, answered) "
              "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
              {QDateTime::currentMSecsSinceEpoch(), entry.conversationId, stageKindName(end->stage.kind), model->connection,
               model->id, orNull(end->usage.outputTokens), orNull(cost), int(end->answered)})
        .transform([](int) {});
}

Result<SpentByConnection> spentSince(SqlConnection &sql, const QDateTime &since)
{
    auto rows = sql.query(u"SELECT connection, ifnull(sum(cost), 0), count(*) - count(cost) FROM spending WHERE at >= ? "
                          "GROUP BY connection"_s,
                          {since.toMSecsSinceEpoch()});
    if (!rows)
        return std::unexpected(rows.error());
    SpentByConnection spent;
    while (rows->next())
        spent[rows->value(0).toString()] = {.known = {rows->value(1).toLongLong()}, .unpriced = rows->value(2).toInt()};
    return spent;
}

Result<AnswerHabits> answerHabits(SqlConnection &sql, int most)
{
    auto rows = sql.query(u"SELECT stage, connection, model, output_tokens FROM (SELECT *, row_number() OVER "
                          "(PARTITION BY stage, connection, model ORDER BY rowid DESC) AS age FROM spending "
                          "WHERE answered AND output_tokens > 0) WHERE age <= ?"_s,
                          {most});
    if (!rows)
        return std::unexpected(rows.error());
    std::map<std::pair<StageKind, ModelRef>, std::vector<qint64>> lengths;
    while (rows->next()) {
        if (const auto kind = kindFrom(rows->value(0).toString()))
            lengths[{*kind, {rows->value(1).toString(), rows->value(2).toString()}}].push_back(rows->value(3).toLongLong());
    }
    AnswerHabits habits;
    for (auto &[key, list] : lengths)
        habits[key] = habitFrom(std::move(list));
    return habits;
}

} // namespace fusion
