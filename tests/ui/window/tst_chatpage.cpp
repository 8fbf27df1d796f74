// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attach/attachmenttray.h"
#include "core/session/conversationsession.h"
#include "core/session/openconversations.h"
#include "core/simulator/demoquestions.h"
#include "core/simulator/simulatedmodels.h"
#include "tests/ui/support/controls.h"
#include "tests/ui/support/lab.h"
#include "tests/ui/support/pictures.h"
#include "ui/chat/composer.h"
#include "ui/chat/runbar.h"
#include "ui/chat/transcriptview.h"
#include "ui/chat/turnview.h"
#include "ui/common/theme.h"
#include "ui/history/conversationlistview.h"
#include "ui/inspect/answercard.h"
#include "ui/inspect/answerspane.h"
#include "ui/inspect/inspector.h"
#include "ui/inspect/mapview.h"
#include "ui/inspect/synthesisview.h"
#include "ui/markdown/markdownitem.h"
#include "ui/markdown/markdownview.h"
#include "ui/panel/slotcard.h"
#include "ui/window/chatpage.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace fusion;
using namespace fusion::test;

/// The chat page in the whole window, against a server that misbehaves as told.
class TestChatPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(ColourScheme::Light, 0); }
    void cleanup() { m_lab.reset(); }

    void draftsAreKept();
    void filesOfADraftAreKept();
    void theLastConversationIsShownAgain();
    void aMarkerLeadsToItsSeat();
    void inspectShowsTheInspector();
    void linksAskBeforeOpening();
    void findsWordsByKeyboard();
    void stopsOneSeat();
    void goesOnNowAndJudgesTheLateAnswer();
    void retriesOneAndAllFailed();
    void aRefusedModelIsSaidAndRemembered();
    void everyControlHasAName_data();
    void everyControlHasAName();
    void tabReachesTheWholePage();

private:
    void start(const QStringList &models, const QJsonObject &script = {});
    void ask() { m_lab->ask(demoQuestions().front().question); }
    ChatPage &page() { return m_lab->window().chatPage(); }
    const std::vector<Turn> &turns() { return m_lab->window().conversations().current()->turns(); }
    bool isOver() { return !turns().empty() && turns().back().state != TurnState::Running; }
    void press(const QString &text);
    void pressNamed(const QString &name);

    std::unique_ptr<Lab> m_lab;
};

void TestChatPage::start(const QStringList &models, const QJsonObject &script)
{
    m_lab = std::make_unique<Lab>(script);
    m_lab->usePanel(Lab::panelOf(models));
    m_lab->open();
}

void TestChatPage::press(const QString &text)
{
    QTRY_VERIFY2_WITH_TIMEOUT(buttonWith(page(), text), qPrintable(text), 20000);
    QAbstractButton *button = buttonWith(page(), text);
    QTRY_VERIFY(button->height() > 8);
    QTest::mouseClick(button, Qt::LeftButton);
}

void TestChatPage::pressNamed(const QString &name)
{
    QTRY_VERIFY2_WITH_TIMEOUT(buttonNamed(page(), name), qPrintable(name), 20000);
    QTest::mouseClick(buttonNamed(page(), name), Qt::LeftButton);
}

