// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/httpexchange.h"

#include <QFile>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace fusion;
using namespace Qt::StringLiterals;

namespace {

/// Runs openssl in `folder`.
bool openssl(const QString &folder, const QString &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(u"openssl"_s, QProcess::splitCommand(arguments));
    const bool done = process.waitForFinished(60'000) && process.exitCode() == 0;
    if (!done)
        qWarning("openssl %s: %s", qPrintable(arguments), process.readAllStandardError().constData());
    return done;
}

/// What one request came to.
struct Outcome {
    std::optional<HttpEnd> end;
    int attempts = 0;
};

Outcome ask(quint16 port)
{
    HttpRequest request{.method = "GET", .url = QUrl(u"https://localhost:%1/v1"_s.arg(port))};
    request.headers.append(QHttpHeaders::WellKnownHeader::Authorization, "Bearer sk-canary");
    HttpExchange exchange(request, {},
                          {.firstDelay = std::chrono::milliseconds(1), .longestDelay = std::chrono::milliseconds(2)});
    Outcome outcome;
    QObject::connect(&exchange, &HttpExchange::ended, &exchange, [&](const HttpEnd &end) { outcome.end = end; });
    exchange.start();
    if (!QTest::qWaitFor([&] { return outcome.end.has_value(); }, 30'000))
        qWarning("no end");
    outcome.attempts = exchange.attempts();
    return outcome;
}

/// Answers every request with 200 and keeps what it read.
class TlsServer
{
public:
    TlsServer(const QString &certificate, const QString &key)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
        QFile file(key);
        if (file.open(QIODevice::ReadOnly))
            configuration.setPrivateKey(QSslKey(&file, QSsl::Ec));
        m_server.setSslConfiguration(configuration);
        QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, &m_server, [this, socket] {
                m_received += socket->readAll();
                if (m_received.endsWith("\r\n\r\n"))
                    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok");
            });
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("cannot listen");
    }
    quint16 port() const { return m_server.serverPort(); }
    QByteArray received() const { return m_received; }

private:
    QSslServer m_server;
    QByteArray m_received;
};

} // namespace

/// Servers whose word is not to be trusted: refused before a byte of the request, and so of the key, has left.
class TestTls : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void certificates_data();
    void certificates();
    void oldAndWeak_data();
    void oldAndWeak();
    void aCutHandshake();

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestTls::initTestCase()
{
    const QString curve = u"-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes"_s;
    const QString local = u"-subj /CN=localhost -addext subjectAltName=DNS:localhost"_s;
    const auto make = [this](const QString &name, const QString &how) {
        return openssl(m_folder.path(), u"req -x509 %1 -keyout %2.key -out %2.pem"_s.arg(how, name));
    };
    QVERIFY(make(u"ca"_s, curve + u" -days 30 -subj /CN=Ours"_s));
    QVERIFY(make(u"stranger"_s, curve + u" -days 30 -subj /CN=Strangers"_s));
    const QString signedByUs = u" -CA ca.pem -CAkey ca.key "_s;
    QVERIFY(make(u"good"_s, curve + signedByUs + u"-days 30 "_s + local));
    QVERIFY(make(u"expired"_s, curve + signedByUs + u"-not_before 20200101000000Z -not_after 20200102000000Z "_s + local));
    QVERIFY(make(u"early"_s, curve + signedByUs + u"-not_before 20900101000000Z -not_after 20900102000000Z "_s + local));
    QVERIFY(
        make(u"other"_s, curve + signedByUs + u"-days 30 -subj /CN=other.example -addext subjectAltName=DNS:other.example"_s));
    QVERIFY(make(u"self"_s, curve + u" -days 30 "_s + local));
    QVERIFY(make(u"foreign"_s, curve + u" -CA stranger.pem -CAkey stranger.key -days 30 "_s + local));
    QVERIFY(make(u"weak"_s, u"-newkey rsa:1024 -nodes"_s + signedByUs + u"-days 30 "_s + local));
    // Stands for what the system trusts.
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    QVERIFY(configuration.addCaCertificates(file(u"ca.pem"_s)));
    QSslConfiguration::setDefaultConfiguration(configuration);
}

void TestTls::certificates_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("trusted");
    QTest::newRow("as it should be") << u"good"_s << true;
    QTest::newRow("expired") << u"expired"_s << false;
    QTest::newRow("not valid yet") << u"early"_s << false;
    QTest::newRow("of another name") << u"other"_s << false;
    QTest::newRow("signed by itself") << u"self"_s << false;
    QTest::newRow("of an unknown authority") << u"foreign"_s << false;
}

