// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/callbacklistener.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace fusion;
using namespace Qt::StringLiterals;

/// The port that waits for a browser: who may knock, and how often.
class TestCallbackListener : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_listener = std::make_unique<CallbackListener>();
        QVERIFY(m_listener->listen(u"Done & <over>"_s));
    }
    void takesTheCallOnce();
    void takesItInPieces();
    void turnsAway_data();
    void turnsAway();
    void everyAddressIsAnother();
    void closesWhenDestroyed();

private:
    QByteArray host() const { return "127.0.0.1:" + QByteArray::number(m_listener->url().port()); }
    QByteArray good() const
    {
        return "GET " + m_listener->url().path().toUtf8() + "?code=a%2Bb&x=1 HTTP/1.1\r\nHost: " + host() +
               "\r\nAccept: */*\r\n\r\n";
    }
    /// What came back; nothing where the connection was cut or refused.
    QByteArray knock(const QByteArrayList &pieces) const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(m_listener->url().port()));
        if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }, 2000))
            return {};
        for (const QByteArray &piece : pieces) {
            socket.write(piece);
            socket.flush();
            QCoreApplication::processEvents();
        }
        if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 2000))
            return "nobody closed the connection";
        return socket.readAll();
    }

    std::unique_ptr<CallbackListener> m_listener;
};

void TestCallbackListener::takesTheCallOnce()
{
    QSignalSpy called(m_listener.get(), &CallbackListener::called);
    const QByteArray page = knock({good()});
    QVERIFY2(page.startsWith("HTTP/1.1 200"), page);
    QVERIFY(page.contains("Done &amp; &lt;over&gt;"));
    QVERIFY(page.contains("default-src 'none'"));
    QCOMPARE(called.count(), 1);
    QCOMPARE(called.front().front().value<QUrlQuery>().queryItemValue(u"code"_s, QUrl::FullyDecoded), u"a+b"_s);
    QCOMPARE(knock({good()}), QByteArray()); // the port is closed
    QCOMPARE(called.count(), 1);
}

void TestCallbackListener::takesItInPieces()
{
    const QSignalSpy called(m_listener.get(), &CallbackListener::called);
    QByteArrayList pieces;
    for (const char byte : good())
        pieces.append(QByteArray(1, byte));
    QVERIFY(knock(pieces).startsWith("HTTP/1.1 200"));
    QCOMPARE(called.count(), 1);
}

void TestCallbackListener::turnsAway_data()
{
    QTest::addColumn<QByteArray>("request"); // PATH and HOST are filled in
    QTest::newRow("root") << QByteArray("GET / HTTP/1.1\r\nHost: HOST\r\n\r\n");
    QTest::newRow("guessed path") << QByteArray("GET /callback/guess?code=x HTTP/1.1\r\nHost: HOST\r\n\r\n");
    QTest::newRow("longer path") << QByteArray("GET PATH/more?code=x HTTP/1.1\r\nHost: HOST\r\n\r\n");
    QTest::newRow("POST") << QByteArray("POST PATH?code=x HTTP/1.1\r\nHost: HOST\r\n\r\n");
    QTest::newRow("another host's name") << QByteArray("GET PATH?code=x HTTP/1.1\r\nHost: evil.example\r\n\r\n");
    QTest::newRow("no host") << QByteArray("GET PATH?code=x HTTP/1.1\r\n\r\n");
    QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n");
    QTest::newRow("endless head") << "GET PATH HTTP/1.1\r\nX: " + QByteArray(20000, 'x');
    QTest::newRow("nothing") << QByteArray("\r\n\r\n");
}

void TestCallbackListener::turnsAway()
{
    QFETCH(QByteArray, request);
    const QSignalSpy called(m_listener.get(), &CallbackListener::called);
    request.replace("PATH", m_listener->url().path().toUtf8()).replace("HOST", host());
    QVERIFY(!knock({request}).startsWith("HTTP/1.1 200"));
    QCOMPARE(called.count(), 0);
    QVERIFY(knock({good()}).startsWith("HTTP/1.1 200")); // the right one still comes through
    QCOMPARE(called.count(), 1);
}

void TestCallbackListener::everyAddressIsAnother()
{
    CallbackListener other;
    QVERIFY(other.listen({}));
    QVERIFY(other.url().path() != m_listener->url().path());
    QVERIFY(other.url().path().size() > 40);
    QCOMPARE(other.url().host(), u"127.0.0.1"_s);
}

void TestCallbackListener::closesWhenDestroyed()
{
    const auto port = static_cast<quint16>(m_listener->url().port());
    m_listener.reset();
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    QTRY_COMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
}

QTEST_GUILESS_MAIN(TestCallbackListener)
#include "tst_callbacklistener.moc"
