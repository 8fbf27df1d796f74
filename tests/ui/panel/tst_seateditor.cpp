// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panelstand.h"

#include "ui/common/seatcolours.h"
#include "ui/panel/colourbutton.h"
#include "ui/panel/seateditor.h"
#include "ui/panel/slotcard.h"
#include "ui/panel/slotgrid.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace fusion;
using namespace fusion::test;

/// What can be set for each place, typed and clicked, each step undone and done again.
class TestSeatEditor : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everySetting_data();
    void everySetting();
    void typingIsOneStep();
    void labelsStayDifferent();
    void colourFromTheMenu();
    void onlyWhatTheModelTakes();
    void judgeHasNoLabel();
    void followsTheFocus();
    void actionsOfThePlace_data();
    void actionsOfThePlace();
    void anotherConversationsPanelIsNotUndone();

private:
    template <typename T>
    T *field() const
    {
        for (T *widget : m_stand->editor().findChildren<T *>()) {
            if (widget->isVisible() && !qobject_cast<QAbstractSpinBox *>(widget->parentWidget()))
                return widget;
        }
        return nullptr;
    }
    void open(SlotId slot);
    const ModelSettings &ask() const { return m_stand->builder->panel().seats.at(0).ask; }

    std::unique_ptr<PanelStand> m_stand;
};

void TestSeatEditor::init()
{
    m_stand = std::make_unique<PanelStand>();
    m_stand->setPanel(fullTrio());
    QVERIFY(m_stand->show());
}

void TestSeatEditor::cleanup()
{
    m_stand.reset();
}

void TestSeatEditor::open(SlotId slot)
{
    m_stand->grid().focusSlot(slot);
    QTest::keyClick(m_stand->card(slot), Qt::Key_F2);
    QVERIFY(m_stand->editor().isVisible());
    QTRY_VERIFY(field<QPlainTextEdit>() && field<QPlainTextEdit>()->hasFocus());
}

void TestSeatEditor::everySetting_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"label", "role", "temperature", "tokens", "effort", "off"})
        QTest::newRow(what) << what;
}

void TestSeatEditor::everySetting()
{
    QFETCH(const QString, what);
    open({SlotKind::Seat, 0});
    if (what == "label") {
        QTest::mouseDClick(field<QLineEdit>(), Qt::LeftButton);
        QTest::keyClicks(field<QLineEdit>(), "Sceptic");
        QTest::keyClick(field<QLineEdit>(), Qt::Key_Return);
    } else if (what == "role") {
        QTest::keyClicks(field<QPlainTextEdit>(), "Doubt everything.");
    } else if (what == "temperature") {
        field<QDoubleSpinBox>()->setFocus();
        for (int step = 0; step < 6; ++step)
            QTest::keyClick(field<QDoubleSpinBox>(), Qt::Key_Up);
    } else if (what == "tokens") {
        field<QSpinBox>()->setFocus();
        QTest::keyClick(field<QSpinBox>(), Qt::Key_Up);
    } else if (what == "effort") {
        field<QComboBox>()->setFocus();
        QTest::keyClicks(field<QComboBox>(), "high");
    } else {
        QTest::mouseClick(field<QCheckBox>(), Qt::LeftButton, {}, QPoint(8, field<QCheckBox>()->height() / 2));
    }
    const Panel after = m_stand->panel();
    const Seat &seat = after.seats.at(0);
    QCOMPARE(seat.label, what == "label" ? "Sceptic" : "A");
    QCOMPARE(seat.ask.system, what == "role" ? "Doubt everything." : "");
    QCOMPARE(seat.ask.temperature.has_value(), what == "temperature");
    QVERIFY(what != "temperature" || qFuzzyCompare(*seat.ask.temperature, 0.5));
    QCOMPARE(seat.ask.maxTokens, what == "tokens" ? std::optional(500) : std::nullopt);
    QCOMPARE(seat.ask.effort, what == "effort" ? "high" : "");
    QCOMPARE(seat.enabled, what != "off");
    QCOMPARE(m_stand->undo.count(), 1);
    m_stand->undo.undo();
    QCOMPARE(m_stand->panel(), fullTrio());
    m_stand->undo.redo();
    QCOMPARE(m_stand->panel(), after);
}

void TestSeatEditor::typingIsOneStep()
{
    open({SlotKind::Seat, 0});
    QTest::keyClicks(field<QPlainTextEdit>(), "Be brief");
    QCOMPARE(m_stand->undo.count(), 1);
    field<QSpinBox>()->setFocus();
    QTest::keyClick(field<QSpinBox>(), Qt::Key_Up);
    QCOMPARE(m_stand->undo.count(), 2);
    m_stand->undo.undo();
    QCOMPARE(ask().system, "Be brief");
    QVERIFY(!ask().maxTokens);
    m_stand->undo.undo();
    QCOMPARE(field<QPlainTextEdit>()->toPlainText(), "");
}

