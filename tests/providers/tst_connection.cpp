// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/connection.h"

#include <QTest>

using namespace fusion;
using namespace Qt::StringLiterals;

class tst_Connection : public QObject
{
    Q_OBJECT

private slots:
    void addresses_data();
    void addresses();
    void ids_data();
    void ids();
    void kinds_data();
    void kinds();
    void refusesUnknownApi();
    void keepsWhatItDoesNotKnow();
    void needsKey_data();
    void needsKey();
};

void tst_Connection::addresses_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("taken"); // empty: refused
    QTest::newRow("https") << "https://api.example/v1" << "https://api.example/v1";
    QTest::newRow("trailing slash") << "https://api.example/v1/" << "https://api.example/v1";
    QTest::newRow("slashes") << "https://api.example/v1///" << "https://api.example/v1";
    QTest::newRow("no path") << "https://api.example" << "https://api.example";
    QTest::newRow("port") << "https://api.example:8443/v1" << "https://api.example:8443/v1";
    QTest::newRow("loopback") << "http://127.0.0.1:9/v1" << "http://127.0.0.1:9/v1";
    QTest::newRow("loopback, another") << "http://127.9.8.7/v1" << "http://127.9.8.7/v1";
    QTest::newRow("loopback, IPv6") << "http://[::1]:9/v1" << "http://[::1]:9/v1";
    QTest::newRow("loopback by name") << "http://localhost:11434/v1" << "http://localhost:11434/v1";
    QTest::newRow("loopback, https") << "https://localhost/v1" << "https://localhost/v1";
    QTest::newRow("name in capitals") << "http://LOCALHOST/v1" << "http://localhost/v1";
    QTest::newRow("http elsewhere") << "http://api.example/v1" << "";
    QTest::newRow("http in the house") << "http://192.168.1.2/v1" << "";
    QTest::newRow("nearly loopback") << "http://127.0.0.1.example/v1" << "";
    QTest::newRow("nearly localhost") << "http://localhost.example/v1" << "";
    QTest::newRow("loopback as a login") << "http://127.0.0.1@api.example/v1" << "";
    QTest::newRow("login") << "https://user:secret@api.example/v1" << "";
    QTest::newRow("query") << "https://api.example/v1?key=secret" << "";
    QTest::newRow("fragment") << "https://api.example/v1#x" << "";
    QTest::newRow("any host") << "http://0.0.0.0:80/v1" << "";
    QTest::newRow("file") << "file:///etc/passwd" << "";
    QTest::newRow("ftp") << "ftp://127.0.0.1/" << "";
    QTest::newRow("no scheme") << "api.example/v1" << "";
    QTest::newRow("no host") << "https:///v1" << "";
    QTest::newRow("no address at all") << "http://" << "";
    QTest::newRow("spaces") << "https://api example/v1" << "";
}

void tst_Connection::addresses()
{
    QFETCH(QString, given);
    QFETCH(QString, taken);
    const auto connection = connectionFromJson({{"id", "lab"}, {"kind", "openai"}, {"base_url", given}});
    QCOMPARE(connection.has_value(), !taken.isEmpty());
    if (!connection) {
        QCOMPARE(connection.error().kind, FailureKind::Input);
        QVERIFY(!connection.error().message.contains("secret"));
        return;
    }
    QCOMPARE(connection->baseUrl.toString(), taken);
    QCOMPARE(connectionFromJson(toJson(*connection)), connection);
}

void tst_Connection::ids_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("good");
    for (const char *id : {"lab", "a", "0", "my-lab-2", "-"})
        QTest::addRow("%s", id) << id << true;
    for (const char *id : {"", "Lab", "my_lab", "a b", "../x", "ä", "a\n", "a/b", "a."})
        QTest::addRow("'%s'", id) << id << false;
}

void tst_Connection::ids()
{
    QFETCH(QString, id);
    QFETCH(bool, good);
    QCOMPARE(connectionFromJson({{"id", id}, {"kind", "demo"}}).has_value(), good);
}

