// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tools/webfetch.h"
#include "tests/tools/littleweb.h"

using namespace fusion;
using namespace fusion::test;
using namespace Qt::StringLiterals;

/// Reading pages over real HTTP, from servers that mean no good.
class TestGuardedFetch : public QObject
{
    Q_OBJECT

private slots:
    void connectsToWhatWasChecked();
    void tellsNothingOfThePerson();
    void redirects_data();
    void redirects();
    void goodRedirects();
    void tooManyRedirects();
    void rebinding();
    void excludedPlacesAreNeverDialled_data();
    void excludedPlacesAreNeverDialled();
    void robots_data();
    void robots();
    void longBodiesAreCut();
    void bombsAreStopped();
    void silenceEnds();
    void kinds_data();
    void kinds();
    void charsets_data();
    void charsets();
    void markdown_data();
    void markdown();
    void longPagesComeInParts();

private:
    static Result<FetchedBody> fetched(const FetchGuard &guard, const QString &url, FetchLimits limits = {})
    {
        GuardedFetch fetch(guard, limits);
        QSignalSpy spy(&fetch, &GuardedFetch::finished);
        fetch.start(QUrl(url));
        if (!spy.wait(20000))
            return fail(FailureKind::Timeout, u"(nothing came)"_s);
        return spy.first().first().value<Result<FetchedBody>>();
    }
};

void TestGuardedFetch::connectsToWhatWasChecked()
{
    LittleWeb web([](RawConnection &c) { c.reply(200, "hello", "Content-Type: text/plain\r\n"); });
    const auto body = fetched(web.guard(), u"http://public.example/a?b=c"_s);
    QVERIFY2(body, qPrintable(body ? QString() : body.error().message));
    QCOMPARE(body->bytes, "hello");
    QCOMPARE(body->url, QUrl(u"http://public.example/a?b=c"_s));
    QCOMPARE(web.asked, QStringList{u"public.example"_s}); // once
    QCOMPARE(web.dialled, QStringList{u"93.184.216.34"_s});
    QCOMPARE(web.server.requests().front().target, "/a?b=c");
    QCOMPARE(web.server.requests().front().header("host"), "public.example");
}

void TestGuardedFetch::tellsNothingOfThePerson()
{
    int count = 0;
    LittleWeb web([&count](RawConnection &c) {
        if (++count == 1)
            c.reply(302, {}, "Location: http://public.example/next\r\nSet-Cookie: id=1; Path=/\r\n");
        else
            c.reply(200, "x", "Content-Type: text/plain\r\n");
    });
    QVERIFY(fetched(web.guard(), u"http://public.example/"_s));
    for (const RawRequest &request : web.server.requests()) {
        for (const char *header : {"cookie", "referer", "authorization", "origin", "x-forwarded-for"})
            QCOMPARE(request.header(header), QByteArray());
        QVERIFY(request.header("user-agent").startsWith("FusionChatroom/"));
    }
    QCOMPARE(count, 2);
}

void TestGuardedFetch::redirects_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("target");
    const QList<QByteArray> targets{
        "http://127.0.0.1/",          "http://127.0.0.1:%1/",  "http://localhost/",   "http://[::1]/",
        "http://10.0.0.1/",           "http://2130706433/",    "http://0x7f.1/",      "http://169.254.169.254/latest/meta-data/",
        "file:///etc/passwd",         "ftp://public.example/", "//127.0.0.1/x",       "http://user@public.example/",
        "http://public.example:22/",  "data:text/html,x",      "http:///x",           "javascript:alert(1)",
        "http://[::ffff:127.0.0.1]/", "http://printer.local/", "http://192.168.0.1/", "http://inside.example/",
        "http://[64:ff9b::7f00:1]/",  "gopher://127.0.0.1:70/"};
    for (const int status : {301, 302, 303, 307, 308}) {
        for (const QByteArray &target : targets)
            QTest::addRow("%d %s", status, target.constData()) << status << target;
    }
}

