// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/panel/panelstore.h"
#include "core/panel/presets.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fusion;
using namespace Qt::StringLiterals;

namespace {

Panel named(const QString &name, const QString &model = u"m"_s)
{
    return {.name = name, .seats = {{.label = u"A"_s, .ask = {.model = {u"lab"_s, model}}}}};
}

QStringList names(const std::vector<Panel> &panels)
{
    QStringList list;
    for (const Panel &panel : panels)
        list.append(panel.name);
    return list;
}

void write(const QString &file, const QByteArray &contents)
{
    QFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(contents) != contents.size())
        qFatal("cannot write %s", qPrintable(file));
}

QByteArray read(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

} // namespace

class TestPanelStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsAcrossRestart();
    void namesNeverLeaveTheFolder_data();
    void namesNeverLeaveTheFolder();
    void namesIgnoreCase();
    void refuses_data();
    void refuses();
    void renames();
    void duplicates();
    void removes();
    void brokenFilesStay();
    void twoFilesWithOneName();
    void presetsAreReadOnly();
    void readsFilesFromAnywhere();

private:
    QString folder() const { return m_profile->filePath(u"panels"_s); }

    std::unique_ptr<QTemporaryDir> m_profile;
};

void TestPanelStore::init()
{
    m_profile = std::make_unique<QTemporaryDir>();
    QVERIFY(m_profile->isValid());
}

void TestPanelStore::keepsAcrossRestart()
{
    Panel panel = named(u"Mine"_s);
    panel.extra[u"later"_s] = 7;
    {
        PanelStore store(folder());
        QSignalSpy changed(&store, &PanelStore::changed);
        QVERIFY(store.save(panel));
        QVERIFY(store.save(named(u"Also mine"_s)));
        QCOMPARE(changed.size(), 2);
    }
    const PanelStore again(folder());
    QCOMPARE(names(again.panels()), QStringList({u"Also mine"_s, u"Mine"_s}));
    QCOMPARE(again.find(u"mine"_s), panel);
    QCOMPARE(again.problems(), QStringList());
}

void TestPanelStore::namesNeverLeaveTheFolder_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("climbing") << u"../../evil"_s;
    QTest::newRow("absolute") << u"/etc/passwd"_s;
    QTest::newRow("dots") << u".."_s;
    QTest::newRow("device") << u"CON"_s;
    QTest::newRow("no plain letter") << u"面板"_s;
    QTest::newRow("umlaut") << u"Prüfung"_s;
    QTest::newRow("long") << QString(80, u'x');
}

void TestPanelStore::namesNeverLeaveTheFolder()
{
    QFETCH(const QString, name);
    PanelStore store(folder());
    QVERIFY(store.save(named(name)));
    QCOMPARE(QDir(folder()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    QCOMPARE(QDir(m_profile->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden), QStringList{u"panels"_s});
    QCOMPARE(names(PanelStore(folder()).panels()), QStringList{name});
}

void TestPanelStore::namesIgnoreCase()
{
    PanelStore store(folder());
    QVERIFY(store.save(named(u"Work"_s, u"old"_s)));
    QVERIFY(store.save(named(u"WORK"_s, u"new"_s)));
    QCOMPARE(names(store.panels()), QStringList{u"WORK"_s});
    QCOMPARE(store.find(u"work"_s)->seats[0].ask.model.id, u"new"_s);
    QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 1);
}

void TestPanelStore::refuses_data()
{
    QTest::addColumn<Panel>("panel");
    QTest::newRow("no name") << named(u"  "_s);
    QTest::newRow("long name") << named(QString(81, u'x'));
    QTest::newRow("a preset's name") << named(u"Demo"_s);
    Panel hot = named(u"hot"_s);
    hot.seats[0].ask.temperature = 9;
    QTest::newRow("what could not be read again") << hot;
}

void TestPanelStore::refuses()
{
    QFETCH(const Panel, panel);
    PanelStore store(folder());
    const Result<void> saved = store.save(panel);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, FailureKind::Input);
    QVERIFY(!saved.error().message.isEmpty());
    QVERIFY(store.panels().empty());
}

void TestPanelStore::renames()
{
    PanelStore store(folder());
    QVERIFY(store.save(named(u"One"_s, u"1"_s)));
    QVERIFY(store.save(named(u"Two"_s, u"2"_s)));
    QVERIFY(!store.rename(u"One"_s, u"two"_s));
    QVERIFY(!store.rename(u"One"_s, u"demo"_s));
    QVERIFY(!store.rename(u"None"_s, u"x"_s));
    QCOMPARE(names(store.panels()), QStringList({u"One"_s, u"Two"_s}));
    QVERIFY(store.rename(u"one"_s, u"Three"_s));
    QVERIFY(store.rename(u"Two"_s, u"TWO"_s));
    QCOMPARE(names(store.panels()), QStringList({u"Three"_s, u"TWO"_s}));
    QCOMPARE(store.find(u"three"_s)->seats[0].ask.model.id, u"1"_s);
    QCOMPARE(names(PanelStore(folder()).panels()), names(store.panels()));
    QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 2);
}

