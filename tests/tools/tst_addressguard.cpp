// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tools/addressguard.h"

#include <QSet>
#include <QTest>

using namespace fusion;
using namespace Qt::StringLiterals;

/// Which addresses may be read at all, in every spelling that has ever fooled somebody.
class TestAddressGuard : public QObject
{
    Q_OBJECT

private slots:
    void refusedSpellings_data();
    void refusedSpellings();
    void thereAreEnoughOfThem();
    void allowed_data();
    void allowed();
    void addresses_data();
    void addresses();
    void oneBadAddressRefusesTheName();
    void ownPlace_data();
    void ownPlace();
};

namespace {

/// Every one is a place on this machine or its network, or no address of the Web.
const QStringList &refusedList()
{
    static const QStringList list = [] {
        QStringList all;
        // Other schemes, and none
        for (const char *text : {"file:///etc/passwd",
                                 "ftp://public.example/",
                                 "gopher://public.example/",
                                 "data:text/html,x",
                                 "javascript:alert(1)",
                                 "about:blank",
                                 "ws://public.example/",
                                 "smb://public.example/x",
                                 "jar:http://public.example!/",
                                 "view-source:http://public.example",
                                 "//public.example/",
                                 "public.example",
                                 "",
                                 " ",
                                 "http:",
                                 "http://",
                                 "http:///x",
                                 "http:x",
                                 "https:///",
                                 "http://?x",
                                 "http://#x",
                                 "HTTP:///etc",
                                 "dict://127.0.0.1:11211/",
                                 "ldap://public.example",
                                 "netdoc:///etc/passwd",
                                 "blob:http://public.example/x",
                                 "filesystem:http://public.example/x"})
            all.append(QString::fromLatin1(text));
        // One address, many spellings
        for (const char *host : {"127.0.0.1",
                                 "127.0.0.1.",
                                 "127.1",
                                 "127.0.1",
                                 "127.255.255.254",
                                 "2130706433",
                                 "017700000001",
                                 "0x7f000001",
                                 "0x7f.1",
                                 "0x7f.0x0.0x0.0x1",
                                 "0177.0.0.1",
                                 "0177.0.0.01",
                                 "127.0.0.0x1",
                                 "00000177.1",
                                 "0x7F.1",
                                 "127.000.000.001",
                                 "[::1]",
                                 "[0:0:0:0:0:0:0:1]",
                                 "[::]",
                                 "[::ffff:127.0.0.1]",
                                 "[::ffff:7f00:1]",
                                 "[0:0:0:0:0:ffff:7f00:1]",
                                 "[::127.0.0.1]",
                                 "[::7f00:1]",
                                 "[64:ff9b::127.0.0.1]",
                                 "[64:ff9b::7f00:1]",
                                 "[64:ff9b:1::7f00:1]",
                                 "[2002:7f00:1::]",
                                 "[2002:7f00:0001::1]",
                                 "[2001:0:7f00:1::]",
                                 "[2001:0:53aa:64c:0:0:80ff:fffe]",
                                 "[fe80::1]",
                                 "[fe80::1%25eth0]",
                                 "[fe80::1%eth0]",
                                 "[febf::1]",
                                 "[fec0::1]",
                                 "[feff::1]",
                                 "[fc00::1]",
                                 "[fd00::1]",
                                 "[fd00:ec2::254]",
                                 "[fd12:3456:789a::1]",
                                 "[ff02::1]",
                                 "[ff0e::1]",
                                 "[2001:db8::1]",
                                 "[3fff::1]",
                                 "[100::1]",
                                 "[2001:2::1]",
                                 "[2001:10::1]",
                                 "[2001:20::1]",
                                 "[5f00::1]",
                                 "[2001:470:1:2:0:5efe:7f00:1]",
                                 "[2001:470:1:2:200:5efe:a00:1]",
                                 "[::ffff:0:127.0.0.1]",
                                 "[::ffff:10.0.0.1]",
                                 "[::ffff:a9fe:a9fe]",
                                 "[::ffff:169.254.169.254]",
                                 "[::ffff:c0a8:101]",
                                 "[2620:4f:8000::1]",
                                 "[3ffe::1]",
                                 "0.0.0.0",
                                 "0",
                                 "0.1.2.3",
                                 "00.0.0.0",
                                 "10.0.0.1",
                                 "10.255.255.255",
                                 "012.0.0.1",
                                 "0xa.1",
                                 "167772161",
                                 "100.64.0.1",
                                 "100.127.255.255",
                                 "100.100.100.200",
                                 "169.254.169.254",
                                 "169.254.0.1",
                                 "169.254.170.2",
                                 "2852039166",
                                 "0xa9fea9fe",
                                 "0251.0376.0251.0376",
                                 "169.254.43518",
                                 "172.16.0.1",
                                 "172.31.255.255",
                                 "0xac.0x10.0.1",
                                 "2886729729",
                                 "192.0.0.1",
                                 "192.0.0.192",
                                 "192.0.2.1",
                                 "192.31.196.1",
                                 "192.52.193.1",
                                 "192.88.99.1",
                                 "192.168.0.1",
                                 "192.168.255.255",
                                 "192.168.257",
                                 "3232235521",
                                 "0300.0250.0.1",
                                 "0xc0a80001",
                                 "192.175.48.1",
                                 "198.18.0.1",
                                 "198.19.255.255",
                                 "198.51.100.1",
                                 "203.0.113.1",
                                 "224.0.0.1",
                                 "239.255.255.250",
                                 "240.0.0.1",
                                 "255.255.255.255",
                                 "4294967295",
                                 "168.63.129.16",
                                 "1.2.3.4.5",
                                 "256.1.1.1",
                                 "1.2.3.256",
                                 "0x100000000",
                                 "4294967296",
                                 "127.0.0.1%00.public.example",
                                 "0xffffffffff",
                                 "08.1.1.1"})
            all.append(u"http://"_s + QString::fromLatin1(host) + u'/');
        // Digits that are not ASCII, and dots that are not dots
        for (const char16_t *host : {u"１２７.０.０.１", u"127。0。0。1", u"127．0．0．1", u"①②⑦.⓪.⓪.①", u"𝟏𝟐𝟕.𝟎.𝟎.𝟏",
                                     u"[：：１]", u"ｌｏｃａｌｈｏｓｔ", u"ⓛⓞⓒⓐⓛⓗⓞⓢⓣ", u"loc\u00adalhost", u"local\u200bhost",
                                     u"localhost\u202e", u"127\u200b.0.0.1"})
            all.append(u"http://"_s + QString(host) + u'/');
        // Names
        for (const char *host : {"localhost",
                                 "LOCALHOST",
                                 "localhost.",
                                 "a.localhost",
                                 "localhost.localdomain",
                                 "printer.local",
                                 "PRINTER.LOCAL.",
                                 "router.lan",
                                 "nas.home",
                                 "x.internal",
                                 "metadata.google.internal",
                                 "metadata.google.internal.",
                                 "host.docker.internal",
                                 "kubernetes.default.svc.cluster.local",
                                 "intranet",
                                 "router",
                                 "x.home.arpa",
                                 "1.0.0.127.in-addr.arpa",
                                 "x.corp",
                                 "x.private",
                                 "x.intranet",
                                 "hidden.onion",
                                 "x.invalid",
                                 "a..example.org",
                                 ".example.org",
                                 "..",
                                 ".",
                                 "exa_mple",
                                 "%6cocalhost",
                                 "loc%61lhost",
                                 "127%2e0%2e0%2e1",
                                 "%31%32%37.0.0.1",
                                 "public.example%2f@127.0.0.1",
                                 "xn--",
                                 "a b.example"})
            all.append(u"http://"_s + QString::fromLatin1(host) + u'/');
        // Users, ports, and parsers that disagree
        for (const char *text : {"http://public.example@127.0.0.1/",
                                 "http://127.0.0.1@public.example/",
                                 "http://user:pass@public.example/",
                                 "http://127.0.0.1\\@public.example/",
                                 "http://public.example\\@127.0.0.1/",
                                 "http://public.example:22/",
                                 "http://public.example:6379/",
                                 "http://public.example:8080/",
                                 "http://public.example:65536/",
                                 "http://public.example:0/",
                                 "http://public.example:-1/",
                                 "http://127.0.0.1:80/",
                                 "http://127.0.0.1:443/",
                                 "https://localhost:443/",
                                 "http://[::1]:80/",
                                 "http://public.example\r\nHost: 127.0.0.1/",
                                 "http://public.example\t/",
                                 "http://pub lic.example/",
                                 "http:\\\\127.0.0.1\\",
                                 "http:/\\127.0.0.1/",
                                 "http://127.0.0.1#.public.example/",
                                 "http://127.0.0.1?.public.example/",
                                 "http://127.0.0.1/.public.example",
                                 "http://0x7f000001?x",
                                 "http://[::1",
                                 "http://[::1]x/",
                                 "http://::1/",
                                 "http://1:2:3/",
                                 "http://[127.0.0.1]/",
                                 "http://[v1.fe80]/",
                                 "http://public.example:80:80/",
                                 "http://public.example:http/"})
            all.append(QString::fromLatin1(text));
        return all;
    }();
    return list;
}

} // namespace

