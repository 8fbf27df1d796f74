// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/controls.h"
#include "tests/ui/support/playedturn.h"
#include "ui/common/theme.h"
#include "ui/inspect/answercard.h"
#include "ui/markdown/markdownview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace fusion;
using namespace fusion::test;

/// One seat's card while its answer is played.
class TestAnswerCard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(ColourScheme::Light, 0); }
    void init();
    void cleanup();

    void saysWhoAndHowItWent();
    void failureInPlainWords_data();
    void failureInPlainWords();
    void reasoningFoldsWhenTheAnswerBegins();
    void reasoningStaysAsThePersonLeftIt();
    void buttonsFollowTheState();
    void copies();
    void asksForWhatWasSent();
    void growsWithTheFont();

private:
    QAbstractButton *reasoning() const { return buttonNamed(*m_card, "Reasoning"); }
    QString words() const { return visibleWords(*m_card); }

    std::unique_ptr<PlayedTurn> m_turn;
    std::unique_ptr<AnswerCard> m_card;
};

void TestAnswerCard::init()
{
    m_turn = std::make_unique<PlayedTurn>(2);
    m_card = std::make_unique<AnswerCard>();
    m_card->resize(320, 480);
    m_card->setAnswer(m_turn->turn().seats.front());
    m_turn->listen([this](const Turn &turn, const RunEvent &event) { m_card->apply(turn.seats.front(), event); });
    m_card->show();
    QVERIFY(QTest::qWaitForWindowActive(m_card.get()));
}

void TestAnswerCard::cleanup()
{
    m_turn->listen({});
    m_card.reset();
}

void TestAnswerCard::saysWhoAndHowItWent()
{
    QCOMPARE(m_card->accessibleName(), "Seat A, Model 1");
    QVERIFY(words().contains("waiting"));
    m_turn->tell(StageStarted{Stage::ofSeat(0), {.method = "POST", .url = "http://x/", .headers = {}, .body = {}}});
    QVERIFY(words().contains("asked"));
    m_turn->waitMs(400);
    m_turn->say(0, "Yes, ");
    QVERIFY2(words().contains("answering") && words().contains("0.5 s"), qPrintable(words()));
    m_turn->waitMs(800);
    m_turn->say(0, "it is.");
    m_turn->answered(0);
    QVERIFY(words().contains("answered"));
    QVERIFY2(words().contains("50 tokens/s"), qPrintable(words())); // 50 tokens in the second after the first
    QVERIFY(words().contains("$0.002"));
    QCOMPARE(m_card->text().markdown(), "Yes, it is.");
}

void TestAnswerCard::failureInPlainWords_data()
{
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("todo");
    QTest::newRow("stalled") << FailureKind::Timeout << "Took too long" << "Retry";
    QTest::newRow("cut") << FailureKind::Network << "Connection lost" << "Check the connection";
    QTest::newRow("429") << FailureKind::RateLimit << "Too many requests" << "Wait a little";
    QTest::newRow("refusal") << FailureKind::Refused << "Declined to answer" << "Rephrase";
    QTest::newRow("empty") << FailureKind::Empty << "Empty answer" << "Retry";
}

void TestAnswerCard::failureInPlainWords()
{
    QFETCH(const FailureKind, kind);
    QFETCH(const QString, said);
    QFETCH(const QString, todo);
    m_turn->askAll();
    m_turn->say(0, "Half of it");
    m_turn->failed(0, kind, "the wire's own words");
    QVERIFY2(words().contains(said) && words().contains(todo), qPrintable(words()));
    QCOMPARE(m_card->text().markdown(), "Half of it"); // what came is kept
    QVERIFY(buttonNamed(*m_card, "Ask Seat A again"));
}

void TestAnswerCard::reasoningFoldsWhenTheAnswerBegins()
{
    m_turn->askAll();
    QVERIFY(!reasoning());
    m_turn->think(0, "First I ");
    m_turn->think(0, "think.");
    QVERIFY(reasoning());
    auto *box = visible<QPlainTextEdit>(*m_card);
    QVERIFY(box);
    QCOMPARE(box->toPlainText(), "First I think.");
    m_turn->say(0, "Answer");
    QVERIFY(!box->isVisible());
    QTest::mouseClick(reasoning(), Qt::LeftButton);
    QVERIFY(box->isVisible());
    QTest::keyClick(reasoning(), Qt::Key_Space);
    QVERIFY(!box->isVisible());
}

void TestAnswerCard::reasoningStaysAsThePersonLeftIt()
{
    m_turn->askAll();
    m_turn->think(0, "Hm.");
    auto *box = visible<QPlainTextEdit>(*m_card);
    QTest::mouseClick(reasoning(), Qt::LeftButton);
    QTest::mouseClick(reasoning(), Qt::LeftButton);
    m_turn->say(0, "Answer");
    QVERIFY(box->isVisible());
    m_turn->answered(0);
    QVERIFY(box->isVisible());
}

void TestAnswerCard::buttonsFollowTheState()
{
    QSignalSpy stopped(m_card.get(), &AnswerCard::stopRequested);
    QSignalSpy retried(m_card.get(), &AnswerCard::retryRequested);
    QVERIFY(!buttonNamed(*m_card, "Stop Seat A"));
    m_turn->askAll();
    QTest::mouseClick(buttonNamed(*m_card, "Stop Seat A"), Qt::LeftButton);
    QCOMPARE(stopped.count(), 1);
    QVERIFY(!buttonNamed(*m_card, "Ask Seat A again"));
    QVERIFY(!buttonNamed(*m_card, "Copy the answer of Seat A"));
    m_turn->tell(StageStopped{Stage::ofSeat(0)});
    QVERIFY(!buttonNamed(*m_card, "Stop Seat A"));
    QTest::mouseClick(buttonNamed(*m_card, "Ask Seat A again"), Qt::LeftButton);
    QCOMPARE(retried.count(), 1);
}

void TestAnswerCard::copies()
{
    m_turn->askAll();
    m_turn->sayAll(0, "**Bold** answer");
    QTest::mouseClick(buttonNamed(*m_card, "Copy the answer of Seat A"), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), "**Bold** answer");
}

void TestAnswerCard::asksForWhatWasSent()
{
    const QSignalSpy asked(m_card.get(), &AnswerCard::sentRequested);
    m_turn->askAll();
    QTest::mouseClick(buttonNamed(*m_card, "What was sent to Seat A"), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
}

void TestAnswerCard::growsWithTheFont()
{
    m_turn->askAll();
    m_turn->think(0, "Hm.");
    const int before = visible<QPlainTextEdit>(*m_card)->height();
    applyTheme(ColourScheme::Light, 20);
    QTRY_VERIFY(visible<QPlainTextEdit>(*m_card)->height() > before * 3 / 2);
    for (const QWidget *part : m_card->findChildren<QWidget *>()) {
        if (part->isVisible() && !part->accessibleName().isEmpty() && part->font().pointSize() > 0)
            QVERIFY2(part->font().pointSize() >= 16, qPrintable(part->accessibleName()));
    }
    applyTheme(ColourScheme::Light, 0);
}

QTEST_MAIN(TestAnswerCard)
#include "tst_answercard.moc"
