// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/history.h"
#include "core/history/historyfile.h"
#include "core/history/historystore.h"
#include "tests/support/testsupport.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace fusion;
using namespace fusion::test;

/// Deleted means that no byte of it is left: not in the file, not in the search index, not in the log, not in a copy.
class TestErasing : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void deletedIsGone();
    void whatIsOldIsGone();
    void keepsWhatIsPinnedOrYoung();

private:
    void ask(History &history, const QString &conversation, const QString &word);
    QStringList filesWith(const QByteArray &word) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

namespace {

StageAnswer seat()
{
    StageAnswer answer;
    answer.stage = Stage::ofSeat(0);
    answer.label = "A";
    answer.model = {.connection = "lab", .id = "some-model"};
    return answer;
}

QByteArray plain(const QString &word)
{
    return word.toUtf8();
}

} // namespace

void TestErasing::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath("history.sqlite");
}

/// Everything in it holds the word: title, question, file, reasoning, answer, a draft.
void TestErasing::ask(History &history, const QString &conversation, const QString &word)
{
    history.create({.id = conversation, .title = word + "title"}, {{"name", word + "panel"}});
    const QByteArray bytes = QByteArray(plain(word) + "file ").repeated(2000);
    const Attachment file = sealed({.kind = AttachmentKind::Text,
                                    .name = word + ".txt",
                                    .mediaType = "text/plain",
                                    .data = bytes,
                                    .text = QString::fromUtf8(bytes)});
    qint64 at = 0;
    const auto record = [&](RunEventBody body) {
        history.record(conversation, conversation + "-turn", {.atMs = ++at, .body = std::move(body)});
    };
    record(RunStarted{.turnId = conversation + "-turn",
                      .question = word + "question " + QString(word + ' ').repeated(700),
                      .panelName = word + "panel",
                      .panel = {{"name", word + "panel"}},
                      .seats = {seat()},
                      .judge = {},
                      .synthesizer = {},
                      .orderSeed = 1,
                      .startedAt = QDateTime::currentDateTimeUtc(),
                      .attachments = {file}});
    record(StageStarted{Stage::ofSeat(0), {.method = "POST", .url = "http://x/", .headers = {}, .body = {{"q", word + "sent"}}}});
    record(ReasoningDelta{Stage::ofSeat(0), word + "reasoning"});
    record(TextDelta{Stage::ofSeat(0), QString(word + "answer ").repeated(900)});
    record(StageAnswered{Stage::ofSeat(0), FinishReason::Stop, word + "provider", {}});
    record(RunFinished{TurnState::Answered});
    QVERIFY(await(history.saveDraft(conversation, word + "draft")));
}

QStringList TestErasing::filesWith(const QByteArray &word) const
{
    QStringList found;
    QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(word))
            found += file.fileName();
    }
    return found;
}

void TestErasing::deletedIsGone()
{
    {
        History history(m_file);
        ask(history, "c1", "zanzibar");
        ask(history, "c2", "quokka");
        QVERIFY(!filesWith("zanzibar").isEmpty());
        QVERIFY(await(history.remove("c1"))); // it can still be had back
    }
    {
        // A copy from before an update holds it, too.
        QVERIFY(QFile::copy(m_file, m_folder->filePath("history.v1.20260101-000000000.bak")));
        History history(m_file); // the next start erases it
        QVERIFY(await(history.flush()));
        QVERIFY(!await(history.open("c1")));
        // While the program runs on, too: nothing waits for its end.
        QCOMPARE(filesWith("zanzibar"), QStringList());
        QVERIFY(await(history.open("c2")));
    }
    QCOMPARE(filesWith("zanzibar"), QStringList());
    QVERIFY(!filesWith("quokka").isEmpty());
}

void TestErasing::whatIsOldIsGone()
{
    History history(m_file);
    ask(history, "c1", "zanzibar");
    QVERIFY(await(history.eraseOlderThan(QDateTime::currentDateTimeUtc().addDays(-1))));
    QVERIFY(await(history.open("c1")));
    QVERIFY(await(history.eraseOlderThan(QDateTime::currentDateTimeUtc().addSecs(60))));
    QVERIFY(!await(history.open("c1")));
    QTRY_COMPARE(filesWith("zanzibar"), QStringList());
}

void TestErasing::keepsWhatIsPinnedOrYoung()
{
    History history(m_file);
    const QDateTime old = QDateTime::currentDateTimeUtc().addDays(-40);
    QVERIFY(await(history.create({.id = "old", .title = "Old", .updatedAt = old}, {})));
    QVERIFY(await(history.create({.id = "pinned", .title = "Pinned", .pinned = true, .updatedAt = old}, {})));
    QVERIFY(await(history.create({.id = "young", .title = "Young"}, {})));
    QVERIFY(await(history.eraseOlderThan(QDateTime::currentDateTimeUtc().addDays(-30))));
    const auto list = await(history.conversations());
    QVERIFY(list);
    QStringList left;
    for (const ConversationSummary &summary : *list)
        left += summary.id;
    left.sort();
    QCOMPARE(left, (QStringList{"pinned", "young"}));
}

QTEST_GUILESS_MAIN(TestErasing)
#include "tst_erasing.moc"