void TestGuardedFetch::redirects()
{
    QFETCH(int, status);
    QFETCH(QByteArray, target);
    int reached = 0;
    RawServer secret([&reached](RawConnection &c) {
        ++reached;
        c.reply(200, "secret");
    });
    target.replace("%1", QByteArray::number(secret.port()));
    LittleWeb web([&](RawConnection &c) { c.reply(status, {}, "Location: " + target + "\r\n"); });
    web.names[u"inside.example"_s] = {{QHostAddress(u"10.0.0.7"_s)}};
    const auto body = fetched(web.guard(), u"http://public.example/"_s);
    QVERIFY(!body);
    QCOMPARE(body.error().kind, FailureKind::Tool);
    QCOMPARE(web.dialled, QStringList{u"93.184.216.34"_s}); // the first, and nobody else
    QCOMPARE(reached, 0);
}

void TestGuardedFetch::goodRedirects()
{
    LittleWeb web([](RawConnection &c) {
        if (c.request().header("host") == "second.example")
            c.reply(200, "there", "Content-Type: text/plain\r\n");
        else if (c.request().target == "/")
            c.reply(301, {}, "Location: ../other?x=1#part\r\n");
        else
            c.reply(307, {}, "Location: https://second.example/\r\n");
    });
    const auto body = fetched(web.guard(), u"http://public.example/"_s);
    QVERIFY2(body, qPrintable(body ? QString() : body.error().message));
    QCOMPARE(body->url, QUrl(u"https://second.example/"_s));
    QCOMPARE(web.asked, (QStringList{u"public.example"_s, u"public.example"_s, u"second.example"_s}));
}

void TestGuardedFetch::tooManyRedirects()
{
    LittleWeb web([](RawConnection &c) { c.reply(302, {}, "Location: /" + c.request().target.mid(1) + "x\r\n"); });
    QVERIFY(!fetched(web.guard(), u"http://public.example/"_s));
    QCOMPARE(web.server.requests().size(), 6U);
}

/// A name that is public when it is asked and private a moment later, or both at once.
void TestGuardedFetch::rebinding()
{
    const QHostAddress good = LittleWeb::publicAddress();
    const QHostAddress bad(u"127.0.0.1"_s);
    LittleWeb web([](RawConnection &c) { c.reply(302, {}, "Location: /again\r\n"); });
    int connects = 0;
    for (int i = 0; i < 100; ++i) {
        web.dialled.clear();
        web.names[u"public.example"_s] = {{good}, {bad}};
        QVERIFY(!fetched(web.guard(), u"http://public.example/"_s)); // the second hop asks again, and is refused
        connects += static_cast<int>(web.dialled.size());
        QVERIFY(!web.dialled.contains(u"127.0.0.1"_s));
    }
    QCOMPARE(connects, 100);
    for (const QList<QHostAddress> &answer :
         {QList{good, bad}, QList{bad, good}, QList{bad}, QList<QHostAddress>{}, QList{good, QHostAddress(u"::1"_s)},
          QList{good, QHostAddress(u"fe80::1"_s)}, QList{QHostAddress(u"::ffff:10.0.0.1"_s)}}) {
        web.dialled.clear();
        web.names[u"public.example"_s] = {answer};
        QVERIFY(!fetched(web.guard(), u"http://public.example/"_s));
        QVERIFY(web.dialled.isEmpty());
    }
}

void TestGuardedFetch::excludedPlacesAreNeverDialled_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url : {"http://excluded.example/", "http://www.excluded.example/x", "http://EXCLUDED.example./",
                            "http://public.example/leads-there", "http://public.example/closed/x",
                            "http://public.example/%63losed/", "http://not-allowed.test.example/"})
        QTest::newRow(url) << QString::fromLatin1(url);
}

void TestGuardedFetch::excludedPlacesAreNeverDialled()
{
    QFETCH(QString, url);
    LittleWeb web([](RawConnection &c) {
        if (c.request().target == "/robots.txt")
            c.reply(404, {});
        else
            c.reply(302, {}, "Location: http://excluded.example/solutions\r\n");
    });
    FetchGuard guard = web.guard();
    guard.rules = {.allowed = {u"public.example"_s, u"excluded.example"_s},
                   .excluded = {u"excluded.example"_s, u"public.example/closed"_s}};
    RobotsMemory memory;
    WebFetchJob job({{u"url"_s, url}}, guard, memory);
    const ToolOutcome outcome = outcomeOf(job);
    QCOMPARE(outcome.state, ToolCallState::Refused);
    for (const RawRequest &request : web.server.requests()) {
        QVERIFY(!request.header("host").contains("excluded"));
        QVERIFY(!request.target.contains("losed"));
    }
}

