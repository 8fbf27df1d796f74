// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/exporter.h"
#include "core/history/historyfile.h"
#include "core/history/historystore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace fusion;

namespace {

const QByteArray picture = QByteArray::fromHex("89504e470d0a1a0a00ff00fe") + QByteArray(5000, '\x01');

std::vector<Attachment> files()
{
    return {
        sealed({.kind = AttachmentKind::Text,
                .name = "notes.txt",
                .mediaType = "text/plain",
                .data = "Grüße vom Otter",
                .text = "Grüße vom Otter"}),
        sealed({.kind = AttachmentKind::Image, .name = "photo.png", .mediaType = "image/png", .data = picture, .text = {}}),
        sealed({.kind = AttachmentKind::Pdf,
                .name = "paper.pdf",
                .mediaType = "application/pdf",
                .data = "%PDF-1.4",
                .text = "wombats dig"}),
    };
}

} // namespace

/// Files beside questions: stored once, found by their words, exported, erased.
class TestAttachmentRows : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        reopen();
        QVERIFY(m_store->create({.id = "c1", .title = "One"}, {}));
        QVERIFY(m_store->create({.id = "c2", .title = "Two"}, {}));
    }
    void cleanup() { m_store.reset(); }

    void reopensIdentical()
    {
        const Turn shown = ask("c1", "t1", files());
        QVERIFY(m_store->turn("t1").value() == shown);
        reopen();
        Turn cut = shown;
        markInterrupted(cut);
        QVERIFY(m_store->turn("t1").value() == cut);
        QCOMPARE(m_store->open("c1")->turns.front().attachments, files());
    }

    void keepsNoBytesInTheJson()
    {
        ask("c1", "t1", files());
        const QString json = m_store->sql().value("SELECT json FROM event")->toString();
        QVERIFY(json.contains("photo.png"));
        QVERIFY(!json.contains("wombats"));
        QVERIFY(!json.contains(QString::fromLatin1(picture.toBase64().left(40))));
    }

    void keepsAFileOnce()
    {
        ask("c1", "t1", files());
        ask("c2", "t2", {files()[1]});
        QCOMPARE(m_store->sql().value("SELECT count(*) FROM file")->toInt(), 3);
        QCOMPARE(m_store->sql().value("SELECT count(*) FROM attachment")->toInt(), 4);
    }

    void erasesWithTheLastConversation()
    {
        ask("c1", "t1", files());
        ask("c2", "t2", {files()[1]});
        QVERIFY(m_store->remove("c1"));
        QVERIFY(m_store->restore("c1"));
        QVERIFY(m_store->remove("c1"));
        reopen();
        QCOMPARE(m_store->sql().value("SELECT count(*) FROM file")->toInt(), 1);
        QVERIFY(m_store->remove("c2"));
        reopen();
        QCOMPARE(m_store->sql().value("SELECT count(*) FROM file")->toInt(), 0);
        m_store.reset();
        QFile file(m_folder->filePath("history.sqlite"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("wombats"));
    }

    void isFoundByItsWords_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("text") << "grüße otter";
        QTest::newRow("PDF") << "Wombats";
        QTest::newRow("name") << "photo.png";
    }
    void isFoundByItsWords()
    {
        QFETCH(QString, words);
        ask("c1", "t1", files());
        const auto hits = search(words);
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.front().part, "attachment");
        QCOMPARE(hits.front().turnId, "t1");
        QVERIFY(search("anteater").empty());
    }

    void isFoundAfterTheEnd()
    {
        ask("c1", "t1", files());
        QVERIFY(m_store->append({{"c1", "t1", {.atMs = 5, .body = RunFinished{TurnState::Answered}}}}));
        QCOMPARE(search("wombats").size(), 1);
    }

    void exports()
    {
        const Turn turn = ask("c1", "t1", files());
        for (const ExportFormat format : {ExportFormat::Markdown, ExportFormat::Html}) {
            const QByteArray document = exportedBytes(exportedTurn(turn), format);
            QVERIFY(document.contains("photo.png"));
            QVERIFY(document.contains("paper.pdf"));
            QVERIFY(!document.contains(picture.toBase64().left(40)));
        }
        const QJsonObject json = QJsonDocument::fromJson(exportedBytes(exportedTurn(turn), ExportFormat::Json)).object();
        QCOMPARE(QByteArray::fromBase64(json["attachments"][1]["data"].toString().toLatin1()), picture);
        QVERIFY(turnFromJson(json) == turn);
    }

    void aMissingFileIsStillNamed()
    {
        ask("c1", "t1", files());
        QVERIFY(m_store->sql().exec("PRAGMA foreign_keys = OFF"));
        QVERIFY(m_store->sql().exec("DELETE FROM file"));
        const Turn turn = m_store->turn("t1").value();
        QCOMPARE(turn.attachments.size(), 3);
        QCOMPARE(turn.attachments[1].name, "photo.png");
        QCOMPARE(turn.attachments[1].size, picture.size());
        QVERIFY(turn.attachments[1].data.isEmpty());
    }

private:
    void reopen()
    {
        m_store.reset();
        m_store = std::make_unique<HistoryStore>(std::move(openHistoryFile(m_folder->filePath("history.sqlite"))->sql));
        QVERIFY(m_store->tidyUp());
    }
    std::vector<HistoryHit> search(const QString &words)
    {
        HistorySearch search({.words = words});
        if (!search.step(m_store->sql()))
            qFatal("not searched");
        return search.result().hits;
    }
    Turn ask(const QString &conversation, const QString &id, const std::vector<Attachment> &attachments)
    {
        const RunEvent event{.atMs = 0,
                             .body = RunStarted{.turnId = id,
                                                .question = "What?",
                                                .seats = {StageAnswer{.stage = Stage::ofSeat(0), .label = "A"}},
                                                .startedAt = QDateTime::fromMSecsSinceEpoch(1000, QTimeZone::UTC),
                                                .attachments = attachments}};
        if (!m_store->append({{conversation, id, event}}))
            qFatal("not stored");
        Turn turn;
        turn.apply(event);
        return turn;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HistoryStore> m_store;
};

QTEST_GUILESS_MAIN(TestAttachmentRows)
#include "tst_attachmentrows.moc"