void TestSeatEditor::labelsStayDifferent()
{
    open({SlotKind::Seat, 0});
    QTest::mouseDClick(field<QLineEdit>(), Qt::LeftButton);
    QTest::keyClicks(field<QLineEdit>(), "b");
    QTest::keyClick(field<QLineEdit>(), Qt::Key_Return);
    QCOMPARE(m_stand->panel(), fullTrio());
    QVERIFY(m_stand->hint().contains("called “b” already"));
    QCOMPARE(field<QLineEdit>()->text(), "A");
}

void TestSeatEditor::colourFromTheMenu()
{
    open({SlotKind::Seat, 0});
    auto *button = field<ColourButton>();
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(QApplication::activePopupWidget());
    const QList<QAction *> choices = button->menu()->actions();
    const auto red = std::ranges::find_if(choices, [](const QAction *action) { return action->text() == "Red"; });
    QVERIFY(red != choices.end());
    button->menu()->setActiveAction(*red);
    QTest::keyClick(button->menu(), Qt::Key_Return);
    QTRY_COMPARE(m_stand->panel().seats[0].colour, seriesColour(6).name());
    m_stand->undo.undo();
    QCOMPARE(m_stand->panel(), fullTrio());
    m_stand->undo.redo();
    QCOMPARE(m_stand->seat(0)->look().colour, seatColour(0, seriesColour(6).name(), m_stand->window.palette()));
}

void TestSeatEditor::onlyWhatTheModelTakes()
{
    const auto efforts = [this] {
        QStringList list;
        for (int index = 1; index < field<QComboBox>()->count(); ++index)
            list.append(field<QComboBox>()->itemText(index));
        return list;
    };
    open({SlotKind::Seat, 1});
    QCOMPARE(efforts(), QStringList({"low", "high"})); // Beta says which
    open({SlotKind::Seat, 0});
    QVERIFY(efforts().contains("xhigh")); // Alpha reasons and says no more
    open({SlotKind::Synthesizer});
    QVERIFY(!field<QComboBox>()->isEnabled()); // Delta does not reason
}

void TestSeatEditor::judgeHasNoLabel()
{
    open({SlotKind::Judge});
    QVERIFY(!field<QLineEdit>());
    for (const QCheckBox *box : m_stand->editor().findChildren<QCheckBox *>())
        QVERIFY2(!box->isVisible() || !box->text().contains("Seat"), qPrintable(box->text()));
    QTest::keyClicks(field<QPlainTextEdit>(), "Be strict.");
    QCOMPARE(m_stand->panel().judge.system, "Be strict.");
    m_stand->undo.undo();
    QCOMPARE(m_stand->panel(), fullTrio());
}

void TestSeatEditor::followsTheFocus()
{
    open({SlotKind::Seat, 0});
    QTest::mouseClick(m_stand->seat(1), Qt::LeftButton);
    QTRY_VERIFY(m_stand->seat(1)->hasFocus());
    QCOMPARE(field<QLineEdit>()->text(), "B");
    QTest::keyClick(m_stand->seat(1), Qt::Key_F2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!m_stand->editor().isVisible());
    QTRY_VERIFY(m_stand->seat(1)->hasFocus());
    // The place goes, and its settings with it.
    open({SlotKind::Seat, 1});
    m_stand->setPanel({});
    QVERIFY(!m_stand->editor().isVisible());
}

void TestSeatEditor::actionsOfThePlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("panel");
    QTest::newRow("off") << "Switch off" << "(A:alpha) B:beta | gamma | delta";
    QTest::newRow("duplicate") << "Duplicate" << "A:alpha C:alpha B:beta | gamma | delta";
    QTest::newRow("remove") << "Remove" << "B:beta | gamma | delta";
}

void TestSeatEditor::actionsOfThePlace()
{
    QFETCH(const QString, text);
    QFETCH(const QString, panel);
    auto *more = m_stand->seat(0)->findChild<QAbstractButton *>();
    QTest::mouseClick(more, Qt::LeftButton);
    QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    for (QAction *action : menu->actions()) {
        if (action->text().remove('&') == text)
            menu->setActiveAction(action);
    }
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(inWords(m_stand->panel()), panel);
    m_stand->undo.undo();
    QCOMPARE(m_stand->panel(), fullTrio());
    m_stand->undo.redo();
    QCOMPARE(inWords(m_stand->panel()), panel);
}

void TestSeatEditor::anotherConversationsPanelIsNotUndone()
{
    m_stand->grid().focusSlot({SlotKind::Seat, 0});
    QTest::keyClick(m_stand->seat(0), Qt::Key_Delete);
    QVERIFY(m_stand->undo.canUndo());
    Panel other = fullTrio();
    other.name = "Of another conversation";
    m_stand->setPanel(other);
    QVERIFY(!m_stand->undo.canUndo());
}

QTEST_MAIN(TestSeatEditor)
#include "tst_seateditor.moc"