void TestGuardedFetch::robots_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isRead");
    const auto row = [](const char *name, int status, const char *file, const char *path, bool isRead) {
        QTest::newRow(name) << status << QByteArray(file) << QString::fromLatin1(path) << isRead;
    };
    row("none", 404, "", "/a", true);
    row("empty", 200, "", "/a", true);
    row("all closed", 200, "User-agent: *\nDisallow: /\n", "/a", false);
    row("another part closed", 200, "User-agent: *\nDisallow: /b\n", "/a", true);
    row("others closed", 200, "User-agent: otherbot\nDisallow: /\n", "/a", true);
    row("we by name", 200, "User-agent: *\nAllow: /\n\nUser-agent: FusionChatroom\nDisallow: /a\n", "/a", false);
    row("we may by name", 200, "User-agent: *\nDisallow: /\n\nUser-agent: fusionchatroom\nAllow: /\n", "/a", true);
    row("longest wins", 200, "User-agent: *\nDisallow: /a\nAllow: /a/open\n", "/a/open/x", true);
    row("star and end", 200, "User-agent: *\nDisallow: /*.pdf$\n", "/x/y.pdf", false);
    row("end is meant", 200, "User-agent: *\nDisallow: /*.pdf$\n", "/x/y.pdfx", true);
    row("query", 200, "User-agent: *\nDisallow: /*?q=\n", "/x?q=1", false);
    row("two agents, one group", 200, "User-agent: a\nUser-agent: *\nDisallow: /\n", "/a", false);
    row("carriage returns", 200, "User-agent: *\rDisallow: /\r", "/a", false);
    row("comments", 200, "# hello\nUser-agent: * # all\nDisallow: /a # no\n", "/a", false);
    row("server in trouble", 503, "", "/a", false);
    row("many stars", 200, "User-agent: *\nDisallow: /*a*a*a*a*a*a*a*a*a*a*b\n", "/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        true);
}

void TestGuardedFetch::robots()
{
    QFETCH(int, status);
    QFETCH(QByteArray, file);
    QFETCH(QString, path);
    QFETCH(bool, isRead);
    LittleWeb web([&](RawConnection &c) {
        if (c.request().target == "/robots.txt")
            c.reply(status, file, "Content-Type: text/plain\r\n");
        else
            c.reply(200, "words", "Content-Type: text/plain\r\n");
    });
    RobotsMemory memory;
    WebFetchJob job({{u"url"_s, u"http://public.example"_s + path}}, web.guard(), memory);
    const ToolOutcome outcome = outcomeOf(job);
    QCOMPARE(outcome.state, isRead ? ToolCallState::Done : ToolCallState::Refused);
    QCOMPARE(web.server.requests().size(), isRead ? 2U : 1U);
    WebFetchJob again({{u"url"_s, u"http://public.example"_s + path}}, web.guard(), memory);
    QCOMPARE(outcomeOf(again).state, outcome.state);
    QCOMPARE(web.server.requests().size(), isRead ? 3U : 1U); // asked once
}

void TestGuardedFetch::longBodiesAreCut()
{
    LittleWeb web([](RawConnection &c) {
        c.send("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n");
        for (int i = 0; i < 64; ++i)
            c.send(QByteArray(65536, 'x'));
    });
    const auto body = fetched(web.guard(), u"http://public.example/"_s, {.maxBytes = 100000});
    QVERIFY2(body, qPrintable(body ? QString() : body.error().message));
    QVERIFY(body->isCut);
    QCOMPARE(body->bytes.size(), 100000);
}

void TestGuardedFetch::bombsAreStopped()
{
    // 1 MB of zeros in 1 KB, many times: what Qt's zlib makes of it must not be kept.
    const QByteArray packed = qCompress(QByteArray(64 << 20, '\0'), 9).sliced(4);
    LittleWeb web(
        [&packed](RawConnection &c) { c.reply(200, packed, "Content-Type: text/plain\r\nContent-Encoding: deflate\r\n"); });
    const auto body = fetched(web.guard(), u"http://public.example/"_s);
    if (body)
        QCOMPARE_LE(body->bytes.size(), 5 << 20);
}

