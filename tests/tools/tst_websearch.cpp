// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tools/websearch.h"
#include "tests/tools/littleweb.h"

#include <QJsonDocument>
#include <QUrlQuery>

using namespace fusion;
using namespace fusion::test;
using namespace Qt::StringLiterals;

/// Five services behind one interface, over real HTTP, with replies as their documentation has them.
class TestWebSearch : public QObject
{
    Q_OBJECT

private slots:
    void services_data();
    void services();
    void domains_data();
    void domains();
    void failures_data();
    void failures();
    void oddReplies_data();
    void oddReplies();
    void hitsAreWeb();
    void withoutKey();
    void keysStayInTheirHeader();

private:
    static SearchKey key()
    {
        return [] { return QtFuture::makeReadyValueFuture(Result<std::optional<QString>>(u"s3cret-k3y"_s)); };
    }
};

namespace {

const QByteArray searxng = R"json({"query":"q","results":[
  {"url":"https://a.example/1","title":"First <b>hit</b>","content":"What &quot;it&quot; is","publishedDate":"2025-01-02T00:00:00","engine":"x"},
  {"url":"https://excluded.example/2","title":"Second","content":"s"},
  {"url":"javascript:alert(1)","title":"Third"}]})json";
const QByteArray brave = R"({"type":"search","web":{"type":"search","results":[
  {"title":"First <strong>hit</strong>","url":"https://a.example/1","description":"What <strong>it</strong> is","page_age":"2025-01-02"},
  {"title":"Second","url":"https://excluded.example/2","description":"s"}]}})";
const QByteArray tavily = R"json({"query":"q","results":[
  {"title":"First hit","url":"https://a.example/1","content":"What it is","score":0.9,"published_date":"2025-01-02"},
  {"title":"Second","url":"https://excluded.example/2","content":"s","score":0.1}],"response_time":1.2})json";
const QByteArray exa = R"({"requestId":"r","results":[
  {"title":"First hit","url":"https://a.example/1","publishedDate":"2025-01-02","id":"1","highlights":["What it is"]},
  {"title":"Second","url":"https://excluded.example/2","id":"2","text":"s"}]})";
const QByteArray kagi = R"({"meta":{"ms":1},"data":[
  {"t":0,"url":"https://a.example/1","title":"First hit","snippet":"What it is","published":"2025-01-02"},
  {"t":0,"url":"https://excluded.example/2","title":"Second","snippet":"s"},
  {"t":1,"list":["related"]}]})";

QByteArray replyOf(SearchService service)
{
    switch (service) {
    case SearchService::SearXng: return searxng;
    case SearchService::Brave: return brave;
    case SearchService::Tavily: return tavily;
    case SearchService::Exa: return exa;
    case SearchService::Kagi: return kagi;
    case SearchService::None: break;
    }
    return {};
}

constexpr auto allServices =
    std::to_array({SearchService::SearXng, SearchService::Brave, SearchService::Tavily, SearchService::Exa, SearchService::Kagi});

void addServices()
{
    QTest::addColumn<SearchService>("service");
    for (const SearchService service : allServices)
        QTest::newRow(qPrintable(searchServiceName(service))) << service;
}

} // namespace

void TestWebSearch::services_data()
{
    addServices();
}

void TestWebSearch::services()
{
    QFETCH(SearchService, service);
    RawServer server([&](RawConnection &c) { c.reply(200, replyOf(service), "Content-Type: application/json\r\n"); });
    const DomainRules rules{.excluded = {u"excluded.example"_s}};
    WebSearchJob job({{u"query"_s, u"  four day\nweek & more "_s}, {u"max_results"_s, 5}},
                     {.service = service, .address = server.url()}, key(), rules);
    const ToolOutcome outcome = outcomeOf(job);
    QCOMPARE(outcome.state, ToolCallState::Done);
    QCOMPARE(outcome.sources,
             (std::vector<Source>{{.url = u"https://a.example/1"_s, .title = u"First hit"_s, .via = SourceVia::Searched}}));
    QVERIFY(outcome.text.startsWith("1. First hit\n   URL: https://a.example/1\n   Date: 2025-01-02"_L1));
    QVERIFY2(outcome.text.contains("What \"it\" is"_L1) || outcome.text.contains("What it is"_L1), qPrintable(outcome.text));
    QVERIFY(!outcome.text.contains(u'<'));
    QVERIFY(!outcome.text.contains("excluded"_L1)); // nor in anything that a model is shown
    QCOMPARE(server.requests().size(), 1U);
    const RawRequest request = server.requests().front();
    const QByteArray asked = request.body + QByteArray::fromPercentEncoding(request.target).replace('+', ' ');
    QVERIFY2(asked.contains("four day week & more"), asked.constData());
    QCOMPARE(searchServiceFromName(searchServiceName(service)), service);
    QCOMPARE(request.target.contains("s3cret"), false);
}

void TestWebSearch::domains_data()
{
    addServices();
}

