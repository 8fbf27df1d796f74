// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/providers.h"
#include "tests/providers/heard.h"
#include "tests/support/rawserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace fusion;
using namespace fusion::test;

namespace {

const QByteArray twoModels = R"({"data":[
    {"id":"a/x","name":"X","context_length":8000,"pricing":{"prompt":"0.000003","completion":"0.000015"},
     "supported_parameters":["tools","reasoning"],"architecture":{"input_modalities":["text","image"]}},
    {"id":"y"},{"object":"model"}]})";

/// Fetches once and keeps the end.
class Fetched
{
public:
    Fetched(const Connection &connection, const std::optional<QString> &key)
        : m_fetch(fetchCatalog(connection, keyed(key)))
    {
        QObject::connect(m_fetch.get(), &CatalogFetch::finished, m_fetch.get(),
                         [this](const auto &result) { m_results.push_back(result); });
    }
    bool wait()
    {
        return QTest::qWaitFor([this] { return !m_results.empty(); }, 20000);
    }
    std::size_t results() const { return m_results.size(); }
    const Result<std::vector<ModelInfo>> &result() const { return m_results.front(); }
    void stop() { m_fetch.reset(); }

private:
    std::unique_ptr<CatalogFetch> m_fetch;
    std::vector<Result<std::vector<ModelInfo>>> m_results;
};

} // namespace

/// GET /models over real HTTP.
class tst_CatalogFetch : public QObject
{
    Q_OBJECT

private slots:
    void lists();
    void failsInWords_data();
    void failsInWords();
    void neverTellsTheKey();
    void followsRedirectsWithinTheOriginOnly();
    void closesTheConnectionWhenDestroyed();
    void failsWithoutAnAddress();
};

void tst_CatalogFetch::lists()
{
    RawServer server([](RawConnection &c) { c.reply(200, twoModels, "Content-Type: application/json\r\n"); });
    Fetched fetched(connectionTo(server.url("/v1")), canaryKey);
    QCOMPARE(fetched.results(), std::size_t(0)); // nothing from within the call
    QVERIFY(fetched.wait());
    QVERIFY(fetched.result());
    QCOMPARE(fetched.result()->size(), std::size_t(2));
    const ModelInfo &model = fetched.result()->front();
    QCOMPARE(model.ref, (ModelRef{"lab", "a/x"}));
    QCOMPARE(model.contextTokens, 8000);
    QVERIFY(model.abilities.testFlag(Ability::Tools) && model.abilities.testFlag(Ability::Images));
    const RawRequest request = server.requests()[0];
    QCOMPARE(request.method, "GET");
    QCOMPARE(request.target, "/v1/models");
    QCOMPARE(request.header("authorization"), "Bearer " + canaryKey.toUtf8());
    QCOMPARE(request.header("accept"), "application/json");
    QVERIFY(request.header("content-type").isEmpty());
}

void tst_CatalogFetch::failsInWords_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<FailureKind>("kind");

    const auto reply = [](int status, const QByteArray &body) {
        return "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Length: " + QByteArray::number(body.size()) +
               "\r\n\r\n" + body;
    };
    using enum FailureKind;
    QTest::newRow("401") << reply(401, R"({"error":{"message":"Who?"}})") << Auth;
    QTest::newRow("404") << reply(404, "") << NotFound;
    QTest::newRow("500") << reply(500, "") << Server;
    QTest::newRow("page") << reply(200, "<!DOCTYPE html><title>Log in</title>") << BadResponse;
    QTest::newRow("nothing") << reply(200, "") << BadResponse;
    QTest::newRow("broken") << reply(200, R"({"data":[{"id":")") << BadResponse;
    QTest::newRow("cut") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n{\"data\":[") << Network;
    QTest::newRow("no HTTP") << QByteArray("220 mail\r\n") << Network;
}

void tst_CatalogFetch::failsInWords()
{
    QFETCH(QByteArray, reply);
    QFETCH(FailureKind, kind);
    RawServer server([&](RawConnection &c) {
        c.send(reply);
        c.close();
    });
    Fetched fetched(connectionTo(server.url()), canaryKey);
    QVERIFY(fetched.wait());
    QVERIFY(!fetched.result());
    QVERIFY(isSame(fetched.result().error(), kind));
    QVERIFY(!fetched.result().error().message.isEmpty());
    // A list is not asked for twice; but Qt itself tries again, within limits, where it finds no HTTP.
    QCOMPARE_LE(server.requests().size(), reply.startsWith("HTTP") ? std::size_t(1) : std::size_t(4));
}

void tst_CatalogFetch::neverTellsTheKey()
{
    RawServer server([](RawConnection &c) { c.reply(403, R"({"error":{"message":"Bad key )" + canaryKey.toUtf8() + "\"}}"); });
    Fetched fetched(connectionTo(server.url()), canaryKey);
    QVERIFY(fetched.wait());
    QVERIFY2(!fetched.result().error().message.contains("canary"), qPrintable(fetched.result().error().message));
}

void tst_CatalogFetch::followsRedirectsWithinTheOriginOnly()
{
    RawServer elsewhere([](RawConnection &c) { c.reply(200, twoModels); }, QHostAddress("127.0.0.2"));
    RawServer server([](RawConnection &) {});
    QByteArray target = "/moved/models";
    server.setHandler([&](RawConnection &c) {
        if (c.request().target == "/models")
            c.reply(307, "", "Location: " + target + "\r\n");
        else
            c.reply(200, twoModels);
    });
    Fetched within(connectionTo(server.url()), canaryKey);
    QVERIFY(within.wait());
    QVERIFY(within.result());
    QCOMPARE(within.result()->size(), std::size_t(2));

    target = elsewhere.url("/models").toEncoded();
    Fetched across(connectionTo(server.url()), canaryKey);
    QVERIFY(across.wait());
    QVERIFY(!across.result());
    QVERIFY(elsewhere.requests().empty());
}

void tst_CatalogFetch::closesTheConnectionWhenDestroyed()
{
    RawServer server([](RawConnection &) {});
    Fetched fetched(connectionTo(server.url()), canaryKey);
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), std::size_t(1), 20000);
    fetched.stop();
    QTRY_COMPARE_WITH_TIMEOUT(server.closedByClient(), 1, 20000);
    QCOMPARE(fetched.results(), std::size_t(0));
}

void tst_CatalogFetch::failsWithoutAnAddress()
{
    Fetched fetched({.id = "demo", .kind = ConnectionKind::Demo}, canaryKey);
    QCOMPARE(fetched.results(), std::size_t(0));
    QVERIFY(fetched.wait());
    QVERIFY(isSame(fetched.result().error(), FailureKind::Input));
}

QTEST_GUILESS_MAIN(tst_CatalogFetch)
#include "tst_catalogfetch.moc"
