// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/rawserver.h"
#include "tests/ui/support/controls.h"
#include "tests/ui/support/pictures.h"
#include "ui/inspect/senttext.h"
#include "ui/inspect/sentviewer.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProcess>
#include <QTabBar>
#include <QTest>

using namespace fusion;
using namespace fusion::test;

namespace {

SentRequest requestTo(const QUrl &url, const QString &question, const QString &header = "Authorization",
                      const QString &value = "Bearer ***")
{
    return {.method = "POST",
            .url = url.toString(),
            .headers = {{"Content-Type", "application/json"}, {header, value}, {"X-Title", "It's a \"$HOME\" `title`"}},
            .body = {{"model", "m"}, {"n", 0.1}, {"messages", QJsonArray{QJsonObject{{"role", "user"}, {"content", question}}}}}};
}

} // namespace

/// "What exactly was sent": for reading, for searching, and as a command that a real shell runs.
class TestSentViewer : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTestTheme(); }
    void curlSendsTheSameBytes_data();
    void curlSendsTheSameBytes();
    void foldsDataWithItsSize();
    void copiesJson();
    void copiesCurlWithoutAKey();
    void showsWhatWasTurnedDown();
    void searches();
    void closesWithEscape();
};

void TestSentViewer::curlSendsTheSameBytes_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const QString &question, const QString &header = "Authorization",
                        const QString &value = "Bearer ***") { QTest::newRow(name) << question << header << value; };
    row("plain", "Why?");
    row("quotes", R"(It's "so" 'simple' \' \\ '''' )");
    row("shell", "$HOME $(touch /tmp/never) `id` !! * ? ~ | & ; < > # {a,b} %s %d %%");
    row("lines and controls", "one\ntwo\r\n\ttab \x01 \x7f end\n");
    row("languages", QString::fromUtf8("Grüße 你好 שלום 👩‍👩‍👧 \u202E"));
    row("a minus first", "-n -e @file");
    row("longer than one word of a command line may be", QString(400'000, 'x') + "'");
    row("Anthropic", "Why?", "x-api-key", "***");
    row("Gemini", "Why?", "x-goog-api-key", "***");
    row("no key", "Why?", "Accept", "application/json");
}

void TestSentViewer::curlSendsTheSameBytes()
{
    QFETCH(QString, question);
    QFETCH(QString, header);
    QFETCH(QString, value);
    RawServer server([](RawConnection &connection) { connection.reply(200, "{}"); });
    const SentRequest request = requestTo(QUrl(server.url().toString() + "/v1/chat?x=1&y='2'"), question, header, value);
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("FUSION_KEY_MY_LAB", "sk-the key's own");
    environment.insert("no_proxy", "*");
    shell.setProcessEnvironment(environment);
    shell.start("/bin/sh", {});
    shell.write(curlCommand(request, "my-lab").toUtf8() + "\n");
    shell.closeWriteChannel();
    QTRY_COMPARE_WITH_TIMEOUT(shell.state(), QProcess::NotRunning, 30000);
    QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError());
    QCOMPARE(server.requests().size(), 1u);
    const RawRequest sent = server.requests().front();
    QCOMPARE(sent.method, "POST");
    QCOMPARE(sent.target, "/v1/chat?x=1&y='2'");
    QCOMPARE(sent.body, QJsonDocument(request.body).toJson(QJsonDocument::Compact));
    QCOMPARE(sent.header("content-type"), "application/json");
    QCOMPARE(sent.header("x-title"), "It's a \"$HOME\" `title`");
    QCOMPARE(sent.header(header.toUtf8()), value.toUtf8().replace("***", "sk-the key's own"));
}

void TestSentViewer::foldsDataWithItsSize()
{
    const QByteArray data(1'500'000, 'p');
    const QString text =
        readableRequest(requestTo(QUrl("http://127.0.0.1:1/"), "data:image/png;base64," + QString::fromLatin1(data.toBase64())));
    QVERIFY(text.size() < 1000);
    QVERIFY2(text.contains("data:image/png;base64,[1.4 MB of data, folded]"), qPrintable(text));
    QVERIFY(text.startsWith("POST http://127.0.0.1:1/\n"));
    QVERIFY(text.contains("\"Authorization\": \"Bearer ***\""));
}

