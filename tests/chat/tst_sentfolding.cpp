// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/chat/sentfolding.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace fusion;
using namespace Qt::StringLiterals;

namespace {

Attachment picture()
{
    return sealed({.kind = AttachmentKind::Image,
                   .name = u"a.png"_s,
                   .mediaType = u"image/png"_s,
                   .data = QByteArray(3000, 'p'),
                   .text = {}});
}

Attachment paper()
{
    const QString text = u"words of a paper, with “quotes” and\nlines\n"_s.repeated(50);
    return sealed({.kind = AttachmentKind::Pdf,
                   .name = u"b.pdf"_s,
                   .mediaType = u"application/pdf"_s,
                   .data = QByteArray(2000, 'd'),
                   .text = text});
}

SentRequest requestWith(const QString &base64, const QString &text)
{
    return {.method = u"POST"_s,
            .url = u"http://127.0.0.1/v1"_s,
            .headers = {{u"Authorization"_s, u"Bearer ***"_s}},
            .body = {{u"messages"_s,
                      QJsonArray{QJsonObject{{u"content"_s, QJsonArray{u"data:image/png;base64,"_s + base64,
                                                                       u"file:\n"_s + text + u"\nend"_s, base64, 7}}}}}}};
}

} // namespace

class TestSentFolding : public QObject
{
    Q_OBJECT

private slots:
    void foldsEverywhereAndBack();
    void leavesOthersAlone();
    void staysFoldedWithoutTheFile();
};

void TestSentFolding::foldsEverywhereAndBack()
{
    const std::vector<Attachment> files{picture(), paper()};
    const SentRequest sent = requestWith(QString::fromLatin1(files[0].data.toBase64()), files[1].text);
    const SentRequest small = folded(sent, files);
    const QByteArray json = QJsonDocument(small.body).toJson(QJsonDocument::Compact);
    QVERIFY2(json.size() < 800, json);
    QCOMPARE(json.count(files[0].sha256.toUtf8()), 2);
    QCOMPARE(json.count(files[1].sha256.toUtf8()), 1);
    QCOMPARE(small.headers, sent.headers);
    QCOMPARE(unfolded(small, files), sent);
}

void TestSentFolding::leavesOthersAlone()
{
    const Attachment note = sealed({.name = u"n.txt"_s, .mediaType = u"text/plain"_s, .data = "short", .text = u"short"_s});
    const SentRequest sent = requestWith(u"c2hvcnQ="_s, u"short"_s);
    QCOMPARE(folded(sent, {note}), sent);
    QCOMPARE(folded(sent, {}), sent);
}

void TestSentFolding::staysFoldedWithoutTheFile()
{
    const SentRequest small = folded(requestWith(QString::fromLatin1(picture().data.toBase64()), {}), {picture()});
    QCOMPARE(unfolded(small, {paper()}), small);
}

QTEST_GUILESS_MAIN(TestSentFolding)
#include "tst_sentfolding.moc"
