// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/turnexport.h"

#include <QJsonDocument>
#include <QTest>

using namespace fusion;

namespace {

StageAnswer seatAnswer(int index, const QString &label, const QString &text)
{
    StageAnswer seat;
    seat.stage = Stage::ofSeat(index);
    seat.label = label;
    seat.modelName = "Model " + label;
    seat.state = StageState::Answered;
    seat.text = text;
    return seat;
}

/// Everything in it tries to be more than text.
Turn hostileTurn()
{
    Turn turn;
    turn.id = "t1";
    turn.question = "<script>alert(1)</script>\n# Not a heading";
    turn.state = TurnState::Degraded;
    turn.seats = {seatAnswer(0, "A", "# Conclusion\n<img src=x onerror=alert(1)>"), seatAnswer(1, "B", {})};
    turn.seats[1].state = StageState::Failed;
    turn.seats[1].failure = Failure{.kind = FailureKind::RateLimit, .message = "<b>slow down</b>"};
    turn.synthesis = seatAnswer(0, {}, "</div><script>alert(2)</script> and \"quotes\"");
    turn.synthesis->stage = Stage::synthesizer();
    turn.analysis = Analysis{
        .source = AnalysisSource::Judge,
        .consensus = {{.text = "<i>agreed</i>",
                       .evidence = {{.seat = 0, .quote = "Conclusion", .found = true}, {.seat = 1, .quote = "made up"}}}},
    };
    return turn;
}

} // namespace

class TestTurnExport : public QObject
{
    Q_OBJECT

private slots:
    void formats_data();
    void formats();
    void htmlHoldsNoForeignMarkup();
    void markdownHoldsNoForeignHeading();
    void unfoundQuotesAreMarked();
    void jsonIsTheTurn();
};

void TestTurnExport::formats_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("known");
    QTest::newRow("Markdown") << "md" << true;
    QTest::newRow("HTML") << "html" << true;
    QTest::newRow("JSON") << "json" << true;
    QTest::newRow("other") << "docx" << false;
    QTest::newRow("nothing") << "" << false;
}

void TestTurnExport::formats()
{
    QFETCH(const QString, name);
    QFETCH(const bool, known);
    QCOMPARE(exportFormatFromName(name).has_value(), known);
}

void TestTurnExport::htmlHoldsNoForeignMarkup()
{
    const QString html = exportHtml(hostileTurn());
    for (const char *markup : {"<script", "<img", "<i>", "<b>slow"})
        QVERIFY2(!html.contains(markup), markup);
    QVERIFY(html.contains("&lt;script&gt;alert(2)"));
    QCOMPARE(html.count("</div>"), html.count("<div"));
    QVERIFY(!html.contains("http://") && !html.contains("https://"));
}

void TestTurnExport::markdownHoldsNoForeignHeading()
{
    const QStringList lines = exportMarkdown(hostileTurn()).split('\n');
    QVERIFY(lines.contains("> # Conclusion"));
    QVERIFY(!lines.contains("# Conclusion"));
    QVERIFY(!lines.contains("# Not a heading"));
}

void TestTurnExport::unfoundQuotesAreMarked()
{
    const QString markdown = exportMarkdown(hostileTurn());
    QVERIFY(markdown.contains("B: “made up” (not found in the answer)"));
    QVERIFY(markdown.contains("A: “Conclusion”\n"));
    QVERIFY(markdown.contains("Too many requests"));
}

void TestTurnExport::jsonIsTheTurn()
{
    const Turn turn = hostileTurn();
    const QByteArray json = exportTurn(turn, ExportFormat::Json);
    QCOMPARE(turnFromJson(QJsonDocument::fromJson(json).object()), turn);
}

QTEST_GUILESS_MAIN(TestTurnExport)
#include "tst_turnexport.moc"