void TestAddressGuard::refusedSpellings_data()
{
    QTest::addColumn<QString>("text");
    int row = 0;
    for (const QString &text : refusedList())
        QTest::addRow("%d %s", ++row, qPrintable(text)) << text;
}

void TestAddressGuard::refusedSpellings()
{
    QFETCH(QString, text);
    const Result<QUrl> url = checkedUrl(text);
    QVERIFY2(!url, qPrintable(url.value_or(QUrl()).toString()));
    QCOMPARE(url.error().kind, FailureKind::Tool);
    QVERIFY(!url.error().message.isEmpty());
}

void TestAddressGuard::thereAreEnoughOfThem()
{
    QCOMPARE_GE(QSet<QString>(refusedList().begin(), refusedList().end()).size(), 150);
}

void TestAddressGuard::allowed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::newRow("plain") << u"http://public.example"_s << u"public.example"_s;
    QTest::newRow("with everything") << u"https://www.public.example:443/a/b?c=d#e"_s << u"www.public.example"_s;
    QTest::newRow("white space around") << u"  https://public.example/ "_s << u"public.example"_s;
    QTest::newRow("capitals") << u"HTTPS://Public.Example/"_s << u"public.example"_s;
    QTest::newRow("final dot") << u"https://public.example./"_s << u"public.example"_s;
    QTest::newRow("international") << u"https://bücher.example/"_s << u"xn--bcher-kva.example"_s;
    QTest::newRow("number in the name") << u"https://127.0.0.1.public.example/"_s << u"127.0.0.1.public.example"_s;
    QTest::newRow("name like local") << u"https://localhost.public.example/"_s << u"localhost.public.example"_s;
    QTest::newRow("name that ends like local") << u"https://notlocal.example/"_s << u"notlocal.example"_s;
    QTest::newRow("public IPv4") << u"http://93.184.216.34/"_s << u"93.184.216.34"_s;
    QTest::newRow("public IPv4 as a number") << u"http://1572395042/"_s << u"93.184.216.34"_s;
    QTest::newRow("public IPv6") << u"http://[2606:2800:220:1:248:1893:25c8:1946]/"_s << u"2606:2800:220:1:248:1893:25c8:1946"_s;
    QTest::newRow("an address in the query") << u"https://public.example/?u=http://127.0.0.1/"_s << u"public.example"_s;
    QTest::newRow("next to a closed net") << u"http://172.32.0.1/"_s << u"172.32.0.1"_s;
    QTest::newRow("next to another") << u"http://100.128.0.1/"_s << u"100.128.0.1"_s;
    QTest::newRow("below multicast") << u"http://223.255.255.255/"_s << u"223.255.255.255"_s;
}

