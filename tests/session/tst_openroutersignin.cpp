// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/openroutersignin.h"

#include "tests/support/rawserver.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace fusion;
using namespace fusion::test;
using namespace Qt::StringLiterals;

/// Sign-in against a server that plays OpenRouter's page and its exchange of codes.
class TestOpenRouterSignIn : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void challengeOfTheStandard();
    void comesBackWithAKey();
    void pastedCodes_data();
    void pastedCodes();
    void refusals_data();
    void refusals();
    void declinedInTheBrowser();
    void timesOut();
    void exchangesOnce();

private:
    Connection connection() const
    {
        return {.id = u"router"_s, .kind = ConnectionKind::OpenRouter, .baseUrl = m_server->url(u"/api/v1"_s)};
    }
    /// What a browser does after the person has allowed it.
    QNetworkReply *browse(const QUrl &page, const QString &query);
    std::optional<Result<QString>> outcome(OpenRouterSignIn &signIn, const std::function<void()> &act);

    std::unique_ptr<RawServer> m_server;
    QNetworkAccessManager m_browser;
    QJsonObject m_exchange; ///< what was asked for the key
    int m_exchanges = 0;
    int m_status = 200;
    QByteArray m_reply;
};

void TestOpenRouterSignIn::init()
{
    m_exchange = {};
    m_exchanges = 0;
    m_status = 200;
    m_reply = R"({"key":"sk-or-fresh","user_id":"u"})";
    m_server = std::make_unique<RawServer>([this](RawConnection &connection) {
        if (connection.request().method == "POST" && connection.request().target == "/api/v1/auth/keys") {
            ++m_exchanges;
            m_exchange = QJsonDocument::fromJson(connection.request().body).object();
            connection.reply(m_status, m_reply);
        } else {
            connection.reply(404, "{}");
        }
    });
}

QNetworkReply *TestOpenRouterSignIn::browse(const QUrl &page, const QString &query)
{
    const QString callback = QUrlQuery(page).queryItemValue(u"callback_url"_s, QUrl::FullyDecoded);
    QNetworkReply *reply = m_browser.get(QNetworkRequest(QUrl(callback + u'?' + query)));
    reply->setParent(this);
    return reply;
}

std::optional<Result<QString>> TestOpenRouterSignIn::outcome(OpenRouterSignIn &signIn, const std::function<void()> &act)
{
    std::optional<Result<QString>> result;
    connect(&signIn, &OpenRouterSignIn::finished, this, [&result](const Result<QString> &key) { result = key; });
    act();
    return QTest::qWaitFor([&result] { return result.has_value(); }, 10000) ? result : std::nullopt;
}

