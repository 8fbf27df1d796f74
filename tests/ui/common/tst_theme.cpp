// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/words/stagewords.h"
#include "ui/common/noticebar.h"
#include "ui/common/seatcolours.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QPalette>
#include <QPushButton>
#include <QSet>
#include <QTest>

using namespace fusion;

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void seatColoursStandOut_data();
    void seatColoursStandOut();
    void chosenColourIsKept();
    void badColourFallsBackToTheSeries();
    void durations_data();
    void durations();
    void statesDifferInShape();
    void noticeActsOnce();
};

namespace {

float lightness(const QColor &colour)
{
    return 0.2126f * colour.redF() + 0.7152f * colour.greenF() + 0.0722f * colour.blueF();
}

} // namespace

void TestTheme::seatColoursStandOut_data()
{
    QTest::addColumn<ColourScheme>("scheme");
    QTest::newRow("light") << ColourScheme::Light;
    QTest::newRow("dark") << ColourScheme::Dark;
}

void TestTheme::seatColoursStandOut()
{
    QFETCH(const ColourScheme, scheme);
    applyTheme(scheme, 0);
    const QPalette palette = QApplication::palette();
    QCOMPARE(isDark(palette), scheme == ColourScheme::Dark);
    QSet<QRgb> colours;
    for (int seat = 0; seat < 8; ++seat) {
        const QColor colour = seatColour(seat, {}, palette);
        colours.insert(colour.rgb());
        QVERIFY2(qAbs(lightness(colour) - lightness(palette.color(QPalette::Window))) > 0.2f, qPrintable(colour.name()));
    }
    QCOMPARE(colours.size(), 8);
    // The same for a colour that is the window's own.
    const QColor same = seatColour(0, palette.color(QPalette::Window).name(), palette);
    QVERIFY(qAbs(lightness(same) - lightness(palette.color(QPalette::Window))) > 0.2f);
}

void TestTheme::chosenColourIsKept()
{
    applyTheme(ColourScheme::Light, 0);
    QCOMPARE(seatColour(3, "#0057b7", QApplication::palette()), QColor("#0057b7"));
}

void TestTheme::badColourFallsBackToTheSeries()
{
    const QPalette palette = QApplication::palette();
    QCOMPARE(seatColour(2, "no colour", palette), seatColour(2, {}, palette));
    QVERIFY(seatColour(-1, {}, palette).isValid());
}

void TestTheme::durations_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << qint64(0) << "0.0 s";
    QTest::newRow("part of a second") << qint64(449) << "0.4 s";
    QTest::newRow("seconds") << qint64(12'400) << "12 s";
    QTest::newRow("minutes") << qint64(125'000) << "2 min 5 s";
}

void TestTheme::durations()
{
    QFETCH(const qint64, milliseconds);
    QFETCH(const QString, words);
    QCOMPARE(formatDuration(milliseconds), words);
}

void TestTheme::statesDifferInShape()
{
    QSet<QString> shapes;
    constexpr std::array states{StageState::Waiting, StageState::Streaming, StageState::Answered,    StageState::Failed,
                                StageState::Stopped, StageState::Late,      StageState::Interrupted, StageState::Skipped};
    for (const StageState state : states)
        shapes.insert(symbolForStage(state));
    QCOMPARE(shapes.size(), qsizetype(states.size()));
}

void TestTheme::noticeActsOnce()
{
    QWidget window;
    NoticeBar bar(&window);
    int acted = 0;
    bar.showNotice("<b>Deleted</b>", "Undo", [&acted] { ++acted; });
    QVERIFY(!bar.isHidden());
    QCOMPARE(bar.text(), "<b>Deleted</b>");
    const auto buttons = bar.findChildren<QPushButton *>();
    const auto undo = std::ranges::find_if(buttons, [](const QPushButton *button) { return button->text() == "Undo"; });
    QVERIFY(undo != buttons.end());
    (*undo)->click();
    QCOMPARE(acted, 1);
    QVERIFY(bar.isHidden());
    bar.showNotice("Something else");
    QVERIFY((*undo)->isHidden());
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
