// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/backup.h"
#include "core/exchange/exporter.h"
#include "core/exchange/runfile.h"
#include "core/history/history.h"
#include "core/session/conversationsession.h"
#include "core/session/openconversations.h"
#include "core/session/session.h"
#include "core/simulator/simulatedmodels.h"
#include "tests/exchange/hostileturn.h"
#include "tests/support/testsupport.h"
#include "tests/ui/support/controls.h"
#include "tests/ui/support/lab.h"
#include "ui/chat/transcriptview.h"
#include "ui/exchange/backupflow.h"
#include "ui/exchange/openflow.h"
#include "ui/exchange/runfilewindow.h"
#include "ui/window/filecommands.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QDirIterator>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QTest>

using namespace fusion;
using namespace fusion::test;

/// Runs are looked at, conversations imported, profiles backed up and restored, private conversations leave nothing: in the real
/// window, by keys and clicks.
class TestOpenFlow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_lab.reset(); }

    void runOpensReadOnly();
    void runIsKeptOnDemand();
    void importsConversations();
    void saysWhatCannotBeOpened();
    void backsUpAndRestores();
    void privateConversationIsNeverWritten();

private:
    MainWindow &window() { return m_lab->window(); }
    void choose(QFileDialog *dialog, const QString &file);
    void picture(QWidget &of, const QString &name);
    std::vector<ConversationSummary> conversations();
    QStringList profileFilesWith(const QByteArray &word) const;

    std::unique_ptr<Lab> m_lab;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestOpenFlow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_lab = std::make_unique<Lab>();
    m_lab->usePanel(Lab::panelOf({simulatedSeatA, simulatedSeatB}));
    m_lab->open();
}

void TestOpenFlow::choose(QFileDialog *dialog, const QString &file)
{
    QVERIFY(dialog && QTest::qWaitForWindowExposed(dialog));
    auto *name = dialog->findChild<QLineEdit *>("fileNameEdit");
    name->selectAll();
    QTest::keyClicks(name, file);
    QTest::keyClick(name, Qt::Key_Return);
}

void TestOpenFlow::picture(QWidget &of, const QString &name)
{
    if (const QString pictures = qEnvironmentVariable("PICTURES"); !pictures.isEmpty())
        of.grab().save(pictures + '/' + name + ".png");
}

std::vector<ConversationSummary> TestOpenFlow::conversations()
{
    return await(window().session().history().conversations()).value_or(std::vector<ConversationSummary>());
}

QStringList TestOpenFlow::profileFilesWith(const QByteArray &word) const
{
    QStringList found;
    QDirIterator files(m_lab->profile(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(word))
            found += file.fileName();
    }
    return found;
}

