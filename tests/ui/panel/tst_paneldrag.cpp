// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hand.h"
#include "panelstand.h"

#include "ui/panel/slotcard.h"
#include "ui/panel/slotgrid.h"

#include <QListView>
#include <QTest>

using namespace fusion;
using namespace fusion::test;

/// Building a panel with the mouse: X events, real drags, in a real window.
class TestPanelDrag : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void fromTheShelf_data();
    void fromTheShelf();
    void betweenPlaces_data();
    void betweenPlaces();
    void refusedBeforeTheDrop_data();
    void refusedBeforeTheDrop();
    void fullPanelSaysSo();
    void outOfThePanel_data();
    void outOfThePanel();
    void letGoWhereItWas();

private:
    Hand::Spot row(const QString &model) const;
    void drag(const Hand::Spot &from, SlotId to, const Hand::Condition &until);
    bool offers(SlotId slot) const;

    std::unique_ptr<PanelStand> m_stand;
    std::unique_ptr<Hand> m_hand;
};

namespace {

constexpr SlotId judge{SlotKind::Judge};
constexpr SlotId synthesizer{SlotKind::Synthesizer};

SlotId seat(int index)
{
    return {SlotKind::Seat, index};
}

Panel eightSeats()
{
    Panel panel = fullTrio();
    while (panel.seats.size() < maxSeats)
        panel.seats.push_back(seatWith(nextSeatLabel(panel), "alpha"));
    return panel;
}

Panel withTools()
{
    Panel panel = fullTrio();
    panel.seats[1].ask.tools = {"web_search"};
    return panel;
}

Panel localTrio()
{
    Panel panel = fullTrio();
    panel.localOnly = true;
    return panel;
}

} // namespace

void TestPanelDrag::init()
{
    m_stand = std::make_unique<PanelStand>();
    m_hand = std::make_unique<Hand>();
    m_stand->setPanel(fullTrio());
    QVERIFY(m_stand->show());
}

void TestPanelDrag::cleanup()
{
    m_stand.reset();
}

Hand::Spot TestPanelDrag::row(const QString &model) const
{
    return [this, model] {
        QListView *shelf = m_stand->shelf();
        return shelf->viewport()->mapToGlobal(shelf->visualRect(m_stand->shelfRow(model)).center());
    };
}

bool TestPanelDrag::offers(SlotId slot) const
{
    const auto &drop = m_stand->card(slot)->look().drop;
    return drop && drop->isAccepted;
}

void TestPanelDrag::drag(const Hand::Spot &from, SlotId to, const Hand::Condition &until)
{
    m_stand->grid().ensureWidgetVisible(m_stand->card(to));
    m_hand->grab(from).hover(Hand::on(m_stand->card(to)), until).letGo();
    QVERIFY2(m_hand->play(), qPrintable(m_hand->failure()));
}

void TestPanelDrag::fromTheShelf_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("panel");
    const auto add = [](const char *name, const char *model, SlotId slot, const char *panel) {
        QTest::newRow(name) << model << static_cast<int>(slot.kind) << slot.seat << panel;
    };
    add("to a new seat", "Gamma", seat(2), "A:alpha B:beta C:gamma | gamma | delta");
    add("onto a seat", "Delta", seat(0), "A:delta B:beta | gamma | delta");
    add("to judge", "Alpha", judge, "A:alpha B:beta | alpha | delta");
    add("to synthesize", "Beta", synthesizer, "A:alpha B:beta | gamma | beta");
}

void TestPanelDrag::fromTheShelf()
{
    QFETCH(const QString, model);
    QFETCH(const int, kind);
    QFETCH(const int, index);
    QFETCH(const QString, panel);
    const SlotId to{static_cast<SlotKind>(kind), index};
    drag(row(model), to, [&] { return offers(to); });
    QTRY_COMPARE(inWords(m_stand->panel()), panel);
    QVERIFY(!m_stand->card(to)->look().drop);
    QTRY_VERIFY(m_stand->card(to)->hasFocus());
    QCOMPARE(m_stand->undo.count(), 1);
    m_stand->undo.undo();
    QCOMPARE(inWords(m_stand->panel()), inWords(fullTrio()));
    m_stand->undo.redo();
    QCOMPARE(inWords(m_stand->panel()), panel);
}

