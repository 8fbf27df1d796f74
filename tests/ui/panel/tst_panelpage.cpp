// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panelstand.h"

#include "ui/common/theme.h"
#include "ui/panel/modelshelf.h"
#include "ui/panel/seateditor.h"
#include "ui/panel/slotcard.h"
#include "ui/panel/slotgrid.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>

using namespace fusion;
using namespace fusion::test;

/// The page as a whole: shelf search, and what people who use no mouse or no screen need of every control.
class TestPanelPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void filterSignsFollowTheScheme();
    void searchAndFilters_data();
    void searchAndFilters();
    void orders_data();
    void orders();
    void emptyShelfSaysWhy();
    void everyControlHasANameAndARole();
    void namelessControlIsFound();
    void tabReachesEverything();
    void tabReachesTheSettings();
    void focusIsVisible_data();
    void focusIsVisible();
    void shelfLeavesRoomForThePlaces();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    QComboBox *combo(const QString &name) const;
    QStringList listed() const;
    void pick(const QString &comboName, const QString &text) const;

    std::unique_ptr<PanelStand> m_stand;
};

namespace {

bool isControl(const QWidget *widget)
{
    // Parts of combo boxes and spin boxes are Qt's to name.
    if (widget->objectName().startsWith("qt_") || qobject_cast<QComboBox *>(widget->parentWidget()) ||
        qobject_cast<QAbstractSpinBox *>(widget->parentWidget()))
        return false;
    return widget->focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton *>(widget);
}

QStringList faultsOf(const QWidget &page)
{
    QStringList faults;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        if (!isControl(widget) || !widget->isVisibleTo(&page))
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        const QString where = widget->metaObject()->className();
        if (!accessible || accessible->text(QAccessible::Name).isEmpty())
            faults.append(where + " has no name");
        else if (accessible->role() == QAccessible::Client || accessible->role() == QAccessible::NoRole)
            faults.append(where + " has no role");
    }
    return faults;
}

QList<QWidget *> stops(const QWidget &page)
{
    QList<QWidget *> stops;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        if (isControl(widget) && (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled() &&
            !widget->focusProxy())
            stops.append(widget);
    }
    return stops;
}

} // namespace

void TestPanelPage::init()
{
    m_stand = std::make_unique<PanelStand>();
    m_stand->setPanel(fullTrio());
    QVERIFY(m_stand->show());
}

void TestPanelPage::cleanup()
{
    m_stand.reset();
    applyTheme(ColourScheme::Light, 0);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QComboBox *TestPanelPage::combo(const QString &name) const
{
    for (QComboBox *box : m_stand->builder->findChildren<QComboBox *>()) {
        if (box->accessibleName() == name)
            return box;
    }
    return nullptr;
}

QStringList TestPanelPage::listed() const
{
    QStringList names;
    for (int row = 0; row < m_stand->shelf()->model()->rowCount(); ++row)
        names.append(m_stand->shelf()->model()->index(row, 0).data().toString());
    return names;
}

void TestPanelPage::pick(const QString &comboName, const QString &text) const
{
    QComboBox *box = combo(comboName);
    QVERIFY(box);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int step = 0; step < box->count() && box->currentText() != text; ++step)
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentText(), text);
}

void TestPanelPage::searchAndFilters_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("picks"); // combo, text, combo, text, ...
    QTest::addColumn<QStringList>("abilities");
    QTest::addColumn<QStringList>("names");
    const QStringList all{"Alpha", "Beta", "Gamma", "Delta", "Tiny", "Plain", "Sealed"};
    const QString connection = "Show only this connection";
    const QString maker = "Show only this maker";
    const QString price = "Highest price per million output tokens";
    QTest::newRow("everything that writes") << "" << QStringList() << QStringList() << all;
    QTest::newRow("by name") << "aLp" << QStringList() << QStringList() << QStringList{"Alpha"};
    QTest::newRow("by maker") << "mistral" << QStringList() << QStringList() << QStringList{"Delta", "Tiny"};
    QTest::newRow("all words") << "mistral  tin" << QStringList() << QStringList() << QStringList{"Tiny"};
    QTest::newRow("connection") << "" << QStringList{connection, "locked"} << QStringList() << QStringList{"Sealed"};
    QTest::newRow("maker") << "" << QStringList{maker, "OpenAI"} << QStringList() << QStringList{"Beta"};
    QTest::newRow("free") << "" << QStringList{price, "Free"} << QStringList() << QStringList{"Delta"};
    QTest::newRow("reasons") << "" << QStringList() << QStringList{"Reasoning"} << QStringList{"Alpha", "Beta", "Gamma"};
    QTest::newRow("reasons and sees") << "" << QStringList() << QStringList{"Reasoning", "Images"} << QStringList{"Beta"};
    QTest::newRow("nothing left") << "alpha" << QStringList{maker, "OpenAI"} << QStringList() << QStringList();
}