void TestChatPage::draftsAreKept()
{
    start({simulatedSeatA});
    ask();
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 20000);
    const QString first = m_lab->window().conversations().current()->summary().id;
    page().focusComposer();
    QTest::keyClicks(QApplication::focusWidget(), "a follow-up");
    QTest::keyClick(&m_lab->window(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(page().composer().text(), "");
    QTest::keyClicks(QApplication::focusWidget(), "something new");
    m_lab->window().conversations().open(first);
    QTRY_COMPARE(page().composer().text(), "a follow-up");
    QTest::keyClick(&m_lab->window(), Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE(page().composer().text(), "something new");

    m_lab->open(); // restarted
    QTRY_COMPARE(page().composer().text(), "something new");
    m_lab->window().conversations().open(first);
    QTRY_COMPARE(page().composer().text(), "a follow-up");
}

void TestChatPage::filesOfADraftAreKept()
{
    QTemporaryDir folder;
    const auto pathOf = [&folder](const QString &name) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(name.toUtf8()) > 0 ? file.fileName() : QString();
    };
    const auto names = [this] {
        QStringList list;
        for (const Attachment &file : m_lab->window().conversations().current()->tray().attachments())
            list.append(file.name);
        return list;
    };
    const auto paste = [this](const QString &path) {
        auto *mime = new QMimeData;
        mime->setUrls({QUrl::fromLocalFile(path)});
        QApplication::clipboard()->setMimeData(mime);
        page().focusComposer();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    };
    start({simulatedSeatA});
    ask();
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 20000);
    const QString first = m_lab->window().conversations().current()->summary().id;
    paste(pathOf("first.txt"));
    QTRY_COMPARE(names(), QStringList{"first.txt"});
    QTest::keyClick(&m_lab->window(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(names().isEmpty());
    paste(pathOf("new.txt"));
    paste(pathOf("other.txt"));
    QTRY_COMPARE(names(), (QStringList{"new.txt", "other.txt"}));

    m_lab->open(); // restarted
    QTest::keyClick(&m_lab->window(), Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE(names(), (QStringList{"new.txt", "other.txt"}));
    QTRY_VERIFY(visibleWords(page().composer()).contains("new.txt"));
    shoot(&m_lab->window(), "drafts");
    pressNamed("Remove other.txt");
    m_lab->window().conversations().open(first);
    QTRY_COMPARE(names(), QStringList{"first.txt"});

    m_lab->open();
    m_lab->window().conversations().open(first);
    QTRY_COMPARE(names(), QStringList{"first.txt"});
    ask();
    QTRY_VERIFY_WITH_TIMEOUT(turns().size() == 2 && isOver(), 20000);
    QCOMPARE(turns().back().attachments.size(), 1u);
    QTest::keyClick(&m_lab->window(), Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE(names(), QStringList{"new.txt"});

    m_lab->open();
    m_lab->window().conversations().open(first);
    QTRY_COMPARE(turns().size(), 2u);
    QVERIFY(names().isEmpty());
    QTest::keyClick(&m_lab->window(), Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE(names(), QStringList{"new.txt"});
    m_lab->close();
    QCOMPARE(QDir(m_lab->profile() + "/drafts").entryList(QDir::Files), QStringList{"new.json"});
}

void TestChatPage::theLastConversationIsShownAgain()
{
    start({simulatedSeatA, simulatedSeatB, simulatedSeatC});
    ask();
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 20000);
    const std::vector<Turn> shown = turns();
    m_lab->open();
    QTRY_COMPARE(turns().size(), shown.size());
    QCOMPARE(turns(), shown);
    QTRY_VERIFY(page().transcript().viewOf(0));
    QCOMPARE(page().transcript().viewOf(0)->findChild<MarkdownItem *>()->markdown(), shown.front().answer());
    for (int seat = 0; seat < 3; ++seat)
        QCOMPARE(page().inspector().answers().cards().at(size_t(seat))->text().markdown(),
                 shown.front().seats.at(size_t(seat)).text);
    QCOMPARE(m_lab->window().conversationList().currentId(), m_lab->window().conversations().current()->summary().id);
}

void TestChatPage::aMarkerLeadsToItsSeat()
{
    start({simulatedSeatA, simulatedSeatB, simulatedSeatC});
    ask();
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 20000);
    page().inspector().answers().setLayoutMode(AnswersPane::Layout::Tabs);
    QTest::keyClick(&m_lab->window(), Qt::Key_I, Qt::ControlModifier);
    QVERIFY(!page().isInspectorVisible());
    auto *answer = page().transcript().viewOf(0)->findChild<MarkdownItem *>();
    const qsizetype at = answer->markdown().indexOf("[B]");
    QVERIFY(at >= 0);
    QTest::mouseClick(answer, Qt::LeftButton, {}, answer->rectOf({at, at + 3}).center());
    QVERIFY(page().isInspectorVisible());
    QVERIFY(page().inspector().answers().cards().at(1)->isVisible());
    QTest::keyClick(&m_lab->window(), Qt::Key_I, Qt::ControlModifier); // the menu knows that it is shown
    QVERIFY(!page().isInspectorVisible());
}

void TestChatPage::inspectShowsTheInspector()
{
    start({simulatedSeatA});
    ask();
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 20000);
    page().setInspectorVisible(false);
    press("Inspect");
    QVERIFY(page().isInspectorVisible());
}

void TestChatPage::linksAskBeforeOpening()
{
    start({simulatedSeatA}, {{simulatedSeatA, QJsonObject{{"text", "See [the page](https://example.org/x)."}}}});
    ask();
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 20000);
    const MarkdownView &text = page().inspector().answers().cards().front()->text();
    const qsizetype at = text.markdown().indexOf("the page");
    QTRY_VERIFY(text.item()->height() > 20);
    QTest::mouseClick(text.item(), Qt::LeftButton, {}, text.item()->rectOf({at, at + 8}).center());
    auto *box = m_lab->window().findChild<QMessageBox *>();
    QVERIFY(box);
    QVERIFY(box->text().contains("example.org"));
    QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel));
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(!m_lab->window().findChild<QMessageBox *>());
}

