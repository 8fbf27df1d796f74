// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/chat/versioning.h"
#include "core/fusion/stability.h"
#include "core/session/conversationsession.h"
#include "core/session/openconversations.h"
#include "core/simulator/demoquestions.h"
#include "core/simulator/simulatedmodels.h"
#include "tests/ui/support/controls.h"
#include "tests/ui/support/lab.h"
#include "tests/ui/support/pictures.h"
#include "ui/chat/ladderbar.h"
#include "ui/common/elidedlabel.h"
#include "ui/inspect/answercard.h"
#include "ui/inspect/answerspane.h"
#include "ui/inspect/askagaindialog.h"
#include "ui/inspect/askondialog.h"
#include "ui/inspect/comparedialog.h"
#include "ui/inspect/conflictcard.h"
#include "ui/inspect/conflictsview.h"
#include "ui/inspect/guestdialog.h"
#include "ui/inspect/inspector.h"
#include "ui/inspect/mapview.h"
#include "ui/inspect/versionbar.h"
#include "ui/window/chatpage.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>

using namespace fusion;
using namespace fusion::test;
using namespace Qt::StringLiterals;

/// What a person does with a turn that is there, in the whole window and over HTTP: after each, the server's log is looked at.
class TestHandsOn : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTestTheme(); }
    void cleanup() { m_lab.reset(); }

    void judgeAndWriteAgain();
    void checksStability();
    void rulesAndWritesAgain();
    void crossExamines();
    void swapsASeatAndGoesBack();
    void judgesAGuest();
    void asksOn();
    void climbs();
    void keptOverARestart();
    void eightSeats();

private:
    void start(const QStringList &models, Ladder ladder = Ladder::All);
    void ask(const QString &question = demoQuestions().front().question);
    QStringList newlyAsked(); ///< sorted, since it was last asked
    ConversationSession &session() { return *m_lab->window().conversations().current(); }
    const Turn &turn() { return session().turns().back(); }
    Inspector &inspector() { return m_lab->window().chatPage().inspector(); }
    bool isOver() { return !session().turns().empty() && !session().isRunning() && turn().state != TurnState::Running; }
    void press(const QString &text);
    void choose(const QString &model);
    template <typename Dialog>
    Dialog *dialog();
    void accept(QDialog *shown, const QString &button);

    std::unique_ptr<Lab> m_lab;
    size_t m_seen = 0;
};

void TestHandsOn::start(const QStringList &models, Ladder ladder)
{
    m_lab = std::make_unique<Lab>();
    Panel panel = Lab::panelOf(models);
    panel.policy.ladder = ladder;
    m_lab->usePanel(panel);
    m_lab->open().resize(1500, 950);
    m_seen = 0;
}

void TestHandsOn::ask(const QString &question)
{
    m_lab->ask(question);
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 60000);
    newlyAsked();
}

QStringList TestHandsOn::newlyAsked()
{
    const QStringList all = m_lab->asked();
    QStringList fresh = all.sliced(static_cast<qsizetype>(m_seen));
    m_seen = static_cast<size_t>(all.size());
    fresh.sort();
    return fresh;
}

void TestHandsOn::press(const QString &text)
{
    QTRY_VERIFY2_WITH_TIMEOUT(buttonWith(m_lab->window(), text), qPrintable(text), 20000);
    QAbstractButton *button = buttonWith(m_lab->window(), text);
    QTRY_VERIFY(button->isEnabled());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space); // everything works by keyboard
}

template <typename Dialog>
Dialog *TestHandsOn::dialog()
{
    if (!QTest::qWaitFor([this] { return m_lab->window().findChild<Dialog *>() != nullptr; }, 10000))
        qFatal("no dialog");
    return m_lab->window().findChild<Dialog *>();
}

void TestHandsOn::accept(QDialog *shown, const QString &button)
{
    QVERIFY2(namelessControls(*shown).isEmpty(), qPrintable(namelessControls(*shown).join(u'\n')));
    QAbstractButton *found = buttonWith(*shown, button);
    QVERIFY(found && found->isEnabled());
    QTest::mouseClick(found, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 60000);
}

void TestHandsOn::choose(const QString &model)
{
    auto *models = dialog<AskAgainDialog>()->findChild<QComboBox *>();
    const int place = models->findData(QStringList{u"lab"_s, model});
    QVERIFY(place >= 0);
    models->setCurrentIndex(place);
}