void TestPanelStore::duplicates()
{
    PanelStore store(folder());
    QVERIFY(store.save(named(u"One"_s)));
    QCOMPARE(store.duplicate(u"One"_s)->name, u"One (2)"_s);
    QCOMPARE(store.duplicate(u"One (2)"_s)->name, u"One (3)"_s);
    QCOMPARE(store.duplicate(u"demo"_s)->name, u"demo (2)"_s);
    QVERIFY(!store.duplicate(u"nothing"_s));
    QCOMPARE(store.panels().size(), size_t(4));
}

void TestPanelStore::removes()
{
    PanelStore store(folder());
    QVERIFY(store.save(named(u"One"_s)));
    QVERIFY(!store.remove(u"demo"_s));
    QVERIFY(store.remove(u"ONE"_s));
    QVERIFY(store.panels().empty());
    QVERIFY(QDir(folder()).entryList(QDir::Files).isEmpty());
}

void TestPanelStore::brokenFilesStay()
{
    {
        PanelStore store(folder());
        QVERIFY(store.save(named(u"Good"_s)));
    }
    const QString broken = folder() + u"/broken.json"_s;
    write(broken, "{\"name\":");
    write(folder() + u"/wrong.json"_s, R"({"name":"w","seats":[{"temperature":7}]})");
    PanelStore store(folder());
    QCOMPARE(names(store.panels()), QStringList{u"Good"_s});
    QCOMPARE(store.problems().size(), 2);
    QVERIFY2(store.problems().at(0).contains(u"broken.json"_s), qPrintable(store.problems().at(0)));
    QVERIFY2(store.problems().at(1).contains(u"seats[0].temperature"_s), qPrintable(store.problems().at(1)));
    QVERIFY(store.save(named(u"broken"_s)));
    QCOMPARE(read(broken), QByteArray("{\"name\":"));
}

void TestPanelStore::twoFilesWithOneName()
{
    QVERIFY(QDir().mkpath(folder()));
    write(folder() + u"/a.json"_s, R"({"name":"Same","description":"first","seats":[]})");
    write(folder() + u"/b.json"_s, R"({"name":"same","seats":[]})");
    PanelStore store(folder());
    QCOMPARE(names(store.panels()), QStringList{u"Same"_s});
    QCOMPARE(store.problems().size(), 1);
    // A file that a person named is the one that is written again.
    Panel changed = *store.find(u"same"_s);
    changed.description = u"changed"_s;
    QVERIFY(store.save(changed));
    QVERIFY(read(folder() + u"/a.json"_s).contains("changed"));
}

void TestPanelStore::presetsAreReadOnly()
{
    PanelStore store(folder());
    QVERIFY(store.isPreset(u"DEMO"_s));
    QCOMPARE(store.find(u"demo"_s), demoPanel());
    QVERIFY(!store.rename(u"demo"_s, u"mine"_s));
    QVERIFY(!store.remove(u"demo"_s));
    QCOMPARE(names(store.presets()), names(shippedPresets()));
    // A file that somebody put there by hand comes first.
    write(folder().isEmpty() ? QString() : (QDir().mkpath(folder()), folder() + u"/demo.json"_s),
          R"({"name":"demo","seats":[]})");
    const PanelStore again(folder());
    QVERIFY(!again.isPreset(u"demo"_s));
    QVERIFY(again.find(u"demo"_s)->seats.empty());
}

void TestPanelStore::readsFilesFromAnywhere()
{
    const QString file = m_profile->filePath(u"Shared panel.json"_s);
    write(file, R"({"seats":[{"model":{"connection":"lab","id":"x"}}],"new":1})");
    QStringList warnings;
    const Result<Panel> panel = PanelStore::readFile(file, &warnings);
    QVERIFY(panel);
    QCOMPARE(panel->name, u"Shared panel"_s);
    QCOMPARE(warnings.size(), 1);
    QVERIFY(PanelStore::writeFile(m_profile->filePath(u"out/again.json"_s), *panel));
    QCOMPARE(PanelStore::readFile(m_profile->filePath(u"out/again.json"_s)), panel);
    QVERIFY(!PanelStore::readFile(m_profile->filePath(u"none.json"_s)));
    write(file, "[]");
    QCOMPARE(PanelStore::readFile(file).error().kind, FailureKind::Input);
}

QTEST_GUILESS_MAIN(TestPanelStore)
#include "tst_panelstore.moc"
