// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/markdown/markdownview.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace fusion;
using namespace Qt::StringLiterals;
using namespace fusion::markdown;

namespace {

/// Where a word of the source is painted, in the viewport.
QPoint placeOf(MarkdownView &view, const QString &word, bool atEnd = false)
{
    const qsizetype at = view.markdown().indexOf(word);
    const QRect rect = view.item()->rectOf({at, at + word.size()});
    const QPoint point = atEnd ? QPoint(rect.right() + 1, rect.center().y()) : QPoint(rect.left(), rect.center().y());
    return point;
}

void drag(QWidget *widget, QPoint from, QPoint to)
{
    QTest::mousePress(widget, Qt::LeftButton, {}, from);
    QTest::mouseMove(widget, (from + to) / 2);
    QTest::mouseMove(widget, to);
    QTest::mouseRelease(widget, Qt::LeftButton, {}, to);
}

QString paragraphs(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text +=
            QStringLiteral("Paragraph %1 has some words that go on for a while, so that it takes more than one line.\n\n").arg(i);
    return text;
}

} // namespace

/// The view in a real window, used by mouse and keyboard.
class TestMarkdownView : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void selectsByDragging();
    void selectsByKeyboard_data();
    void selectsByKeyboard();
    void copies();
    void copiesAcrossBlocks();
    void selectsWordByDoubleClick();
    void selectionStaysWhileStreaming();
    void reportsLinks();
    void ignoresOtherLinks();
    void copiesCode();
    void reportsSeatMarkers();
    void marksAndShowsAPassage();
    void followsTheEnd();
    void keepsItsPlace();
    void showsTheStartOfASetText();
    void tabReachesEverythingAndLeaves();
    void finds();
    void scrollsByKeyboard();
    void scrollsWideCode();
    void isAsTallAsItsTextInALayout();
    void laysOutOnlyWhatIsSeen();
    void deltasAreShownTogether();
    void readableForScreenReaders();
    void rightToLeftIsAtTheRight();

private:
    std::unique_ptr<MarkdownView> m_view;
};

