// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/modelgates.h"

#include "core/catalog/catalog.h"
#include "core/panel/adapt.h"
#include "core/session/session.h"
#include "tests/support/rawserver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fusion;
using namespace fusion::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray models = R"({"data":[{"id":"a/x","name":"X"},{"id":"a/y","name":"Y"},{"id":"b/z","name":"Z"}]})";
const QByteArray refusal =
    R"({"error":{"code":403,"message":"Not here","availability":{"code":"region_restricted","retryable":false,)"
    R"("fallback_models":["gone/model","b/z"]}}})";

ModelGate gateOf(GateReason reason, int daysAgo = 0)
{
    return {.reason = reason, .since = QDateTime::currentDateTimeUtc().addDays(-daysAgo), .instead = {u"a/y"_s}};
}

} // namespace

/// A model that its provider refuses to somebody's key: remembered over HTTP and a restart, and lifted again.
class TestModelGates : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void overHttp();
    void anotherKeyLiftsIt();
    void anotherKeyInTheEnvironmentLiftsIt();
    void anotherAddressLiftsIt();
    void keptInTheFile();
    void oldAndBrokenOnesAreLeftOut();
    void bounded();

private:
    std::unique_ptr<Session> openSession();
    /// One question to a/x, to its end.
    bool ask(Session &session);
    QString file() const { return m_profile->filePath(u"refused-models.json"_s); }

    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<RawServer> m_server;
    bool m_refuses = true;
    const ModelRef m_model{u"router"_s, u"a/x"_s};
};

void TestModelGates::init()
{
    m_profile = std::make_unique<QTemporaryDir>();
    m_refuses = true;
    m_server = std::make_unique<RawServer>([this](RawConnection &connection) {
        if (connection.request().method == "GET") {
            connection.reply(200, models, "Content-Type: application/json\r\n");
        } else if (m_refuses) {
            connection.reply(403, refusal, "Content-Type: application/json\r\n");
        } else {
            connection.beginEvents();
            connection.send(textChunk("yes") + chatEnd());
            connection.close();
        }
    });
}

std::unique_ptr<Session> TestModelGates::openSession()
{
    auto session =
        std::make_unique<Session>(SessionOptions{.profileDir = m_profile->path(), .demo = false, .useKeychain = false});
    if (session->connections().empty()) {
        session->saveConnection({.id = u"router"_s, .kind = ConnectionKind::OpenRouter, .baseUrl = m_server->url(u"/api/v1"_s)});
        session->useKeyForThisSession(u"router"_s, u"sk-gate-canary"_s);
    } else {
        session->refreshCatalog();
    }
    if (!QTest::qWaitFor([&] { return session->catalog().models(u"router"_s).size() == 3; }))
        qFatal("no models");
    return session;
}

bool TestModelGates::ask(Session &session)
{
    ChatRequest request;
    request.model = m_model;
    request.messages = {{.role = Role::User, .text = u"Are you there?"_s}};
    const auto stream = session.send(request);
    const QSignalSpy finished(stream.get(), &ChatStream::finished);
    return QTest::qWaitFor([&] { return finished.count() == 1; });
}

void TestModelGates::overHttp()
{
    auto session = openSession();
    const QSignalSpy changed(&session->catalog(), &Catalog::changed);
    QVERIFY(ask(*session));
    QVERIFY(!changed.isEmpty());
    const std::optional<ModelInfo> refused = session->catalog().find(m_model);
    QVERIFY(refused && refused->gate);
    QCOMPARE(refused->gate->reason, GateReason::Region);
    QCOMPARE(refused->gate->instead, (QStringList{u"gone/model"_s, u"b/z"_s}));
    QVERIFY(!session->catalog().find({u"router"_s, u"a/y"_s})->gate);
    // The first of those named that is offered, though a/y is nearer.
    QCOMPARE(replacementFor(*refused, session->catalog(), session->connectionLookup())->ref.id, u"b/z"_s);
    QVERIFY(gateSentence(m_model, session->catalog(), session->connectionLookup()).contains(u"Z could take its place"_s));

    session.reset();
    qputenv("FUSION_KEY_ROUTER", "sk-gate-canary");
    session = openSession();
    QCOMPARE(session->catalog().find(m_model)->gate, refused->gate);
    QFile stored(file());
    QVERIFY(stored.open(QIODevice::ReadOnly));
    QVERIFY(!stored.readAll().contains("canary"));

    m_refuses = false;
    QVERIFY(ask(*session));
    QVERIFY(!session->catalog().find(m_model)->gate);
    session.reset();
    QVERIFY(!openSession()->catalog().gate(m_model));
    qunsetenv("FUSION_KEY_ROUTER");
}

