// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/panel/panelchange.h"

#include <QTest>

using namespace fusion;
using namespace Qt::StringLiterals;

using Change = std::function<Panel(Panel)>;
Q_DECLARE_METATYPE(Change)

namespace {

/// "A=x B=y! C | judge | synthesizer": label=model, "!" has a system prompt "of <label>", no "=" is an empty seat.
Panel panelOf(const QString &text)
{
    const QStringList parts = text.split(u'|');
    Panel panel;
    for (const QString &seat : parts.at(0).split(u' ', Qt::SkipEmptyParts)) {
        const QString model = seat.section(u'=', 1);
        Seat one{.label = seat.section(u'=', 0, 0)};
        if (!model.isEmpty())
            one.ask.model = {u"c"_s, QString(model).remove(u'!')};
        if (model.endsWith(u'!'))
            one.ask.system = u"of "_s + one.label;
        panel.seats.push_back(one);
    }
    if (const QString judge = parts.value(1).trimmed(); !judge.isEmpty())
        panel.judge.model = {u"c"_s, judge};
    if (const QString synthesizer = parts.value(2).trimmed(); !synthesizer.isEmpty())
        panel.synthesizer.model = {u"c"_s, synthesizer};
    return panel;
}

QString words(const Panel &panel)
{
    QString text;
    for (const Seat &seat : panel.seats)
        text += seat.label + u'=' + seat.ask.model.id +
                (seat.ask.system.isEmpty() ? QString() : u"("_s + seat.ask.system + u')') + u' ';
    return text + u"| "_s + panel.judge.model.id + u" | "_s + panel.synthesizer.model.id;
}

SlotId seat(int index)
{
    return {SlotKind::Seat, index};
}
constexpr SlotId judge{SlotKind::Judge};
constexpr SlotId synthesizer{SlotKind::Synthesizer};

} // namespace

class TestPanelChange : public QObject
{
    Q_OBJECT

private slots:
    void changes_data();
    void changes();
};

void TestPanelChange::changes_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const QString &before, Change change, const QString &after) {
        QTest::newRow(name) << before << change << after;
    };
    const auto put = [](SlotId slot, const QString &model) {
        return [=](Panel panel) { return withModel(std::move(panel), slot, {u"c"_s, model}); };
    };
    const auto move = [](SlotId from, SlotId to) { return [=](Panel panel) { return withMoved(std::move(panel), from, to); }; };
    const auto copy = [](SlotId from, SlotId to) { return [=](Panel panel) { return withCopied(std::move(panel), from, to); }; };
    const auto remove = [](SlotId slot) { return [=](Panel panel) { return withRemoved(std::move(panel), slot); }; };
    const auto twice = [](int index) { return [=](Panel panel) { return withDuplicatedSeat(std::move(panel), index); }; };
    const QString full = u"A=1 B=2 C=3 D=4 E=5 F=6 G=7 H=8"_s;
    const QString fullWords = u"A=1 B=2 C=3 D=4 E=5 F=6 G=7 H=8 |  | "_s;

    row("put into a new seat", u"A=x"_s, put(seat(1), u"y"_s), u"A=x B=y |  | "_s);
    row("put onto a seat keeps its role", u"A=x!"_s, put(seat(0), u"y"_s), u"A=y(of A) |  | "_s);
    row("put into the judge", u"A=x | old"_s, put(judge, u"y"_s), u"A=x | y | "_s);
    row("put into a ninth seat", full, put(seat(8), u"y"_s), fullWords);
    row("put into a seat that is not", u"A=x"_s, put(seat(-1), u"y"_s), u"A=x |  | "_s);
    row("seat to seat swaps all", u"A=x! B=y"_s, move(seat(0), seat(1)), u"B=y A=x(of A) |  | "_s);
    row("seat to the end", u"A=x B=y C=z"_s, move(seat(0), seat(3)), u"B=y C=z A=x |  | "_s);
    row("seat to the end of a full panel", full, move(seat(6), seat(8)), u"A=1 B=2 C=3 D=4 E=5 F=6 H=8 G=7 |  | "_s);
    row("seat to an empty judge", u"A=x B=y"_s, move(seat(0), judge), u"B=y | x | "_s);
    row("seat to a taken judge", u"A=x! B=y | j"_s, move(seat(0), judge), u"A=j(of A) B=y | x | "_s);
    row("judge to synthesizer", u"A=x | j | "_s, move(judge, synthesizer), u"A=x |  | j"_s);
    row("judge and synthesizer", u"A=x | j | s"_s, move(judge, synthesizer), u"A=x | s | j"_s);
    row("judge to a new seat", u"A=x | j"_s, move(judge, seat(1)), u"A=x B=j |  | "_s);
    row("judge to a taken seat", u"A=x | j"_s, move(judge, seat(0)), u"A=j | x | "_s);
    row("judge to a ninth seat", full + u" | j"_s, move(judge, seat(8)), u"A=1 B=2 C=3 D=4 E=5 F=6 G=7 H=8 | j | "_s);
    row("nowhere", u"A=x"_s, move(seat(0), seat(0)), u"A=x |  | "_s);
    row("from nothing", u"A=x B"_s, move(seat(1), seat(0)), u"A=x B= |  | "_s);
    row("copy seat to seat", u"A=x! B=y"_s, copy(seat(0), seat(1)), u"A=x(of A) B=x(of A) |  | "_s);
    row("copy seat to a new seat", u"A=x!"_s, copy(seat(0), seat(1)), u"A=x(of A) B=x(of A) |  | "_s);
    row("copy seat to judge", u"A=x!"_s, copy(seat(0), judge), u"A=x(of A) | x | "_s);
    row("copy judge to synthesizer", u"A=x | j"_s, copy(judge, synthesizer), u"A=x | j | j"_s);
    row("copy judge to a new seat", u"| j"_s, copy(judge, seat(0)), u"A=j | j | "_s);
    row("copy to a ninth seat", full, copy(seat(0), seat(8)), fullWords);
    row("remove a seat", u"A=x B=y"_s, remove(seat(0)), u"B=y |  | "_s);
    row("remove the judge", u"A=x | j | s"_s, remove(judge), u"A=x |  | s"_s);
    row("remove what is not", u"A=x"_s, remove(seat(5)), u"A=x |  | "_s);
    row("duplicate", u"A=x! B=y"_s, twice(0), u"A=x(of A) C=x(of A) B=y |  | "_s);
    row("duplicate in a full panel", full, twice(0), fullWords);
}

void TestPanelChange::changes()
{
    QFETCH(const QString, before);
    QFETCH(const Change, change);
    QTEST(words(change(panelOf(before))), "after");
}

QTEST_GUILESS_MAIN(TestPanelChange)
#include "tst_panelchange.moc"