void TestChatPage::findsWordsByKeyboard()
{
    start({simulatedSeatA, simulatedSeatB}, {{simulatedSeatA, QJsonObject{{"text", "Here is the quartz and more."}}},
                                             {simulatedSeatB, QJsonObject{{"text", "No stone but this Quartz."}}},
                                             {simulatedSynthesizer, QJsonObject{{"text", "All of it."}}}});
    ask();
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 20000);
    QTest::keyClick(&m_lab->window(), Qt::Key_F, Qt::ControlModifier);
    auto *words = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(words);
    QCOMPARE(words->accessibleName(), "Find in this conversation");
    QTest::keyClicks(words, "quartz");
    const auto &cards = page().inspector().answers().cards();
    const auto selected = [&](int seat) { return cards.at(size_t(seat))->text().selectedText(); };
    QTRY_COMPARE(selected(0), "quartz");
    QTest::keyClick(words, Qt::Key_Return);
    QTRY_COMPARE(selected(1), "Quartz");
    QCOMPARE(selected(0), "");
    QTest::keyClick(words, Qt::Key_Return, Qt::ShiftModifier);
    QTRY_COMPARE(selected(0), "quartz");
    QTest::keyClicks(words, "zzz");
    QTRY_VERIFY(visibleWords(page()).contains("Not found"));
    QTest::keyClick(words, Qt::Key_Escape);
    QVERIFY(!words->isVisible());
    QVERIFY(page().composer().isAncestorOf(QApplication::focusWidget()));
}

void TestChatPage::stopsOneSeat()
{
    start({"sim/faulty-stall", simulatedSeatA, simulatedSeatB});
    ask();
    QTRY_VERIFY(!turns().empty() && !turns().back().seats.front().text.isEmpty()); // its request is on the way
    pressNamed("Stop Seat A");
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 20000);
    QCOMPARE(turns().back().seats.front().state, StageState::Stopped);
    QVERIFY(!turns().back().answer().isEmpty());
    QTRY_COMPARE(m_lab->lastOf("sim/faulty-stall").end, SimulatedEnd::ClosedByClient);
    QTRY_VERIFY(visibleWords(page()).contains("Seat A was stopped by you."));
}

void TestChatPage::goesOnNowAndJudgesTheLateAnswer()
{
    start(
        {simulatedSeatA, simulatedSeatB, simulatedSeatC},
        {{simulatedSeatC, QJsonObject{{"stall_after", 5}, {"times", 1}, {"text", "The late one says that she was top-heavy."}}}});
    ask();
    press("Go on with 2 of 3");
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 20000);
    QVERIFY(visibleWords(page()).contains("Seat C is still answering"));
    QVERIFY(!buttonWith(page(), "Judge Again"));
    pressNamed("Stop Seat C");
    m_lab->simulator().clearLog();
    pressNamed("Ask Seat C again"); // judge and synthesizer are asked again once it has answered
    QTRY_COMPARE_WITH_TIMEOUT(m_lab->asked(), (QStringList{simulatedSeatC, simulatedJudge, simulatedSynthesizer}), 20000);
    QTRY_COMPARE_WITH_TIMEOUT(turns().back().state, TurnState::Answered, 20000);
}

void TestChatPage::retriesOneAndAllFailed()
{
    const QJsonObject once{{"refusal", true}, {"times", 1}};
    start({simulatedSeatA, simulatedSeatB, simulatedSeatC, simulatedSeatD},
          {{simulatedSeatA, once}, {simulatedSeatB, once}, {simulatedSeatC, once}});
    ask();
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 20000);
    QCOMPARE(turns().back().state, TurnState::Degraded);
    QVERIFY(visibleWords(page()).contains("1 of 4 seats answered."));
    m_lab->simulator().clearLog();
    pressNamed("Ask Seat A again");
    QTRY_VERIFY_WITH_TIMEOUT(isOver() && turns().back().answeredSeats().size() == 2, 20000);
    QCOMPARE(m_lab->asked().front(), QString(simulatedSeatA));
    QVERIFY(!m_lab->asked().contains(simulatedSeatB));
    m_lab->simulator().clearLog();
    press("Retry Failed");
    QTRY_COMPARE_WITH_TIMEOUT(turns().back().state, TurnState::Answered, 20000);
    QVERIFY(m_lab->asked().contains(simulatedSeatB) && m_lab->asked().contains(simulatedSeatC));
    QVERIFY(!m_lab->asked().contains(simulatedSeatA) && !m_lab->asked().contains(simulatedSeatD));
    QTRY_VERIFY(!buttonWith(page(), "Retry Failed"));
}