void TestMarkdownView::init()
{
    m_view = std::make_unique<MarkdownView>();
    m_view->resize(500, 400);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->activateWindow();
    m_view->item()->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void TestMarkdownView::cleanup()
{
    m_view.reset();
}

void TestMarkdownView::selectsByDragging()
{
    m_view->setMarkdown(QStringLiteral("Some **bold words** and\nmore `code` here."));
    QSignalSpy passages(m_view.get(), &MarkdownView::passageSelected);
    QSignalSpy selections(m_view.get(), &MarkdownView::selectionChanged);
    drag(m_view->item(), placeOf(*m_view, QStringLiteral("words")), placeOf(*m_view, QStringLiteral("code"), true));
    QCOMPARE(m_view->selectedText(), QStringLiteral("words and more code"));
    QCOMPARE(m_view->item()->selectedMarkdown(), QStringLiteral("**words** and more `code`"));
    QCOMPARE(passages.size(), 1);
    const auto span = passages.at(0).at(0).value<Span>();
    QCOMPARE(m_view->markdown().sliced(span.begin, span.end - span.begin), QStringLiteral("words** and\nmore `code"));
    QVERIFY(!selections.isEmpty());
}

void TestMarkdownView::selectsByKeyboard_data()
{
    QTest::addColumn<QList<int>>("keys");
    QTest::addColumn<QString>("selected");
    const int word = static_cast<int>(Qt::ControlModifier);
    QTest::newRow("letters") << QList<int>{Qt::Key_Right, Qt::Key_Right} << u"So"_s;
    QTest::newRow("and back") << QList<int>{Qt::Key_Right, Qt::Key_Right, Qt::Key_Left} << u"S"_s;
    QTest::newRow("words") << QList<int>{Qt::Key_Right | word, Qt::Key_Right | word, Qt::Key_Right | word} << u"Some bold"_s;
    QTest::newRow("to the end") << QList<int>{Qt::Key_End} << u"Some bold words."_s;
    QTest::newRow("over the end") << QList<int>{Qt::Key_End, Qt::Key_Right, Qt::Key_Right} << u"Some bold words.\nM"_s;
    QTest::newRow("a line down") << QList<int>{Qt::Key_Down, Qt::Key_End} << u"Some bold words.\nMore here."_s;
    QTest::newRow("down and up") << QList<int>{Qt::Key_Down, Qt::Key_Up, Qt::Key_End} << u"Some bold words."_s;
    QTest::newRow("not beyond") << QList<int>{Qt::Key_Left} << QString();
}

void TestMarkdownView::selectsByKeyboard()
{
    QFETCH(QList<int>, keys);
    m_view->setMarkdown(u"Some **bold** words.\n\nMore here."_s);
    QSignalSpy passages(m_view.get(), &MarkdownView::passageSelected);
    for (const int key : keys)
        QTest::keyClick(m_view->item(), static_cast<Qt::Key>(key & ~Qt::ControlModifier),
                        Qt::ShiftModifier | Qt::KeyboardModifiers(key & Qt::ControlModifier));
    QTEST(m_view->selectedText(), "selected");
    QCOMPARE(passages.isEmpty(), m_view->selectedText().isEmpty());
}

void TestMarkdownView::copies()
{
    const QString source =
        QStringLiteral("# Title\n\nA [link](https://example.com/?a=1&b=2) and <b>&amp;</b>.\n\n- one\n- two\n");
    m_view->setMarkdown(source);
    QTest::keySequence(m_view->item(), QKeySequence::SelectAll);
    QTest::keySequence(m_view->item(), QKeySequence::Copy);
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QCOMPARE(data->text(), source.trimmed());
    const QString html = data->html();
    QVERIFY2(html.contains(QStringLiteral("<h1>Title</h1>")), qPrintable(html));
    QVERIFY2(html.contains(QStringLiteral("<a href=\"https://example.com/?a=1&amp;b=2\">link</a>")), qPrintable(html));
    QVERIFY2(html.contains(QStringLiteral("&lt;b&gt;&amp;&lt;/b&gt;")), qPrintable(html));
    QVERIFY2(html.contains(QStringLiteral("<ul><li><p>one</p></li><li><p>two</p></li></ul>")), qPrintable(html));
}

void TestMarkdownView::copiesAcrossBlocks()
{
    m_view->setMarkdown(
        QStringLiteral("First *part* here.\n\n```py\ncode\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nLast **one** of all."));
    drag(m_view->item(), placeOf(*m_view, QStringLiteral("part")), placeOf(*m_view, QStringLiteral("one"), true));
    QCOMPARE(m_view->item()->selectedMarkdown(),
             QStringLiteral("*part* here.\n\n```py\ncode\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nLast **one**"));
}

void TestMarkdownView::selectsWordByDoubleClick()
{
    m_view->setMarkdown(QStringLiteral("Some words here"));
    QTest::mouseDClick(m_view->item(), Qt::LeftButton, {}, placeOf(*m_view, QStringLiteral("rds")));
    QCOMPARE(m_view->selectedText(), QStringLiteral("words"));
}

void TestMarkdownView::selectionStaysWhileStreaming()
{
    m_view->append(QStringLiteral("Done.\n\nThis is **not yet bold and **"));
    m_view->setStreaming(false);
    drag(m_view->item(), placeOf(*m_view, QStringLiteral("bold")), placeOf(*m_view, QStringLiteral("bold"), true));
    QCOMPARE(m_view->selectedText(), QStringLiteral("bold"));
    m_view->append(QStringLiteral("x** now. It goes on."));
    QTRY_COMPARE(m_view->item()->blocks().back().text.right(8), QStringLiteral("goes on."));
    QCOMPARE(m_view->selectedText(), QStringLiteral("bold"));
}

void TestMarkdownView::reportsLinks()
{
    m_view->setMarkdown(QStringLiteral("Go [there](https://example.com/x) now"));
    QSignalSpy links(m_view.get(), &MarkdownView::linkActivated);
    QTest::mouseClick(m_view->item(), Qt::LeftButton, {}, placeOf(*m_view, QStringLiteral("here")) + QPoint(2, 0));
    QCOMPARE(links.size(), 1);
    QCOMPARE(links.at(0).at(0).toUrl(), QUrl(QStringLiteral("https://example.com/x")));
    drag(m_view->item(), placeOf(*m_view, QStringLiteral("here")), placeOf(*m_view, QStringLiteral("there"), true));
    QCOMPARE(links.size(), 1); // selecting is not clicking
}

void TestMarkdownView::ignoresOtherLinks()
{
    m_view->setMarkdown(
        QStringLiteral("A [trap](javascript:alert(1)) and [file](file:///etc/hostname) ![pixel](file:///etc/hostname)"));
    QSignalSpy links(m_view.get(), &MarkdownView::linkActivated);
    for (const auto &word : {QStringLiteral("trap"), QStringLiteral("file"), QStringLiteral("pixel")})
        QTest::mouseClick(m_view->item(), Qt::LeftButton, {}, placeOf(*m_view, word) + QPoint(2, 0));
    QCOMPARE(links.size(), 0);
    QVERIFY(m_view->item()->allHotSpots().empty());
}

void TestMarkdownView::copiesCode()
{
    m_view->setMarkdown(QStringLiteral("Code:\n\n```cpp\nint a;\nint b;\n```\n"));
    QApplication::clipboard()->clear();
    const auto spots = m_view->item()->allHotSpots();
    QCOMPARE(spots.size(), 1u);
    QCOMPARE(spots.front().kind, HotSpot::Kind::Copy);
    QTest::mouseClick(m_view->item(), Qt::LeftButton, {}, m_view->item()->hotSpotRect(spots.front()).center());
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("int a;\nint b;"));
}

