// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/history.h"
#include "core/session/conversationsession.h"
#include "core/session/openconversations.h"
#include "core/session/session.h"
#include "tests/ui/support/controls.h"
#include "tests/ui/support/pictures.h"
#include "ui/chat/questionbubble.h"
#include "ui/chat/transcriptview.h"
#include "ui/chat/turnview.h"
#include "ui/history/conversationlistview.h"
#include "ui/history/searchfilter.h"
#include "ui/history/searchresults.h"
#include "ui/inspect/answercard.h"
#include "ui/inspect/answerspane.h"
#include "ui/inspect/inspector.h"
#include "ui/inspect/mapview.h"
#include "ui/inspect/synthesisview.h"
#include "ui/markdown/markdownview.h"
#include "ui/window/chatpage.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace fusion;
using namespace fusion::test;

/// What is typed above the list finds passages, and opening one shows it, marked, wherever it stands.
class TestSearching : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTestTheme(); }
    void init();
    void cleanup();
    void findsWhileTyping();
    void jumpsToThePassage_data();
    void jumpsToThePassage();
    void narrows();

private:
    void store(const QString &conversation, const QString &turn, const QString &question, const QString &model);
    void look(const QString &words, int expected);
    ConversationListView &list() { return *m_window->findChild<ConversationListView *>(); }
    QAbstractItemModel &found() { return *list().results().list().model(); }

    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

QString longText(const QString &word)
{
    const QString filler = QString("Some words that nobody looks for stand here, line after line.\n\n").repeated(40);
    return filler + "And then there is **" + word + "** in the middle of it.\n\n" + filler;
}

std::vector<RunEventBody> eventsOf(const QString &turn, const QString &question, const QString &model)
{
    std::vector<StageAnswer> stages;
    for (const Stage stage : {Stage::ofSeat(0), Stage::ofSeat(1), Stage::judge(), Stage::synthesizer()}) {
        StageAnswer answer;
        answer.stage = stage;
        answer.label = stage.kind == StageKind::Seat ? QString(QChar('A' + stage.seat)) : QString();
        answer.model = {.connection = "demo", .id = model};
        answer.modelName = "Model";
        stages.push_back(answer);
    }
    Analysis analysis{.source = AnalysisSource::Judge};
    for (int i = 0; i < 30; ++i)
        analysis.consensus.push_back({.text = QString("Point %1").arg(i)});
    analysis.contradictions.push_back({.text = "The meerkat is disputed"});
    return {
        RunStarted{.turnId = turn,
                   .question = question,
                   .panelName = "Demo",
                   .panel = {},
                   .seats = {stages[0], stages[1]},
                   .judge = stages[2],
                   .synthesizer = stages[3],
                   .orderSeed = 1,
                   .startedAt = QDateTime::currentDateTimeUtc()},
        StageStarted{Stage::ofSeat(0), {}},
        TextDelta{Stage::ofSeat(0), "A short answer."},
        StageAnswered{Stage::ofSeat(0), FinishReason::Stop, {}, {}},
        StageStarted{Stage::ofSeat(1), {}},
        ReasoningDelta{Stage::ofSeat(1), longText("pangolin")},
        TextDelta{Stage::ofSeat(1), longText("capybara")},
        StageAnswered{Stage::ofSeat(1), FinishReason::Stop, {}, {}},
        AnalysisReady{analysis},
        StageAnswered{Stage::judge(), FinishReason::Stop, {}, {}},
        TextDelta{Stage::synthesizer(), longText("wombat")},
        StageAnswered{Stage::synthesizer(), FinishReason::Stop, {}, {}},
        RunFinished{TurnState::Answered},
    };
}

} // namespace