void TestHandsOn::judgeAndWriteAgain()
{
    start({simulatedSeatA, simulatedSeatB, simulatedSeatC});
    ask();
    const QString before = turn().answer();
    inspector().tabs().setCurrentIndex(2);
    press(u"Ask Another…"_s);
    auto *again = dialog<AskAgainDialog>();
    QTest::keyClicks(again->findChild<QPlainTextEdit *>(), u"In one paragraph"_s);
    shoot(again, u"-dialog"_s);
    accept(again, u"Ask"_s);
    QCOMPARE(newlyAsked(), QStringList{simulatedSynthesizer}); // only that call
    QVERIFY(turn().answer() != before);
    QVERIFY(turn().answer().contains(u"In one paragraph"_s));
    auto *versions = inspector().synthesisVersions().findChild<QComboBox *>();
    QCOMPARE(versions->count(), 2);
    shoot(&m_lab->window());
    press(u"Compare Versions…"_s);
    auto *compare = dialog<CompareDialog>();
    QCOMPARE(compare->table().item(0, 0)->text(), u"+"_s);
    QVERIFY(compare->table().item(0, 2)->text().contains(u"In one paragraph"_s));
    QVERIFY(compare->table().item(0, 2)->data(Qt::AccessibleTextRole).toString().startsWith(u"only on the right"_s));
    QCOMPARE(compare->table().item(1, 0)->text(), u"="_s);
    QTest::keyClick(compare, Qt::Key_F7);
    shoot(compare, u"-compare"_s);
    compare->close();
    versions->setFocus();
    QTest::keyClick(versions, Qt::Key_Up);
    QTRY_COMPARE(turn().answer(), before);
    QCOMPARE(newlyAsked(), QStringList());
}

void TestHandsOn::checksStability()
{
    start({simulatedSeatA, simulatedSeatB, simulatedSeatC});
    ask();
    const Analysis before = *turn().analysis;
    inspector().tabs().setCurrentIndex(0);
    press(u"Check Stability"_s);
    QTRY_COMPARE_WITH_TIMEOUT(versionsOf(turn(), Stage::judge()).size(), size_t(2), 20000);
    QTRY_VERIFY(isOver());
    QCOMPARE(newlyAsked(), QStringList{simulatedJudge});
    QCOMPARE(*turn().analysis, before);
    press(u"Second Judge…"_s);
    choose(simulatedSeatC);
    accept(dialog<AskAgainDialog>(), u"Ask"_s);
    QCOMPARE(newlyAsked(), QStringList{simulatedSeatC});
    QCOMPARE(turn().judge->version.number, 1);
    QVERIFY2(stabilityWords(turn()).contains(u"stable"_s), qPrintable(stabilityWords(turn())));
    const std::vector<bool> stable = stablePoints(turn());
    QVERIFY(std::ranges::contains(stable, false)); // the second judge leaves a point out
    QTRY_COMPARE(visibleWords(inspector().map()).count(u"✓ stable"_s), std::ranges::count(stable, true));
    shoot(&m_lab->window());
    press(u"Compare Versions…"_s);
    auto *compare = dialog<CompareDialog>();
    compare->before().setCurrentIndex(0);
    compare->after().setCurrentIndex(2);
    QVERIFY(compare->table().rowCount() > 3);
    shoot(compare, u"-compare"_s);
    QStringList signs;
    for (int row = 0; row < compare->table().rowCount(); ++row)
        signs += compare->table().item(row, 0)->text().section(u' ', 1);
    QVERIFY(signs.contains(u"stable"_s));
    QVERIFY(signs.contains(u"unstable: only on the left"_s)); // the second judge leaves a point out
}

