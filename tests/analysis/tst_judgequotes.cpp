// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/judgereply.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace fusion;
using namespace Qt::StringLiterals;

/// A whole judge's reply for every way to quote: one that invents, alters, splices or borrows is caught, one that only copies
/// untidily is not accused. Two answers in each of four languages; the judge quotes under the label P.
class TestJudgeQuotes : public QObject
{
    Q_OBJECT

private slots:
    void honest_data();
    void honest();
    void caught_data();
    void caught();
    void borrowed_data();
    void borrowed();
};

namespace {

struct Pair {
    QString named;
    QString other;
};

const Pair english{
    u"## Short answer\n\nThe **Eiffel Tower** is 330 m tall — antennas included. It’s not painted every year, but every `7` "
    u"years.\n\n"
    "- Built: 1887–1889 by [Gustave Eiffel](https://example.org/eiffel)’s company\n- Weight: about 10,100 tonnes (7,300 of "
    "iron)\n\n"
    "Visitors under 4 pay nothing; adults pay 29.40 €. Lifts do not run in strong wind. The second floor is reached by stairs, too."_s,
    u"The tower measures 312 m without antennas. Repainting takes 60 tonnes of paint, and 25 painters are needed.[1]"_s};
const Pair german{
    u"**Kurz:** Der Vertrag läuft 24 Monate und verlängert sich nicht automatisch.\n\n1. Kündigung: spätestens einen Monat vor "
    u"Ablauf\n"
    "2. Gebühr: 9,99 € je Monat\n\nDie Kündigung muß schriftlich erfolgen; eine „E-Mail“ genügt. Für Schüler gelten günstigere "
    "Preise. Nach Ablauf kann man jederzeit kündigen."_s,
    u"Der Vertrag endet nach zwölf Monaten. Eine Kündigung ist nur per Brief möglich, sagt die Verbraucherzentrale."_s};
const Pair chinese{u"长城总长约**21,196公里**，始建于公元前7世纪。\n\n- 明长城：8,851公里\n- 在太空中用肉眼看不到长城。\n\n使用 "
                   u"Qt 编写的程序可以在 Linux "
                   "上运行。专家说：“这是误解”。"_s,
                   u"长城全长超过两万公里，由秦始皇下令连接各段城墙。修建用了几百年时间。"_s};
const Pair spanish{
    u"El *camino francés* mide **780 km** y se hace en unas 33 etapas. No hace falta reservar en invierno.\n\n> Lleva calzado "
    u"usado: "
    "evita las ampollas.\n\nLos albergues públicos cuestan entre 8 y 12 € por noche. ¿Cuándo ir? En mayo o septiembre, según la "
    "información de los peregrinos."_s,
    u"La ruta portuguesa tiene 620 km desde Lisboa. Los albergues privados cuestan 20 €. Es menos dura que la francesa."_s};

/// What came of one quote in a judge's reply.
Evidence judged(const Pair &answers, const QString &quote)
{
    const QJsonObject reply{
        {u"consensus"_s,
         QJsonArray{QJsonObject{{u"point"_s, u"Something"_s},
                                {u"support"_s, QJsonArray{QJsonObject{{u"seat"_s, u"P"_s}, {u"quote"_s, quote}}}}}}}};
    const auto reading = readJudgeReply(QString::fromUtf8(QJsonDocument(reply).toJson()),
                                        {{.label = u"P"_s, .seat = 1, .seatLabel = u"B"_s, .text = answers.named},
                                         {.label = u"Q"_s, .seat = 0, .seatLabel = u"A"_s, .text = answers.other}});
    return reading ? reading->analysis.consensus.front().evidence.front() : Evidence{.seat = -1};
}

void addRow(const char *name, const Pair &answers, const QString &quote)
{
    QTest::newRow(name) << answers.named << answers.other << quote;
}

void addColumns()
{
    QTest::addColumn<QString>("named");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("quote");
}

Evidence judgedRow()
{
    QFETCH(QString, named);
    QFETCH(QString, other);
    QFETCH(QString, quote);
    return judged({.named = named, .other = other}, quote);
}

} // namespace

