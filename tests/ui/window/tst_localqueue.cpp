// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog.h"
#include "core/session/conversationsession.h"
#include "core/session/openconversations.h"
#include "core/session/session.h"
#include "tests/support/rawserver.h"
#include "tests/ui/support/controls.h"
#include "tests/ui/support/pictures.h"
#include "ui/window/chatpage.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QPointer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

using namespace fusion;
using namespace fusion::test;
using namespace Qt::StringLiterals;

/// A server on this machine that answers one question at a time, in the whole window: who waits, and as which in line.
class TestLocalQueue : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTestTheme(); }
    void cleanup();
    void saysWhoWaits();

private:
    void open();

    QTemporaryDir m_profile;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    std::vector<QPointer<RawConnection>> m_open; ///< questions that were not answered yet
    int m_asked = 0;
};

void TestLocalQueue::cleanup()
{
    shoot(m_window.get());
    m_window->close();
    m_window.reset();
    m_session.reset();
}

void TestLocalQueue::open()
{
    m_server = std::make_unique<RawServer>([this](RawConnection &connection) {
        if (connection.request().method == "GET") {
            connection.reply(200, R"({"data":[{"id":"m"}]})", "Content-Type: application/json\r\n");
        } else {
            ++m_asked;
            m_open.emplace_back(&connection);
        }
    });
    Panel panel;
    panel.name = u"local"_s;
    for (int seat = 0; seat < 3; ++seat)
        panel.seats.push_back({.label = nextSeatLabel(panel), .ask = {.model = {u"workshop"_s, u"m"_s}}});
    panel.judge.model = {u"workshop"_s, u"m"_s};
    panel.synthesizer.model = {u"workshop"_s, u"m"_s};
    panel.policy.quorum = maxSeats;
    QSettings(m_profile.filePath(u"settings.ini"_s), QSettings::IniFormat)
        .setValue(u"panel/last"_s, toJson(panel).toVariantMap());
    m_session = std::make_unique<Session>(SessionOptions{.profileDir = m_profile.path(), .demo = false, .useKeychain = false});
    QVERIFY(
        m_session
            ->saveConnection(
                {.id = u"workshop"_s, .kind = ConnectionKind::OpenAi, .name = u"Workshop"_s, .baseUrl = m_server->url(u"/v1"_s)})
            .result());
    m_window = std::make_unique<MainWindow>(*m_session);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->showChat();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->catalog().models(u"workshop"_s).size(), size_t(1), 10000);
}

void TestLocalQueue::saysWhoWaits()
{
    open();
    m_window->chatPage().focusComposer();
    QTest::keyClicks(QApplication::focusWidget(), u"What is an otter?"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_asked, 1, 20000);
    QTRY_VERIFY(visibleWords(*m_window).contains(u"waiting for Workshop: next in line"_s));
    QVERIFY(visibleWords(*m_window).contains(u"waiting for Workshop: number 2 in line"_s));
    shoot(m_window.get(), u"line"_s);
    const auto &turns = m_window->conversations().current()->turns();
    for (int answered = 1; turns.back().state == TurnState::Running; ++answered) {
        QTRY_VERIFY_WITH_TIMEOUT(!m_open.empty() || turns.back().state != TurnState::Running, 20000);
        QVERIFY(m_open.size() <= 1); // never two at once
        if (m_open.empty())
            break;
        RawConnection *connection = m_open.back();
        m_open.clear();
        QVERIFY(connection);
        connection->beginEvents();
        connection->send(textChunk("An otter.") + chatEnd());
        connection->close();
        QVERIFY(answered < 20);
    }
    QVERIFY(m_asked >= 5);
    QVERIFY(!visibleWords(*m_window).contains(u"next in line"_s));
}

QTEST_MAIN(TestLocalQueue)
#include "tst_localqueue.moc"