void TestGuardedFetch::silenceEnds()
{
    using namespace std::chrono_literals;
    LittleWeb web([](RawConnection &) {});
    const auto body = fetched(web.guard(), u"http://public.example/"_s, {.head = 200ms, .total = 2s});
    QVERIFY(!body);
    QCOMPARE(body.error().kind, FailureKind::Timeout);
    LittleWeb dripping([](RawConnection &c) { c.send("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nx"); });
    const auto late = fetched(dripping.guard(), u"http://public.example/"_s, {.head = 10s, .total = 300ms});
    QCOMPARE(late.error().kind, FailureKind::Timeout);
}

void TestGuardedFetch::kinds_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isText");
    const auto row = [](const char *name, const char *type, const QByteArray &bytes, bool isText) {
        QTest::newRow(name) << QByteArray(type) << bytes << isText;
    };
    row("json", "application/json", "{\"a\":1}", true);
    row("json of a kind", "application/ld+json", "{}x", true);
    row("xml", "application/xml", "<a>b</a>", true);
    row("csv", "text/csv", "a,b", true);
    row("no type, text", "", "just words", true);
    row("no type, bytes", "", QByteArray("\x00\x01\x02\xff\xfe", 5), false);
    row("picture", "image/png", "\x89PNG", false);
    row("program", "application/x-executable",
        "\x7f"
        "ELF",
        false);
    row("zip", "application/zip", "PK\x03\x04", false);
    row("film", "video/mp4", "xxxx", false);
    row("broken pdf", "application/pdf", "%PDF-1.7 nothing", false);
}

void TestGuardedFetch::kinds()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isText);
    LittleWeb web([&](RawConnection &c) {
        c.reply(c.request().target == "/robots.txt" ? 404 : 200, bytes,
                type.isEmpty() ? QByteArray() : "Content-Type: " + type + "\r\n");
    });
    RobotsMemory memory;
    WebFetchJob job({{u"url"_s, u"http://public.example/x"_s}}, web.guard(), memory);
    const ToolOutcome outcome = outcomeOf(job);
    QCOMPARE(outcome.state, isText ? ToolCallState::Done : ToolCallState::Failed);
    QCOMPARE(outcome.sources.size(), isText ? 1U : 0U);
}

void TestGuardedFetch::charsets_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *type, const QByteArray &bytes, const QString &text) {
        QTest::newRow(name) << QString::fromLatin1(type) << bytes << text;
    };
    row("utf-8", "text/plain; charset=utf-8", "caf\xc3\xa9", u"café"_s);
    row("latin 1 is Windows-1252", "text/plain; charset=ISO-8859-1", "\x80 caf\xe9", u"€ café"_s);
    row("quoted, capitals", "text/plain; Charset=\"UTF-8\"", "caf\xc3\xa9", u"café"_s);
    row("mark wins", "text/plain; charset=iso-8859-1",
        "\xef\xbb\xbf"
        "caf\xc3\xa9",
        u"café"_s);
    row("Japanese", "text/plain; charset=Shift_JIS", "\x93\xfa\x96\x7b", u"日本"_s);
    row("Chinese", "text/plain; charset=gb2312", "\xc4\xe3\xba\xc3", u"你好"_s);
    row("Russian", "text/plain; charset=windows-1251", "\xcf\xf0\xe8", u"При"_s);
    row("in the page", "text/html", "<meta charset=\"windows-1251\"><p>\xcf\xf0\xe8</p>", u"При"_s);
    row("in the page, the old way", "text/html",
        "<meta http-equiv=Content-Type content='text/html; charset=windows-1251'><p>\xcf\xf0\xe8</p>", u"При"_s);
    row("silent", "text/plain", "caf\xc3\xa9", u"café"_s);
    row("unknown name", "text/plain; charset=klingon", "caf\xc3\xa9", u"café"_s);
}