void TestChatPage::aRefusedModelIsSaidAndRemembered()
{
    const QJsonObject unverified{
        {"status", 404}, {"message", "Your organization must be verified to use this model."}, {"times", 1}};
    start({simulatedSeatA, simulatedSeatB}, {{simulatedSeatA, unverified}});
    ask();
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 20000);
    const QString refused = "was refused to your key on";
    QTRY_VERIFY(visibleWords(page().inspector().answers()).contains(refused));
    QVERIFY(visibleWords(page().inspector().answers()).contains("the organization to be verified first"));
    shoot(&m_lab->window(), "refused");

    m_lab->open(); // restarted
    QTRY_VERIFY(visibleWords(page().inspector().answers()).contains(refused));
    const auto slotSays = [this](const QString &words) {
        const auto cards = m_lab->window().findChildren<SlotCard *>();
        return std::ranges::any_of(cards, [&](SlotCard *card) { return card->accessibleDescription().contains(words); });
    };
    m_lab->window().showPanel();
    QTRY_VERIFY(slotSays(refused));
    shoot(&m_lab->window(), "refused_panel");
    m_lab->window().showChat();
    pressNamed("Ask Seat A again");
    QTRY_COMPARE_WITH_TIMEOUT(turns().back().answeredSeats().size(), 2u, 20000);
    QTRY_VERIFY(!slotSays(refused));
}

void TestChatPage::everyControlHasAName_data()
{
    QTest::addColumn<QStringList>("models");
    QTest::addColumn<bool>("asks");
    QTest::addColumn<bool>("ends");
    const QStringList three{simulatedSeatA, simulatedSeatB, simulatedSeatC};
    QTest::newRow("empty") << three << false << false;
    QTest::newRow("streaming") << QStringList{"sim/faulty-stall", simulatedSeatA} << true << false;
    QTest::newRow("answered") << three << true << true;
    QTest::newRow("degraded") << QStringList{"sim/faulty-429", simulatedSeatA, simulatedSeatB, "sim/gorse-guarded"} << true
                              << true;
    QTest::newRow("nobody answered") << QStringList{"sim/faulty-empty", "sim/gorse-guarded"} << true << true;
    QTest::newRow("one seat") << QStringList{simulatedSeatC} << true << true;
}

void TestChatPage::everyControlHasAName()
{
    QFETCH(const QStringList, models);
    QFETCH(const bool, asks);
    QFETCH(const bool, ends);
    start(models);
    if (asks) {
        ask();
        QTRY_VERIFY_WITH_TIMEOUT(!turns().empty() && !turns().back().seats.front().text.isEmpty() ? true : isOver(), 30000);
    }
    if (ends)
        QTRY_VERIFY_WITH_TIMEOUT(isOver(), 30000);
    QTabWidget &tabs = page().inspector().tabs();
    for (int tab = 0; tab < tabs.count(); ++tab) {
        tabs.setCurrentIndex(tab);
        QTRY_VERIFY(tabs.currentWidget()->isVisible() || !asks);
        const QStringList nameless = namelessControls(m_lab->window());
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(", ")));
    }
    page().inspector().answers().setLayoutMode(AnswersPane::Layout::Tabs);
    QCOMPARE(namelessControls(page()).join(", "), QString());
}

/// Tab goes through the page and comes back to the composer: nothing holds it, and the important controls are on the way.
void TestChatPage::tabReachesTheWholePage()
{
    start({simulatedSeatA, simulatedSeatB});
    ask();
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 20000);
    page().focusComposer();
    QWidget *composer = QApplication::focusWidget();
    QSet<QString> reached;
    int steps = 0;
    do {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QWidget *now = QApplication::focusWidget();
        QVERIFY(now);
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(now);
        reached.insert(accessible ? accessible->text(QAccessible::Name) : QString());
    } while (QApplication::focusWidget() != composer && ++steps < 300);
    QVERIFY2(steps < 300, "Tab is caught somewhere");
    for (const char *name : {"Copy the answer", "Ask Seat A again", "Ask Seat B again", "Answers side by side", "Conversations"})
        QVERIFY2(reached.contains(name), name);
}

QTEST_MAIN(TestChatPage)
#include "tst_chatpage.moc"
