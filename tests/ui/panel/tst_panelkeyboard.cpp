// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hand.h"
#include "panelstand.h"

#include "ui/panel/modelshelf.h"
#include "ui/panel/seateditor.h"
#include "ui/panel/slotcard.h"
#include "ui/panel/slotgrid.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace fusion;
using namespace fusion::test;

/// The same panel without a mouse: pick up, arrows, put down; and the short ways, Enter and double click.
class TestPanelKeyboard : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void wholePanel();
    void enterFillsTheNextSeat();
    void doubleClick();
    void carriedBetweenPlaces_data();
    void carriedBetweenPlaces();
    void refusedBeforeItIsPutDown();
    void escapeLetsGo();
    void keysOfAPlace_data();
    void keysOfAPlace();

private:
    Hand::Condition focusOn(SlotId slot) const;
    void play() { QVERIFY2(m_hand->play(), qPrintable(m_hand->failure())); }

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

} // namespace

void TestPanelKeyboard::init()
{
    m_stand = std::make_unique<PanelStand>();
    m_hand = std::make_unique<Hand>();
    QVERIFY(m_stand->show());
    m_stand->shelf()->setFocus();
    QTRY_VERIFY(m_stand->shelf()->hasFocus());
}

void TestPanelKeyboard::cleanup()
{
    m_stand.reset();
}

Hand::Condition TestPanelKeyboard::focusOn(SlotId slot) const
{
    return [this, slot] { return m_stand->card(slot) && m_stand->card(slot)->hasFocus(); };
}

/// From an empty panel to two seats, a judge and a synthesizer, by keys that a person would press.
void TestPanelKeyboard::wholePanel()
{
    const auto panelIs = [this](const QString &words) { return [this, words] { return inWords(m_stand->panel()) == words; }; };
    const auto backInShelf = [this] { return m_stand->shelf()->hasFocus(); };
    m_stand->shelf()->setCurrentIndex(m_stand->shelfRow("Alpha"));
    m_hand->keys({"space"}, focusOn(seat(0))).keys({"Return"}, panelIs("A:alpha |  | "));
    m_hand->keys({"Right", "Return"}, backInShelf); // Enter on an empty place asks the shelf for a model
    m_hand->keys({"Down", "space"}, focusOn(seat(1))).keys({"space"}, panelIs("A:alpha B:beta |  | "));
    m_hand->look([this] { m_stand->shelf()->setFocus(); });
    m_hand->keys({"Down", "space", "Down", "Left"}, focusOn(judge)).keys({"Return"}, panelIs("A:alpha B:beta | gamma | "));
    m_hand->look([this] { m_stand->shelf()->setFocus(); });
    m_hand->keys({"Down", "space", "Down", "Right"}, focusOn(synthesizer))
        .keys({"ctrl+v"}, panelIs("A:alpha B:beta | gamma | delta"));
    play();
    QCOMPARE(m_stand->undo.count(), 4);
    while (m_stand->undo.canUndo())
        m_stand->undo.undo();
    QCOMPARE(m_stand->panel(), Panel());
}

void TestPanelKeyboard::enterFillsTheNextSeat()
{
    m_stand->shelf()->setCurrentIndex(m_stand->shelfRow("Gamma"));
    m_hand->keys({"Return", "Down", "Return"}, [this] { return inWords(m_stand->panel()) == "A:gamma B:delta |  | "; });
    play();
    // What lacks a key is not put there unasked, and it is said why.
    m_stand->shelf()->setCurrentIndex(m_stand->shelfRow("Sealed"));
    m_hand->keys({"Return"}, [this] { return m_stand->hint().contains("no key"); });
    play();
    QCOMPARE(inWords(m_stand->panel()), "A:gamma B:delta |  | ");
}

void TestPanelKeyboard::doubleClick()
{
    const auto row = [this] {
        const QModelIndex index = m_stand->shelfRow("Beta");
        return m_stand->shelf()->viewport()->mapToGlobal(m_stand->shelf()->visualRect(index).center());
    };
    m_hand->click(row, 2);
    play();
    QTRY_COMPARE(inWords(m_stand->panel()), "A:beta |  | ");
    m_hand->click(Hand::on(m_stand->seat(0)), 2);
    play();
    QTRY_VERIFY(m_stand->editor().isVisible());
    m_hand->click(Hand::on(m_stand->judge()), 2);
    play();
    QTRY_VERIFY(m_stand->shelf()->hasFocus());
}

