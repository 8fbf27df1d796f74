// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/markdown/markdownview.h"

#include "tests/ui/markdown/samples.h"
#include "tests/ui/markdown/specsamples.h"

#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace fusion;
using namespace fusion::markdown;

namespace {

/// Some of everything, long enough to be laid out line by line.
QString longText(quint32 seed)
{
    test::Dice dice(seed);
    QString text;
    for (int part = 0; part < 12; ++part) {
        text += dice.pick(test::markdownSamples()) + QStringLiteral("\n\n");
        QStringList words;
        for (int word = 0; word < 120; ++word)
            words +=
                dice.pick({QStringLiteral("word"), QStringLiteral("**strong**"), QStringLiteral("`code()`"), QStringLiteral("a"),
                           QStringLiteral("[link](https://example.com)"), QStringLiteral("considerable"), QStringLiteral("[A]")});
        text += words.join(u' ') + QStringLiteral("\n\n");
    }
    return text;
}

QString firstDifference(const QImage &got, const QImage &expected)
{
    if (got.size() != expected.size())
        return QStringLiteral("%1x%2 and %3x%4").arg(got.width()).arg(got.height()).arg(expected.width()).arg(expected.height());
    for (int y = 0; y < got.height(); ++y) {
        for (int x = 0; x < got.width(); ++x) {
            if (got.pixel(x, y) != expected.pixel(x, y))
                return QStringLiteral("at %1,%2").arg(x).arg(y);
        }
    }
    return {};
}

QImage pictureOf(QWidget &widget)
{
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

} // namespace

/// What is on the screen after a text has grown is, pixel by pixel, what the whole text shows: lines kept from before stand
/// where a layout of the whole would put them, and what was not painted again did not have to be.
class TestMarkdownPaint : public QObject
{
    Q_OBJECT
private slots:
    void grownIsLaidOutLikeWhole_data();
    void grownIsLaidOutLikeWhole();
    void screenShowsWhatAPaintingWould_data();
    void screenShowsWhatAPaintingWould();
    void growingCostsAsMuchLate();
    void keepsFewLayouts();
    void restsWhenNothingChanges();
    void scrollBarMovesTheText();
};

void TestMarkdownPaint::grownIsLaidOutLikeWhole_data()
{
    QTest::addColumn<QString>("text");
    int row = 0;
    for (const QString &sample : test::markdownSamples())
        QTest::addRow("sample %d", row++) << sample;
    for (const test::SpecSample &sample : test::specSamples())
        QTest::addRow("%s", qPrintable(sample.name)) << sample.text;
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("long %u", seed) << longText(seed);
}

void TestMarkdownPaint::grownIsLaidOutLikeWhole()
{
    QFETCH(QString, text);
    MarkdownItem whole;
    MarkdownItem grown;
    for (MarkdownItem *item : {&whole, &grown}) {
        item->setSeatMarkers({QStringLiteral("A"), QStringLiteral("B")}, {Qt::red, Qt::blue});
        item->fillWith(QPalette::Base);
        item->resize(330, 100);
    }
    whole.setMarkdown(text);
    test::Dice dice(7);
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype step = std::min<qsizetype>(1 + dice.below(text.size() > 1000 ? 60 : 3), text.size() - at);
        grown.append(text.sliced(at, step));
        grown.flush();
        at += step;
    }
    QCOMPARE(grown.heightForWidth(330), whole.heightForWidth(330));
    for (MarkdownItem *item : {&whole, &grown})
        item->resize(330, whole.heightForWidth(330));
    const QString difference = firstDifference(pictureOf(grown), pictureOf(whole));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void TestMarkdownPaint::screenShowsWhatAPaintingWould_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 3; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestMarkdownPaint::screenShowsWhatAPaintingWould()
{
    QFETCH(quint32, seed);
    MarkdownView view;
    view.item()->setSeatMarkers({QStringLiteral("A")}, {Qt::red});
    view.resize(360, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    const auto agrees = [&view] {
        const QImage screen = view.screen()->grabWindow(view.winId()).toImage().convertToFormat(QImage::Format_RGB32);
        return firstDifference(screen, pictureOf(view)).isEmpty();
    };
    QSignalSpy ticks(FrameClock::shared().get(), &FrameClock::tick);
    test::Dice dice(seed);
    const QString text = longText(seed);
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype step = std::min<qsizetype>(20 + dice.below(160), text.size() - at);
        view.append(text.sliced(at, step));
        at += step;
        QVERIFY(ticks.wait());
        if (dice.below(8) == 0)
            QTRY_VERIFY(agrees());
    }
    QTRY_VERIFY(agrees());
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 3);
    QTRY_VERIFY(agrees());
}

