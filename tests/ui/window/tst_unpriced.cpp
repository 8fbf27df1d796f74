// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog.h"
#include "core/session/conversationsession.h"
#include "core/session/openconversations.h"
#include "core/session/session.h"
#include "core/session/spendingledger.h"
#include "tests/support/rawserver.h"
#include "tests/ui/support/controls.h"
#include "tests/ui/support/pictures.h"
#include "ui/chat/pausebar.h"
#include "ui/window/chatpage.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QJsonDocument>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace fusion;
using namespace fusion::test;
using namespace Qt::StringLiterals;

namespace {

/// One model with a price, one whose price varies ("-1"), and one that does not say.
const QByteArray models =
    R"({"data":[{"id":"maker/priced","name":"Priced","pricing":{"prompt":"0.000001","completion":"0.000002"}},)"
    R"({"id":"maker/varies","name":"Varies","pricing":{"prompt":"-1","completion":"-1"}},)"
    R"({"id":"maker/silent","name":"Silent"}]})";

} // namespace

/// A limit, and a model whose price nobody knows, in the whole window: nothing goes out before the person has said so.
class TestUnpriced : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTestTheme(); }
    void init();
    void cleanup();
    void asksBeforeAnythingIsSent_data();
    void asksBeforeAnythingIsSent();
    void stopsHere();
    void isQuietWithoutALimit();
    void isQuietWhereEveryPriceIsKnown();

private:
    void open(const QString &model, std::optional<Money> limit);
    void ask(const QString &question);
    PauseBar &bar() const { return *m_window->findChild<PauseBar *>(); }
    bool isDone() const
    {
        const auto &turns = m_window->conversations().current()->turns();
        return !turns.empty() && turns.back().state != TurnState::Running;
    }

    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_asked; ///< the models that were sent a question
};

void TestUnpriced::init()
{
    m_asked.clear();
    m_server = std::make_unique<RawServer>([this](RawConnection &connection) {
        if (connection.request().method == "GET") {
            connection.reply(200, models, "Content-Type: application/json\r\n");
            return;
        }
        m_asked += QJsonDocument::fromJson(connection.request().body)[u"model"_s].toString();
        connection.beginEvents();
        connection.send(textChunk("fused otter") + chatEnd());
        connection.close();
    });
    m_profile = std::make_unique<QTemporaryDir>();
}

void TestUnpriced::cleanup()
{
    shoot(m_window.get());
    m_window->close();
    m_window.reset();
    m_session.reset();
}

void TestUnpriced::open(const QString &model, std::optional<Money> limit)
{
    Panel panel;
    panel.name = u"lab"_s;
    for (const QString &id : {model, u"maker/priced"_s}) {
        Seat seat;
        seat.label = nextSeatLabel(panel);
        seat.ask.model = {u"router"_s, id};
        panel.seats.push_back(seat);
    }
    panel.judge.model = {u"router"_s, u"maker/priced"_s};
    panel.synthesizer.model = {u"router"_s, model};
    panel.policy.quorum = maxSeats;
    QSettings(m_profile->filePath(u"settings.ini"_s), QSettings::IniFormat)
        .setValue(u"panel/last"_s, toJson(panel).toVariantMap());

    m_session = std::make_unique<Session>(SessionOptions{.profileDir = m_profile->path(), .demo = false, .useKeychain = false});
    QVERIFY(
        m_session->saveConnection({.id = u"router"_s, .kind = ConnectionKind::OpenRouter, .baseUrl = m_server->url(u"/api/v1"_s)})
            .result());
    m_session->useKeyForThisSession(u"router"_s, u"sk-x"_s);
    m_session->spending().setCaps({.perRun = limit});
    m_window = std::make_unique<MainWindow>(*m_session);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->showChat();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->catalog().models(u"router"_s).size(), size_t(3), 10000);
}

void TestUnpriced::ask(const QString &question)
{
    m_window->chatPage().focusComposer();
    QTRY_VERIFY(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), question);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
}

void TestUnpriced::asksBeforeAnythingIsSent_data()
{
    QTest::addColumn<QString>("model");
    QTest::newRow("says no price") << u"maker/silent"_s;
    QTest::newRow("the price varies") << u"maker/varies"_s;
}

void TestUnpriced::asksBeforeAnythingIsSent()
{
    QFETCH(const QString, model);
    open(model, Money{500'000'000});
    ask(u"What is an otter?"_s);
    QTRY_VERIFY(bar().isVisible());
    QVERIFY2(bar().text().contains(u"The price of %1 is not known; the limit of $0.5000 for one run"_s.arg(model)),
             qPrintable(bar().text()));
    QCOMPARE(m_asked, QStringList());
    shoot(m_window.get(), u"paused-"_s + model.section(u'/', 1));
    QAbstractButton *goOn = buttonWith(*m_window, u"Go On for This Run"_s);
    QVERIFY(goOn);
    QTest::mouseClick(goOn, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), 20000); // the synthesizer's price is not known either, and is not asked about again
    QCOMPARE(m_asked.count(model), 2);
    QVERIFY(!bar().isVisible());
}

void TestUnpriced::stopsHere()
{
    open(u"maker/silent"_s, Money{500'000'000});
    ask(u"What is an otter?"_s);
    QTRY_VERIFY(bar().isVisible());
    QAbstractButton *stop = buttonWith(*m_window, u"Stop Here"_s);
    QVERIFY(stop);
    stop->setFocus(Qt::TabFocusReason);
    QTest::keyClick(stop, Qt::Key_Space);
    QTRY_VERIFY(!bar().isVisible());
    QCOMPARE(m_asked, QStringList());
}

void TestUnpriced::isQuietWithoutALimit()
{
    open(u"maker/silent"_s, std::nullopt);
    ask(u"What is an otter?"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), 20000);
    QCOMPARE(m_asked.count(u"maker/silent"_s), 2);
    QVERIFY(!bar().isVisible());
}

void TestUnpriced::isQuietWhereEveryPriceIsKnown()
{
    open(u"maker/priced"_s, Money{500'000'000});
    ask(u"What is an otter?"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), 20000);
    QVERIFY(!bar().isVisible());
}

QTEST_MAIN(TestUnpriced)
#include "tst_unpriced.moc"