void TestSentViewer::copiesJson()
{
    const SentRequest request = requestTo(QUrl("http://127.0.0.1:1/"), QString(5000, 'A'));
    SentViewer viewer("seat A", request, "lab");
    viewer.setAttribute(Qt::WA_DeleteOnClose, false);
    viewer.show();
    QVERIFY(QTest::qWaitForWindowActive(&viewer));
    QTest::mouseClick(buttonWith(viewer, "Copy as JSON"), Qt::LeftButton);
    const QJsonObject copied = QJsonDocument::fromJson(QApplication::clipboard()->text().toUtf8()).object();
    QCOMPARE(sentRequestFromJson(copied), request);
}

void TestSentViewer::copiesCurlWithoutAKey()
{
    SentViewer viewer("seat A", requestTo(QUrl("http://127.0.0.1:1/"), "Why?"), "my-lab");
    viewer.setAttribute(Qt::WA_DeleteOnClose, false);
    viewer.show();
    QVERIFY(QTest::qWaitForWindowActive(&viewer));
    QTest::mouseClick(buttonWith(viewer, "Copy as curl"), Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().contains("\"$FUSION_KEY_MY_LAB\""));
    QVERIFY(!QApplication::clipboard()->text().contains("***"));
    QVERIFY(visibleWords(viewer).contains("FUSION_KEY_MY_LAB"));
}

void TestSentViewer::showsWhatWasTurnedDown()
{
    SentRequest request = requestTo(QUrl("http://127.0.0.1:1/v1/chat/completions"), "by chat");
    request.refused.push_back(requestTo(QUrl("http://127.0.0.1:1/v1/responses"), "by responses"));
    SentViewer viewer("seat A", request, "lab");
    viewer.setAttribute(Qt::WA_DeleteOnClose, false);
    viewer.show();
    QVERIFY(QTest::qWaitForWindowActive(&viewer));
    auto *tabs = visible<QTabBar>(viewer);
    QVERIFY(tabs);
    QCOMPARE(tabs->tabText(0), "Used: completions");
    QCOMPARE(tabs->tabText(1), "Turned down: responses");
    auto *text = visible<QPlainTextEdit>(viewer);
    QVERIFY(text->toPlainText().contains("by chat") && !text->toPlainText().contains("by responses"));
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
    QVERIFY(text->toPlainText().contains("by responses"));
    shoot(&viewer);
    QTest::mouseClick(buttonWith(viewer, "Copy as curl"), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), curlCommand(request.refused.front(), "lab"));
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Left);
    QTest::mouseClick(buttonWith(viewer, "Copy as JSON"), Qt::LeftButton);
    QCOMPARE(QJsonDocument::fromJson(QApplication::clipboard()->text().toUtf8()).object()["url"].toString(), request.url);
    SentViewer alone("seat A", requestTo(QUrl("http://127.0.0.1:1/"), "x"), "lab");
    alone.setAttribute(Qt::WA_DeleteOnClose, false);
    alone.show();
    QVERIFY(!visible<QTabBar>(alone));
}

void TestSentViewer::searches()
{
    SentViewer viewer("the judge", requestTo(QUrl("http://127.0.0.1:1/"), "otter wombat Otter"), "lab");
    viewer.setAttribute(Qt::WA_DeleteOnClose, false);
    viewer.show();
    QVERIFY(QTest::qWaitForWindowActive(&viewer));
    auto *text = visible<QPlainTextEdit>(viewer);
    QTRY_VERIFY(text->hasFocus());
    QTest::keyClick(text, Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(visible<QLineEdit>(viewer)->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), "otter");
    QVERIFY(visibleWords(viewer).contains("2 place"));
    shoot(&viewer);
    const int first = text->textCursor().selectionStart();
    QCOMPARE(text->textCursor().selectedText(), "otter");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(text->textCursor().selectedText(), "Otter");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // around
    QCOMPARE(text->textCursor().selectionStart(), first);
    QTest::mouseClick(buttonNamed(viewer, "Previous place"), Qt::LeftButton);
    QCOMPARE(text->textCursor().selectedText(), "Otter");
    visible<QLineEdit>(viewer)->setText("giraffe");
    QVERIFY(visibleWords(viewer).contains("0 place"));
}

void TestSentViewer::closesWithEscape()
{
    QPointer<SentViewer> viewer = new SentViewer("seat A", requestTo(QUrl("http://127.0.0.1:1/"), "Why?"), "lab");
    viewer->show();
    QVERIFY(QTest::qWaitForWindowActive(viewer));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!viewer);
}

QTEST_MAIN(TestSentViewer)
#include "tst_sentviewer.moc"