void TestPanelDrag::betweenPlaces_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("toKind");
    QTest::addColumn<int>("to");
    QTest::addColumn<bool>("copy");
    QTest::addColumn<QString>("panel");
    const auto add = [](const char *name, SlotId from, SlotId to, bool copy, const char *panel) {
        QTest::newRow(name) << static_cast<int>(from.kind) << from.seat << static_cast<int>(to.kind) << to.seat << copy << panel;
    };
    add("seats swap", seat(0), seat(1), false, "B:beta A:alpha | gamma | delta");
    add("a seat moves to the end", seat(0), seat(2), false, "B:beta A:alpha | gamma | delta");
    add("judge and seat swap", judge, seat(0), false, "A:gamma B:beta | alpha | delta");
    add("judge and synthesizer swap", judge, synthesizer, false, "A:alpha B:beta | delta | gamma");
    add("copied to a new seat", seat(1), seat(2), true, "A:alpha B:beta C:beta | gamma | delta");
    add("copied to judge", seat(0), judge, true, "A:alpha B:beta | alpha | delta");
    add("copied onto a seat", seat(0), seat(1), true, "A:alpha B:alpha | gamma | delta");
}

void TestPanelDrag::betweenPlaces()
{
    QFETCH(const int, kind);
    QFETCH(const int, from);
    QFETCH(const int, toKind);
    QFETCH(const int, to);
    QFETCH(const bool, copy);
    QFETCH(const QString, panel);
    const SlotId source{static_cast<SlotKind>(kind), from};
    const SlotId target{static_cast<SlotKind>(toKind), to};
    m_hand->grab(Hand::on(m_stand->card(source)));
    if (copy)
        m_hand->holdKey("Control_L");
    const auto isReady = [&] { return offers(target) && m_stand->card(target)->look().drop->isCopy == copy; };
    m_hand->hover(Hand::on(m_stand->card(target)), isReady).letGo();
    if (copy)
        m_hand->releaseKey("Control_L");
    QVERIFY2(m_hand->play(), qPrintable(m_hand->failure()));
    QTRY_COMPARE(inWords(m_stand->panel()), panel);
    QCOMPARE(m_stand->undo.count(), 1);
    m_stand->undo.undo();
    QCOMPARE(m_stand->panel(), fullTrio());
}

void TestPanelDrag::refusedBeforeTheDrop_data()
{
    QTest::addColumn<Panel>("panel");
    QTest::addColumn<QString>("model");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("why");
    const auto add = [](const char *name, const Panel &panel, const char *model, SlotId slot, const char *why) {
        QTest::newRow(name) << panel << model << static_cast<int>(slot.kind) << slot.seat << why;
    };
    add("no key", fullTrio(), "Sealed", seat(2), "no key for the connection");
    add("context too small", fullTrio(), "Tiny", judge, "larger context");
    add("no such ability", withTools(), "Plain", seat(1), "uses tools and Plain cannot");
    add("not on this machine", localTrio(), "Alpha", synthesizer, "runs elsewhere");
}

