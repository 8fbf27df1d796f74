// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/accounts.h"

#include "tests/support/rawserver.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace fusion;
using namespace fusion::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

QFuture<Result<std::optional<QString>>> someKey(const Connection &)
{
    return QtFuture::makeReadyValueFuture(Result<std::optional<QString>>(u"sk-account-canary"_s));
}

} // namespace

/// What is left, as OpenRouter tells it.
class TestAccounts : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void asksBothQuestions();
    void keyThatMayNotKnowTheCredit();
    void failureKeepsWhatWasKnown();
    void afterUseOnlyWhereAsked();
    void othersDoNotTell();

private:
    static Connection at(const RawServer &server)
    {
        return {.id = u"router"_s, .kind = ConnectionKind::OpenRouter, .baseUrl = server.url(u"/api/v1"_s)};
    }
};

void TestAccounts::reads_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("credits");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("low");
    QTest::newRow("no limit") << QByteArray(R"({"data":{"limit":null,"limit_remaining":null,"usage":3}})") << QByteArray("{}")
                              << u"This key has no limit of its own."_s << false;
    QTest::newRow("limit") << QByteArray(R"({"data":{"limit":10,"limit_remaining":2.5,"limit_reset":null}})") << QByteArray("{}")
                           << u"$2.50 of $10.00 left on this key."_s << false;
    QTest::newRow("monthly, nearly gone")
        << QByteArray(
               R"({"data":{"limit":10,"limit_remaining":0.4,"limit_reset":"monthly","usage_daily":0.1,"usage_monthly":9.6}})")
        << QByteArray("{}")
        << u"Low credit: $0.4000 left on this key, which has $10.00 a month. Used $0.1000 today, $9.60 this month."_s << true;
    QTest::newRow("small limit, hardly used") << QByteArray(R"({"data":{"limit":0.5,"limit_remaining":0.49}})")
                                              << QByteArray("{}") << u"$0.4900 of $0.5000 left on this key."_s << false;
    QTest::newRow("credit") << QByteArray(R"({"data":{"limit":null}})")
                            << QByteArray(R"({"data":{"total_credits":30,"total_usage":25.79}})")
                            << u"This key has no limit of its own. $4.21 credit left in the account."_s << false;
    QTest::newRow("no credit left") << QByteArray(R"({"data":{"limit":null}})")
                                    << QByteArray(R"({"data":{"total_credits":5,"total_usage":4.9}})")
                                    << u"Low credit: This key has no limit of its own. $0.1000 credit left in the account."_s
                                    << true;
    QTest::newRow("nonsense") << QByteArray(R"({"data":{"limit":"ten"}})") << QByteArray(R"({"data":[]})")
                              << u"This key has no limit of its own."_s << false;
}

void TestAccounts::reads()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, credits);
    const Account account = accountFrom(json(key), json(credits));
    QTEST(accountWords(account), "words");
    QTEST(isLow(account), "low");
}

void TestAccounts::asksBothQuestions()
{
    RawServer server([](RawConnection &connection) {
        const bool isKey = connection.request().target == "/api/v1/key";
        connection.reply(200, isKey ? R"({"data":{"limit":10,"limit_remaining":8}})"
                                    : R"({"data":{"total_credits":9,"total_usage":4}})");
    });
    Accounts accounts(someKey);
    accounts.refresh(at(server));
    accounts.refresh(at(server)); // under way already
    QVERIFY(accounts.state(u"router"_s).isAsking);
    QTRY_VERIFY(accounts.state(u"router"_s).account);
    QCOMPARE(accounts.state(u"router"_s).account->creditLeft, Money{5'000'000'000});
    QCOMPARE(server.requests().size(), 2u);
    for (const RawRequest &request : server.requests())
        QCOMPARE(request.header("authorization"), "Bearer sk-account-canary");
}

void TestAccounts::keyThatMayNotKnowTheCredit()
{
    RawServer server([](RawConnection &connection) {
        if (connection.request().target == "/api/v1/key")
            connection.reply(200, R"({"data":{"limit":10,"limit_remaining":8}})");
        else
            connection.reply(403, R"({"error":{"message":"Only management keys can perform this operation","code":403}})");
    });
    Accounts accounts(someKey);
    accounts.refresh(at(server));
    QTRY_VERIFY(accounts.state(u"router"_s).account);
    QVERIFY(!accounts.state(u"router"_s).failure);
    QVERIFY(!accounts.state(u"router"_s).account->creditLeft);
}

void TestAccounts::failureKeepsWhatWasKnown()
{
    int status = 200;
    RawServer server([&status](RawConnection &connection) {
        connection.reply(status,
                         status == 200 ? R"({"data":{"limit":10,"limit_remaining":8}})" : "Bearer sk-account-canary is bad");
    });
    Accounts accounts(someKey);
    accounts.refresh(at(server));
    QTRY_VERIFY(accounts.state(u"router"_s).account);
    status = 401;
    accounts.refresh(at(server));
    QTRY_VERIFY(accounts.state(u"router"_s).failure);
    QCOMPARE(accounts.state(u"router"_s).failure->kind, FailureKind::Auth);
    QVERIFY(!accounts.state(u"router"_s).failure->message.contains(u"canary"_s));
    QVERIFY(accounts.state(u"router"_s).account);
    accounts.forget(u"router"_s);
    QVERIFY(!accounts.state(u"router"_s).account);
}

void TestAccounts::afterUseOnlyWhereAsked()
{
    RawServer server([](RawConnection &connection) { connection.reply(200, R"({"data":{}})"); });
    Accounts accounts(someKey);
    accounts.refreshAfterUse(at(server));
    accounts.refresh(at(server));
    QTRY_COMPARE(server.requests().size(), 2u);
    QTRY_VERIFY(!accounts.state(u"router"_s).isAsking);
    accounts.refreshAfterUse(at(server));
    accounts.refreshAfterUse(at(server)); // eight seats end together
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 4u, 10000);
}

void TestAccounts::othersDoNotTell()
{
    Accounts accounts(someKey);
    const QSignalSpy changed(&accounts, &Accounts::changed);
    accounts.refresh({.id = u"mine"_s, .kind = ConnectionKind::OpenAi, .baseUrl = QUrl(u"http://127.0.0.1:9/v1"_s)});
    QCOMPARE(changed.count(), 0);
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