void tst_Connection::kinds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("known");
    QTest::addColumn<QString>("address");
    QTest::newRow("openrouter") << "openrouter" << true << "https://openrouter.ai/api/v1";
    QTest::newRow("openai") << "openai" << true << "https://api.openai.com/v1";
    QTest::newRow("anthropic") << "anthropic" << true << "https://api.anthropic.com/v1";
    QTest::newRow("gemini") << "gemini" << true << "https://generativelanguage.googleapis.com/v1beta";
    QTest::newRow("ollama") << "ollama" << true << "http://127.0.0.1:11434";
    QTest::newRow("demo") << "demo" << true << "";
    QTest::newRow("other") << "other" << false << "";
    QTest::newRow("none") << "" << false << "";
    QTest::newRow("capitals") << "OpenAI" << false << "";
}

void tst_Connection::kinds()
{
    QFETCH(QString, name);
    QFETCH(bool, known);
    QFETCH(QString, address);
    const auto connection = connectionFromJson({{"id", "x"}, {"kind", name}});
    QCOMPARE(connection.has_value(), known);
    if (!known)
        return;
    QCOMPARE(toJson(*connection), QJsonObject({{"id", "x"}, {"kind", name}}));
    QVERIFY(connection->baseUrl.isEmpty());
    QCOMPARE(endpointBase(*connection).toString(), address);
    Connection moved = *connection;
    moved.baseUrl = QUrl("http://127.0.0.1:1");
    QCOMPARE(endpointBase(moved), moved.baseUrl);
}

void tst_Connection::refusesUnknownApi()
{
    QVERIFY(connectionFromJson({{"id", "x"}, {"kind", "openai"}, {"api", "chat"}}));
    QVERIFY(connectionFromJson({{"id", "x"}, {"kind", "openai"}, {"api", "responses"}}));
    QVERIFY(!connectionFromJson({{"id", "x"}, {"kind", "openai"}, {"api", "soap"}}));
}

void tst_Connection::keepsWhatItDoesNotKnow()
{
    const QJsonObject json{{"id", "x"},     {"kind", "openai"},
                           {"name", "Lab"}, {"base_url", "https://a.example"},
                           {"api", "chat"}, {"future", QJsonObject{{"a", 1}}}};
    const auto connection = connectionFromJson(json);
    QVERIFY(connection);
    QCOMPARE(connection->extra, QJsonObject({{"future", QJsonObject{{"a", 1}}}}));
    QCOMPARE(toJson(*connection), json);
}

void tst_Connection::needsKey_data()
{
    QTest::addColumn<ConnectionKind>("kind");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("needs");
    QTest::newRow("OpenRouter") << ConnectionKind::OpenRouter << "" << true;
    QTest::newRow("OpenAI") << ConnectionKind::OpenAi << "" << true;
    QTest::newRow("compatible") << ConnectionKind::OpenAi << "https://api.example" << true;
    QTest::newRow("on this machine") << ConnectionKind::OpenAi << "http://127.0.0.1:8080/v1" << false;
    QTest::newRow("by name") << ConnectionKind::OpenAi << "http://localhost:8080/v1" << false;
    QTest::newRow("IPv6") << ConnectionKind::OpenAi << "http://[::1]:8080/v1" << false;
    QTest::newRow("Ollama") << ConnectionKind::Ollama << "" << false;
    QTest::newRow("Ollama elsewhere") << ConnectionKind::Ollama << "https://ollama.example" << true;
    QTest::newRow("demo") << ConnectionKind::Demo << "" << false;
    QTest::newRow("demo, running") << ConnectionKind::Demo << "http://127.0.0.1:1/v1" << false;
}

void tst_Connection::needsKey()
{
    QFETCH(ConnectionKind, kind);
    QFETCH(QString, address);
    QFETCH(bool, needs);
    QCOMPARE((Connection{.id = "x", .kind = kind, .baseUrl = QUrl(address)}).needsKey(), needs);
}

QTEST_APPLESS_MAIN(tst_Connection)
#include "tst_connection.moc"