void TestTls::certificates()
{
    QFETCH(const QString, certificate);
    QFETCH(const bool, trusted);
    const TlsServer server(file(certificate + u".pem"_s), file(certificate + u".key"_s));
    const Outcome outcome = ask(server.port());
    QVERIFY(outcome.end);
    QCOMPARE(outcome.end->isSuccess(), trusted);
    QCOMPARE(server.received().contains("sk-canary"), trusted);
    QCOMPARE(outcome.attempts, 1);
    if (trusted)
        return;
    QCOMPARE(server.received(), QByteArray());
    QCOMPARE(outcome.end->failure->kind, FailureKind::Network);
    QVERIFY(!outcome.end->failure->retryable);
    QVERIFY2(outcome.end->failure->message.startsWith(u"The certificate of localhost was not accepted"_s),
             qPrintable(outcome.end->failure->message));
}

void TestTls::oldAndWeak_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<bool>("trusted");
    QTest::newRow("TLS 1.2") << u"-cert good.pem -key good.key -tls1_2"_s << true; // this server, too, can be believed
    QTest::newRow("TLS 1.0 only") << u"-cert good.pem -key good.key -tls1 -cipher ALL:@SECLEVEL=0"_s << false;
    QTest::newRow("TLS 1.1 only") << u"-cert good.pem -key good.key -tls1_1 -cipher ALL:@SECLEVEL=0"_s << false;
    QTest::newRow("a weak key") << u"-cert weak.pem -key weak.key -cipher ALL:@SECLEVEL=0"_s << false;
}

/// openssl's own server: Qt's does not speak what is out of date.
void TestTls::oldAndWeak()
{
    QFETCH(const QString, options);
    QFETCH(const bool, trusted);
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    const quint16 port = probe.serverPort();
    probe.close();
    QProcess server;
    server.setWorkingDirectory(m_folder.path());
    server.setProcessChannelMode(QProcess::MergedChannels);
    server.start(u"openssl"_s, QProcess::splitCommand(u"s_server -accept 127.0.0.1:%1 "_s.arg(port) + options));
    QByteArray said;
    const auto hears = [&](const char *word) {
        said += server.readAll();
        return said.contains(word);
    };
    QTRY_VERIFY_WITH_TIMEOUT(hears("ACCEPT"), 20'000);
    HttpRequest request{.method = "GET", .url = QUrl(u"https://localhost:%1/v1"_s.arg(port))};
    request.headers.append(QHttpHeaders::WellKnownHeader::Authorization, "Bearer sk-canary");
    HttpExchange exchange(request, {}, noRetries());
    std::optional<HttpEnd> end;
    connect(&exchange, &HttpExchange::ended, this, [&](const HttpEnd &how) { end = how; });
    exchange.start();
    if (trusted) {
        QTRY_VERIFY_WITH_TIMEOUT(hears("sk-canary"), 20'000);
    } else {
        QTRY_VERIFY_WITH_TIMEOUT(end, 20'000);
        QVERIFY(end->failure);
        QCOMPARE(end->failure->kind, FailureKind::Network);
    }
    server.kill();
    QVERIFY(server.waitForFinished());
    QCOMPARE(hears("sk-canary"), trusted);
}

void TestTls::aCutHandshake()
{
    QTcpServer server;
    QByteArray received;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [&received, socket] {
            received += socket->readAll();
            socket->write("\x16\x03\x03\x00\x7a\x02", 6); // the beginning of a hello
            socket->disconnectFromHost();
        });
    });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const Outcome outcome = ask(server.serverPort());
    QVERIFY(outcome.end && outcome.end->failure);
    QCOMPARE(outcome.end->failure->kind, FailureKind::Network);
    QVERIFY(!received.isEmpty() && !received.contains("sk-canary"));
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