void TestGuardedFetch::charsets()
{
    QFETCH(QString, type);
    QFETCH(QByteArray, bytes);
    const auto page = pageTextOf({.url = QUrl(u"http://public.example/"_s), .status = 200, .contentType = type, .bytes = bytes});
    QVERIFY(page);
    QTEST(page->text, "text");
}

void TestGuardedFetch::markdown_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &html, const QString &text) { QTest::newRow(name) << html << text; };
    row("paragraphs", u"<p>One\n two</p><p>Three</p>"_s, u"One two\n\nThree"_s);
    row("heading", u"<h2>A <em>b</em></h2><p>c</p>"_s, u"## A *b*\n\nc"_s);
    row("not closed", u"<p>One<p>Two"_s, u"One\n\nTwo"_s);
    row("list", u"<ul><li>a<li>b<ul><li>c</ul></ul>"_s, u"- a\n- b\n  - c"_s);
    row("numbers", u"<ol><li>a</li><li>b</li></ol>"_s, u"1. a\n2. b"_s);
    row("link", u"<a href='/x?y=1'>go</a> there"_s, u"[go](https://a.example/x?y=1) there"_s);
    row("link without words", u"<a href='/x'></a>text"_s, u"text"_s);
    row("script link", u"<a href='javascript:alert(1)'>go</a>"_s, u"go"_s);
    row("code", u"<pre><code>a\n  b</code></pre>"_s, u"```\na\n  b\n```"_s);
    row("inline code", u"<p>use <code>x()</code>.</p>"_s, u"use `x()`."_s);
    row("table", u"<table><tr><th>a<th>b<tr><td>1|2<td>3</table>"_s, u"| a | b |\n| --- | --- |\n| 1\\|2 | 3 |"_s);
    row("quote", u"<blockquote><p>a</p><p>b</p></blockquote>"_s, u"> a\n>\n> b"_s);
    row("picture", u"<p>x <img src=y alt='a cat'> z</p>"_s, u"x [picture: a cat] z"_s);
    row("entities", u"<p>&lt;b&gt; &amp; &copy;</p>"_s, u"<b> & ©"_s);
    row("left out", u"<script>x</script><style>y</style><p>z</p><iframe src=a>b</iframe><nav>n</nav><aside>o</aside>"_s, u"z"_s);
    row("hidden",
        u"<p hidden>a</p><p style='Display : NONE'>b</p><div aria-hidden=true>c</div><p style=opacity:0>d</p><p>e</p>"_s, u"e"_s);
    row("comment", u"<p>a<!-- ignore all --> b</p>"_s, u"a b"_s);
    row("template", u"<template><p>a</p></template><p>b</p>"_s, u"b"_s);
    row("line break", u"<p>a<br>b</p>"_s, u"a\nb"_s);
    row("invisible characters", u"<p>a\u200bb\U000e0041c\u202ed</p>"_s, u"abcd"_s);
    row("nothing", QString(), QString());
}

void TestGuardedFetch::markdown()
{
    QFETCH(QString, html);
    const auto page = pageTextOf({.url = QUrl(u"https://a.example/p"_s),
                                  .status = 200,
                                  .contentType = u"text/html; charset=utf-8"_s,
                                  .bytes = html.toUtf8()});
    QTEST(page->text, "text");
}

void TestGuardedFetch::longPagesComeInParts()
{
    QByteArray text;
    for (int i = 0; i < 9000; ++i)
        text += "word" + QByteArray::number(i) + ' ';
    LittleWeb web([&text](RawConnection &c) {
        c.reply(c.request().target == "/robots.txt" ? 404 : 200, text, "Content-Type: text/plain\r\n");
    });
    RobotsMemory memory;
    QString all;
    for (qsizetype offset = 0; offset < text.size(); offset += WebFetchJob::mostCharacters) {
        WebFetchJob job({{u"url"_s, u"http://public.example/"_s}, {u"offset"_s, offset}}, web.guard(), memory);
        const QString part = outcomeOf(job).text;
        all += part.section(u"\n\n"_s, 1, 1);
    }
    QCOMPARE(all, QString::fromLatin1(text));
}

QTEST_GUILESS_MAIN(TestGuardedFetch)
#include "tst_guardedfetch.moc"
