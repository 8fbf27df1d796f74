// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panelstand.h"

#include "ui/common/noticebar.h"
#include "ui/panel/panelheader.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace fusion;
using namespace fusion::test;

/// Panels with names: kept, renamed, copied, deleted, carried from machine to machine, and presets for what one has.
class TestNamedPanels : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saveAndChange();
    void saveAsAsksBeforeReplacing();
    void rename();
    void duplicateKeepsWhatIsNotSaved();
    void deleteCanBeUndone();
    void openIsOneStep();
    void exportAndImport();
    void importLosesNothing_data();
    void importLosesNothing();
    void presetOffersTheNearest();

private:
    QPushButton *button(const QString &text) const;
    void choose(const QString &action);
    void answer(const QString &name);
    void fillFileDialog(const QString &file);
    QString file(const char *name) const { return m_stand->folder.filePath(name); }
    void write(const QString &path, const QByteArray &contents) const;

    std::unique_ptr<PanelStand> m_stand;
};

void TestNamedPanels::init()
{
    m_stand = std::make_unique<PanelStand>();
    m_stand->setPanel(fullTrio());
    QVERIFY(m_stand->show());
}

void TestNamedPanels::cleanup()
{
    m_stand.reset();
}

QPushButton *TestNamedPanels::button(const QString &text) const
{
    for (QPushButton *button : m_stand->builder->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().remove('&') == text)
            return button;
    }
    return nullptr;
}

/// An entry of the menu, chosen; one that is switched off is a failure.
void TestNamedPanels::choose(const QString &text)
{
    QPushButton *more = button("More");
    QTest::mouseClick(more, Qt::LeftButton);
    QTRY_COMPARE(QApplication::activePopupWidget(), more->menu());
    for (QAction *action : more->menu()->actions()) {
        if (action->text().remove('&').remove("…") == text) {
            QVERIFY(action->isEnabled());
            more->menu()->setActiveAction(action);
            QTest::keyClick(more->menu(), Qt::Key_Return);
            return;
        }
    }
    QFAIL("no such entry");
}

