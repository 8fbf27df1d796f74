// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/simulatedmodels.h"
#include "tests/cli/program.h"
#include "tests/support/samplepdf.h"

#include <QFile>
#include <QTest>

using namespace fusion;
using namespace fusion::test;
using namespace Qt::StringLiterals;

/// `fusion ask --attach`: who was really sent what, as the other end of the wire saw it.
class AttachmentsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void everybodyReadsTexts();
    void picturesGoWhereTheyAreSeen();
    void filesGoWhereTheyAreTaken();
    void theTurnKeepsThemOnce();
    void refusesWhatItCannotTake_data();
    void refusesWhatItCannotTake();

private:
    QString file(const QString &name, const QByteArray &bytes) const;
    /// All that was sent to a model in the last question, as JSON.
    QByteArray sentTo(const QString &model) const;

    std::unique_ptr<Program> m_program;
    QTemporaryDir m_folder;
    QJsonObject m_turn;
};

namespace {

const QByteArray pixel =
    QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

} // namespace

QString AttachmentsTest::file(const QString &name, const QByteArray &bytes) const
{
    QFile out(m_folder.filePath(name));
    return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() ? out.fileName() : QString();
}

QByteArray AttachmentsTest::sentTo(const QString &model) const
{
    QByteArray sent;
    for (const SimulatedRequest &request : m_program->simulator().log()) {
        if (request.body["model"].toString() == model)
            sent += QJsonDocument(request.body).toJson(QJsonDocument::Compact);
    }
    return sent;
}

void AttachmentsTest::initTestCase()
{
    m_program = std::make_unique<Program>();
    const QString panel = m_program->panelFile({simulatedSeatA, simulatedSeatB});
    const Outcome outcome =
        m_program->run({"ask", "--json", "--panel", panel, "--attach", file("notes.txt", "the otter sleeps\n"), "--attach",
                        file("photo.png", pixel), "--attach", file("paper.pdf", samplePdf({"wombats dig"})), "What is this?"});
    QVERIFY2(outcome.exitCode == 0, outcome.err);
    QVERIFY2(outcome.err.contains("photo.png: the image to A"), outcome.err);
    m_turn = outcome.turn();
}

void AttachmentsTest::everybodyReadsTexts()
{
    for (const QString model : {simulatedSeatA, simulatedSeatB, simulatedJudge, simulatedSynthesizer}) {
        QVERIFY2(sentTo(model).contains("the otter sleeps"), qPrintable(model));
        QVERIFY2(model == simulatedSeatA || sentTo(model).contains("photo.png"), qPrintable(model)); // A sees it itself
    }
}

void AttachmentsTest::picturesGoWhereTheyAreSeen()
{
    const QByteArray uri = "data:image/png;base64,";
    QVERIFY(sentTo(simulatedSeatA).contains(uri));
    QVERIFY(sentTo(simulatedJudge).contains(uri));
    for (const QString model : {simulatedSeatB, simulatedSynthesizer}) {
        QVERIFY2(!sentTo(model).contains("base64"), qPrintable(model));
        QVERIFY2(!sentTo(model).contains("image_url"), qPrintable(model));
        QVERIFY2(sentTo(model).contains("cannot be shown"), qPrintable(model));
    }
}

void AttachmentsTest::filesGoWhereTheyAreTaken()
{
    QVERIFY(sentTo(simulatedSeatA).contains("data:application/pdf;base64,"));
    for (const QString model : {simulatedSeatB, simulatedJudge, simulatedSynthesizer}) {
        QVERIFY2(!sentTo(model).contains("application/pdf"), qPrintable(model));
        QVERIFY2(sentTo(model).contains("wombats dig"), qPrintable(model));
    }
}

void AttachmentsTest::theTurnKeepsThemOnce()
{
    const QJsonArray files = m_turn["attachments"].toArray();
    QCOMPARE(files.size(), 3);
    QCOMPARE(files[1]["name"].toString(), "photo.png");
    QCOMPARE(files[1]["kind"].toString(), "image");
    QVERIFY(!files[1].toObject().contains("data"));
    // Requests in the turn are folded, the JSON export has the bytes.
    const QByteArray shown = m_program->run({"show", "--json", m_turn["id"].toString()}).out;
    QVERIFY(!shown.contains(samplePdf({"wombats dig"}).toBase64()));
    const QString exported = m_folder.filePath("turn.json");
    QCOMPARE(m_program->run({"export", m_turn["id"].toString(), "--format", "json", "-o", exported}).exitCode, 0);
    QFile out(exported);
    QVERIFY(out.open(QIODevice::ReadOnly));
    const QJsonArray whole = QJsonDocument::fromJson(out.readAll())["attachments"].toArray();
    QCOMPARE(QByteArray::fromBase64(whole[2]["data"].toString().toLatin1()), samplePdf({"wombats dig"}));
    QVERIFY(m_program->run({"history", "search", "wombats"}).out.contains("attachment"));
}

void AttachmentsTest::refusesWhatItCannotTake_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("missing") << m_folder.filePath("none.txt") << QByteArray("none.txt was not attached");
    QTest::newRow("binary") << file("a.bin", QByteArray(100, '\0')) << QByteArray("neither text");
    QTest::newRow("locked") << file("locked.pdf", lockedPdf()) << QByteArray("password");
}

void AttachmentsTest::refusesWhatItCannotTake()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, words);
    m_program->simulator().clearLog();
    const Outcome outcome = m_program->run({"ask", "--panel", m_program->panelFile({simulatedSeatA}), "--attach", path, "What?"});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.err.contains(words), outcome.err);
    QVERIFY(sentTo(simulatedSeatA).isEmpty()); // nothing was asked without it
}

QTEST_GUILESS_MAIN(AttachmentsTest)
#include "tst_attachments.moc"
