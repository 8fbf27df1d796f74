// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/conversationsession.h"
#include "core/session/openconversations.h"
#include "core/simulator/demoquestions.h"
#include "core/simulator/simulatedmodels.h"
#include "tests/ui/support/controls.h"
#include "tests/ui/support/lab.h"
#include "ui/common/theme.h"
#include "ui/inspect/answercard.h"
#include "ui/inspect/answerspane.h"
#include "ui/inspect/inspector.h"
#include "ui/markdown/markdownview.h"
#include "ui/window/chatpage.h"
#include "ui/window/mainwindow.h"

#include <QTest>

using namespace fusion;
using namespace fusion::test;

/// Eight seats at once in the window, four of which fail in the ways models fail: every card says what happened in plain
/// words, and the banner says what the answer rests on.
class TestEightCards : public QObject
{
    Q_OBJECT

private slots:
    void everyCardSaysWhatHappened();
};

void TestEightCards::everyCardSaysWhatHappened()
{
    applyTheme(ColourScheme::Light, 0);
    Panel panel = Lab::panelOf({"sim/faulty-stall", simulatedSeatA, "sim/faulty-cut", simulatedSeatB, "sim/faulty-429",
                                simulatedSeatC, "sim/gorse-guarded", simulatedSeatD});
    panel.policy.seatIdleS = 2;
    Lab lab;
    lab.usePanel(panel);
    MainWindow &window = lab.open();
    lab.ask(demoQuestions().front().question);
    const std::vector<Turn> &turns = window.conversations().current()->turns();
    QTRY_VERIFY_WITH_TIMEOUT(!turns.empty() && turns.front().state != TurnState::Running, 60000);
    QCOMPARE(turns.front().state, TurnState::Degraded);

    const std::vector<AnswerCard *> cards = window.chatPage().inspector().answers().cards();
    QCOMPARE(cards.size(), size_t(8));
    const QList<QStringList> said{{"failed", "Took too long"},
                                  {"answered"},
                                  {"failed", "Connection lost|Broken reply"},
                                  {"answered"},
                                  {"failed", "Too many requests", "Retry in 20 second"},
                                  {"answered"},
                                  {"failed", "Declined to answer", "Rephrase"},
                                  {"answered"}};
    for (qsizetype seat = 0; seat < said.size(); ++seat) {
        const QString words = visibleWords(*cards.at(size_t(seat)));
        for (const QString &part : said.at(seat)) {
            const QStringList either = part.split('|');
            QVERIFY2(std::ranges::any_of(either, [&](const QString &one) { return words.contains(one); }), qPrintable(words));
        }
        // Plain words: neither the names of the code nor those of the wire alone.
        for (const char *jargon : {"bad_response", "rate_limit", "QNetworkReply", "RemoteHostClosed", "errno"})
            QVERIFY2(!words.contains(jargon), qPrintable(words));
        QCOMPARE(cards.at(size_t(seat))->text().markdown(), turns.front().seats.at(size_t(seat)).text);
    }
    QVERIFY(!cards.at(2)->text().markdown().isEmpty()); // what came before the cut

    const QString page = visibleWords(window.chatPage());
    QTRY_VERIFY2(visibleWords(window.chatPage()).contains("4 of 8 seats answered."), qPrintable(page));
    QVERIFY2(page.contains("The answer rests on B, D, F, H."), qPrintable(page));
    QVERIFY(!turns.front().answer().isEmpty());
    QTRY_COMPARE(lab.simulator().openRequests(), 0);
    QCOMPARE(lab.lastOf("sim/faulty-stall").end, SimulatedEnd::ClosedByClient);
}

QTEST_MAIN(TestEightCards)
#include "tst_eightcards.moc"
