// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog.h"
#include "core/session/conversationsession.h"
#include "core/session/openconversations.h"
#include "core/session/session.h"
#include "core/simulator/simulatedmodels.h"
#include "tests/ui/support/controls.h"
#include "tests/ui/support/pictures.h"
#include "ui/inspect/panelistlist.h"
#include "ui/markdown/markdownview.h"
#include "ui/window/chatpage.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QListWidget>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace fusion;
using namespace fusion::test;
using namespace Qt::StringLiterals;

/// A panel that the provider runs, in the whole window: beside a seat of one's own, and as the whole turn.
class TestHostedSeat : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTestTheme(); }
    void init() { m_profile = std::make_unique<QTemporaryDir>(); }
    void cleanup();
    void besideASeatOfOnesOwn();
    void asTheWholeTurn();

private:
    void open(const QStringList &models);
    const Turn &ask();

    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void TestHostedSeat::cleanup()
{
    shoot(m_window.get());
    m_window->close();
    m_window.reset();
    m_session.reset();
}

void TestHostedSeat::open(const QStringList &models)
{
    Panel panel;
    panel.name = u"lab"_s;
    for (const QString &model : models) {
        Seat seat;
        seat.label = nextSeatLabel(panel);
        seat.ask.model = {u"demo"_s, model};
        panel.seats.push_back(seat);
    }
    panel.judge.model = {u"demo"_s, simulatedJudge};
    panel.synthesizer.model = {u"demo"_s, simulatedSynthesizer};
    panel.policy.quorum = maxSeats;
    QSettings(m_profile->filePath(u"settings.ini"_s), QSettings::IniFormat)
        .setValue(u"panel/last"_s, toJson(panel).toVariantMap());
    m_session = std::make_unique<Session>(SessionOptions{.profileDir = m_profile->path(), .demoPace = 0, .useKeychain = false});
    m_window = std::make_unique<MainWindow>(*m_session);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->showChat();
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->catalog().models(u"demo"_s).empty(), 10000);
}

const Turn &TestHostedSeat::ask()
{
    m_window->chatPage().focusComposer();
    QTest::keyClicks(QApplication::focusWidget(), u"Is a hash map always the faster one?"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const auto &turns = m_window->conversations().current()->turns();
    if (!QTest::qWaitFor([&] { return !turns.empty() && turns.back().state != TurnState::Running; }, 30'000))
        qFatal("no end");
    return turns.back();
}

void TestHostedSeat::besideASeatOfOnesOwn()
{
    open({simulatedHostedPanel, simulatedSeatA});
    const Turn &turn = ask();
    QCOMPARE(turn.state, TurnState::Answered);
    QCOMPARE(turn.seats[0].hosted.status.state, HostedPanelState::Complete);
    auto *members = visible<PanelistList>(*m_window);
    QVERIFY(members);
    auto *rows = visible<QListWidget>(*members);
    QCOMPARE(rows->count(), 4); // three members and what the analyst made of them
    auto *text = members->findChild<MarkdownView *>();
    for (int row = 0; row < 4; ++row) {
        QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, rows->visualItemRect(rows->item(row)).center());
        QVERIFY(text->isVisible());
        QVERIFY(!text->markdown().isEmpty());
        if (row < 3)
            QCOMPARE(text->markdown(), turn.seats[0].hosted.panelists[static_cast<size_t>(row)].text);
        shoot(m_window.get(), u"row-%1"_s.arg(row));
    }
    QVERIFY(text->markdown().contains(u"**"_s));
}

void TestHostedSeat::asTheWholeTurn()
{
    open({simulatedHostedPanel});
    const Turn &turn = ask();
    QCOMPARE(turn.state, TurnState::Answered);
    QVERIFY(!turn.answer().isEmpty());
    QVERIFY(!turn.judge); // nobody else is asked
    QVERIFY(visible<PanelistList>(*m_window));
}

QTEST_MAIN(TestHostedSeat)
#include "tst_hostedseat.moc"