void TestNamedPanels::answer(const QString &name)
{
    QTRY_VERIFY(m_stand->builder->findChild<QInputDialog *>());
    auto *dialog = m_stand->builder->findChild<QInputDialog *>();
    QVERIFY(QTest::qWaitForWindowActive(dialog, 60'000));
    auto *line = dialog->findChild<QLineEdit *>();
    line->selectAll();
    QTest::keyClicks(line, name);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(!m_stand->builder->findChild<QInputDialog *>());
    QVERIFY(QTest::qWaitForWindowActive(&m_stand->window, 60'000));
}

void TestNamedPanels::fillFileDialog(const QString &path)
{
    QTRY_VERIFY(m_stand->builder->findChild<QFileDialog *>());
    auto *dialog = m_stand->builder->findChild<QFileDialog *>();
    QVERIFY(QTest::qWaitForWindowActive(dialog, 60'000));
    auto *line = dialog->findChild<QLineEdit *>();
    line->setText(path);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(!m_stand->builder->findChild<QFileDialog *>());
    QVERIFY(QTest::qWaitForWindowActive(&m_stand->window, 60'000));
}

void TestNamedPanels::write(const QString &path, const QByteArray &contents) const
{
    QFile target(path);
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.write(contents);
}

void TestNamedPanels::saveAndChange()
{
    QTest::mouseClick(button("Save"), Qt::LeftButton);
    answer("Trio");
    QCOMPARE(m_stand->store.find("Trio"), fullTrio());
    QVERIFY(!button("Save")->isEnabled());
    Panel changed = fullTrio();
    changed.seats.pop_back();
    m_stand->setPanel(changed);
    QVERIFY(button("Save")->isEnabled());
    QTest::mouseClick(button("Save"), Qt::LeftButton);
    QCOMPARE(m_stand->store.find("trio"), changed);
    QCOMPARE(m_stand->notice(), "The panel “Trio” is saved.");
}

void TestNamedPanels::saveAsAsksBeforeReplacing()
{
    Panel other = fullTrio();
    other.name = "Other";
    other.seats.clear();
    QVERIFY(m_stand->store.save(other));
    choose("Save As");
    answer("other");
    QVERIFY(m_stand->notice().contains("already"));
    QCOMPARE(m_stand->store.find("Other"), other);
    QTest::mouseClick(button("Replace It"), Qt::LeftButton);
    QCOMPARE(m_stand->store.find("Other")->seats.size(), size_t(2));
    // A preset is never replaced.
    choose("Save As");
    answer("demo");
    QVERIFY(m_stand->notice().contains("preset"));
}

void TestNamedPanels::rename()
{
    QVERIFY(m_stand->store.save(fullTrio()));
    choose("Rename");
    answer("Council");
    QCOMPARE(m_stand->panel().name, "Council");
    QVERIFY(m_stand->store.find("Council") && !m_stand->store.find("Trio"));
    // Onto a name that is taken: refused, both stay.
    QVERIFY(m_stand->store.save(fullTrio()));
    choose("Rename");
    answer("Trio");
    QVERIFY(m_stand->notice().contains("already"));
    QCOMPARE(m_stand->panel().name, "Council");
    QCOMPARE(m_stand->store.panels().size(), size_t(2));
}

void TestNamedPanels::duplicateKeepsWhatIsNotSaved()
{
    QVERIFY(m_stand->store.save(fullTrio()));
    Panel changed = fullTrio();
    changed.seats[0].label = "Sceptic";
    m_stand->setPanel(changed);
    choose("Duplicate");
    QTRY_COMPARE(m_stand->panel().name, "Trio (2)");
    QCOMPARE(m_stand->store.find("Trio (2)")->seats[0].label, "Sceptic");
    QCOMPARE(m_stand->store.find("Trio"), fullTrio());
}

void TestNamedPanels::deleteCanBeUndone()
{
    QVERIFY(m_stand->store.save(fullTrio()));
    choose("Delete");
    QTRY_VERIFY(!m_stand->store.find("Trio"));
    QTest::mouseClick(button("Undo"), Qt::LeftButton);
    QCOMPARE(m_stand->store.find("Trio"), fullTrio());
}

void TestNamedPanels::openIsOneStep()
{
    Panel other = fullTrio();
    other.name = "Other";
    QVERIFY(m_stand->store.save(other));
    auto *names = m_stand->builder->header().findChild<QComboBox *>();
    names->setFocus();
    QTest::keyClick(names, Qt::Key_Home);
    QTRY_COMPARE(m_stand->panel().name, "Other");
    m_stand->undo.undo();
    QCOMPARE(m_stand->panel(), fullTrio());
}

void TestNamedPanels::exportAndImport()
{
    Panel panel = fullTrio();
    panel.seats[0].ask.system = "You check every number.";
    panel.seats[1].ask.temperature = 0.7;
    m_stand->setPanel(panel);
    choose("Export");
    fillFileDialog(file("trio.json"));
    QTRY_VERIFY(m_stand->notice().contains("holds no key"));
    m_stand->setPanel({});
    choose("Import");
    fillFileDialog(file("trio.json"));
    QTRY_COMPARE(m_stand->panel(), panel);
    QCOMPARE(m_stand->store.find("Trio"), panel);
    m_stand->undo.undo();
    QCOMPARE(m_stand->panel(), Panel());
}

void TestNamedPanels::importLosesNothing_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("isImported");
    QTest::newRow("cut off") << QByteArray(R"({"name":"Trio","seats":[)") << "broken.json: " << false;
    QTest::newRow("no object") << QByteArray("[1]") << "one object" << false;
    QTest::newRow("no seats") << QByteArray(R"({"name":"Trio"})") << "seats must be a list" << false;
    QTest::newRow("wild temperature") << QByteArray(R"({"seats":[{"label":"A","temperature":9}]})") << "seats[0].temperature"
                                      << false;
    QTest::newRow("empty file") << QByteArray() << "broken.json: " << false;
    QTest::newRow("a key inside") << QByteArray(R"({"name":"Trio","seats":[],"api_key":"sk-canary-77"})")
                                  << "looks like a key and is not kept" << true;
    QTest::newRow("a name that is taken") << QByteArray(R"({"name":"Trio","seats":[]})") << "“Trio (2)” is imported" << true;
}

void TestNamedPanels::importLosesNothing()
{
    QFETCH(const QByteArray, contents);
    QFETCH(const QString, said);
    QFETCH(const bool, isImported);
    QVERIFY(m_stand->store.save(fullTrio()));
    write(file("broken.json"), contents);
    m_stand->builder->header().importFile(file("broken.json"));
    QVERIFY2(m_stand->notice().contains(said), qPrintable(m_stand->notice()));
    QVERIFY(!m_stand->notice().contains("canary"));
    QCOMPARE(m_stand->store.find("Trio"), fullTrio());
    QCOMPARE(m_stand->panel().name, isImported ? "Trio (2)" : "Trio");
    QVERIFY(!PanelStore::fileContents(m_stand->panel()).contains("canary"));
    if (isImported)
        m_stand->undo.undo();
    QCOMPARE(m_stand->panel(), fullTrio());
}

/// A preset of OpenRouter's models, on a machine that has only the lab's.
void TestNamedPanels::presetOffersTheNearest()
{
    auto *names = m_stand->builder->header().findChild<QComboBox *>();
    const int preset = names->findData("Opus 4.8 + GPT-5.5", Qt::UserRole, Qt::MatchFixedString);
    QVERIFY(preset >= 0);
    names->setFocus();
    names->showPopup();
    names->view()->setCurrentIndex(names->model()->index(preset, 0));
    QTest::keyClick(names->view(), Qt::Key_Return);
    QTRY_COMPARE(m_stand->panel().name, names->itemData(preset).toString());
    const Panel wanted = m_stand->panel();
    QVERIFY2(m_stand->notice().contains("does not exist") && m_stand->notice().contains("would take its place"),
             qPrintable(m_stand->notice()));
    QTest::mouseClick(button("Use the Nearest You Have"), Qt::LeftButton);
    for (const Seat &seat : m_stand->panel().seats)
        QCOMPARE(seat.ask.model.connection, "lab");
    QCOMPARE(m_stand->panel().judge.model.connection, "lab");
    QVERIFY(m_stand->notice().isEmpty());
    m_stand->undo.undo();
    QCOMPARE(m_stand->panel(), wanted);
    m_stand->undo.undo();
    QCOMPARE(m_stand->panel(), fullTrio());
}

QTEST_MAIN(TestNamedPanels)
#include "tst_namedpanels.moc"
