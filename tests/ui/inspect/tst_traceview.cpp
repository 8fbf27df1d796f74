// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/synthesistrace.h"
#include "tests/ui/support/controls.h"
#include "tests/ui/support/largeturn.h"
#include "tests/ui/support/playedturn.h"
#include "ui/common/theme.h"
#include "ui/inspect/answercard.h"
#include "ui/inspect/answerspane.h"
#include "ui/inspect/inspector.h"
#include "ui/inspect/synthesisview.h"
#include "ui/inspect/tracemodel.h"
#include "ui/inspect/traceview.h"
#include "ui/markdown/markdownview.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QListView>
#include <QTabWidget>
#include <QTest>

using namespace fusion;
using namespace fusion::test;

/// The synthesis with what it rests on: in the list, in its text and in the answers, by mouse and keyboard.
class TestTraceView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(ColourScheme::Light, 0); }
    void init();
    void cleanup() { m_inspector.reset(); }

    void modelIsSound();
    void saysWhatASentenceRestsOn();
    void marksWhatWasAdded();
    void minorityReportIsAlwaysThere();
    void keyboardShowsThePassages();
    void aSentenceSelectedInTheText();
    void hidesAndShows();
    void traceEndsWhenTheTextChanges();

private:
    QListView &list() const { return m_inspector->synthesis().trace().list(); }
    QString row(int number) const { return list().model()->index(number, 0).data().toString(); }
    int rowWith(const QString &words) const;
    QStringList marked(int seat) const;

    std::unique_ptr<Inspector> m_inspector;
};

void TestTraceView::init()
{
    m_inspector = std::make_unique<Inspector>();
    m_inspector->resize(1000, 760);
    m_inspector->setTurn(largeTurn(3, 20));
    m_inspector->tabs().setCurrentWidget(&m_inspector->synthesis());
    m_inspector->show();
    QVERIFY(QTest::qWaitForWindowActive(m_inspector.get()));
    QTRY_VERIFY(list().model()->rowCount() > 0);
}

int TestTraceView::rowWith(const QString &words) const
{
    for (int number = 0; number < list().model()->rowCount(); ++number) {
        if (row(number).contains(words))
            return number;
    }
    return -1;
}

QStringList TestTraceView::marked(int seat) const
{
    QStringList marked;
    const MarkdownItem *item = m_inspector->answers().cards().at(static_cast<size_t>(seat))->text().item();
    for (const Span &span : item->highlightedSpans())
        marked += item->markdown().sliced(span.begin, span.end - span.begin);
    return marked;
}

void TestTraceView::modelIsSound()
{
    TraceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Turn turn = largeTurn(3, 20);
    model.setTrace(turn, traceOf(turn));
    QVERIFY(model.rowCount() > 5);
    model.setTrace({}, {});
    QCOMPARE(model.rowCount(), 0);
}

void TestTraceView::saysWhatASentenceRestsOn()
{
    const int number = rowWith("“The keel is made of oak [A].”");
    QVERIFY(number > 0);
    QVERIFY2(row(number).contains("rests on A"), qPrintable(row(number)));
    QVERIFY2(row(number).contains("About the keel, claim 0"), qPrintable(row(number)));
    QVERIFY(rowWith("Left out of the answer") > number);
}

void TestTraceView::marksWhatWasAdded()
{
    const int number = rowWith("museum cafeteria");
    QVERIFY2(row(number).contains("added by the synthesizer"), qPrintable(row(number)));
    auto *text = m_inspector->synthesis().findChild<MarkdownView *>();
    const auto spans = text->item()->highlightedSpans();
    QCOMPARE(spans.size(), size_t(1));
    QCOMPARE(text->markdown().sliced(spans[0].begin, spans[0].end - spans[0].begin),
             "Visitors love the museum cafeteria in spring.");
    QVERIFY2(visibleWords(m_inspector->synthesis()).contains("1 added by the synthesizer"),
             qPrintable(visibleWords(m_inspector->synthesis())));
}

void TestTraceView::minorityReportIsAlwaysThere()
{
    const QString words = visibleWords(m_inspector->synthesis());
    QVERIFY2(words.contains("Minority report: the answer overruled 18 m (B)"), qPrintable(words));
    const int number = rowWith("The answer takes: 11 m (A)");
    QVERIFY(number > rowWith("Conflicts, and the minority report"));
    QVERIFY2(row(number).startsWith("◆ How much the mast measures"), qPrintable(row(number)));
    Turn plain = largeTurn(3, 1); // no conflict at all
    m_inspector->setTurn(plain);
    QTRY_VERIFY(visibleWords(m_inspector->synthesis()).contains("overruled nobody"));
}

void TestTraceView::keyboardShowsThePassages()
{
    list().setFocus();
    list().setCurrentIndex(list().model()->index(rowWith("“The keel is made of oak [A].”"), 0));
    QCOMPARE(marked(0), QStringList{"The keel is made of oak."});
    QTest::keyClick(&list(), Qt::Key_Down);
    QVERIFY(marked(0).value(0).contains("mast"));
    auto *text = m_inspector->synthesis().findChild<MarkdownView *>();
    const auto spans = text->item()->highlightedSpans();
    QCOMPARE(text->markdown().sliced(spans[0].begin, spans[0].end - spans[0].begin),
             "The mast is made of oak and measures 11 m [A].");
    const QModelIndex keel = list().model()->index(rowWith("“The keel is made of oak [A].”"), 0);
    list().scrollTo(keel);
    QTRY_VERIFY(list().viewport()->rect().contains(list().visualRect(keel)));
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(keel).center());
    QCOMPARE(marked(0), QStringList{"The keel is made of oak."});
}

void TestTraceView::aSentenceSelectedInTheText()
{
    auto *text = m_inspector->synthesis().findChild<MarkdownView *>();
    const qsizetype at = text->markdown().indexOf("museum");
    const QRect rect = text->item()->rectOf({at, at + 6});
    QTest::mouseDClick(text->item(), Qt::LeftButton, {}, rect.center());
    QTRY_COMPARE(list().currentIndex().row(), rowWith("museum cafeteria"));
}

void TestTraceView::hidesAndShows()
{
    QAbstractButton *button = buttonNamed(m_inspector->synthesis(), "Show what each sentence of the synthesis rests on");
    QVERIFY(button && list().isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!list().isVisible());
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(list().isVisible());
    QCOMPARE(namelessControls(m_inspector->synthesis()), QStringList());
}

void TestTraceView::traceEndsWhenTheTextChanges()
{
    Turn turn = largeTurn(3, 20);
    turn.synthesis->text.clear();
    turn.synthesis->state = StageState::Streaming;
    m_inspector->setTurn(turn);
    QVERIFY(!list().isVisible());
    QCOMPARE(list().model()->rowCount(), 0);
}

QTEST_MAIN(TestTraceView)
#include "tst_traceview.moc"