void TestOpenRouterSignIn::challengeOfTheStandard()
{
    // RFC 7636, appendix B.
    QCOMPARE(pkceChallenge(u"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s), u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s);
    const Pkce one = makePkce();
    QCOMPARE(one.verifier.size(), 64);
    QVERIFY(one != makePkce());
}

void TestOpenRouterSignIn::comesBackWithAKey()
{
    OpenRouterSignIn signIn(connection());
    const QSignalSpy exchanging(&signIn, &OpenRouterSignIn::exchanging);
    const QUrl page = signIn.pageThatComesBack().value();
    const QUrlQuery query(page);
    QCOMPARE(page.path(), u"/auth"_s);
    QCOMPARE(page.port(), m_server->url().port());
    QCOMPARE(query.queryItemValue(u"code_challenge_method"_s), u"S256"_s);
    const QUrl callback(query.queryItemValue(u"callback_url"_s, QUrl::FullyDecoded));
    QCOMPARE(callback.host(), u"127.0.0.1"_s);

    const auto key = outcome(signIn, [&] { browse(page, u"code=once-only"_s); });
    QVERIFY(key && *key);
    QCOMPARE(**key, u"sk-or-fresh"_s);
    QCOMPARE(exchanging.count(), 1);
    QCOMPARE(m_exchange[u"code"_s].toString(), u"once-only"_s);
    QCOMPARE(m_exchange[u"code_challenge_method"_s].toString(), u"S256"_s);
    QCOMPARE(pkceChallenge(m_exchange[u"code_verifier"_s].toString()), query.queryItemValue(u"code_challenge"_s));
    QVERIFY(!page.toString().contains(m_exchange[u"code_verifier"_s].toString()));
}

void TestOpenRouterSignIn::pastedCodes_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::newRow("code") << u"abc-123"_s;
    QTest::newRow("with white space") << u"  abc-123\n"_s;
    QTest::newRow("whole address") << u"https://example.org/back?x=1&code=abc-123"_s;
}

void TestOpenRouterSignIn::pastedCodes()
{
    QFETCH(QString, pasted);
    OpenRouterSignIn signIn(connection());
    QVERIFY(!QUrlQuery(signIn.pageWithCode()).hasQueryItem(u"callback_url"_s));
    const auto key = outcome(signIn, [&] { signIn.giveCode(pasted); });
    QVERIFY(key && *key);
    QCOMPARE(m_exchange[u"code"_s].toString(), u"abc-123"_s);
}

void TestOpenRouterSignIn::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<FailureKind>("kind");
    QTest::newRow("bad code") << 403 << QByteArray(R"({"error":{"message":"Invalid code","code":403}})") << FailureKind::Auth;
    QTest::newRow("bad method") << 400 << QByteArray(R"({"error":{"message":"Invalid code_challenge_method","code":400}})")
                                << FailureKind::Auth;
    QTest::newRow("no key") << 200 << QByteArray("{}") << FailureKind::BadResponse;
    QTest::newRow("no JSON") << 200 << QByteArray("<html>") << FailureKind::BadResponse;
    QTest::newRow("broken server") << 500 << QByteArray("oh") << FailureKind::Server;
}

void TestOpenRouterSignIn::refusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, reply);
    QFETCH(FailureKind, kind);
    m_status = status;
    m_reply = reply;
    OpenRouterSignIn signIn(connection());
    const auto key = outcome(signIn, [&] { signIn.giveCode(u"secret-code"_s); });
    QVERIFY(key && !*key);
    QCOMPARE(key->error().kind, kind);
    QVERIFY(!key->error().message.contains(u"secret-code"_s));
    QCOMPARE(m_exchanges, 1); // never asked twice
}

void TestOpenRouterSignIn::declinedInTheBrowser()
{
    OpenRouterSignIn signIn(connection());
    const QUrl page = signIn.pageThatComesBack().value();
    const auto key = outcome(signIn, [&] { browse(page, u"error=access_denied"_s); });
    QVERIFY(key && !*key);
    QCOMPARE(key->error().kind, FailureKind::Auth);
    QCOMPARE(m_exchanges, 0);
}

void TestOpenRouterSignIn::timesOut()
{
    OpenRouterSignIn signIn(connection(), 50);
    const QUrl page = signIn.pageThatComesBack().value();
    const auto key = outcome(signIn, [] {});
    QVERIFY(key && !*key);
    QCOMPARE(key->error().kind, FailureKind::Timeout);
    const QNetworkReply *late = browse(page, u"code=late"_s);
    QTRY_VERIFY(late->isFinished());
    QCOMPARE(late->error(), QNetworkReply::ConnectionRefusedError); // what comes later finds the port closed
    QCOMPARE(m_exchanges, 0);
}

void TestOpenRouterSignIn::exchangesOnce()
{
    OpenRouterSignIn signIn(connection());
    const auto key = outcome(signIn, [&] {
        signIn.giveCode(u"one"_s);
        signIn.giveCode(u"two"_s);
    });
    QVERIFY(key && *key);
    QCOMPARE(m_exchanges, 1);
}

QTEST_GUILESS_MAIN(TestOpenRouterSignIn)
#include "tst_openroutersignin.moc"
