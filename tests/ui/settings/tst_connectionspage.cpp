// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/connectionspage.h"

#include "core/session/session.h"
#include "tests/support/rawserver.h"
#include "tests/ui/support/controls.h"
#include "tests/ui/support/pictures.h"
#include "ui/settings/connectionform.h"
#include "ui/settings/connectionlist.h"
#include "ui/settings/signinbox.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace fusion;
using namespace fusion::test;

/// Connections in a real window: their order, removing and undoing, whose key it is, signing in, what is left.
class TestConnectionsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTestTheme(); }
    void init();
    void cleanup();

    void ordersByKeyboard();
    void ordersByButtons();
    void theDemoStaysFirst();
    void orderIsKept();
    void undoBringsTheKeyBack();
    void severalOfAKindHaveKeysOfTheirOwn();
    void saysThatTheKeyIsFromTheEnvironment();
    void offersEveryKind();
    void choosesTheWire();
    void signsInWithTheBrowser();
    void signsInWithACode();
    void opensNothingByItself();
    void showsWhatIsLeft();
    void everythingHasAName();

private:
    void open();
    void add(const QString &id, ConnectionKind kind = ConnectionKind::OpenAi, const QUrl &url = QUrl("http://127.0.0.1:9/v1"));
    QStringList order() const;
    ConnectionForm &form() const { return *m_page->findChild<ConnectionForm *>(); }
    QLineEdit *field(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ConnectionsPage> m_page;
    ConnectionList *m_list = nullptr;
};

void TestConnectionsPage::init()
{
    m_profile = std::make_unique<QTemporaryDir>();
    open();
}

void TestConnectionsPage::cleanup()
{
    shoot(m_page.get());
    m_page.reset();
    m_session.reset();
    qunsetenv("FUSION_KEY_ROUTER");
}

void TestConnectionsPage::open()
{
    m_page.reset();
    m_session.reset();
    m_session = std::make_unique<Session>(SessionOptions{.profileDir = m_profile->path(), .demoPace = 0, .useKeychain = false});
    m_page = std::make_unique<ConnectionsPage>(*m_session);
    m_page->resize(820, 560);
    m_list = m_page->findChild<ConnectionList *>();
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestConnectionsPage::add(const QString &id, ConnectionKind kind, const QUrl &url)
{
    QVERIFY(m_session->saveConnection({.id = id, .kind = kind, .baseUrl = url}).result());
}

QStringList TestConnectionsPage::order() const
{
    QStringList ids;
    for (const Connection &connection : m_session->connections())
        ids.append(connection.id);
    return ids;
}

QLineEdit *TestConnectionsPage::field(const QString &name) const
{
    for (QLineEdit *edit : m_page->findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == name && edit->isVisible())
            return edit;
    }
    return nullptr;
}