void TestAddressGuard::allowed()
{
    QFETCH(QString, text);
    const Result<QUrl> url = checkedUrl(text);
    QVERIFY2(url, qPrintable(url ? QString() : url.error().message));
    QTEST(url->host(QUrl::FullyEncoded), "host");
    QVERIFY(!url->hasFragment());
}

void TestAddressGuard::addresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isPublic");
    for (const char *text : {"1.1.1.1", "8.8.8.8", "9.255.255.255", "11.0.0.0", "126.255.255.255", "128.0.0.0", "172.15.255.255",
                             "192.167.255.255", "192.169.0.0", "198.17.255.255", "198.20.0.0", "2001:4860:4860::8888",
                             "2606:4700::1", "2a00:1450::1", "::ffff:8.8.8.8"})
        QTest::newRow(text) << QString::fromLatin1(text) << true;
    for (const char *text : {"127.0.0.1",
                             "10.1.2.3",
                             "::1",
                             "::",
                             "fe80::1",
                             "fe80::1%lo",
                             "64:ff9b::808:808",
                             "64:ff9b:1::1",
                             "2002:808:808::1",
                             "2001::1",
                             "2001:1ff:ffff::1",
                             "fc00::1",
                             "fdff::1",
                             "ff05::2",
                             "::ffff:192.168.1.1",
                             "::8.8.8.8",
                             "100::",
                             "4000::1",
                             "1fff::1",
                             "255.255.255.255"})
        QTest::newRow(text) << QString::fromLatin1(text) << false;
    QTest::newRow("none") << QString() << false;
}

