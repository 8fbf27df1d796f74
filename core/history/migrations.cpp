// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/migrations.h"

#include "core/history/sqlconnection.h"

using namespace Qt::StringLiterals;

namespace fusion {

const Migrations &historyMigrations()
{
    // Times are milliseconds since 1970 (UTC) and only shown; what comes first is told by `touched` and `position`.
    static const Migrations list{
        {
            uR"(CREATE TABLE conversation (
                    id TEXT NOT NULL PRIMARY KEY,
                    title TEXT NOT NULL,
                    title_is_auto INTEGER NOT NULL DEFAULT 1,
                    pinned INTEGER NOT NULL DEFAULT 0,
                    created_at INTEGER NOT NULL,
                    updated_at INTEGER NOT NULL,
                    touched INTEGER NOT NULL,
                    panel TEXT NOT NULL DEFAULT '{}',
                    removed_at INTEGER) STRICT)"_s,
            // Apart from its conversation: the composer of one that has no question yet has a draft too.
            uR"(CREATE TABLE draft (
                    conversation TEXT NOT NULL PRIMARY KEY,
                    text TEXT NOT NULL) STRICT)"_s,
            // value: the turn as JSON after its event number value_seq. is_open: a stage is in flight.
            uR"(CREATE TABLE turn (
                    id TEXT NOT NULL PRIMARY KEY,
                    conversation TEXT NOT NULL REFERENCES conversation(id) ON DELETE CASCADE,
                    position INTEGER NOT NULL,
                    state TEXT NOT NULL,
                    is_open INTEGER NOT NULL,
                    question TEXT NOT NULL,
                    started_at INTEGER NOT NULL,
                    value TEXT,
                    value_seq INTEGER NOT NULL DEFAULT 0,
                    UNIQUE (conversation, position)) STRICT)"_s,
            uR"(CREATE TABLE event (
                    turn TEXT NOT NULL REFERENCES turn(id) ON DELETE CASCADE,
                    seq INTEGER NOT NULL,
                    at_ms INTEGER NOT NULL,
                    kind TEXT NOT NULL,
                    json TEXT NOT NULL,
                    PRIMARY KEY (turn, seq)) STRICT)"_s,
            // What searching reads: the texts of a turn's value.
            uR"(CREATE TABLE part (
                    turn TEXT NOT NULL REFERENCES turn(id) ON DELETE CASCADE,
                    part TEXT NOT NULL,
                    position INTEGER NOT NULL,
                    text TEXT NOT NULL,
                    PRIMARY KEY (turn, part, position)) STRICT)"_s,
            u"CREATE INDEX turn_open ON turn(is_open) WHERE is_open"_s,
        },
        {
            // What was attached to questions; text: what can be read in it.
            uR"(CREATE TABLE file (
                    hash TEXT NOT NULL PRIMARY KEY,
                    bytes BLOB NOT NULL,
                    text TEXT NOT NULL) STRICT)"_s,
            uR"(CREATE TABLE attachment (
                    turn TEXT NOT NULL REFERENCES turn(id) ON DELETE CASCADE,
                    position INTEGER NOT NULL,
                    hash TEXT NOT NULL REFERENCES file(hash),
                    PRIMARY KEY (turn, position)) STRICT)"_s,
            u"CREATE INDEX attachment_hash ON attachment(hash)"_s,
            uR"(CREATE TRIGGER attachment_erased AFTER DELETE ON attachment BEGIN
                    DELETE FROM file WHERE hash = old.hash
                        AND NOT EXISTS (SELECT 1 FROM attachment WHERE hash = old.hash);
                END)"_s,
        },
        {
            // A row for every call that ended (core/history/spendingtable.h); cost in nano-dollars, NULL where nobody told. No
            // key to conversation: it outlives it.
            uR"(CREATE TABLE spending (
                    at INTEGER NOT NULL,
                    conversation TEXT NOT NULL,
                    stage TEXT NOT NULL,
                    connection TEXT NOT NULL,
                    model TEXT NOT NULL,
                    output_tokens INTEGER,
                    cost INTEGER,
                    answered INTEGER NOT NULL) STRICT)"_s,
            u"CREATE INDEX spending_at ON spending(at)"_s,
            u"CREATE INDEX spending_conversation ON spending(conversation)"_s,
            // What turns from before say of themselves: one row a stage.
            uR"(INSERT INTO spending
                    SELECT t.started_at, t.conversation, json_extract(s.value, '$.stage'),
                        ifnull(json_extract(s.value, '$.connection'), ''), ifnull(json_extract(s.value, '$.model'), ''),
                        CASE json_extract(s.value, '$.attempts') WHEN 1 THEN json_extract(s.value, '$.usage.output_tokens') END,
                        json_extract(s.value, '$.usage.cost_nanos'),
                        json_extract(s.value, '$.state') IN ('answered', 'late')
                    FROM turn t, json_each(json_array(json_extract(t.value, '$.judge'), json_extract(t.value, '$.synthesis'))) s
                    WHERE t.value IS NOT NULL AND json_extract(s.value, '$.attempts') > 0)"_s,
            uR"(INSERT INTO spending
                    SELECT t.started_at, t.conversation, 'seat',
                        ifnull(json_extract(s.value, '$.connection'), ''), ifnull(json_extract(s.value, '$.model'), ''),
                        CASE json_extract(s.value, '$.attempts') WHEN 1 THEN json_extract(s.value, '$.usage.output_tokens') END,
                        json_extract(s.value, '$.usage.cost_nanos'),
                        json_extract(s.value, '$.state') IN ('answered', 'late')
                    FROM turn t, json_each(t.value, '$.seats') s
                    WHERE t.value IS NOT NULL AND json_extract(s.value, '$.attempts') > 0)"_s,
        },
        {
            // What searching reads (core/history/passagetable.h). Numbers rise with time and are never given twice; those of the
            // texts that are still in `part` keep theirs when they move over. words: where the index needs others than the
            // text's.
            uR"(CREATE TABLE passage (
                    id INTEGER PRIMARY KEY AUTOINCREMENT,
                    turn TEXT NOT NULL REFERENCES turn(id) ON DELETE CASCADE,
                    part TEXT NOT NULL,
                    position INTEGER NOT NULL,
                    label TEXT NOT NULL,
                    model TEXT NOT NULL,
                    text TEXT NOT NULL,
                    words TEXT,
                    UNIQUE (turn, part, position)) STRICT)"_s,
            u"INSERT INTO sqlite_sequence (name, seq) SELECT 'passage', ifnull(max(rowid), 0) FROM part"_s,
            u"CREATE INDEX passage_model ON passage(model) WHERE model > ''"_s,
            u"CREATE INDEX passage_question ON passage(id) WHERE part = 'question'"_s,
            uR"(CREATE VIRTUAL TABLE passage_index USING fts5(words, content = '', columnsize = 0, prefix = '1 2 3',
                    tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co M*'"))"_s,
            u"INSERT INTO passage_index (passage_index, rank) VALUES ('secure-delete', 1)"_s,
            uR"(CREATE TRIGGER passage_added AFTER INSERT ON passage BEGIN
                    INSERT INTO passage_index (rowid, words) VALUES (new.id, ifnull(new.words, new.text));
                END)"_s,
            uR"(CREATE TRIGGER passage_erased AFTER DELETE ON passage BEGIN
                    INSERT INTO passage_index (passage_index, rowid, words)
                        VALUES ('delete', old.id, ifnull(old.words, old.text));
                END)"_s,
            u"ALTER TABLE turn ADD COLUMN panel_name TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE turn ADD COLUMN cost INTEGER NOT NULL DEFAULT 0"_s,
            u"ALTER TABLE turn ADD COLUMN conflicts INTEGER NOT NULL DEFAULT 0"_s,
            // 0: not yet, 1: its texts are in the index, 2: it could not be read
            u"ALTER TABLE turn ADD COLUMN indexed INTEGER NOT NULL DEFAULT 0"_s,
            u"CREATE INDEX turn_unindexed ON turn(indexed) WHERE indexed = 0"_s,
            u"CREATE INDEX turn_panel ON turn(panel_name) WHERE panel_name > ''"_s,
        },
        {
            // The turns of a conversation are a tree (core/history/turntree.h). parent: the turn it followed, '' for a first one;
            // those from before follow each other. tip: where the branch that is shown ends; '': the newest one.
            u"ALTER TABLE turn ADD COLUMN parent TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE turn ADD COLUMN removed_at INTEGER"_s,
            uR"(UPDATE turn SET parent = ifnull((SELECT before.id FROM turn before WHERE before.conversation = turn.conversation
                    AND before.position < turn.position ORDER BY before.position DESC LIMIT 1), ''))"_s,
            u"CREATE INDEX turn_parent ON turn(conversation, parent, position)"_s,
            u"CREATE INDEX turn_removed ON turn(removed_at) WHERE removed_at IS NOT NULL"_s,
            u"ALTER TABLE conversation ADD COLUMN tip TEXT NOT NULL DEFAULT ''"_s,
        },
        {
            // A folder is where conversations say they lie: it is there as long as one does.
            u"ALTER TABLE conversation ADD COLUMN folder TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE conversation ADD COLUMN archived INTEGER NOT NULL DEFAULT 0"_s,
            // What the list reads, so that a page of it never depends on how much there is, nor reads the turns themselves.
            u"CREATE INDEX conversation_list ON conversation(pinned, touched) WHERE removed_at IS NULL"_s,
            u"CREATE INDEX conversation_touched ON conversation(touched)"_s,
            u"CREATE INDEX conversation_removed ON conversation(removed_at) WHERE removed_at IS NOT NULL"_s,
            u"CREATE INDEX conversation_folder ON conversation(folder) WHERE folder > ''"_s,
            u"CREATE INDEX turn_shown ON turn(conversation) WHERE removed_at IS NULL"_s,
            u"DROP INDEX spending_conversation"_s,
            u"CREATE INDEX spending_conversation ON spending(conversation, cost)"_s,
        },
    };
    return list;
}

Result<int> schemaVersion(SqlConnection &sql)
{
    return sql.value(u"PRAGMA user_version"_s).transform([](const QVariant &version) { return version.toInt(); });
}

Result<void> migrate(SqlConnection &sql, const Migrations &migrations)
{
    const Result<int> current = schemaVersion(sql);
    if (!current)
        return std::unexpected(current.error());
    for (int version = *current; version < static_cast<int>(migrations.size()); ++version) {
        const Result<void> done = sql.transaction([&]() -> Result<void> {
            for (const QString &statement : migrations.at(version)) {
                if (auto step = sql.exec(statement); !step)
                    return std::unexpected(step.error());
            }
            // Inside the same transaction, so that schema and version cannot part.
            return sql.exec(u"PRAGMA user_version = %1"_s.arg(version + 1)).transform([](int) {});
        });
        if (!done)
            return done;
    }
    return {};
}

} // namespace fusion