void TestMarkdownView::reportsSeatMarkers()
{
    m_view->setSeatMarkers({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("Long name")},
                           {Qt::red, Qt::blue, Qt::green});
    m_view->setMarkdown(
        QStringLiteral("One [A], two [A, B] and [Long name][B], not [C] nor `[A]` nor [A](https://example.com) nor [A, C]."));
    const auto spots = m_view->item()->allHotSpots();
    QStringList seats;
    for (const HotSpot &spot : spots) {
        if (spot.kind == HotSpot::Kind::Seat)
            seats.append(QString::number(spot.seat));
    }
    QCOMPARE(seats.join(u' '), QStringLiteral("0 0 1 2 1"));
    QSignalSpy clicked(m_view.get(), &MarkdownView::seatMarkerActivated);
    QTest::mouseClick(m_view->item(), Qt::LeftButton, {}, m_view->item()->hotSpotRect(spots.at(2)).center());
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.at(0).at(0).toString(), QStringLiteral("B"));
    m_view->selectAll();
    QVERIFY(m_view->item()->selectedMarkdown().contains(QStringLiteral("two [A, B] and [Long name][B]")));
}

void TestMarkdownView::marksAndShowsAPassage()
{
    const QString source = paragraphs(300);
    m_view->setMarkdown(source);
    const qsizetype at = source.indexOf(QStringLiteral("Paragraph 250")) + 10;
    const Span span{at, at + 3};
    const QColor colour(255, 230, 0);
    m_view->highlight({span}, colour);
    m_view->scrollToSpan(span);
    const auto marked = [&] {
        const QRect rect = m_view->item()->rectOf(span).translated(0, -m_view->verticalScrollBar()->value());
        if (!m_view->viewport()->rect().contains(rect))
            return false;
        const QImage image = m_view->viewport()->grab(rect).toImage();
        int pixels = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                pixels += image.pixelColor(x, y) == colour;
        }
        return pixels > image.width() * image.height() / 4;
    };
    QTRY_VERIFY(marked());
    m_view->clearHighlight();
    QVERIFY(!marked());
}

void TestMarkdownView::followsTheEnd()
{
    for (int i = 0; i < 60; ++i) {
        m_view->append(QStringLiteral("Some more words.%1").arg(i % 3 ? QStringLiteral(" ") : QStringLiteral("\n\n")));
        QTRY_VERIFY(m_view->item()->blocks().size() > static_cast<std::size_t>(i / 3));
        QTRY_VERIFY(m_view->isAtEnd());
    }
    QVERIFY(m_view->verticalScrollBar()->maximum() > 100);
}