/// Each service is told in its own words; what it cannot be told is kept out of the hits.
void TestWebSearch::domains()
{
    QFETCH(SearchService, service);
    const SearchSetup setup{.service = service, .address = QUrl(u"https://s.example"_s)};
    const DomainRules rules{.allowed = {u"a.example"_s, u"b.example/docs"_s}, .excluded = {u"x.example"_s, u"y.example/part"_s}};
    const HttpRequest request = searchRequest(setup, u"k"_s, u"q"_s, 3, rules);
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const auto list = [&](const QString &name) { return body[name].toVariant().toStringList(); };
    const QStringList in{u"a.example"_s, u"b.example"_s};
    const QStringList out{u"x.example"_s};
    if (service == SearchService::Tavily) {
        QCOMPARE(list(u"include_domains"_s), in);
        QCOMPARE(list(u"exclude_domains"_s), out);
    } else if (service == SearchService::Exa) {
        QCOMPARE(list(u"includeDomains"_s), in);
        QCOMPARE(list(u"excludeDomains"_s), out);
    } else {
        QCOMPARE(QUrlQuery(request.url).queryItemValue(u"q"_s, QUrl::FullyDecoded),
                 u"q (site:a.example OR site:b.example) -site:x.example"_s);
    }
}

void TestWebSearch::failures_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<FailureKind>("kind");
    QTest::newRow("bad key") << 401 << FailureKind::Auth;
    QTest::newRow("forbidden") << 403 << FailureKind::Auth;
    QTest::newRow("credit") << 402 << FailureKind::Credit;
    QTest::newRow("too often") << 429 << FailureKind::RateLimit;
    QTest::newRow("server") << 500 << FailureKind::Server;
    QTest::newRow("not found") << 404 << FailureKind::BadResponse;
    QTest::newRow("redirect") << 302 << FailureKind::BadResponse;
}

void TestWebSearch::failures()
{
    QFETCH(int, status);
    QFETCH(FailureKind, kind);
    RawServer server(
        [&](RawConnection &c) { c.reply(status, "the key s3cret-k3y is wrong", "Location: http://127.0.0.1:1/\r\n"); });
    for (const SearchService service : allServices) {
        QCOMPARE(searchFailure(service, {.head = {.status = status}}).kind, kind);
        WebSearchJob job({{u"query"_s, u"q"_s}}, {.service = service, .address = server.url()}, key(), {});
        const ToolOutcome outcome = outcomeOf(job);
        QCOMPARE(outcome.state, ToolCallState::Failed);
        QVERIFY(!outcome.text.isEmpty());
        QVERIFY(!outcome.text.contains("s3cret"_L1));
    }
}

void TestWebSearch::oddReplies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isList");
    for (const char *body : {"", "null", "[]", "{}", "{\"results\":{}}", "{\"results\":\"x\"}", "{\"web\":[]}",
                             "<html>login</html>", "{\"data\":{}}"})
        QTest::newRow(body) << QByteArray(body) << false;
    QTest::newRow("nothing found") << QByteArray("{\"type\":\"search\",\"results\":[],\"data\":[]}") << true;
    QTest::newRow("no objects") << QByteArray("{\"results\":[1,\"x\",null,[]],\"data\":[1,null],\"web\":{\"results\":[1,null]}}")
                                << true;
    QTest::newRow("no addresses") << QByteArray(
                                         "{\"results\":[{\"title\":\"x\"}],\"data\":[{\"t\":0}],\"web\":{\"results\":[{}]}}")
                                  << true;
}

void TestWebSearch::oddReplies()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isList);
    for (const SearchService service : allServices) {
        const auto hits = searchHits(service, body);
        QCOMPARE(hits.has_value(), isList);
        QVERIFY(!isList || hits->empty());
    }
}

void TestWebSearch::hitsAreWeb()
{
    std::vector<SearchHit> hits;
    for (const char *url :
         {"https://a.example/", "http://b.example/x", "https://a.example/", "file:///etc/passwd", "javascript:x", "data:,x",
          "ftp://a.example", "http:///x", "//a.example", "a.example", "https://c.example/"})
        hits.push_back({.title = u"t"_s, .url = QString::fromLatin1(url)});
    const auto permitted = permittedHits(hits, {}, 2);
    QCOMPARE(permitted.size(), 2U);
    QCOMPARE(permitted.back().url, u"http://b.example/x"_s);
    QCOMPARE(permittedHits(hits, {}, 20).size(), 3U);
}

void TestWebSearch::withoutKey()
{
    RawServer server([](RawConnection &c) { c.reply(200, "{}"); });
    const SearchKey none = [] { return QtFuture::makeReadyValueFuture(Result<std::optional<QString>>(std::nullopt)); };
    WebSearchJob job({{u"query"_s, u"q"_s}}, {.service = SearchService::Brave, .address = server.url()}, none, {});
    QCOMPARE(outcomeOf(job).state, ToolCallState::Failed);
    WebSearchJob empty({{u"query"_s, u"  "_s}}, {.service = SearchService::SearXng, .address = server.url()}, none, {});
    QCOMPARE(outcomeOf(empty).state, ToolCallState::Failed);
    QCOMPARE(server.requests().size(), 0U);
}

void TestWebSearch::keysStayInTheirHeader()
{
    for (const SearchService service : allServices) {
        const HttpRequest request =
            searchRequest({.service = service, .address = QUrl(u"https://s.example/api/"_s)}, u"s3cret"_s, u"q"_s, 3, {});
        QVERIFY(!request.url.toString().contains("s3cret"_L1));
        QVERIFY(!request.body.contains("s3cret"));
        QVERIFY(!request.followWithinOrigin);
        int headers = 0;
        for (qsizetype i = 0; i < request.headers.size(); ++i)
            headers += request.headers.valueAt(i).toByteArray().contains("s3cret");
        QCOMPARE(headers, needsKey(service) ? 1 : 0);
        QVERIFY(needsKey(service) == usualAddress(service).isValid());
    }
}

QTEST_GUILESS_MAIN(TestWebSearch)
#include "tst_websearch.moc"