void TestHandsOn::rulesAndWritesAgain()
{
    start({simulatedSeatA, simulatedSeatB, simulatedSeatC});
    ask();
    QVERIFY(!turn().analysis->contradictions.empty());
    inspector().tabs().setCurrentIndex(3);
    QTRY_VERIFY(!inspector().conflicts().cards().empty());
    ConflictCard *card = inspector().conflicts().cards().front();
    auto *side = card->findChild<QRadioButton *>();
    QTest::mouseClick(side, Qt::LeftButton, {}, QPoint(8, side->height() / 2));
    QTRY_COMPARE(turn().rulings.size(), size_t(1));
    QCOMPARE(newlyAsked(), QStringList());
    QVERIFY(visibleWords(*card).contains(u"You ruled"_s));
    auto *own = card->findChild<QLineEdit *>();
    own->setFocus();
    QTest::keyClicks(own, u"Nobody knows"_s);
    QTest::keyClick(own, Qt::Key_Return);
    QTRY_COMPARE(turn().rulings.front().kind, RulingKind::Own);
    shoot(&m_lab->window());
    press(u"Write Again with the Rulings"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isOver() && turn().synthesis->version.number == 2, 20000);
    QCOMPARE(newlyAsked(), QStringList{simulatedSynthesizer});
    const QString sent =
        QString::fromUtf8(QJsonDocument(m_lab->lastOf(simulatedSynthesizer).body).toJson(QJsonDocument::Compact));
    QVERIFY(sent.contains(u"<rulings>"_s) && sent.contains(u"Nobody knows"_s));
    QVERIFY(turn().answer().contains(u"as you ruled (own): Nobody knows"_s));
    press(u"Withdraw"_s);
    QTRY_VERIFY(turn().rulings.empty());
}

void TestHandsOn::crossExamines()
{
    start({simulatedSeatA, simulatedSeatB, simulatedSeatC});
    ask();
    inspector().tabs().setCurrentIndex(3);
    const AnalysisPoint &conflict = turn().analysis->contradictions.front();
    const size_t sides = conflict.evidence.size();
    press(u"Cross-Examine"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isOver() && turn().crossCalls.size() == sides, 20000);
    QCOMPARE(newlyAsked().size(), static_cast<qsizetype>(sides)); // nobody else
    ConflictCard *card = inspector().conflicts().cards().front();
    QTRY_VERIFY(visibleWords(*card).contains(u"After: "_s));
    QVERIFY(visibleWords(*card).contains(u"Before: "_s + turn().crossCalls.front().before));
    QVERIFY(readCrossReply(turn().crossCalls.front().answer.text).move != CrossMove::Unclear);
    inspector().conflicts().ensureWidgetVisible(card, 0, 1000);
    shoot(&m_lab->window());
}

void TestHandsOn::swapsASeatAndGoesBack()
{
    start({simulatedSeatA, simulatedSeatB, simulatedSeatC});
    ask();
    const QString before = turn().seats[1].text;
    const QString answer = turn().answer();
    AnswerCard *card = inspector().answers().cards().at(1);
    QAbstractButton *more = buttonWith(*card, u"⋯"_s);
    QVERIFY(more);
    QTest::mouseClick(more, Qt::LeftButton);
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    shoot(menu, u"-menu"_s);
    QTest::keyClick(menu, Qt::Key_S); // "Swap the Model…"
    choose(simulatedSeatD);
    shoot(dialog<AskAgainDialog>(), u"-dialog"_s);
    accept(dialog<AskAgainDialog>(), u"Ask"_s);
    QStringList expected{simulatedSeatD, simulatedJudge, simulatedSynthesizer};
    expected.sort();
    QCOMPARE(newlyAsked(), expected); // the other two are not billed again
    QCOMPARE(turn().seats[1].model.id, simulatedSeatD);
    QVERIFY(turn().seats[1].text != before);
    shoot(&m_lab->window());
    inspector().tabs().setCurrentIndex(2);
    auto *versions = inspector().synthesisVersions().findChild<QComboBox *>();
    versions->setFocus();
    QTest::keyClick(versions, Qt::Key_Up);
    QTRY_COMPARE(turn().answer(), answer);
    QCOMPARE(turn().seats[1].text, before); // what it rests on comes with it
    const auto namesOn = [](const QWidget &shown) {
        QStringList names;
        for (const ElidedLabel *label : shown.findChildren<ElidedLabel *>())
            names.append(label->text());
        return names;
    };
    QTRY_VERIFY2(namesOn(*card).contains(turn().seats[1].modelName), qPrintable(namesOn(*card).join(u'/')));
}

void TestHandsOn::judgesAGuest()
{
    start({simulatedSeatA, simulatedSeatB});
    ask();
    press(u"Add an Answer…"_s);
    auto *guest = dialog<GuestDialog>();
    guest->findChild<QPlainTextEdit *>()->setPlainText(u"The ship sank in 1628, a friend says."_s);
    shoot(guest, u"-dialog"_s);
    accept(guest, u"Add"_s);
    QTRY_COMPARE(turn().seats.size(), size_t(3));
    QCOMPARE(newlyAsked(), QStringList());
    QCOMPARE(inspector().answers().cards().size(), size_t(3));
    const QString words = visibleWords(*inspector().answers().cards().back());
    QVERIFY2(words.contains(u"guest"_s) || words.contains(u"not judged yet"_s), qPrintable(words));
    inspector().tabs().setCurrentIndex(0);
    shoot(&m_lab->window());
    press(u"Judge Again"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isOver() && turn().judge->version.number == 2, 20000);
    QStringList expected{simulatedJudge, simulatedSynthesizer};
    expected.sort();
    QCOMPARE(newlyAsked(), expected);
    const QString sent = QString::fromUtf8(QJsonDocument(m_lab->lastOf(simulatedJudge).body).toJson());
    QVERIFY(sent.contains(u"a friend says"_s) && !sent.contains(u"Guest"_s));
}

