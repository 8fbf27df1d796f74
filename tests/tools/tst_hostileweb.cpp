// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tools/webfetch.h"
#include "tests/tools/littleweb.h"

#include <QElapsedTimer>
#include <QTimer>

using namespace fusion;
using namespace fusion::test;
using namespace Qt::StringLiterals;

namespace {
using Serve = std::function<void(RawConnection &)>;
}

/// Pages and servers that want to take time, memory or more than they may: each ends by a limit.
class TestHostileWeb : public QObject
{
    Q_OBJECT

private slots:
    void hostilePages_data();
    void hostilePages();
    void hostileServers_data();
    void hostileServers();
    void robotsOfEachSite_data();
    void robotsOfEachSite();
};

void TestHostileWeb::hostilePages_data()
{
    QTest::addColumn<QString>("html");
    const auto row = [](const char *name, const QString &html) { QTest::newRow(name) << html; };
    row("as deep as it is long", u"<div>"_s.repeated(100000) + u"x"_s);
    row("deep lists", u"<ul><li>"_s.repeated(20000));
    row("deep quotes", u"<blockquote>"_s.repeated(50000) + u"x"_s);
    row("tables in tables", u"<table><tr><td>"_s.repeated(5000) + u"x"_s);
    // Of the size that a fetch lets through.
    constexpr qsizetype most = 5 << 20;
    const auto many = [](const QString &what) { return what.repeated(most / what.size()); };
    row("nested marks around lines", u"<b><i><em><strong><code><u>"_s.repeated(4) + u"a<br>b "_s.repeated(20000));
    row("marks left open in every paragraph", u"<b><i><u><s><tt><big>"_s + many(u"<p>x"_s));
    row("different marks left open", many(u"<b a=1><p><i><p><font size=1><p>"_s));
    row("a million links", many(u"<a href=x>y</a>"_s));
    row("a million links left open", many(u"<a href=x>"_s));
    row("one huge attribute", u"<p title=\""_s + QString(most, u'x') + u"\">words</p>"_s);
    row("an attribute without an end", u"<p>words<p title=\""_s + QString(most, u'x'));
    row("a million attributes", u"<p "_s + many(u"a1 b2 c3 "_s) + u">words</p>"_s);
    QString attributes = u"<p "_s;
    for (int i = 0; attributes.size() < most; ++i)
        attributes += u"a%1 "_s.arg(i);
    row("a million different attributes", attributes + u">words</p>"_s);
    row("blanks in preformatted text", u"<pre>"_s + QString(most, u' ') + u"x</pre>"_s);
    row("blanks and breaks in preformatted text", u"<pre>"_s + many(u"    \n"_s) + u"x</pre>"_s);
    row("as deep as it is long, in a drawing", u"<svg>"_s + many(u"<tr>"_s));
    row("as deep as it is long, in a formula", u"<math>"_s + many(u"<td>"_s));
    row("drawings in drawings", many(u"<svg>"_s));
    row("quotes around lines", u"<blockquote>"_s.repeated(100) + many(u"a<br>"_s));
    row("lists around lines", u"<ul><li>"_s.repeated(100) + many(u"a<br>"_s));
    row("parts around a long text", u"<div>"_s.repeated(110) + many(u"word "_s));
    row("comments without an end", many(u"<!-- x "_s));
    row("scripts without an end", many(u"<script>x"_s));
    row("only beginnings", many(u"<"_s));
    row("only slashes", many(u"</"_s));
    row("open tags", many(u"<p "_s));
    row("entities", many(u"&amp;"_s));
    row("entities without an end", many(u"&am"_s));
    row("zeros", QString(most, QChar(u'\0')));
    row("cells", u"<table>"_s + many(u"<tr><td>"_s));
    row("one row of cells", u"<table><tr>"_s + many(u"<td>x"_s));
    row("text that is no cell", u"<table>"_s + many(u"x<tr>"_s));
    row("forms in forms", many(u"<form>"_s));
    row("choices", u"<select>"_s + many(u"<option>x"_s));
    row("headings in headings", many(u"<h1><h2>"_s));
    row("templates", many(u"<template>"_s));
    row("terminal codes", many(u"\x1b]0;x"_s));
    row("half characters", QString(most, QChar(0xd800)));
}

/// Whatever it is, it is read within the limits, and nothing breaks.
void TestHostileWeb::hostilePages()
{
    QFETCH(QString, html);
    QElapsedTimer clock;
    clock.start();
    const auto page = pageTextOf({.url = QUrl(u"https://a.example/p"_s),
                                  .status = 200,
                                  .contentType = u"text/html; charset=utf-8"_s,
                                  .bytes = html.toUtf8()});
    QVERIFY(page);
    QCOMPARE_LE(page->text.size(), 2000000);
    QCOMPARE_LT(clock.elapsed(), 20000); // of a call's two minutes; far less, where nothing else runs
}