void TestPanelKeyboard::carriedBetweenPlaces_data()
{
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<QString>("panel");
    QTest::newRow("seats swap") << QStringList{"space", "Right", "Return"} << "B:beta A:alpha | gamma | delta";
    QTest::newRow("cut and paste") << QStringList{"ctrl+x", "Right", "ctrl+v"} << "B:beta A:alpha | gamma | delta";
    QTest::newRow("copied to a new seat") << QStringList{"ctrl+c", "Right", "Right", "Return"}
                                          << "A:alpha B:beta C:alpha | gamma | delta";
    QTest::newRow("copied to judge") << QStringList{"ctrl+c", "Down", "space"} << "A:alpha B:beta | alpha | delta";
    QTest::newRow("judge and seat swap") << QStringList{"space", "Down", "Return"} << "A:gamma B:beta | alpha | delta";
}

void TestPanelKeyboard::carriedBetweenPlaces()
{
    QFETCH(const QStringList, keys);
    QFETCH(const QString, panel);
    m_stand->setPanel(fullTrio());
    m_stand->grid().focusSlot(seat(0));
    m_hand->keys(keys, [&] { return inWords(m_stand->panel()) == panel; });
    play();
    QCOMPARE(m_stand->undo.count(), 1);
    m_stand->undo.undo();
    QCOMPARE(m_stand->panel(), fullTrio());
    m_stand->undo.redo();
    QCOMPARE(inWords(m_stand->panel()), panel);
}

void TestPanelKeyboard::refusedBeforeItIsPutDown()
{
    m_stand->setPanel(fullTrio());
    m_stand->shelf()->setCurrentIndex(m_stand->shelfRow("Tiny"));
    m_hand->keys({"space", "Down", "Left"},
                 [this] { return m_stand->judge()->hasFocus() && m_stand->hint().contains("larger context"); });
    play();
    QVERIFY(m_stand->judge()->look().drop);
    QVERIFY(m_stand->judge()->accessibleDescription().contains("larger context"));
    // Enter keeps it in the hand; another place takes it.
    m_hand->keys({"Return", "Up", "Return"}, [this] { return inWords(m_stand->panel()).contains("tiny"); });
    play();
    QCOMPARE(m_stand->panel().judge.model.id, "gamma");
}

void TestPanelKeyboard::escapeLetsGo()
{
    m_stand->setPanel(fullTrio());
    m_stand->shelf()->setCurrentIndex(m_stand->shelfRow("Plain"));
    m_hand->keys({"space"}, focusOn(seat(2)));
    play();
    QVERIFY(m_stand->hint().contains("Carrying Plain"));
    m_hand->keys({"Escape"}, [this] { return m_stand->shelf()->hasFocus(); });
    play();
    QVERIFY(!m_stand->hint().contains("Carrying"));
    // Esc works wherever the focus went meanwhile.
    QLineEdit *search = m_stand->builder->shelf().search();
    m_hand->keys({"space"}, focusOn(seat(2))).look([search] { search->setFocus(); }).keys({"Escape"}, [this] {
        return !m_stand->hint().contains("Carrying");
    });
    play();
    QCOMPARE(m_stand->panel(), fullTrio());
}

void TestPanelKeyboard::keysOfAPlace_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("panel");
    QTest::newRow("duplicate") << "ctrl+d" << "A:alpha C:alpha B:beta | gamma | delta";
    QTest::newRow("remove") << "Delete" << "B:beta | gamma | delta";
    QTest::newRow("remove by backspace") << "BackSpace" << "B:beta | gamma | delta";
}

void TestPanelKeyboard::keysOfAPlace()
{
    QFETCH(const QString, key);
    QFETCH(const QString, panel);
    m_stand->setPanel(fullTrio());
    m_stand->grid().focusSlot(seat(0));
    m_hand->keys({key}, [&] { return inWords(m_stand->panel()) == panel; });
    play();
    m_stand->undo.undo();
    QCOMPARE(m_stand->panel(), fullTrio());
    m_stand->undo.redo();
    QCOMPARE(inWords(m_stand->panel()), panel);
}

QTEST_MAIN(TestPanelKeyboard)
#include "tst_panelkeyboard.moc"
