// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panelstand.h"

#include "ui/panel/panelrules.h"
#include "ui/panel/slotcard.h"
#include "ui/panel/slotgrid.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>
#include <QWheelEvent>

using namespace fusion;
using namespace fusion::test;

/// What holds for the panel as a whole, changed by keyboard and mouse, undone and done again.
class TestPanelRules : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsWhatHolds();
    void numbers_data();
    void numbers();
    void switches_data();
    void switches();
    void description();
    void eachRuleIsItsOwnStep();
    void undoKeyIsThePages();
    void wheelScrollsPast();
    void accessKeysLeadThere();
    void tabLeadsThrough();
    void narrowAndWide();

private:
    PanelRules &rules() const { return *m_stand->builder->findChild<PanelRules *>(); }
    template <typename T>
    T *named(const QString &name) const
    {
        for (T *widget : rules().findChildren<T *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    QCheckBox *checkBox(const QString &words) const;

    std::unique_ptr<PanelStand> m_stand;
};

namespace {

/// "quorum grace whole idle blind local"
QString inNumbers(const Panel &panel)
{
    const PanelPolicy &policy = panel.policy;
    return QString("%1 %2 %3 %4 %5 %6")
        .arg(policy.quorum)
        .arg(policy.graceS)
        .arg(policy.seatTimeoutS)
        .arg(policy.seatIdleS)
        .arg(policy.blind)
        .arg(panel.localOnly);
}

} // namespace

void TestPanelRules::init()
{
    m_stand = std::make_unique<PanelStand>();
    m_stand->setPanel(fullTrio());
    QVERIFY(m_stand->show());
}

void TestPanelRules::cleanup()
{
    m_stand.reset();
}

QCheckBox *TestPanelRules::checkBox(const QString &words) const
{
    for (QCheckBox *box : rules().findChildren<QCheckBox *>()) {
        if (box->text().remove('&').contains(words))
            return box;
    }
    return nullptr;
}

void TestPanelRules::showsWhatHolds()
{
    QCOMPARE(named<QSpinBox>("Enough answers")->text(), "2");
    QCOMPARE(named<QSpinBox>("Then wait for the others")->text(), "8 s");
    QCOMPARE(named<QSpinBox>("Give up on a seat after")->text(), "600 s");
    QCOMPARE(named<QSpinBox>("Or when it is quiet for")->text(), "60 s");
    QVERIFY(checkBox("no model names")->isChecked());
    QVERIFY(!checkBox("this machine")->isChecked());
    Panel other = fullTrio();
    other.description = "For reviews";
    other.policy = {.quorum = 3, .graceS = 0, .seatTimeoutS = 90, .seatIdleS = 7, .blind = false};
    other.localOnly = true;
    m_stand->setPanel(other);
    QCOMPARE(named<QSpinBox>("Then wait for the others")->text(), "0 s");
    QCOMPARE(named<QLineEdit>("What the panel is for")->text(), "For reviews");
    QVERIFY(!checkBox("no model names")->isChecked());
    QVERIFY(checkBox("this machine")->isChecked());
    QCOMPARE(m_stand->panel(), other); // showing changes nothing
    QCOMPARE(m_stand->undo.count(), 0);
}

void TestPanelRules::numbers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("after");
    QTest::newRow("quorum") << "Enough answers" << "5 8 600 60 1 0";
    QTest::newRow("grace") << "Then wait for the others" << "2 5 600 60 1 0";
    QTest::newRow("whole") << "Give up on a seat after" << "2 8 5 60 1 0";
    QTest::newRow("idle") << "Or when it is quiet for" << "2 8 600 5 1 0";
}

void TestPanelRules::numbers()
{
    QFETCH(const QString, name);
    QFETCH(const QString, after);
    auto *number = named<QSpinBox>(name);
    QVERIFY(number);
    number->setFocus();
    QTest::keyClick(number, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(number, "5");
    QTest::keyClick(number, Qt::Key_Return);
    QCOMPARE(inNumbers(m_stand->panel()), after);
    QCOMPARE(m_stand->undo.count(), 1);
    m_stand->undo.undo();
    QCOMPARE(m_stand->panel(), fullTrio());
    m_stand->undo.redo();
    QCOMPARE(inNumbers(m_stand->panel()), after);
}

void TestPanelRules::switches_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("after");
    QTest::newRow("blind") << "no model names" << "2 8 600 60 0 0";
    QTest::newRow("local only") << "this machine" << "2 8 600 60 1 1";
}

void TestPanelRules::switches()
{
    QFETCH(const QString, words);
    QFETCH(const QString, after);
    QCheckBox *box = checkBox(words);
    m_stand->grid().ensureWidgetVisible(box);
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    QCOMPARE(inNumbers(m_stand->panel()), after);
    m_stand->undo.undo();
    QCOMPARE(m_stand->panel(), fullTrio());
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QCOMPARE(inNumbers(m_stand->panel()), after);
}