void TestConnectionsPage::ordersByKeyboard()
{
    for (const char *id : {"one", "two", "three"})
        add(id);
    m_page->select("three");
    m_list->setFocus();
    QTest::keyClick(m_list, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(order(), QStringList({"demo", "one", "three", "two"}));
    QCOMPARE(m_list->currentItem()->data(Qt::UserRole).toString(), "three");
    QVERIFY(m_list->hasFocus());
    QTest::keyClick(m_list, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(order(), QStringList({"demo", "one", "two", "three"}));
}

void TestConnectionsPage::ordersByButtons()
{
    add("one");
    add("two");
    m_page->select("two");
    QTest::mouseClick(buttonWith(*m_page, "Move Up"), Qt::LeftButton);
    QCOMPARE(order(), QStringList({"demo", "two", "one"}));
}

void TestConnectionsPage::theDemoStaysFirst()
{
    add("one");
    m_page->select("one");
    m_list->setFocus();
    QTest::keyClick(m_list, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(order(), QStringList({"demo", "one"}));
    QVERIFY(m_session->arrangeConnections({"one", "demo"}));
    QCOMPARE(order(), QStringList({"demo", "one"}));
}

void TestConnectionsPage::orderIsKept()
{
    add("one");
    add("two");
    QVERIFY(m_session->arrangeConnections({"two", "one"}));
    open();
    QCOMPARE(order(), QStringList({"demo", "two", "one"}));
}

void TestConnectionsPage::undoBringsTheKeyBack()
{
    for (const char *id : {"one", "two", "three"})
        add(id, ConnectionKind::OpenAi, QUrl("https://models.invalid/v1"));
    m_session->useKeyForThisSession("two", "sk-two");
    m_page->select("two");
    QTest::mouseClick(buttonWith(*m_page, "Remove"), Qt::LeftButton);
    QTRY_COMPARE(order(), QStringList({"demo", "one", "three"}));
    QTest::mouseClick(buttonWith(*m_page, "Undo Removing “two”"), Qt::LeftButton);
    QTRY_COMPARE(order(), QStringList({"demo", "one", "two", "three"}));
    QVERIFY(m_session->connectionState("two").hasKey);
    const auto key = m_session->key(*m_session->connection("two"));
    QCOMPARE(key.result().value(), std::optional<QString>("sk-two"));
}

void TestConnectionsPage::severalOfAKindHaveKeysOfTheirOwn()
{
    add("work", ConnectionKind::OpenRouter, QUrl("https://models.invalid/v1"));
    add("home", ConnectionKind::OpenRouter, QUrl("https://models.invalid/v1"));
    m_session->useKeyForThisSession("work", "sk-work");
    QVERIFY(m_session->connectionState("work").hasKey);
    QVERIFY(!m_session->connectionState("home").hasKey);
}

void TestConnectionsPage::saysThatTheKeyIsFromTheEnvironment()
{
    qputenv("FUSION_KEY_ROUTER", "sk-environment");
    add("router", ConnectionKind::OpenRouter, QUrl("http://127.0.0.1:9/v1"));
    m_page->select("router");
    QTRY_VERIFY(visibleWords(*m_page).contains("from the environment (FUSION_KEY_ROUTER)"));
    QVERIFY(!field("API key")->isEnabled());
    QVERIFY(!visibleWords(*m_page).contains("sk-environment"));
}

void TestConnectionsPage::offersEveryKind()
{
    QTest::mouseClick(buttonWith(*m_page, "Add"), Qt::LeftButton);
    auto *kind = visible<QComboBox>(*m_page);
    QStringList offered;
    for (int i = 0; i < kind->count(); ++i)
        offered.append(kind->itemText(i));
    QCOMPARE(offered, QStringList({"OpenRouter", "OpenAI", "Anthropic", "Google Gemini", "Ollama", "OpenAI-compatible server"}));
    for (int i = 0; i + 1 < kind->count(); ++i) {
        kind->setCurrentIndex(i);
        QTest::mouseClick(buttonWith(form(), "Save"), Qt::LeftButton);
        QTRY_VERIFY(m_session->connections().size() > size_t(i) + 1);
        QTest::mouseClick(buttonWith(*m_page, "Add"), Qt::LeftButton);
    }
    QCOMPARE(m_session->connection("openai")->baseUrl, QUrl());
    // A server of one's own is nowhere in particular.
    kind->setCurrentText("OpenAI-compatible server");
    QTest::mouseClick(buttonWith(form(), "Save"), Qt::LeftButton);
    QTRY_VERIFY(visibleWords(*m_page).contains("needs an address"));
}

void TestConnectionsPage::choosesTheWire()
{
    add("lab", ConnectionKind::OpenAi);
    m_page->select("lab");
    QComboBox *wire = nullptr;
    for (QComboBox *box : m_page->findChildren<QComboBox *>()) {
        if (box->accessibleName() == "Interface of the provider")
            wire = box;
    }
    QVERIFY(wire && wire->isVisible());
    wire->setCurrentText("Responses");
    QTest::mouseClick(buttonWith(form(), "Save"), Qt::LeftButton);
    QTRY_COMPARE(m_session->connection("lab")->api, "responses");
    add("claude", ConnectionKind::Anthropic, QUrl());
    m_page->select("claude");
    QTRY_VERIFY(!wire->isVisible());
}

namespace {

/// Plays OpenRouter: exchange of codes, and what is left.
void playOpenRouter(RawConnection &connection)
{
    const QByteArray target = connection.request().target;
    if (target == "/api/v1/auth/keys")
        connection.reply(200, R"({"key":"sk-or-fresh"})");
    else if (target == "/api/v1/key")
        connection.reply(200, R"({"data":{"limit":10,"limit_remaining":0.25,"limit_reset":"weekly"}})");
    else if (target.startsWith("/api/v1/models"))
        connection.reply(200, R"({"data":[]})");
    else
        connection.reply(403, "{}");
}

} // namespace

void TestConnectionsPage::signsInWithTheBrowser()
{
    RawServer server(playOpenRouter);
    add("router", ConnectionKind::OpenRouter, server.url("/api/v1"));
    m_page->select("router");
    QNetworkAccessManager browser;
    QUrl opened;
    form().signIn().setBrowser([&](const QUrl &page) {
        opened = page;
        browser.get(QNetworkRequest(QUrl(QUrlQuery(page).queryItemValue("callback_url", QUrl::FullyDecoded) + "?code=c")));
        return true;
    });
    QTest::mouseClick(buttonNamed(*m_page, "Sign in with OpenRouter in the browser"), Qt::LeftButton);
    QVERIFY(opened.toString().contains("code_challenge_method=S256"));
    // There is no keychain here: the key waits, unseen, for the person's word.
    QTRY_VERIFY(visibleWords(*m_page).contains("Keychain unavailable"));
    QVERIFY(!visibleWords(*m_page).contains("sk-or-fresh"));
    QCOMPARE(field("API key")->echoMode(), QLineEdit::Password);
    QTest::mouseClick(buttonWith(*m_page, "Use for This Session Only"), Qt::LeftButton);
    QTRY_VERIFY(m_session->keyPlace("router") == KeyPlace::Session);
    QCOMPARE(m_session->key(*m_session->connection("router")).result().value(), std::optional<QString>("sk-or-fresh"));
}

void TestConnectionsPage::signsInWithACode()
{
    RawServer server(playOpenRouter);
    add("router", ConnectionKind::OpenRouter, server.url("/api/v1"));
    m_page->select("router");
    form().signIn().setBrowser([](const QUrl &) { return false; });
    QTest::mouseClick(buttonNamed(*m_page, "Sign in with a code that the browser shows"), Qt::LeftButton);
    QVERIFY(visibleWords(*m_page).contains("No browser could be opened"));
    QTRY_VERIFY(field("Code from the browser"));
    QTest::keyClicks(field("Code from the browser"), "pasted-code");
    QTest::mouseClick(buttonWith(*m_page, "Use Code"), Qt::LeftButton);
    QTRY_VERIFY(visibleWords(*m_page).contains("Keychain unavailable"));
    QVERIFY(!visibleWords(*m_page).contains("Saved."));
    const auto requests = server.requests();
    const bool exchanged =
        std::ranges::any_of(requests, [](const RawRequest &request) { return request.body.contains("pasted-code"); });
    QVERIFY(exchanged);
}

void TestConnectionsPage::opensNothingByItself()
{
    bool opened = false;
    form().signIn().setBrowser([&opened](const QUrl &) { return opened = true; });
    QTest::mouseClick(buttonWith(*m_page, "Add"), Qt::LeftButton);
    add("router", ConnectionKind::OpenRouter, QUrl("http://127.0.0.1:9/v1"));
    m_page->select("router");
    QCoreApplication::processEvents();
    QVERIFY(!opened);
}

void TestConnectionsPage::showsWhatIsLeft()
{
    RawServer server(playOpenRouter);
    add("router", ConnectionKind::OpenRouter, server.url("/api/v1"));
    m_session->useKeyForThisSession("router", "sk-x");
    m_page->select("router");
    QTRY_VERIFY(visibleWords(*m_page).contains("Low credit: $0.2500 left on this key, which has $10.00 a week."));
    QVERIFY(buttonNamed(*m_page, "Ask again for limits and credit"));
}

void TestConnectionsPage::everythingHasAName()
{
    add("router", ConnectionKind::OpenRouter);
    m_page->select("router");
    QStringList nameless;
    for (QWidget *widget : m_page->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool isField = qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget);
        const bool isQts = widget->objectName().startsWith("qt_") || qobject_cast<QComboBox *>(widget->parentWidget());
        if (widget->isVisible() && !isQts && ((button && button->text().isEmpty()) || isField) &&
            widget->accessibleName().isEmpty())
            nameless.append(widget->metaObject()->className());
    }
    QCOMPARE(nameless, QStringList());
}

QTEST_MAIN(TestConnectionsPage)
#include "tst_connectionspage.moc"