void TestAddressGuard::addresses()
{
    QFETCH(QString, text);
    QTEST(isPublicAddress(QHostAddress(text)), "isPublic");
}

void TestAddressGuard::oneBadAddressRefusesTheName()
{
    const QHostAddress good(u"93.184.216.34"_s);
    const QHostAddress bad(u"10.0.0.1"_s);
    QVERIFY(checkedAddresses(u"x"_s, {good}));
    QCOMPARE(checkedAddresses(u"x"_s, {good, bad}).error().kind, FailureKind::Tool);
    QCOMPARE(checkedAddresses(u"x"_s, {bad, good}).error().kind, FailureKind::Tool);
    QCOMPARE(checkedAddresses(u"x"_s, {}).error().kind, FailureKind::Network);
}

void TestAddressGuard::ownPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOwn");
    const auto row = [](const char *text, bool isOwn) { QTest::newRow(text) << QString::fromLatin1(text) << isOwn; };
    row("http://127.0.0.1:4711/site/w0rd/", true);
    row("http://127.0.0.1:4711/site/w0rd/page?x=1", true);
    row("http://127.0.0.1:4711/site/other/page", false);
    row("http://127.0.0.1:4711/site/w0rd", false);
    row("http://127.0.0.1:4711/site/w0rdy/page", false);
    row("http://127.0.0.1:4711/v1/models", false);
    row("http://127.0.0.1:4711/site/w0rd/../../v1/models", false);
    row("http://127.0.0.1:4711/site/w0rd/%2e%2e/v1", false);
    row("http://127.0.0.1:4711/site/w0rd/%252e%252e/v1", true); // a name with per cents in it, and no way up
    row("http://127.0.0.1:4712/site/w0rd/", false);
    row("http://127.0.0.1/site/w0rd/", false);
    row("https://127.0.0.1:4711/site/w0rd/", false);
    row("http://localhost:4711/site/w0rd/", false);
    row("http://127.0.0.2:4711/site/w0rd/", false);
    row("http://[::1]:4711/site/w0rd/", false);
    row("http://user@127.0.0.1:4711/site/w0rd/", false);
}

void TestAddressGuard::ownPlace()
{
    QFETCH(QString, text);
    QFETCH(bool, isOwn);
    const OwnPlace own{.base = QUrl(u"http://127.0.0.1:4711/site/w0rd/"_s)};
    QCOMPARE(checkedUrl(text, own).has_value(), isOwn);
    QVERIFY(!checkedUrl(text));
}

QTEST_GUILESS_MAIN(TestAddressGuard)
#include "tst_addressguard.moc"