void TestHandsOn::asksOn()
{
    start({simulatedSeatA, simulatedSeatB, simulatedSeatC});
    ask();
    inspector().tabs().setCurrentIndex(2);
    press(u"Ask About This…"_s);
    auto *about = dialog<AskOnDialog>();
    QTest::keyClicks(about->findChild<QPlainTextEdit *>(), u"Is that so?"_s);
    QCOMPARE(about->seats().size(), size_t(3));
    for (QCheckBox *box : about->findChildren<QCheckBox *>().sliced(1))
        box->click();
    QCOMPARE(about->seats(), std::vector<int>{0});
    const QString preview = about->text();
    shoot(about, u"-dialog"_s);
    accept(about, u"Ask"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isOver() && session().turns().size() == 2, 20000);
    QCOMPARE(newlyAsked(), QStringList{simulatedSeatA});
    const QJsonArray messages = m_lab->lastOf(simulatedSeatA).body.value(u"messages"_s).toArray();
    QCOMPARE(messages.last()[u"content"_s].toString(), preview);  // just what was shown
    QCOMPARE(session().panel().enabledSeats().size(), size_t(3)); // the panel of the conversation is as it was
}

void TestHandsOn::climbs()
{
    start({simulatedSeatA, simulatedSeatB, simulatedSeatC, simulatedSeatD}, Ladder::One);
    m_lab->ask(u"How do I boil an egg?"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 20000);
    QCOMPARE(newlyAsked(), QStringList{simulatedSeatA});
    shoot(&m_lab->window());
    press(u"Ask More Seats"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isOver() && turn().ladder->reason != LadderReason::OneAsked, 20000);
    QVERIFY(!newlyAsked().contains(simulatedSeatA));
    auto *bar = m_lab->window().findChild<LadderBar *>();
    QVERIFY2(bar->isVisible() && bar->text().contains(u"agree"_s), qPrintable(bar->text()));
    shoot(&m_lab->window(), u"-scouts"_s);
    if (turn().ladder->goesOn)
        return;
    press(u"Ask More Seats"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isOver() && turn().synthesis->state == StageState::Answered, 20000);
    QVERIFY(!newlyAsked().contains(simulatedSeatB));
}

void TestHandsOn::keptOverARestart()
{
    start({simulatedSeatA, simulatedSeatB});
    ask();
    inspector().tabs().setCurrentIndex(2);
    press(u"Ask Another…"_s);
    choose(simulatedSeatC);
    accept(dialog<AskAgainDialog>(), u"Ask"_s);
    session().rule(0, {.topic = u"Kept?"_s, .kind = RulingKind::Both});
    session().addGuest(0, u"Me"_s, u"Mine."_s);
    session().chooseVersion(0, Stage::synthesizer(), 1);
    const Turn before = turn();
    const QString id = session().summary().id;
    m_lab->open();
    m_lab->window().conversations().open(id);
    QTRY_COMPARE(session().turns().size(), size_t(1));
    QCOMPARE(toJson(turn()), toJson(before));
}

void TestHandsOn::eightSeats()
{
    start({simulatedSeatA, simulatedSeatB, simulatedSeatC, simulatedSeatD, simulatedSeatA, simulatedSeatB, simulatedSeatC,
           simulatedSeatD});
    ask();
    inspector().tabs().setCurrentIndex(3);
    shoot(&m_lab->window());
    const size_t sides = turn().analysis->contradictions.front().evidence.size();
    press(u"Cross-Examine"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isOver() && turn().crossCalls.size() == sides, 30000);
    QCOMPARE(newlyAsked().size(), static_cast<qsizetype>(sides));
    shoot(&m_lab->window(), u"-examined"_s);
    const QStringList nameless = namelessControls(m_lab->window());
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

QTEST_MAIN(TestHandsOn)
#include "tst_handson.moc"
