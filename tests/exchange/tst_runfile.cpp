// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/exporter.h"
#include "core/exchange/runfile.h"
#include "tests/exchange/hostileturn.h"
#include "tests/history/generatedturns.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace fusion;
using namespace fusion::test;

class TestRunFile : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatItWrote();
    void readsATurnAlone();
    void whatRanIsInterrupted();
    void refuses_data();
    void refuses();
    void refusesFiles();
    void passesOverWhatItDoesNotKnow();
};

namespace {

QJsonObject objectOf(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

} // namespace

/// Whatever can happen to a turn comes back equal, files included.
void TestRunFile::readsWhatItWrote()
{
    for (quint32 seed = 0; seed < 150; ++seed) {
        TurnGenerator generator(seed);
        Exported exported{.title = QString("<%1> 日本").arg(seed), .conversationId = "c1", .panel = {{"name", "P"}, {"x", 1}}};
        for (int i = 0; i < 3; ++i) {
            Turn turn = replayed(generator.events(QString("t%1").arg(i)));
            turn.attachments.push_back(sealed({.kind = AttachmentKind::Image,
                                               .name = "a \"b\".png",
                                               .mediaType = "image/png",
                                               .data = QByteArray("\x00\xff\x89PNG", 6),
                                               .text = {}}));
            turn.attachments.push_back(
                sealed({.kind = AttachmentKind::Text, .name = "n", .mediaType = "text/plain", .data = "words", .text = "words"}));
            exported.turns.push_back(turn);
        }
        const auto read = readRunFile(writeRunFile(exported));
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QCOMPARE(read->title, exported.title);
        QCOMPARE(read->conversationId, exported.conversationId);
        QCOMPARE(read->panel, exported.panel);
        for (Turn &turn : exported.turns) {
            if (turn.state == TurnState::Running) // a late seat still answers
                markInterrupted(turn);
        }
        QCOMPARE(read->turns, exported.turns);
    }
}

void TestRunFile::readsATurnAlone()
{
    const Turn turn = hostileTurn(3);
    const auto read = readRunFile(exportedBytes(exportedTurn(turn), ExportFormat::Json));
    QVERIFY(read);
    QCOMPARE(read->turns, std::vector<Turn>{turn});
    QCOMPARE(turnFromJson(objectOf(exportedBytes(exportedTurn(turn), ExportFormat::Json))), turn);
    QVERIFY(read->conversationId.isEmpty());
}

void TestRunFile::whatRanIsInterrupted()
{
    Turn turn = hostileTurn(3);
    turn.state = TurnState::Running;
    turn.synthesis->state = StageState::Streaming;
    const auto read = readRunFile(writeRunFile(exportedTurn(turn)));
    QVERIFY(read);
    QCOMPARE(read->turns.front().state, TurnState::Interrupted);
    QCOMPARE(read->turns.front().synthesis->state, StageState::Interrupted);
    QCOMPARE(read->turns.front().synthesis->text, turn.synthesis->text);
}

void TestRunFile::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why");
    const QByteArray whole = writeRunFile(exportedTurn(hostileTurn(1)));
    QJsonObject newer = objectOf(whole);
    newer["version"] = runFileVersion + 1;
    QJsonObject none = objectOf(whole);
    none["turns"] = QJsonArray{QJsonObject{{"x", 1}}, 3, "t"};
    QTest::newRow("nothing") << QByteArray() << "damaged";
    QTest::newRow("cut") << whole.first(whole.size() / 2) << "damaged";
    QTest::newRow("no JSON") << QByteArray("SQLite format 3\0x", 17) << "damaged";
    QTest::newRow("other JSON") << QByteArray("{\"a\":1}") << "not a run";
    QTest::newRow("list") << QByteArray("[1,2]") << "not a run";
    QTest::newRow("newer") << QJsonDocument(newer).toJson() << "newer version";
    QTest::newRow("no turns") << QJsonDocument(none).toJson() << "not a run";
}

void TestRunFile::refuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, why);
    const auto read = readRunFile(bytes);
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(why), qPrintable(read.error().message));
}

void TestRunFile::refusesFiles()
{
    const QTemporaryDir folder;
    QVERIFY(!openRunFile(folder.filePath("none.fusionrun")));
    QFile big(folder.filePath("big.fusionrun")); // sparse
    QVERIFY(big.open(QIODevice::WriteOnly) && big.resize(longestRunFile + 1));
    const auto read = openRunFile(big.fileName());
    QVERIFY(!read && read.error().message.contains("too long"));
}

void TestRunFile::passesOverWhatItDoesNotKnow()
{
    const Turn turn = hostileTurn(5);
    QJsonObject json = objectOf(writeRunFile(exportedTurn(turn)));
    json["later"] = QJsonObject{{"x", 1}};
    QJsonArray turns = json["turns"].toArray();
    QJsonObject first = turns[0].toObject();
    first["later"] = QJsonArray{1, 2};
    json["turns"] = QJsonArray{first};
    const auto read = readRunFile(QJsonDocument(json).toJson());
    QVERIFY(read);
    QCOMPARE(read->turns, std::vector<Turn>{turn});
}

QTEST_GUILESS_MAIN(TestRunFile)
#include "tst_runfile.moc"