void TestMarkdownView::keepsItsPlace()
{
    m_view->append(paragraphs(200));
    m_view->setStreaming(false);
    QTRY_VERIFY(m_view->isAtEnd());
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum() / 2);
    const Position top = m_view->item()->positionAt({20, m_view->verticalScrollBar()->value() + 5});
    const auto offset = [&] { return m_view->item()->characterRect(top).top() - m_view->verticalScrollBar()->value(); };
    const int before = offset();
    m_view->append(QStringLiteral("## A heading\n\n") + paragraphs(50));
    QTRY_VERIFY(m_view->item()->blocks().size() > 240);
    QCOMPARE(offset(), before);
    m_view->resize(380, 400); // everything above becomes taller
    QTRY_COMPARE(m_view->viewport()->width(), m_view->item()->width());
    QVERIFY2(qAbs(offset() - before) < 60, qPrintable(QString::number(offset() - before)));
}

void TestMarkdownView::showsTheStartOfASetText()
{
    m_view->setMarkdown(paragraphs(100));
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    m_view->resize(450, 300);
    QTRY_COMPARE(m_view->height(), 300);
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
}

void TestMarkdownView::tabReachesEverythingAndLeaves()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *item = new MarkdownItem;
    auto *after = new QPushButton(QStringLiteral("after"));
    layout->addWidget(item);
    layout->addWidget(after);
    item->setSeatMarkers({QStringLiteral("A")}, {Qt::red});
    item->setMarkdown(QStringLiteral("A [first](https://example.com/1) and [A].\n\n```\ncode\n```\n"));
    window.resize(400, 300);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    item->setFocus();
    QSignalSpy links(item, &MarkdownItem::linkActivated);
    QSignalSpy seats(item, &MarkdownItem::seatMarkerActivated);
    QTest::keyClick(item, Qt::Key_Tab);
    QTest::keyClick(item, Qt::Key_Return);
    QCOMPARE(links.size(), 1);
    QTest::keyClick(item, Qt::Key_Tab);
    QTest::keyClick(item, Qt::Key_Space);
    QCOMPARE(seats.size(), 1);
    QTest::keyClick(item, Qt::Key_Tab);
    QTest::keyClick(item, Qt::Key_Enter);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("code"));
    QTest::keyClick(item, Qt::Key_Backtab);
    QTest::keyClick(item, Qt::Key_Space);
    QCOMPARE(seats.size(), 2);
    QTest::keyClick(item, Qt::Key_Tab);
    QTest::keyClick(item, Qt::Key_Tab);
    QTRY_VERIFY(after->hasFocus());
}

void TestMarkdownView::finds()
{
    m_view->setMarkdown(paragraphs(150));
    QVERIFY(m_view->find(QStringLiteral("paragraph 120 ")));
    QCOMPARE(m_view->selectedText(), QStringLiteral("Paragraph 120 "));
    const QRect rect = m_view->item()->characterRect(m_view->item()->selection().first);
    const int top = m_view->verticalScrollBar()->value();
    QVERIFY(rect.top() >= top && rect.bottom() <= top + m_view->viewport()->height());
    QVERIFY(m_view->find(QStringLiteral("PARAGRAPH 1"), true));
    QCOMPARE(m_view->item()->selection().first.block, 119);
    QVERIFY(m_view->find(QStringLiteral("paragraph 0")));
    QVERIFY(!m_view->find(QStringLiteral("not there")));
}

void TestMarkdownView::scrollsByKeyboard()
{
    m_view->setMarkdown(paragraphs(100));
    QTest::keyClick(m_view->item(), Qt::Key_PageDown);
    QVERIFY(m_view->verticalScrollBar()->value() > 100);
    QTest::keyClick(m_view->item(), Qt::Key_Home);
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    QTest::keyClick(m_view->item(), Qt::Key_Down);
    QVERIFY(m_view->verticalScrollBar()->value() > 0);
    QTest::keyClick(m_view->item(), Qt::Key_End);
    QTRY_VERIFY(m_view->isAtEnd());
}

void TestMarkdownView::scrollsWideCode()
{
    m_view->setMarkdown(QStringLiteral("```\n") + QString(300, u'x') + QStringLiteral("\n```\n"));
    const BlockLayout *code = m_view->item()->blockLayouts().layout(0);
    QVERIFY(code->overflow() > 0);
    const qreal height = code->height();
    QVERIFY(height < 120); // it does not wrap
    QTest::keyClick(m_view->item(), Qt::Key_Tab);
    QTest::keyClick(m_view->item(), Qt::Key_Right);
    QVERIFY(code->scrolled() > 0);
    const QPointF bar = code->scrollBar().center() + m_view->item()->blockLayouts().blockRect(0).topLeft() + QPointF(14, 10);
    drag(m_view->item(), bar.toPoint(), bar.toPoint() + QPoint(2000, 0));
    QCOMPARE(code->scrolled(), code->overflow());
}

