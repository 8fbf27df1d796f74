// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/runfile.h"
#include "core/session/conversationsession.h"
#include "core/session/openconversations.h"
#include "core/session/session.h"
#include "core/simulator/simulatedmodels.h"
#include "tests/support/filebytes.h"
#include "tests/ui/support/controls.h"
#include "tests/ui/support/lab.h"
#include "ui/exchange/exportflow.h"
#include "ui/window/filecommands.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QSettings>
#include <QTest>

using namespace fusion;
using namespace fusion::test;

/// Exports as a person makes them: a key, a name, Enter.
class TestExportFlow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_lab.reset(); }

    void nothingToExport();
    void writesTheTurn();
    void choosingAFormatChangesTheName();
    void remembersFolderAndFormat();
    void saysWhyAndAsksAgain();

private:
    void askSomething();
    QFileDialog *openDialog(Qt::KeyboardModifiers modifiers);
    void choose(QFileDialog &dialog, const QString &file);

    std::unique_ptr<Lab> m_lab;
    QTemporaryDir m_folder;
};

void TestExportFlow::init()
{
    m_lab = std::make_unique<Lab>();
    m_lab->usePanel(Lab::panelOf({simulatedSeatA, simulatedSeatB}));
    m_lab->open();
    m_lab->window().session().settings().setValue("export/folder", m_folder.path());
}

void TestExportFlow::askSomething()
{
    m_lab->ask("Which animal is the calmest?");
    const auto &turns = m_lab->window().conversations().current()->turns();
    QTRY_VERIFY_WITH_TIMEOUT(!turns.empty() && turns.front().state == TurnState::Answered, 60000);
}

QFileDialog *TestExportFlow::openDialog(Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&m_lab->window(), Qt::Key_E, modifiers);
    QFileDialog *dialog = m_lab->window().files().exports().dialog();
    return dialog && QTest::qWaitForWindowExposed(dialog) ? dialog : nullptr;
}

void TestExportFlow::choose(QFileDialog &dialog, const QString &file)
{
    auto *name = dialog.findChild<QLineEdit *>("fileNameEdit");
    QVERIFY(name);
    name->selectAll();
    QTest::keyClicks(name, file);
    QTest::keyClick(name, Qt::Key_Return);
}

void TestExportFlow::nothingToExport()
{
    QVERIFY(!openDialog(Qt::ControlModifier));
    QTRY_VERIFY(visibleWords(m_lab->window()).contains("nothing to export yet"));
}

void TestExportFlow::writesTheTurn()
{
    askSomething();
    QFileDialog *dialog = openDialog(Qt::ControlModifier);
    QVERIFY(dialog);
    QVERIFY(dialog->selectedFiles().value(0).endsWith("Which animal is the calmest.html"));
    if (const QString pictures = qEnvironmentVariable("PICTURES"); !pictures.isEmpty())
        dialog->grab().save(pictures + "/exportdialog.png");
    const QString file = m_folder.filePath("one.html");
    choose(*dialog, file);
    QTRY_VERIFY(bytesOf(file).contains("Which animal is the calmest?"));
    QTRY_VERIFY(visibleWords(m_lab->window()).contains("Exported to " + QDir::toNativeSeparators(file)));
    if (const QString pictures = qEnvironmentVariable("PICTURES"); !pictures.isEmpty())
        m_lab->window().grab().save(pictures + "/exported.png");

    // All of the conversation, as a run file by its name.
    dialog = openDialog(Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(dialog);
    const QString run = m_folder.filePath("all.fusionrun");
    choose(*dialog, run);
    QTRY_VERIFY(openRunFile(run).has_value());
    QCOMPARE(openRunFile(run)->turns, m_lab->window().conversations().current()->turns());
    QVERIFY(!openRunFile(run)->conversationId.isEmpty());
}

void TestExportFlow::choosingAFormatChangesTheName()
{
    askSomething();
    QFileDialog *dialog = openDialog(Qt::ControlModifier);
    QVERIFY(dialog);
    for (const QString &filter : dialog->nameFilters()) {
        dialog->selectNameFilter(filter);
        emit dialog->filterSelected(filter); // what the combo box does
        const QString suffix = filter.section("*.", 1).chopped(1);
        QVERIFY2(dialog->selectedFiles().value(0).endsWith("calmest." + suffix), qPrintable(filter));
    }
    QCOMPARE(dialog->nameFilters().size(), 5);
    dialog->reject();
}

void TestExportFlow::remembersFolderAndFormat()
{
    askSomething();
    choose(*openDialog(Qt::ControlModifier), m_folder.filePath("two.md"));
    QTRY_VERIFY(QFile::exists(m_folder.filePath("two.md")));
    QTRY_VERIFY(!m_lab->window().files().exports().isWriting());
    QFileDialog *dialog = openDialog(Qt::ControlModifier);
    QVERIFY(dialog);
    QVERIFY(dialog->selectedFiles().value(0).endsWith(".md"));
    QCOMPARE(QDir(dialog->directory()).canonicalPath(), QDir(m_folder.path()).canonicalPath());
    dialog->reject();
}

void TestExportFlow::saysWhyAndAsksAgain()
{
    askSomething();
    QFileDialog *dialog = openDialog(Qt::ControlModifier);
    QVERIFY(dialog);
    // The folder goes while the person chooses.
    QVERIFY(QDir(m_folder.path()).mkdir("gone"));
    dialog->setDirectory(m_folder.filePath("gone"));
    QTRY_COMPARE(dialog->directory().dirName(), "gone");
    emit dialog->fileSelected(m_folder.filePath("no/such/folder/x.html"));
    dialog->reject();
    QTRY_VERIFY(visibleWords(m_lab->window()).contains("The export was not written"));
    QAbstractButton *again = buttonWith(m_lab->window(), "Choose Another File");
    QVERIFY(again);
    QTRY_VERIFY(!m_lab->window().files().exports().dialog());
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_VERIFY(m_lab->window().files().exports().dialog());
    m_lab->window().files().exports().dialog()->reject();
}

QTEST_MAIN(TestExportFlow)
#include "tst_exportflow.moc"