void TestModelGates::anotherKeyLiftsIt()
{
    const auto session = openSession();
    QVERIFY(ask(*session));
    QVERIFY(session->catalog().gate(m_model));
    session->useKeyForThisSession(u"router"_s, u"sk-another"_s);
    QVERIFY(!session->catalog().gate(m_model));
}

/// The key changes while the program does not run, and where only the environment knows.
void TestModelGates::anotherKeyInTheEnvironmentLiftsIt()
{
    qputenv("FUSION_KEY_ROUTER", "sk-gate-canary-one");
    const auto unset = qScopeGuard([] { qunsetenv("FUSION_KEY_ROUTER"); });
    auto session = openSession();
    QVERIFY(ask(*session));
    session.reset();
    session = openSession();
    QVERIFY(session->catalog().gate(m_model)); // the same key

    session.reset();
    qputenv("FUSION_KEY_ROUTER", "sk-gate-canary-two");
    session = openSession();
    QTRY_VERIFY(!session->catalog().gate(m_model));
    QVERIFY(ask(*session)); // asked again, and refused again
    QVERIFY(session->catalog().gate(m_model));
    QFile stored(file());
    QVERIFY(stored.open(QIODevice::ReadOnly));
    const QByteArray text = stored.readAll();
    QVERIFY(!text.contains("canary"));
    const QString mark = QJsonDocument::fromJson(text).array().first()[u"key_mark"_s].toString();
    QCOMPARE(mark.size(), 4);
}

void TestModelGates::anotherAddressLiftsIt()
{
    const auto session = openSession();
    QVERIFY(ask(*session));
    Connection moved = *session->connection(u"router"_s);
    moved.name = u"My router"_s;
    session->saveConnection(moved);
    QVERIFY(session->catalog().gate(m_model)); // a name is no other place
    moved.baseUrl = QUrl(u"http://127.0.0.1:9/api/v1"_s);
    session->saveConnection(moved);
    QVERIFY(!session->catalog().gate(m_model));
}

void TestModelGates::keptInTheFile()
{
    Catalog catalog;
    ModelGates gates(file(), catalog);
    const ModelRef other{u"else"_s, u"m"_s};
    gates.hear(m_model, gateOf(GateReason::Privacy));
    gates.hear(other, gateOf(GateReason::Verification));
    Catalog again;
    ModelGates reader(file(), again);
    QCOMPARE(again.gate(m_model), catalog.gate(m_model));
    QCOMPARE(again.gate(other)->reason, GateReason::Verification);
    // Two programs on one profile do not take each other's entries away.
    reader.hear({u"else"_s, u"n"_s}, gateOf(GateReason::NoAccess));
    gates.hear(m_model, std::nullopt);
    Catalog third;
    const ModelGates late(file(), third);
    QVERIFY(!third.gate(m_model) && third.gate(other) && third.gate({u"else"_s, u"n"_s}));
    reader.forget(u"else"_s);
    Catalog last;
    const ModelGates none(file(), last);
    QVERIFY(!last.gate(other) && !last.gate({u"else"_s, u"n"_s}));
}

void TestModelGates::oldAndBrokenOnesAreLeftOut()
{
    Catalog catalog;
    {
        ModelGates gates(file(), catalog);
        gates.hear({u"c"_s, u"old"_s}, gateOf(GateReason::Region, 40));
        gates.hear({u"c"_s, u"new"_s}, gateOf(GateReason::Region, 10));
    }
    Catalog again;
    const ModelGates gates(file(), again);
    QVERIFY(!again.gate({u"c"_s, u"old"_s}));
    QVERIFY(again.gate({u"c"_s, u"new"_s}));
    for (const QByteArray &broken :
         {QByteArray("{"), QByteArray("[1,{}]"), QByteArray(R"([{"connection":"c","model":"m"}])"),
          QByteArray(R"([{"connection":"c","model":"m","reason":"?","since":"2026-01-01T00:00:00Z"}])")}) {
        QFile output(file());
        QVERIFY(output.open(QIODevice::WriteOnly) && output.write(broken) == broken.size());
        output.close();
        Catalog empty;
        const ModelGates read(file(), empty);
        QVERIFY(!empty.gate({u"c"_s, u"m"_s}));
    }
}

void TestModelGates::bounded()
{
    Catalog catalog;
    ModelGates gates(file(), catalog);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int index = 0; index < 205; ++index)
        gates.hear({u"c"_s, QString::number(index)}, ModelGate{.since = now.addSecs(index - 1000), .instead = {}});
    QVERIFY(!catalog.gate({u"c"_s, u"0"_s}) && !catalog.gate({u"c"_s, u"4"_s}));
    QVERIFY(catalog.gate({u"c"_s, u"5"_s}) && catalog.gate({u"c"_s, u"204"_s}));
}

QTEST_GUILESS_MAIN(TestModelGates)
#include "tst_modelgates.moc"