void TestJudgeQuotes::honest_data()
{
    addColumns();
    addRow("letter by letter", english, u"Lifts do not run in strong wind."_s);
    addRow("emphasis left out", english, u"The Eiffel Tower is 330 m tall"_s);
    addRow("emphasis put in", english, u"Lifts do **not** run in *strong wind*"_s);
    addRow("dash of another kind", english, u"330 m tall - antennas included"_s);
    addRow("dash without gaps", english, u"330 m tall—antennas included"_s);
    addRow("two hyphens", english, u"330 m tall -- antennas included"_s);
    addRow("range with a hyphen", english, u"Built: 1887-1889"_s);
    addRow("range with gaps", english, u"Built: 1887 – 1889"_s);
    addRow("apostrophe of another kind", english, u"It's not painted every year"_s);
    addRow("code marks left out", english, u"every year, but every 7 years"_s);
    addRow("link left out", english, u"by Gustave Eiffel's company"_s);
    addRow("over two list entries", english, u"Gustave Eiffel's company Weight: about 10,100 tonnes"_s);
    addRow("list marks of another kind", english, u"* Weight: about 10,100 tonnes"_s);
    addRow("heading mark left out", english, u"Short answer"_s);
    addRow("capitals", english, u"LIFTS DO NOT RUN IN STRONG WIND"_s);
    addRow("line breaks", english, u"Lifts do not\nrun in\n  strong wind."_s);
    addRow("quotation marks around it", english, u"«Visitors under 4 pay nothing»"_s);
    addRow("omission within a sentence", english, u"The Eiffel Tower is ... antennas included"_s);
    addRow("omission of a word at the end", english, u"The second floor is reached by stairs…"_s);
    addRow("omission behind a whole sentence", english, u"Lifts do not run in strong wind. [...] reached by stairs"_s);
    addRow("a full stop for a semicolon", english, u"Visitors under 4 pay nothing."_s);
    addRow("two letters swapped", english, u"Lifts do not run in srtong wind"_s);
    addRow("a letter lost", english, u"The second floor is reched by stairs"_s);
    addRow("a letter doubled", english, u"The seccond floor is reached by stairs"_s);
    addRow("HTML for Markdown", english, u"The <strong>Eiffel Tower</strong> is 330 m tall"_s);
    addRow("a footnote left out", {.named = english.other, .other = english.named}, u"25 painters are needed."_s);
    addRow("German: marks of emphasis", german, u"Kurz: Der Vertrag läuft 24 Monate"_s);
    addRow("German: numbered entry", german, u"Kündigung: spätestens einen Monat vor Ablauf"_s);
    addRow("German: entry with its number", german, u"1. Kündigung: spätestens einen Monat vor Ablauf"_s);
    addRow("German: ss for ß", german, u"Die Kündigung muss schriftlich erfolgen"_s);
    addRow("German: quotation marks", german, u"eine \"E-Mail\" genügt"_s);
    addRow("German: without umlauts", german, u"Fur Schuler gelten gunstigere Preise"_s);
    addRow("German: umlauts as digraphs", german, u"Fuer Schueler gelten guenstigere Preise"_s);
    addRow("German: no-break space", german, u"Gebühr: 9,99\u00a0€ je Monat"_s);
    addRow("German: composed otherwise", german,
           u"Für Schüler gelten günstigere Preise"_s.normalized(QString::NormalizationForm_D));
    addRow("German: a slip", german, u"Der Vertrag läuft 24 Monate und verlängret sich nicht automatisch"_s);
    addRow("Chinese: emphasis", chinese, u"长城总长约21,196公里"_s);
    addRow("Chinese: half-width marks", chinese, u"长城总长约21,196公里,始建于公元前7世纪."_s);
    addRow("Chinese: full-width digits", chinese, u"明长城：８,８５１公里"_s);
    addRow("Chinese: gaps around Latin", chinese, u"使用Qt编写的程序可以在Linux上运行"_s);
    addRow("Chinese: gaps put in", chinese, u"明长城： 8,851 公里"_s);
    addRow("Chinese: corner marks", chinese, u"专家说：「这是误解」"_s);
    addRow("Chinese: omission", chinese, u"在太空中…看不到长城"_s);
    addRow("Spanish: emphasis", spanish, u"El camino francés mide 780 km"_s);
    addRow("Spanish: quoted line", spanish, u"Lleva calzado usado: evita las ampollas."_s);
    addRow("Spanish: without accents", spanish, u"segun la informacion de los peregrinos"_s);
    addRow("Spanish: opening mark", spanish, u"¿Cuándo ir? En mayo o septiembre"_s);
    addRow("Spanish: capitals", spanish, u"no hace falta RESERVAR en invierno"_s);
}

void TestJudgeQuotes::honest()
{
    const Evidence evidence = judgedRow();
    QCOMPARE(evidence.seat, 1);
    QVERIFY2(evidence.found && !evidence.spans.empty(), "an honest quote was accused");
    QCOMPARE(evidence.standsIn, -1);
}