void TestSearching::init()
{
    m_profile = std::make_unique<QTemporaryDir>();
    m_session = std::make_unique<Session>(SessionOptions{.profileDir = m_profile->path(), .demoPace = 0, .useKeychain = false});
    store("c1", "t1", "Which animal? " + longText("ibex"), "opus");
    store("c1", "t2", "And now?", "haiku");
    store("c2", "t3", "Something else entirely", "haiku");
    const auto saved = m_session->history().flush();
    QTRY_VERIFY_WITH_TIMEOUT(saved.isFinished(), 20'000); // three whole turns, each boundary of them on the disk
    m_window = std::make_unique<MainWindow>(*m_session);
    m_window->resize(1280, 800);
    m_window->showChat();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestSearching::cleanup()
{
    if (m_window)
        shoot(m_window.get());
    m_window.reset();
    m_session.reset();
}

void TestSearching::store(const QString &conversation, const QString &turn, const QString &question, const QString &model)
{
    if (turn != "t2")
        m_session->history().create(
            {.id = conversation, .title = "Animals " + conversation, .updatedAt = QDateTime::currentDateTimeUtc()}, {});
    for (const RunEventBody &body : eventsOf(turn, question, model))
        m_session->history().record(conversation, turn, {.atMs = 1, .body = body});
}

/// Types into the field above the list, as a person would, and waits for so many passages.
void TestSearching::look(const QString &words, int expected)
{
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(QApplication::focusWidget(), &list().filter());
    QTest::keyClicks(&list().filter(), words);
    QTRY_COMPARE(found().rowCount(), expected);
}

void TestSearching::findsWhileTyping()
{
    look("capy", 3);
    QVERIFY(found().index(0, 0).data().toString().contains("capybara"));
    QCOMPARE(found().index(0, 0).data(Qt::AccessibleTextRole).toString().section(':', 0, 0), "Seat B · Animals c2");
    QTest::keyClicks(&list().filter(), "x");
    QTRY_COMPARE(found().rowCount(), 0);
    QVERIFY(visibleWords(list()).contains("No passage has all of this."));
    QTest::keyClick(&list().filter(), Qt::Key_Backspace);
    QTRY_COMPARE(found().rowCount(), 3);
    QCOMPARE(namelessControls(*m_window), QStringList());
    list().filter().clear();
    QTRY_VERIFY(!list().results().isVisible());
}

void TestSearching::jumpsToThePassage_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("question") << "ibex";
    QTest::newRow("seat") << "capybara";
    QTest::newRow("reasoning") << "pangolin";
    QTest::newRow("judge") << "meerkat";
    QTest::newRow("synthesis") << "wombat";
}

void TestSearching::jumpsToThePassage()
{
    QFETCH(QString, words);
    const QString part = QTest::currentDataTag();
    look(words, part == "question" ? 1 : 3);
    QTest::keyClick(&list().filter(), Qt::Key_Return);
    QTRY_COMPARE(QApplication::focusWidget(), &list().results().list());
    // The last: the oldest turn, not the one at the end that opening shows.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(m_window->conversations().current()->turns().size(), size_t(2));
    Inspector &inspector = m_window->chatPage().inspector();
    const auto marked = [](MarkdownItem &item) {
        QStringList texts;
        for (const Span span : item.highlightedSpans())
            texts.append(item.markdown().sliced(span.begin, span.end - span.begin));
        return texts;
    };
    const auto isSeen = [](QWidget &view, MarkdownItem &item) {
        const auto spans = item.highlightedSpans();
        return !spans.empty() && view.rect().intersects(item.rectOf(spans.front()).translated(item.mapTo(&view, QPoint())));
    };
    if (part == "question") {
        TurnView *turn = m_window->chatPage().transcript().viewOf(0);
        QVERIFY(turn);
        QTRY_COMPARE(turn->findChild<QuestionBubble *>()->markedText(), words);
    } else if (part == "seat") {
        AnswerCard *card = inspector.answers().cards().at(1);
        QTRY_COMPARE(marked(*card->text().item()), QStringList{words});
        QTRY_VERIFY(isSeen(*card, *card->text().item()));
    } else if (part == "reasoning") {
        QPlainTextEdit *box = visible<QPlainTextEdit>(*inspector.answers().cards().at(1));
        QVERIFY(box);
        QCOMPARE(box->textCursor().selectedText(), words);
        QTRY_VERIFY(box->rect().intersects(box->cursorRect()));
    } else if (part == "judge") {
        QCOMPARE(inspector.tabs().currentWidget(), &inspector.map());
        QTRY_VERIFY(inspector.map().verticalScrollBar()->value() > 0);
    } else {
        QCOMPARE(inspector.tabs().currentWidget(), &inspector.synthesis());
        auto *view = visible<MarkdownView>(inspector.synthesis());
        QTRY_COMPARE(marked(*view->item()), QStringList{words});
        QTRY_VERIFY(isSeen(*view, *view->item()));
    }
}

void TestSearching::narrows()
{
    look("capybara", 3);
    SearchFilter &filter = list().searchFilter();
    QSignalSpy wanted(&filter, &SearchFilter::choicesWanted);
    QTest::mouseClick(&filter, Qt::LeftButton);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTRY_COMPARE(wanted.count(), 1);
    const auto model = [&filter]() -> QAction * {
        for (QAction *menu : filter.filters().actions()) {
            for (QAction *action : menu->menu() ? menu->menu()->actions() : QList<QAction *>()) {
                if (action->text() == "opus")
                    return action;
            }
        }
        return nullptr;
    };
    QTRY_VERIFY(model());
    model()->trigger();
    filter.filters().close();
    QTRY_COMPARE(found().rowCount(), 1);
    QCOMPARE(filter.text(), "Filter (1)");
    filter.clear();
    QTRY_COMPARE(found().rowCount(), 3);
}

QTEST_MAIN(TestSearching)
#include "tst_searching.moc"