void TestHostileWeb::hostileServers_data()
{
    QTest::addColumn<Serve>("serve");
    QTest::addColumn<bool>("isRead");
    const auto row = [](const char *name, const Serve &serve, bool isRead) { QTest::newRow(name) << serve << isRead; };
    const auto drips = [](RawConnection &c, const QByteArray &head, const QByteArray &drop) {
        c.send(head);
        auto *timer = new QTimer(&c);
        QObject::connect(timer, &QTimer::timeout, &c, [&c, drop] { c.send(drop); });
        timer->start(20);
    };
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n";
    row("a head that never ends", [=](RawConnection &c) { drips(c, "HTTP/1.1 200 OK\r\n", "X-A: b\r\n"); }, false);
    row("a status line that never ends", [=](RawConnection &c) { drips(c, "HTTP/1.1 200 ", "O"); }, false);
    row("a byte at a time", [=](RawConnection &c) { drips(c, head + "\r\n", "x"); }, false);
    row(
        "chunks without an end", [=](RawConnection &c) { drips(c, head + "Transfer-Encoding: chunked\r\n\r\n", "1\r\nx\r\n"); },
        false);
    row(
        "a chunk that is promised", [=](RawConnection &c) { c.send(head + "Transfer-Encoding: chunked\r\n\r\nffffffff\r\nx"); },
        false);
    row("a length that is promised", [=](RawConnection &c) { c.send(head + "Content-Length: 9999999999\r\n\r\nx"); }, false);
    row("silence", [](RawConnection &) {}, false);
    row(
        "chunks as fast as they go",
        [=](RawConnection &c) {
            c.send(head + "Transfer-Encoding: chunked\r\n\r\n");
            const QByteArray chunk = "10000\r\n" + QByteArray(65536, 'x') + "\r\n";
            for (int i = 0; i < 16; ++i)
                c.send(chunk);
            QObject::connect(&c, &RawConnection::drained, &c, [&c, chunk] { c.send(chunk); });
        },
        true); // its beginning
    row(
        "a bomb",
        [=, bomb = qCompress(QByteArray(64 << 20, 'x'), 9).sliced(4)](RawConnection &c) {
            c.send(head + "Content-Encoding: deflate\r\n\r\n" + bomb);
            c.close();
        },
        false);
    row(
        "gzip that is none",
        [=](RawConnection &c) {
            c.send(head + "Content-Encoding: gzip\r\n\r\nnothing of the kind");
            c.close();
        },
        false);
    row(
        "a charset that is none",
        [](RawConnection &c) { c.reply(200, "words", "Content-Type: text/plain; charset=\xff\xfe\x01klingon\r\n"); }, true);
    row("UTF-7", [](RawConnection &c) { c.reply(200, "+ADw-script+AD4-", "Content-Type: text/html; charset=utf-7\r\n"); }, true);
    row(
        "half a character", [](RawConnection &c) { c.reply(200, "caf\xc3", "Content-Type: text/plain; charset=utf-8\r\n"); },
        true);
    row(
        "UTF-16 of an odd length",
        [](RawConnection &c) { c.reply(200, QByteArray("\xff\xfe\x61\x00\x62", 5), "Content-Type: text/plain\r\n"); }, true);
    row("round and round", [](RawConnection &c) { c.reply(302, {}, "Location: /page\r\n"); }, false);
    row(
        "from site to site",
        [n = std::make_shared<int>(0)](RawConnection &c) {
            c.reply(302, {}, "Location: http://site" + QByteArray::number(++*n) + ".example/page\r\n");
        },
        false);
    row(
        "an answer to nobody's question",
        [](RawConnection &c) {
            c.send("SSH-2.0-OpenSSH\r\n");
            c.close();
        },
        false);
    row("hangs up", [](RawConnection &c) { c.cut(); }, false);
}

/// However a server behaves, the call ends by its limits, and what was read is bounded.
void TestHostileWeb::hostileServers()
{
    using namespace std::chrono_literals;
    QFETCH(Serve, serve);
    QFETCH(bool, isRead);
    LittleWeb web([&serve](RawConnection &c) {
        if (c.request().target == "/robots.txt")
            c.reply(404, {});
        else
            serve(c);
    });
    RobotsMemory memory;
    WebFetchJob job({{u"url"_s, u"http://public.example/page"_s}}, web.guard(), memory,
                    {.maxBytes = 300000, .head = 1s, .total = 2s});
    const ToolOutcome outcome = outcomeOf(job);
    QVERIFY2(outcome.text != "(nothing came)"_L1, "the call did not end by its limits");
    QVERIFY2((outcome.state == ToolCallState::Done) == isRead, qPrintable(outcome.text));
    QCOMPARE_LE(outcome.text.size(), 30000);
}

/// A page that leads to another site is that site's, whose own wishes count.
void TestHostileWeb::robotsOfEachSite()
{
    QFETCH(QByteArray, robots);
    QFETCH(bool, isRead);
    LittleWeb web([&](RawConnection &c) {
        const bool isSecond = c.request().header("host") == "second.example";
        if (c.request().target == "/robots.txt")
            c.reply(isSecond ? 200 : 404, isSecond ? robots : QByteArray(), "Content-Type: text/plain\r\n");
        else if (isSecond)
            c.reply(200, "words of the second", "Content-Type: text/plain\r\n");
        else
            c.reply(302, {}, "Location: http://second.example/deep/page\r\n");
    });
    RobotsMemory memory;
    WebFetchJob job({{u"url"_s, u"http://public.example/"_s}}, web.guard(), memory);
    const ToolOutcome outcome = outcomeOf(job);
    QCOMPARE(outcome.state, isRead ? ToolCallState::Done : ToolCallState::Refused);
    QStringList targets;
    for (const RawRequest &request : web.server.requests())
        targets += QString::fromLatin1(request.header("host") + request.target);
    QStringList expected{u"public.example/robots.txt"_s, u"public.example/"_s, u"second.example/robots.txt"_s};
    if (isRead)
        expected += u"second.example/deep/page"_s;
    QCOMPARE(targets, expected);
}

void TestHostileWeb::robotsOfEachSite_data()
{
    QTest::addColumn<QByteArray>("robots");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("open") << QByteArray("User-agent: *\nDisallow: /other\n") << true;
    QTest::newRow("closed") << QByteArray("User-agent: *\nDisallow: /deep\n") << false;
}

QTEST_GUILESS_MAIN(TestHostileWeb)
#include "tst_hostileweb.moc"
