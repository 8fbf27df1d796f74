// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tools/madefiles.h"
#include "core/tools/shell.h"
#include "core/tools/toolbox.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace fusion;
using namespace Qt::StringLiterals;

/// Files that a model made: names that deceive, contents that run, and how long they stay.
class TestMadeFiles : public QObject
{
    Q_OBJECT

private slots:
    void names_data();
    void names();
    void programs_data();
    void programs();
    void judgesReadTextAlone();
    void holesAreNotReadForEver();
    void foldersGoWithTheirTurns();
    void unkeptFoldersGoWithTheProgram();

private:
    static void put(const QString &path, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }
};

void TestMadeFiles::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("plain");
    const auto row = [](const char *what, const QString &name, const QString &plain) { QTest::newRow(what) << name << plain; };
    row("plain", u"plot.png"_s, u"plot.png"_s);
    row("in a folder", u"a/b/plot.png"_s, u"plot.png"_s);
    row("out of it", u"../../.bashrc"_s, u"bashrc"_s);
    row("the other slash", u"..\\..\\x.txt"_s, u"x.txt"_s);
    row("hidden", u".profile"_s, u"profile"_s);
    row("an option", u"-rf"_s, u"rf"_s);
    row("lines", u"a\nb.txt"_s, u"a b.txt"_s);
    row("terminal codes", u"\x1b[31mred.txt"_s, u"red.txt"_s);
    row("turned around", u"cod\u202exe.txt"_s, u"codxe.txt"_s);
    row("unseen", u"a\u200bb.txt"_s, u"ab.txt"_s);
    row("of other systems", u"a:b|c?.txt"_s, u"abc.txt"_s);
    row("only points", u"..."_s, u"file"_s);
    row("nothing", QString(), u"file"_s);
    row("a folder", u"a/"_s, u"file"_s);
}

void TestMadeFiles::names()
{
    QFETCH(QString, name);
    QTEST(plainFileName({.name = name}), "plain");
    QVERIFY(!shownName({.name = name}).contains(u'\n'));
    QVERIFY(!shownName({.name = name}).contains(QChar(0x202e)));
    const QString longest = QString(5000, u'x') + u".png"_s;
    QCOMPARE_LE(plainFileName({.name = longest}).size(), 120);
    QVERIFY(plainFileName({.name = longest}).endsWith(".png"_L1));
    QCOMPARE_LE(shownName({.name = longest}).size(), 121);
}

void TestMadeFiles::programs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("runs");
    const auto row = [](const char *name, const QByteArray &bytes, bool runs) {
        QTest::newRow(name) << QString::fromLatin1(name) << bytes << runs;
    };
    row("counts.csv", "a,b\n1,2\n", false);
    row("notes.txt", "hello", false);
    row("page.md", "# hello", false);
    row("plot.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>", false);
    row("x.desktop", "[Desktop Entry]\nExec=xterm\n", true);
    row("X.DESKTOP", "anything", true);
    row("harmless.txt", "#!/bin/sh\nrm -rf ~\n", true);
    row("picture.png",
        QByteArray("\x7f"
                   "ELF\x02\x01",
                   6),
        true);
    row("run.sh", "echo", true);
    row("tool.py", "print(1)", true);
    row("a.exe", "MZ", true);
    row("a.jar", "PK", true);
    row("a.AppImage", "x", true);
    row("a.deb", "!<arch>\ndebian-binary", true);
}

void TestMadeFiles::programs()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, runs);
    QCOMPARE(wouldRun(name, bytes), runs);
}

void TestMadeFiles::judgesReadTextAlone()
{
    const auto text = textForJudge({.name = u"a\n.csv"_s}, "x,y", u"Seat A"_s);
    QVERIFY(text);
    QCOMPARE(text->text, u"x,y"_s);
    QCOMPARE(text->name, u"Seat A: a .csv"_s);
    QVERIFY(!textForJudge({.name = u"p.png"_s}, QByteArray("\x89PNG\x00\x01\x02\xff", 8), u"Seat A"_s));
    const auto cut = textForJudge({.name = u"long"_s}, QByteArray(10 << 20, 'x'), u"Seat A"_s);
    QVERIFY(cut);
    QCOMPARE_LE(cut->text.size(), 40100);
}

void TestMadeFiles::holesAreNotReadForEver()
{
    QTemporaryDir folder;
    for (int i = 0; i < 50; ++i) {
        QFile hole(folder.filePath(u"hole%1"_s.arg(i)));
        QVERIFY(hole.open(QFile::WriteOnly) && hole.resize(60LL << 20));
    }
    put(folder.filePath(u"a.txt"_s), "x");
    const std::vector<MadeFile> files = filesIn(folder.path());
    QCOMPARE_LE(files.size(), 2U); // as much as a folder may hold, and no more
    QVERIFY(std::ranges::contains(files, u"a.txt"_s, &MadeFile::name) || files.size() == 1);
}

void TestMadeFiles::foldersGoWithTheirTurns()
{
    QTemporaryDir profile;
    const QString scratch = profile.filePath(u"scratch"_s);
    ToolBox box(scratch);
    QVERIFY(!box.hasFolders());
    for (const QString &turn : {u"kept"_s, u"erased"_s}) {
        for (int seat = 0; seat < 2; ++seat)
            put(box.folderOf(turn, Stage::ofSeat(seat)) + u"/x.txt"_s, turn.toLatin1());
    }
    QVERIFY(box.folderOf(u"kept"_s, Stage::ofSeat(0)) != box.folderOf(u"kept"_s, Stage::ofSeat(1)));
    QVERIFY(QDir::cleanPath(box.folderOf(u"../../x"_s, Stage::ofSeat(0))).startsWith(scratch + u'/'));
    QVERIFY(QDir::cleanPath(box.folderOf(u".."_s, Stage::ofSeat(0))).startsWith(scratch + u'/'));
    put(profile.filePath(u"outside/y.txt"_s), "mine");
    QVERIFY(QFile::link(profile.filePath(u"outside"_s), scratch + u"/link"_s));
    QVERIFY(box.hasFolders());
    box.keepOnly({u"kept"_s});
    QVERIFY(QFileInfo::exists(box.folderOf(u"kept"_s, Stage::ofSeat(1)) + u"/x.txt"_s));
    QVERIFY(!QFileInfo::exists(scratch + u"/erased"_s));
    QVERIFY(QFileInfo::exists(profile.filePath(u"outside/y.txt"_s)));
}

/// Of conversations that are not kept; another program on the profile keeps its hands off what is in use.
void TestMadeFiles::unkeptFoldersGoWithTheProgram()
{
    QTemporaryDir profile;
    const QString scratch = profile.filePath(u"scratch"_s);
    QString folder;
    {
        ToolBox box(scratch);
        const ToolScope scope{.turnId = u"private"_s, .conversation = u"c"_s, .isKept = false, .stage = Stage::ofSeat(0)};
        const auto runner = box.runner(scope);
        const auto job = runner->run({.id = u"1"_s, .name = u"shell"_s, .arguments = {{u"command"_s, u"true"_s}}});
        folder = box.folderOf(u"private"_s, Stage::ofSeat(0));
        put(folder + u"/x.txt"_s, "x");
        ToolBox other(scratch);
        other.keepOnly({});
        QVERIFY(QFileInfo::exists(folder + u"/x.txt"_s));
    }
    QVERIFY(!QFileInfo::exists(folder));
    QVERIFY(QDir(scratch).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

QTEST_GUILESS_MAIN(TestMadeFiles)
#include "tst_madefiles.moc"