/// A paragraph as long as a page: a word more at its end is shaped with the lines beside it, not with the whole of it.
void TestMarkdownPaint::growingCostsAsMuchLate()
{
    MarkdownItem item;
    item.resize(400, 100);
    const auto shaped = [&item](int words) {
        const qsizetype before = item.blockLayouts().layout(0) ? item.blockLayouts().layout(0)->shapedLength() : 0;
        for (int word = 0; word < words; ++word) {
            item.append(QStringLiteral("another "));
            item.flush();
        }
        return item.blockLayouts().layout(0)->shapedLength() - before;
    };
    const qsizetype early = shaped(100);
    shaped(500);
    const qsizetype late = shaped(100);
    QCOMPARE(item.blocks().size(), 1u);
    QVERIFY2(late < early * 2, qPrintable(QStringLiteral("%1 then %2").arg(early).arg(late)));
}

void TestMarkdownPaint::keepsFewLayouts()
{
    MarkdownView view;
    view.resize(500, 400);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QString text;
    for (int i = 0; i < 3000; ++i)
        text += QStringLiteral("Paragraph %1 of many.\n\n").arg(i);
    view.setMarkdown(text);
    QScrollBar *bar = view.verticalScrollBar();
    for (int round = 0; round < 2; ++round) {
        for (bar->setValue(0); bar->value() < bar->maximum(); bar->setValue(bar->value() + bar->pageStep()))
            view.grab();
        QVERIFY2(view.item()->blockLayouts().layoutCount() < 400,
                 qPrintable(QString::number(view.item()->blockLayouts().layoutCount())));
    }
}

/// Not even the clock runs.
void TestMarkdownPaint::restsWhenNothingChanges()
{
    MarkdownView view;
    view.resize(500, 400);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const auto clock = FrameClock::shared();
    QSignalSpy ticks(clock.get(), &FrameClock::tick);
    // Code shrinks by a line when its fence turns out to be the end: the colouring must not wait for that line.
    for (const char *piece : {"Words.\n\n```cpp\nint a;\n", "int b;\n``", "`\n\nMore *words*.\n"}) {
        view.append(QString::fromLatin1(piece));
        QVERIFY(ticks.wait());
        QTRY_VERIFY(!clock->isAwake());
    }
    const auto count = ticks.size();
    view.grab();
    QCoreApplication::processEvents();
    QVERIFY(!clock->isAwake());
    QCOMPARE(ticks.size(), count);
}

void TestMarkdownPaint::scrollBarMovesTheText()
{
    MarkdownView view;
    view.resize(400, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    view.setMarkdown(longText(1));
    QScrollBar *bar = view.verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 1000 && bar->isVisible());
    QTest::mouseClick(bar, Qt::LeftButton, {}, QPoint(bar->width() / 2, bar->height() / 2));
    QVERIFY(bar->value() > 0);
    QTest::mousePress(bar, Qt::LeftButton, {}, QPoint(bar->width() / 2, bar->height() - 3)); // the arrow
    QTest::mouseRelease(bar, Qt::LeftButton, {}, QPoint(bar->width() / 2, bar->height() - 3));
    QVERIFY(view.item()->y() < 0);
}

QTEST_MAIN(TestMarkdownPaint)
#include "tst_markdownpaint.moc"