void TestOpenFlow::runOpensReadOnly()
{
    const QString file = m_folder->filePath("sent.fusionrun");
    QVERIFY(writeWhole(file, writeRunFile(exportedTurn(hostileTurn(3)))));
    QTest::keyClick(&window(), Qt::Key_O, Qt::ControlModifier);
    choose(window().files().opening().dialog(), file);
    QTRY_VERIFY(window().files().opening().shown());
    RunFileWindow &run = *window().files().opening().shown();
    QVERIFY(QTest::qWaitForWindowExposed(&run));
    QTRY_VERIFY(visibleWords(run).contains("2 of 3 seats answered."));
    for (const char *button : {"Retry", "Retry Failed", "Judge Again", "Write Again", "What Was Sent", "Finish the Missing"})
        QVERIFY2(!buttonWith(run, button), button);
    QVERIFY(visibleWords(run).contains("Nothing of it is sent or kept."));
    QCOMPARE(namelessControls(run), QStringList());
    picture(run, "runfile");
    QTest::keyClick(&run, Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(!window().files().opening().shown());
    QCOMPARE(conversations().size(), size_t(0));
    QCOMPARE(m_lab->asked(), QStringList());
}

void TestOpenFlow::runIsKeptOnDemand()
{
    const QString file = m_folder->filePath("sent.fusionrun");
    const Turn turn = hostileTurn(3);
    QVERIFY(writeWhole(file, writeRunFile(exportedTurn(turn))));
    window().files().opening().open(file);
    QTRY_VERIFY(window().files().opening().shown());
    RunFileWindow &run = *window().files().opening().shown();
    QVERIFY(QTest::qWaitForWindowExposed(&run));
    QTest::mouseClick(buttonWith(run, "Keep in My Conversations"), Qt::LeftButton);
    QTRY_COMPARE(conversations().size(), size_t(1));
    const QString id = conversations().front().id;
    const auto record = await(window().session().history().open(id));
    QVERIFY(record);
    QCOMPARE(record->turns, std::vector<Turn>{turn});
    QCOMPARE(record->summary.knownCost, Money{}); // it cost somebody else
}

void TestOpenFlow::importsConversations()
{
    QTest::keyClick(&window(), Qt::Key_O, Qt::ControlModifier);
    choose(window().files().opening().dialog(), testPath("fuzz/corpus/import/chatgpt.json"));
    QTRY_COMPARE(conversations().size(), size_t(2));
    QTRY_VERIFY(visibleWords(window()).contains("ChatGPT"));
    QVERIFY(visibleWords(window()).contains("1 conversation(s) left out"));
    picture(window(), "imported");
    const auto found = await(window().session().history().search({.words = "rains"}));
    QVERIFY(found);
    QCOMPARE(found->hits.size(), size_t(1));
}

void TestOpenFlow::saysWhatCannotBeOpened()
{
    const QString file = m_folder->filePath("letter.json");
    QVERIFY(writeWhole(file, "{\"dear\":\"diary\"}"));
    window().files().opening().open(file);
    QTRY_VERIFY(visibleWords(window()).contains("“letter.json” cannot be opened"));
    QVERIFY(buttonWith(window(), "Choose Another File"));
}

void TestOpenFlow::backsUpAndRestores()
{
    m_lab->ask("Which animal is the calmest?");
    const auto &turns = window().conversations().current()->turns();
    QTRY_VERIFY_WITH_TIMEOUT(!turns.empty() && turns.front().state == TurnState::Answered, 60000);
    const QString file = m_folder->filePath("all.fusionbackup");
    BackupFlow &backups = window().files().backups();
    backups.backUp();
    choose(backups.dialog(), file);
    QTRY_VERIFY(visibleWords(window()).contains("Everything but the keys is backed up"));
    QVERIFY(QFile::exists(file));

    QVERIFY(await(window().session().history().rename(conversations().front().id, "Another name")));
    QTRY_VERIFY(!backups.dialog());
    backups.restore();
    choose(backups.dialog(), file);
    QTRY_VERIFY(backups.question());
    QVERIFY(QTest::qWaitForWindowExposed(backups.question()));
    picture(*backups.question(), "restore");
    QTest::mouseClick(buttonWith(*backups.question(), "Restore at the Next Start"), Qt::LeftButton);
    QTRY_VERIFY(visibleWords(window()).contains("will be restored when the program starts the next time"));
    QCOMPARE(conversations().front().title, "Another name");
    m_lab->open(); // the next start
    QTRY_COMPARE(conversations().size(), size_t(1));
    QCOMPARE(conversations().front().title, "Which animal is the calmest?");
}

void TestOpenFlow::privateConversationIsNeverWritten()
{
    QTest::keyClick(&window(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(window().conversations().current()->isPrivate());
    QTRY_VERIFY(visibleWords(window()).contains("Private: nothing of this conversation is written."));
    m_lab->ask("What does zanzibar mean to a quokka?");
    const auto &turns = window().conversations().current()->turns();
    QTRY_VERIFY_WITH_TIMEOUT(!turns.empty() && turns.front().state == TurnState::Answered, 60000);
    picture(window(), "private");
    const QByteArray id = window().conversations().current()->summary().id.toUtf8();
    QVERIFY(!id.isEmpty());
    // It stays while something else is looked at.
    QTest::keyClick(&window(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(!window().conversations().current()->isPrivate());
    QTRY_VERIFY(!visibleWords(window()).contains("Private: nothing"));
    m_lab->ask("Is a capybara calm?");
    QTRY_VERIFY_WITH_TIMEOUT(conversations().size() == 1, 60000);
    QTest::keyClick(&window(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(window().conversations().current()->turns().size(), size_t(1));
    QTRY_VERIFY(!profileFilesWith("capybara").isEmpty()); // the search can find something
    for (const QByteArray &trace : {QByteArray("zanzibar"), QByteArray("quokka"), id})
        QCOMPARE(profileFilesWith(trace), QStringList());
    m_lab->close();
    for (const QByteArray &trace : {QByteArray("zanzibar"), QByteArray("quokka"), id})
        QCOMPARE(profileFilesWith(trace), QStringList());
    m_lab->open();
}

QTEST_MAIN(TestOpenFlow)
#include "tst_openflow.moc"
