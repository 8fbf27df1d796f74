// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/draftfiles.h"

#include "core/attach/limits.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace fusion;
using namespace Qt::StringLiterals;

namespace {

Attachment file(const QString &name, const QByteArray &data, const QString &text = {})
{
    return sealed({.kind = AttachmentKind::Text, .name = name, .mediaType = u"text/plain"_s, .data = data, .text = text});
}

} // namespace

/// Files of questions that were not asked yet, kept beside the database.
class TestDraftFiles : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void comeBackAsTheyWere();
    void eachConversationHasItsOwn();
    void areGoneWithTheirConversation();
    void anIdIsNoPath_data();
    void anIdIsNoPath();
    void whatWasChangedIsLeftOut_data();
    void whatWasChangedIsLeftOut();

private:
    QString folder() const { return m_dir->filePath(u"drafts"_s); }
    QStringList names() const { return QDir(folder()).entryList(QDir::Files); }
    std::vector<Attachment> loaded(const QString &id)
    {
        DraftFiles drafts(folder());
        QFuture<std::vector<Attachment>> future = drafts.load(id);
        future.waitForFinished();
        return future.result();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestDraftFiles::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestDraftFiles::comeBackAsTheyWere()
{
    const std::vector<Attachment> files{file(u"a.txt"_s, "\xC3\xBC", u"ü"_s), file(u"b.bin"_s, QByteArray("\0\xFF", 2))};
    DraftFiles(folder()).save(u"c"_s, files);
    QCOMPARE(loaded(u"c"_s), files);
    const QString path = folder() + u'/' + names().constFirst();
    QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
    DraftFiles(folder()).save(u"c"_s, {});
    QVERIFY(names().isEmpty());
    QVERIFY(loaded(u"c"_s).empty());
}

void TestDraftFiles::eachConversationHasItsOwn()
{
    DraftFiles drafts(folder());
    drafts.save({}, {file(u"new.txt"_s, "n")});
    drafts.save(u"c"_s, {file(u"c.txt"_s, "c")});
    drafts.save(u"d"_s, {});
    QFuture<std::vector<Attachment>> mine = drafts.load(u"c"_s);
    mine.waitForFinished();
    QCOMPARE(mine.result().front().name, u"c.txt"_s);
    QCOMPARE(loaded({}).size(), 1u); // as what was read came after all that was saved
    QVERIFY(loaded(u"d"_s).empty());
}

void TestDraftFiles::areGoneWithTheirConversation()
{
    {
        DraftFiles drafts(folder());
        drafts.save({}, {file(u"new.txt"_s, "n")});
        drafts.save(u"c"_s, {file(u"c.txt"_s, "c")});
        drafts.save(u"d"_s, {file(u"d.txt"_s, "d")});
        drafts.keepOnly({u"d"_s});
    }
    QCOMPARE(names().size(), 2);
    QVERIFY(loaded(u"c"_s).empty());
    QVERIFY(!loaded(u"d"_s).empty() && !loaded({}).empty());
}

void TestDraftFiles::anIdIsNoPath_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : {u"../../outside"_s, u"/etc/passwd"_s, u"a/b"_s, u"new"_s, u"."_s, QString(300, u'x')})
        QTest::newRow(qPrintable(id.first(qMin(20, id.size())))) << id;
}

void TestDraftFiles::anIdIsNoPath()
{
    QFETCH(const QString, id);
    DraftFiles(folder()).save(id, {file(u"a.txt"_s, "a")});
    QCOMPARE(names().size(), 1);
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"drafts"_s});
    QVERIFY(loaded({}).empty());
    QCOMPARE(loaded(id).size(), 1u);
}

void TestDraftFiles::whatWasChangedIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("another byte") << QByteArray("YWJj") << QByteArray("YWJk");
    QTest::newRow("no data") << QByteArray("YWJj") << QByteArray();
    QTest::newRow("no name") << QByteArray("a.txt") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("[") << QByteArray("{");
}

void TestDraftFiles::whatWasChangedIsLeftOut()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    DraftFiles(folder()).save(u"c"_s, {file(u"a.txt"_s, "abc")});
    QFile stored(folder() + u'/' + names().constFirst());
    QVERIFY(stored.open(QIODevice::ReadWrite));
    QByteArray bytes = stored.readAll();
    QCOMPARE(bytes.count(from), 1);
    bytes.replace(from, to);
    stored.resize(0);
    stored.seek(0);
    stored.write(bytes);
    stored.close();
    QVERIFY(loaded(u"c"_s).empty());
}

QTEST_GUILESS_MAIN(TestDraftFiles)
#include "tst_draftfiles.moc"