void TestPanelRules::description()
{
    auto *field = named<QLineEdit>("What the panel is for");
    field->setFocus();
    QTest::keyClicks(field, "Numbers only");
    QCOMPARE(m_stand->panel().description, "Numbers only");
    QCOMPARE(m_stand->undo.count(), 1);
    m_stand->undo.undo();
    QCOMPARE(field->text(), "");
    QCOMPARE(m_stand->panel(), fullTrio());
}

void TestPanelRules::eachRuleIsItsOwnStep()
{
    auto *quorum = named<QSpinBox>("Enough answers");
    quorum->setFocus();
    QTest::keyClick(quorum, Qt::Key_Up);
    QTest::keyClick(quorum, Qt::Key_Up);
    auto *grace = named<QSpinBox>("Then wait for the others");
    grace->setFocus();
    QTest::keyClick(grace, Qt::Key_Up);
    QTest::keyClick(checkBox("no model names"), Qt::Key_Space);
    QTest::keyClick(checkBox("this machine"), Qt::Key_Space);
    QCOMPARE(inNumbers(m_stand->panel()), "4 9 600 60 0 1");
    QCOMPARE(m_stand->undo.count(), 4);
    m_stand->undo.undo();
    QCOMPARE(inNumbers(m_stand->panel()), "4 9 600 60 0 0");
    m_stand->undo.undo();
    m_stand->undo.undo();
    QCOMPARE(inNumbers(m_stand->panel()), "4 8 600 60 1 0");
}

/// A number has nothing of its own to take back, so Ctrl+Z reaches the page's undo, as everywhere else on it.
void TestPanelRules::undoKeyIsThePages()
{
    QAction *undo = m_stand->undo.createUndoAction(&m_stand->window);
    undo->setShortcut(QKeySequence::Undo);
    m_stand->window.addAction(undo);
    auto *quorum = named<QSpinBox>("Enough answers");
    quorum->setFocus();
    QTest::keyClick(quorum, Qt::Key_Up);
    QCOMPARE(m_stand->panel().policy.quorum, 3);
    QTest::keyClick(quorum, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_stand->panel(), fullTrio());
    QCOMPARE(quorum->value(), 2);
}

void TestPanelRules::wheelScrollsPast()
{
    auto *quorum = named<QSpinBox>("Enough answers");
    m_stand->grid().focusSlot({SlotKind::Judge});
    m_stand->grid().ensureWidgetVisible(quorum);
    const QPoint middle = quorum->rect().center();
    QWheelEvent wheel(middle, quorum->mapToGlobal(middle), {}, QPoint(0, 120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(quorum, &wheel);
    QCOMPARE(m_stand->panel(), fullTrio());
}

void TestPanelRules::accessKeysLeadThere()
{
    QTest::keyClick(m_stand->seat(0), Qt::Key_G, Qt::AltModifier);
    QTRY_VERIFY(named<QSpinBox>("Enough answers")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_J, Qt::AltModifier);
    QTRY_VERIFY(!m_stand->panel().policy.blind);
}

void TestPanelRules::tabLeadsThrough()
{
    m_stand->grid().focusSlot({SlotKind::Synthesizer});
    QList<QWidget *> met;
    for (int step = 0; step < 9; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        if (rules().isAncestorOf(QApplication::focusWidget()))
            met.append(QApplication::focusWidget());
    }
    const QList<QWidget *> wanted{named<QLineEdit>("What the panel is for"),
                                  named<QComboBox>("Who is asked"),
                                  named<QSpinBox>("Enough answers"),
                                  named<QSpinBox>("Then wait for the others"),
                                  named<QSpinBox>("Give up on a seat after"),
                                  named<QSpinBox>("Or when it is quiet for"),
                                  checkBox("no model names"),
                                  checkBox("this machine")};
    QCOMPARE(met, wanted);
}

/// Numbers beside each other where there is room, below each other where there is not; never cut off.
void TestPanelRules::narrowAndWide()
{
    const auto rows = [this] {
        QSet<int> tops;
        for (const QSpinBox *number : rules().findChildren<QSpinBox *>())
            tops.insert(number->y());
        return tops.size();
    };
    m_stand->window.resize(1600, 700);
    QTRY_COMPARE(rows(), 2);
    m_stand->window.resize(m_stand->window.minimumSizeHint().width(), 700);
    QTRY_VERIFY(rows() > 2);
    for (const QLabel *label : rules().findChildren<QLabel *>())
        QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
    for (const QWidget *part : rules().findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        QVERIFY2(part->minimumSizeHint().width() <= m_stand->grid().viewport()->width(), qPrintable(part->accessibleName()));
    QTRY_VERIFY(rules().geometry().right() <= m_stand->grid().viewport()->width());
}

QTEST_MAIN(TestPanelRules)
#include "tst_panelrules.moc"
