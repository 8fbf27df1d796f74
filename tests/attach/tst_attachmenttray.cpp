// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attach/attachmenttray.h"

#include "core/attach/attachmentreader.h"
#include "core/attach/limits.h"
#include "tests/support/samplepdf.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace fusion;
using namespace fusion::test;
using namespace Qt::StringLiterals;

class TestAttachmentTray : public QObject
{
    Q_OBJECT

private slots:
    void takesFilesInOrder();
    void refuses_data();
    void refuses();
    void refusesTheSameTwice();
    void boundsTheirNumber();
    void boundsTheirSum();
    void removesWhileReading();
    void names_data();
    void names();

private:
    QString file(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(name);
        QFile out(path);
        return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() ? path : QString();
    }
    static bool settled(const AttachmentTray &tray)
    {
        return QTest::qWaitFor([&tray] { return !tray.isReading(); }, 30000);
    }

    QTemporaryDir m_folder;
};

void TestAttachmentTray::takesFilesInOrder()
{
    AttachmentTray tray;
    tray.addFile(file(u"slow.pdf"_s, samplePdf({u"Words of the paper"_s})));
    tray.addFile(file(u"main.cpp"_s, "int main() {}\n"));
    tray.add(u"pasted.txt"_s, [] { return QByteArray("pasted"); });
    QVERIFY(tray.isReading());
    QVERIFY(settled(tray));
    const std::vector<Attachment> list = tray.attachments();
    QCOMPARE(list.size(), 3u);
    QCOMPARE(list[0].kind, AttachmentKind::Pdf);
    QVERIFY(list[0].text.contains(u"Words of the paper"_s));
    QCOMPARE(list[0].mediaType, u"application/pdf"_s);
    QCOMPARE(list[1].name, u"main.cpp"_s);
    QCOMPARE(list[1].mediaType, u"text/x-c++src"_s);
    QCOMPARE(list[1].text, u"int main() {}\n"_s);
    QCOMPARE(list[1].size, 14);
    QCOMPARE(list[1].sha256.size(), 64);
    QCOMPARE(list[2].text, u"pasted"_s);
    QCOMPARE(tray.take(), list);
    QVERIFY(tray.isEmpty());
}

void TestAttachmentTray::refuses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("words");
    QTest::newRow("missing") << m_folder.filePath(u"missing.txt"_s) << u"missing.txt was not attached"_s;
    QTest::newRow("folder") << m_folder.path() << u"not an ordinary file"_s;
    QTest::newRow("empty") << file(u"empty.txt"_s, {}) << u"it is empty"_s;
    QTest::newRow("program") << file(u"a.out"_s, QByteArray("\x7f"
                                                            "ELF\0\0\0",
                                                            7))
                             << u"neither text"_s;
    QTest::newRow("long text") << file(u"long.txt"_s, QByteArray(limits::textBytes + 1, 'x'))
                               << u"too large, 1.0 MB; at most 1.0 MB"_s;
    QTest::newRow("large file") << file(u"large.bin"_s, QByteArray(limits::pdfBytes + 1, '\0')) << u"at most 20.0 MB"_s;
    QTest::newRow("large picture") << file(u"large.png"_s, "\x89PNG\r\n\x1a\n" + QByteArray(limits::imageBytes, 'x'))
                                   << u"at most 10.0 MB"_s;
    QTest::newRow("locked PDF") << file(u"locked.pdf"_s, lockedPdf()) << u"password"_s;
    QTest::newRow("broken PDF") << file(u"broken.pdf"_s, "%PDF-1.4 and no more") << u"damaged"_s;
    const QString pipe = m_folder.filePath(u"pipe"_s);
    ::mkfifo(pipe.toLocal8Bit().constData(), 0600);
    QTest::newRow("pipe") << pipe << u"not an ordinary file"_s;
}

void TestAttachmentTray::refuses()
{
    QFETCH(QString, path);
    QFETCH(QString, words);
    AttachmentTray tray;
    const QSignalSpy refused(&tray, &AttachmentTray::refused);
    tray.addFile(path);
    QVERIFY(settled(tray));
    QVERIFY(tray.isEmpty());
    QCOMPARE(refused.count(), 1);
    const auto failure = refused.first().first().value<Failure>();
    QVERIFY2(failure.message.contains(words), qPrintable(failure.message));
    QVERIFY(!failure.message.contains(m_folder.path()));
}

void TestAttachmentTray::refusesTheSameTwice()
{
    AttachmentTray tray;
    const QSignalSpy refused(&tray, &AttachmentTray::refused);
    tray.addFile(file(u"one.txt"_s, "same"));
    QVERIFY(settled(tray));
    tray.addFile(file(u"two.txt"_s, "same"));
    QVERIFY(settled(tray));
    QCOMPARE(tray.items().size(), 1u);
    QCOMPARE(refused.count(), 1);
}

void TestAttachmentTray::boundsTheirNumber()
{
    AttachmentTray tray;
    const QSignalSpy refused(&tray, &AttachmentTray::refused);
    for (int i = 0; i <= limits::attachments; ++i)
        tray.add(u"n"_s, [i] { return QByteArray::number(i); });
    QVERIFY(settled(tray));
    QCOMPARE(static_cast<int>(tray.items().size()), limits::attachments);
    QCOMPARE(refused.count(), 1);
}

void TestAttachmentTray::boundsTheirSum()
{
    AttachmentTray tray;
    const QSignalSpy refused(&tray, &AttachmentTray::refused);
    for (int i = 0; i < 2; ++i) {
        // Behind the end mark, so that reading stays quick.
        const QByteArray pdf = samplePdf({QString::number(i)}) + QByteArray(16 << 20, '\n');
        tray.add(u"large.pdf"_s, [pdf] { return pdf; });
        QVERIFY(settled(tray));
    }
    QCOMPARE(tray.items().size(), 1u);
    QCOMPARE(refused.count(), 1);
}

void TestAttachmentTray::removesWhileReading()
{
    AttachmentTray tray;
    tray.add(u"gone.txt"_s, [] { return QByteArray("gone"); });
    tray.add(u"stays.txt"_s, [] { return QByteArray("stays"); });
    tray.remove(tray.items().front().id);
    QVERIFY(settled(tray));
    QCOMPARE(tray.attachments().size(), 1u);
    QCOMPARE(tray.attachments().front().name, u"stays.txt"_s);
}

void TestAttachmentTray::names_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    QTest::newRow("path") << u"/home/me/secret folder/a b.txt"_s << u"a b.txt"_s;
    QTest::newRow("turned around") << u"/x/\u202Etxt.exe"_s << u"txt.exe"_s;
    QTest::newRow("line break") << u"/x/a\nb.txt"_s << u"ab.txt"_s;
    QTest::newRow("nothing") << u"/x/"_s << u"file"_s;
    QTest::newRow("long") << QString(300, u'a') + u".tar.gz"_s << QString(99, u'a') + u'…' + QString(13, u'a') + u".tar.gz"_s;
}

void TestAttachmentTray::names()
{
    QFETCH(QString, path);
    QFETCH(QString, name);
    QCOMPARE(attachmentName(path), name);
}

QTEST_GUILESS_MAIN(TestAttachmentTray)
#include "tst_attachmenttray.moc"