void TestPanelDrag::refusedBeforeTheDrop()
{
    QFETCH(const Panel, panel);
    QFETCH(const QString, model);
    QFETCH(const int, kind);
    QFETCH(const int, index);
    QFETCH(const QString, why);
    m_stand->setPanel(panel);
    const SlotId to{static_cast<SlotKind>(kind), index};
    QString onTheCard;
    QString below;
    const auto refuses = [&] {
        const auto &drop = m_stand->card(to)->look().drop;
        onTheCard = drop && !drop->isAccepted ? drop->sentence : QString();
        below = m_stand->hint();
        return !onTheCard.isEmpty();
    };
    drag(row(model), to, refuses);
    QVERIFY2(onTheCard.contains(why), qPrintable(onTheCard));
    QCOMPARE(below, onTheCard);
    QTRY_VERIFY(!m_stand->card(to)->look().drop);
    QTRY_VERIFY(m_stand->hint() != onTheCard);
    QCOMPARE(m_stand->panel(), panel);
    QCOMPARE(m_stand->undo.count(), 0);
}

void TestPanelDrag::fullPanelSaysSo()
{
    m_stand->setPanel(eightSeats());
    const Hand::Spot besideTheCards = [this] {
        return m_stand->grid().viewport()->mapToGlobal(m_stand->grid().viewport()->rect().bottomLeft() + QPoint(40, -6));
    };
    m_hand->grab(row("Gamma")).hover(besideTheCards, [this] { return m_stand->hint().contains("8 seats are taken"); }).letGo();
    QVERIFY2(m_hand->play(), qPrintable(m_hand->failure()));
    QTRY_VERIFY(!m_stand->hint().contains("taken"));
    QCOMPARE(m_stand->panel(), eightSeats());
    QCOMPARE(m_stand->undo.count(), 0);
    // Onto a seat it still goes.
    drag(row("Gamma"), seat(7), [&] { return offers(seat(7)); });
    QTRY_COMPARE(m_stand->panel().seats.back().ask.model.id, "gamma");
}

void TestPanelDrag::outOfThePanel_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("toShelf");
    QTest::addColumn<QString>("panel");
    for (const bool toShelf : {true, false}) {
        const char *where = toShelf ? "onto the shelf" : "out of the window";
        QTest::addRow("seat %s", where) << static_cast<int>(SlotKind::Seat) << toShelf << "B:beta | gamma | delta";
        QTest::addRow("judge %s", where) << static_cast<int>(SlotKind::Judge) << toShelf << "A:alpha B:beta |  | delta";
    }
}

void TestPanelDrag::outOfThePanel()
{
    QFETCH(const int, kind);
    QFETCH(const bool, toShelf);
    QFETCH(const QString, panel);
    m_hand->grab(Hand::on(m_stand->card({static_cast<SlotKind>(kind), 0})));
    const QRect screen = m_stand->window.screen()->geometry();
    if (toShelf)
        m_hand->hover(Hand::on(m_stand->shelf()), [this] { return m_stand->hint().contains("leaves the panel"); });
    else
        m_hand->hover(Hand::at(screen.bottomRight() - QPoint(8, 8)),
                      [this] { return m_stand->hint().contains("leaves the panel"); });
    m_hand->letGo();
    QVERIFY2(m_hand->play(), qPrintable(m_hand->failure()));
    QTRY_COMPARE(inWords(m_stand->panel()), panel);
    m_stand->undo.undo();
    QCOMPARE(m_stand->panel(), fullTrio());
}

void TestPanelDrag::letGoWhereItWas()
{
    bool wasAway = false;
    SlotCard *card = m_stand->seat(0);
    m_hand->grab(Hand::on(card))
        .hover(Hand::on(m_stand->judge()), [&] { return wasAway = offers(judge); })
        .hover(Hand::on(card), [&] { return !m_stand->judge()->look().drop; })
        .letGo();
    QVERIFY2(m_hand->play(), qPrintable(m_hand->failure()));
    QVERIFY(wasAway);
    QCOMPARE(m_stand->panel(), fullTrio());
    // The mouse is free again: the next drag works.
    drag(row("Gamma"), seat(2), [&] { return offers(seat(2)); });
    QTRY_COMPARE(m_stand->panel().seats.size(), size_t(3));
}

QTEST_MAIN(TestPanelDrag)
#include "tst_paneldrag.moc"
