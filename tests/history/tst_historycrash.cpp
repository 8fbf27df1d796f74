// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/historyfile.h"
#include "core/history/historystore.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace fusion;

/// A program that records is killed at random moments, twenty times over the same file: every piece it had said was on
/// disk is there, in order, the file is sound, and the turn is interrupted.
class TestHistoryCrash : public QObject
{
    Q_OBJECT

private slots:
    void nothingAcknowledgedIsLost()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("history.sqlite");
        for (int round = 0; round < 20; ++round) {
            const QString turnId = QString("t%1").arg(round);
            const int acknowledged = runAndKill(file, turnId);
            QVERIFY2(acknowledged > 0, "the child never wrote");
            auto opened = openHistoryFile(file);
            QVERIFY(opened);
            QVERIFY2(opened->told.isEmpty(), qPrintable(opened->told));
            QCOMPARE(opened->sql->value("PRAGMA integrity_check")->toString(), "ok");
            HistoryStore store(std::move(opened->sql));
            QVERIFY(store.tidyUp());
            const Result<Turn> turn = store.turn(turnId);
            QVERIFY2(turn, turn ? "" : qPrintable(turn.error().message));
            QCOMPARE(turn->state, TurnState::Interrupted);
            checkTexts(*turn, acknowledged);
            QCOMPARE(store.conversations()->size(), round + 1);
        }
    }

private:
    /// How many pieces the child said were on disk before it was killed.
    static int runAndKill(const QString &file, const QString &turnId)
    {
        QProcess child;
        child.start(JOURNALCHILD, {file, turnId});
        QByteArray output;
        // Let it write something first, then kill it within the next moments.
        while (!output.contains('\n') && child.waitForReadyRead(30000))
            output += child.readAllStandardOutput();
        child.waitForFinished(static_cast<int>(QRandomGenerator::global()->bounded(150)));
        child.kill();
        child.waitForFinished(30000);
        output += child.readAllStandardOutput();
        const QByteArrayList lines = output.split('\n');
        // What follows the last line break may be cut.
        return lines.size() < 2 ? 0 : lines.at(lines.size() - 2).toInt();
    }

    static void checkTexts(const Turn &turn, int acknowledged)
    {
        for (int seat = 0; seat < 3; ++seat) {
            const StageAnswer &answer = turn.seats.at(static_cast<size_t>(seat));
            QCOMPARE(answer.state, StageState::Interrupted);
            int expected = seat;
            for (const QString &piece : answer.text.split(';', Qt::SkipEmptyParts)) {
                QCOMPARE(piece.toInt(), expected);
                expected += 3;
            }
            QVERIFY2(expected >= acknowledged,
                     qPrintable(QString("seat %1 ends before %2 of %3").arg(seat).arg(expected).arg(acknowledged)));
        }
    }
};

QTEST_GUILESS_MAIN(TestHistoryCrash)
#include "tst_historycrash.moc"