void TestJudgeQuotes::caught_data()
{
    addColumns();
    addRow("invented", english, u"The tower sways by nine centimetres in a storm"_s);
    addRow("invented in the answer's words", english, u"The tower is painted by visitors"_s);
    addRow("another number", english, u"The Eiffel Tower is 320 m tall"_s);
    addRow("a digit lost", english, u"about 10,10 tonnes"_s);
    addRow("part of a number", english, u"100 tonnes"_s);
    addRow("another unit", english, u"The Eiffel Tower is 330 ft tall"_s);
    addRow("another currency", english, u"adults pay 29.40 $"_s);
    addRow("another year", english, u"Built: 1887–1899"_s);
    addRow("another name", english, u"by Gustave Flaubert's company"_s);
    addRow("negation lost", english, u"Lifts do run in strong wind."_s);
    addRow("negation lost in an omission", english, u"Lifts do ... run in strong wind."_s);
    addRow("negation put in", english, u"The second floor is not reached by stairs"_s);
    addRow("a short word changed", english, u"Visitors over 4 pay nothing"_s);
    addRow("a long word changed", english, u"Lifts do not run in strong rain"_s);
    addRow("rephrased", english, u"Strong wind stops the lifts"_s);
    addRow("two sentences as one", english, u"Lifts do not run by stairs, too."_s);
    addRow("two halves over an omission", english, u"Lifts do not run ... by stairs, too"_s);
    addRow("halves in the wrong order", english, u"The second floor ... Lifts do not run"_s);
    addRow("joined to an invention", english, u"Lifts do not run in strong wind ... nor in heavy snowfall"_s);
    addRow("three slips", english, u"The seccond flooor is reched by stairs, too"_s);
    addRow("a slip that makes another word", english, u"The second floor is reached by stars, too"_s);
    addRow("joined to the other answer", english, u"Lifts do not run in strong wind. Repainting takes 60 tonnes of paint"_s);
    addRow("nothing", english, u""_s);
    addRow("marks alone", english, u"**…**"_s);
    addRow("German: negation lost", german, u"verlängert sich automatisch"_s);
    addRow("German: negation lost in an omission", german, u"Der Vertrag läuft 24 Monate und verlängert sich ... automatisch"_s);
    addRow("German: another number", german, u"Der Vertrag läuft 12 Monate"_s);
    addRow("German: another amount", german, u"Gebühr: 9,90 € je Monat"_s);
    addRow("German: another word", german, u"Die Kündigung muß mündlich erfolgen"_s);
    addRow("German: another mood", german, u"Nach Ablauf könnte man jederzeit kündigen"_s);
    addRow("German: halves of two sentences", german, u"Für Schüler gelten ... jederzeit kündigen"_s);
    addRow("Chinese: negation lost", chinese, u"在太空中用肉眼看到长城"_s);
    addRow("Chinese: negation lost in an omission", chinese, u"在太空中用肉眼……到长城。"_s);
    addRow("Chinese: another number", chinese, u"长城总长约21,169公里"_s);
    addRow("Chinese: another century", chinese, u"始建于公元前5世纪"_s);
    addRow("Chinese: invented", chinese, u"长城是世界上最长的墙"_s);
    addRow("Spanish: negation lost", spanish, u"Hace falta reservar en invierno."_s);
    addRow("Spanish: another number", spanish, u"se hace en unas 30 etapas"_s);
    addRow("Spanish: another word", spanish, u"Los albergues privados cuestan entre 8 y 12 €"_s);
    addRow("Spanish: halves of two sentences", spanish, u"El camino francés mide ... en invierno"_s);
}

void TestJudgeQuotes::caught()
{
    const Evidence evidence = judgedRow();
    QCOMPARE(evidence.seat, 1);
    QVERIFY2(!evidence.found && evidence.spans.empty(), "words that do not stand there were taken for a quote");
    QCOMPARE(evidence.standsIn, -1);
}

void TestJudgeQuotes::borrowed_data()
{
    addColumns();
    addRow("letter by letter", english, u"The tower measures 312 m without antennas."_s);
    addRow("untidily", english, u"repainting takes **60 tonnes** of paint"_s);
    addRow("German", german, u"Eine Kündigung ist nur per Brief möglich"_s);
    addRow("Chinese", chinese, u"由秦始皇下令连接各段城墙"_s);
    addRow("Spanish", spanish, u"La ruta portuguesa tiene 620 km"_s);
}

void TestJudgeQuotes::borrowed()
{
    const Evidence evidence = judgedRow();
    QCOMPARE(evidence.seat, 1);
    QVERIFY2(!evidence.found && evidence.spans.empty(), "another seat's words counted");
    QCOMPARE(evidence.standsIn, 0);
}

QTEST_APPLESS_MAIN(TestJudgeQuotes)
#include "tst_judgequotes.moc"