void TestPanelPage::searchAndFilters()
{
    QFETCH(const QString, words);
    QFETCH(const QStringList, picks);
    QFETCH(const QStringList, abilities);
    QFETCH(const QStringList, names);
    QTest::keyClicks(m_stand->builder->shelf().search(), words);
    for (qsizetype index = 0; index < picks.size(); index += 2)
        pick(picks[index], picks[index + 1]);
    for (QToolButton *button : m_stand->builder->shelf().findChildren<QToolButton *>()) {
        for (const QString &ability : abilities) {
            if (button->accessibleName().endsWith(ability))
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    QCOMPARE(listed(), names);
}

void TestPanelPage::orders_data()
{
    QTest::addColumn<QString>("order");
    QTest::addColumn<QStringList>("first");
    QTest::newRow("name") << "By name" << QStringList{"Alpha", "Beta", "Delta"};
    QTest::newRow("price") << "By price" << QStringList{"Delta", "Tiny", "Gamma"};
    QTest::newRow("context") << "By context" << QStringList{"Gamma", "Beta", "Alpha"};
}

void TestPanelPage::orders()
{
    QFETCH(const QString, order);
    QFETCH(const QStringList, first);
    pick("Sort models by", order);
    QCOMPARE(listed().first(3), first);
    QCOMPARE(listed().last(), "Sealed"); // what cannot be asked comes last in any order
}

void TestPanelPage::emptyShelfSaysWhy()
{
    QLineEdit *search = m_stand->builder->shelf().search();
    QTest::keyClicks(search, "no such model");
    QTRY_VERIFY(!m_stand->shelf()->isVisible());
    search->clear();
    QTRY_VERIFY(m_stand->shelf()->isVisible());
    // Down leads from the words to what they found.
    QTest::keyClicks(search, "gamma");
    QTest::keyClick(search, Qt::Key_Down);
    QTRY_VERIFY(m_stand->shelf()->hasFocus());
    QCOMPARE(m_stand->shelf()->currentIndex().data().toString(), "Gamma");
}

void TestPanelPage::everyControlHasANameAndARole()
{
    m_stand->grid().focusSlot({SlotKind::Seat, 0});
    QTest::keyClick(m_stand->seat(0), Qt::Key_F2);
    QCOMPARE(faultsOf(*m_stand->builder), QStringList());
    QAccessibleInterface *seat = QAccessible::queryAccessibleInterface(m_stand->seat(0));
    QCOMPARE(seat->text(QAccessible::Name), "Seat A: Alpha");
    QCOMPARE(seat->role(), QAccessible::Button);
    QVERIFY(QAccessible::queryAccessibleInterface(m_stand->seat(2))->text(QAccessible::Name).contains("empty"));
}

/// The check above can fail.
void TestPanelPage::namelessControlIsFound()
{
    QToolButton nameless(m_stand->builder);
    nameless.show();
    QCOMPARE(faultsOf(*m_stand->builder).size(), 1);
}

void TestPanelPage::tabReachesEverything()
{
    m_stand->builder->focusShelf();
    const QList<QWidget *> wanted = stops(*m_stand->builder);
    QVERIFY(wanted.size() > 15);
    QList<QWidget *> met;
    for (int step = 0; step < 2 * wanted.size() && met.size() < wanted.size(); ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        if (QWidget *here = QApplication::focusWidget(); !met.contains(here))
            met.append(here);
    }
    for (QWidget *widget : wanted)
        QVERIFY2(met.contains(widget), qPrintable(widget->accessibleName()));
    // As it is read: the seats in their order, judge, synthesizer, and then from the top again.
    const QList<QWidget *> places{m_stand->seat(0), m_stand->seat(1), m_stand->seat(2), m_stand->judge(), m_stand->synthesizer()};
    QCOMPARE(met.mid(met.indexOf(m_stand->seat(0)), places.size()), places);
}

/// F2 leads into the settings of a place; Tab goes through them, and back to the switch at their head.
void TestPanelPage::tabReachesTheSettings()
{
    m_stand->grid().focusSlot({SlotKind::Seat, 0});
    QTest::keyClick(m_stand->seat(0), Qt::Key_F2);
    const QList<QWidget *> wanted = stops(m_stand->editor());
    QList<QWidget *> met{QApplication::focusWidget()};
    for (int step = 0; step < wanted.size() - 3; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        met.append(QApplication::focusWidget());
    }
    met.first()->setFocus();
    for (int step = 0; step < 2; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        met.append(QApplication::focusWidget());
    }
    for (QWidget *widget : wanted)
        QVERIFY2(met.contains(widget), qPrintable(widget->accessibleName()));
    QCOMPARE(met.size(), wanted.size());
}

void TestPanelPage::focusIsVisible_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

/// Every stop looks different with the focus than without.
void TestPanelPage::focusIsVisible()
{
    QFETCH(const bool, isDark);
    applyTheme(isDark ? ColourScheme::Dark : ColourScheme::Light, 0);
    m_stand->grid().focusSlot({SlotKind::Seat, 0});
    QTest::keyClick(m_stand->seat(0), Qt::Key_F2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // who uses the keyboard is shown where it goes
    for (QWidget *widget : stops(*m_stand->builder)) {
        QWidget *elsewhere = widget == m_stand->shelf() ? static_cast<QWidget *>(m_stand->seat(1)) : m_stand->shelf();
        elsewhere->setFocus(Qt::TabFocusReason);
        const QImage without = widget->grab().toImage();
        widget->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(widget->hasFocus());
        QVERIFY2(widget->grab().toImage() != without, qPrintable(widget->accessibleName()));
    }
}

void TestPanelPage::shelfLeavesRoomForThePlaces()
{
    QVERIFY(m_stand->builder->shelf().width() * 2 < m_stand->grid().width());
}

void TestPanelPage::nothingIsCutOff_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<bool>("isReversed");
    QTest::newRow("usual") << 0 << false;
    QTest::newRow("large") << 16 << false;
    QTest::newRow("right to left") << 0 << true;
}

void TestPanelPage::nothingIsCutOff()
{
    QFETCH(const int, points);
    QFETCH(const bool, isReversed);
    QApplication::setLayoutDirection(isReversed ? Qt::RightToLeft : Qt::LeftToRight);
    applyTheme(ColourScheme::Light, points);
    m_stand->grid().focusSlot({SlotKind::Seat, 0});
    QTest::keyClick(m_stand->seat(0), Qt::Key_F2);
    QTRY_VERIFY(m_stand->window.width() <= 1060);
    for (QWidget *widget : m_stand->builder->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool isText = button && !button->text().isEmpty() && isControl(widget);
        if (isText && widget->isVisible())
            QVERIFY2(widget->width() >= widget->minimumSizeHint().width(), qPrintable(widget->accessibleName()));
    }
    for (SlotCard *card : m_stand->grid().seats())
        QVERIFY(m_stand->grid().viewport()->width() >= card->geometry().right());
}

/// The brightest of what is drawn in a button's sign.
static int brightest(const QToolButton &button)
{
    const QImage image = button.icon().pixmap(button.iconSize()).toImage().convertToFormat(QImage::Format_ARGB32);
    int most = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > 200)
                most = std::max(most, image.pixelColor(x, y).lightness());
        }
    }
    return most;
}

void TestPanelPage::filterSignsFollowTheScheme()
{
    QList<QToolButton *> signs;
    for (QToolButton *button : m_stand->builder->shelf().findChildren<QToolButton *>()) {
        if (button->isCheckable() && !button->icon().isNull())
            signs.append(button);
    }
    QVERIFY(!signs.isEmpty());
    for (const ColourScheme scheme : {ColourScheme::Light, ColourScheme::Dark, ColourScheme::Light}) {
        applyTheme(scheme, 0);
        for (const QToolButton *sign : signs)
            QTRY_COMPARE(brightest(*sign) > 128, scheme == ColourScheme::Dark);
    }
}

QTEST_MAIN(TestPanelPage)
#include "tst_panelpage.moc"