void TestMarkdownView::isAsTallAsItsTextInALayout()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *item = new MarkdownItem;
    layout->addWidget(item);
    layout->addStretch();
    item->setMarkdown(paragraphs(5));
    window.resize(600, 700);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTRY_COMPARE(item->height(), item->heightForWidth(item->width()));
    const int wide = item->height();
    window.resize(300, 700);
    QTRY_VERIFY(item->width() < 300);
    QTRY_COMPARE(item->height(), item->heightForWidth(item->width()));
    QVERIFY(item->height() > wide);
    item->append(paragraphs(2));
    const int before = item->height();
    QTRY_VERIFY(item->height() > before);
}

void TestMarkdownView::laysOutOnlyWhatIsSeen()
{
    m_view->setMarkdown(paragraphs(3000));
    const int first = m_view->item()->blockLayouts().layoutCalls();
    QVERIFY2(first < 100, qPrintable(QString::number(first)));
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
    m_view->setStreaming(true);
    for (int i = 0; i < 50; ++i) {
        m_view->append(QStringLiteral("word "));
        m_view->item()->flush();
    }
    const int more = m_view->item()->blockLayouts().layoutCalls() - first;
    QVERIFY2(more < 50 * 3 + 100, qPrintable(QString::number(more)));
}

void TestMarkdownView::deltasAreShownTogether()
{
    const int before = m_view->item()->blockLayouts().layoutCalls();
    for (int i = 0; i < 500; ++i)
        m_view->append(QStringLiteral("a "));
    QCOMPARE(m_view->item()->blockLayouts().layoutCalls(), before);
    QTRY_COMPARE(m_view->item()->blocks().size(), 1u);
    QVERIFY(m_view->item()->blockLayouts().layoutCalls() - before <= 5);
    m_view->hide(); // what cannot be seen waits
    m_view->append(QStringLiteral("\n\nb\n\nc"));
    QSignalSpy ticks(FrameClock::shared().get(), &FrameClock::tick);
    QVERIFY(ticks.wait(10000));
    QCOMPARE(m_view->item()->blocks().size(), 1u);
    QVERIFY(m_view->markdown().endsWith(u'c'));
    m_view->show();
    QTRY_COMPARE(m_view->item()->blocks().size(), 3u);
}

void TestMarkdownView::readableForScreenReaders()
{
    m_view->item()->setAccessibleName(QStringLiteral("Answer of seat A"));
    m_view->setMarkdown(QStringLiteral("# Title\n\nSome **bold** text.\n\n- item\n"));
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_view->item());
    QVERIFY(interface);
    QCOMPARE(interface->role(), QAccessible::Document);
    QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("Answer of seat A"));
    QAccessibleTextInterface *text = interface->textInterface();
    QVERIFY(text);
    const QString all = QStringLiteral("Title\nSome bold text.\nitem");
    QCOMPARE(text->characterCount(), int(all.size()));
    QCOMPARE(text->text(0, text->characterCount()), all);
    const int bold = int(all.indexOf(QStringLiteral("bold")));
    const QRect rect = text->characterRect(bold);
    QVERIFY(rect.width() > 2 && rect.height() > 5);
    QCOMPARE(text->offsetAtPoint(rect.center() - QPoint(rect.width() / 4, 0)), bold);
    text->setSelection(0, bold, bold + 4);
    QCOMPARE(m_view->selectedText(), QStringLiteral("bold"));
    int start = 0;
    int end = 0;
    text->selection(0, &start, &end);
    QCOMPARE(end - start, 4);
}

void TestMarkdownView::rightToLeftIsAtTheRight()
{
    m_view->setMarkdown(QString::fromUtf8("\xd9\x85\xd8\xb1\xd8\xad\xd8\xa8\xd8\xa7\n\nleft"));
    QVERIFY(m_view->item()->characterRect({0, 0}).right() > m_view->item()->width() - 40);
    QVERIFY(m_view->item()->characterRect({1, 0}).left() < 40);
}

QTEST_MAIN(TestMarkdownView)
#include "tst_markdownview.moc"
