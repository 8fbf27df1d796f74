// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/session.h"
#include "core/session/spendingledger.h"
#include "ui/settings/connectionform.h"
#include "ui/settings/moneyfield.h"
#include "ui/settings/spendingpage.h"

#include <QComboBox>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using namespace fusion;

/// Limits are typed, kept as integers, and survive the program.
class TestSpendingPage : public QObject
{
    Q_OBJECT

private slots:
    void typedLimitsAreKept();
    void fieldsAreExact_data();
    void fieldsAreExact();
    void connectionsSayHowManyCallsTheyTake();

private:
    static MoneyField *field(const SpendingPage &page, const QString &name)
    {
        for (MoneyField *field : page.findChildren<MoneyField *>()) {
            if (field->accessibleName() == name)
                return field;
        }
        return nullptr;
    }
};

void TestSpendingPage::typedLimitsAreKept()
{
    QTemporaryDir profile;
    {
        Session session({.profileDir = profile.path(), .demo = false, .useKeychain = false});
        session.saveConnection(
            {.id = "lab", .kind = ConnectionKind::OpenAi, .name = "Lab", .baseUrl = QUrl("http://127.0.0.1:9")});
        SpendingPage page(session);
        page.show();
        MoneyField *run = field(page, "Limit for one run");
        QVERIFY(!run->amount());
        QCOMPARE(run->text(), "No limit");
        run->setFocus();
        run->selectAll();
        QTest::keyClicks(run, "0.25");
        QTest::keyClick(run, Qt::Key_Return);
        QCOMPARE(session.spending().caps().perRun, Money{250'000'000});
        MoneyField *lab = field(page, "Lab, a day at most");
        lab->setFocus();
        lab->selectAll();
        QTest::keyClicks(lab, "2");
        QTest::keyClick(lab, Qt::Key_Return);
        QCOMPARE(session.spending().caps().perConnection.at("lab"), Money{2'000'000'000});
    }
    Session again({.profileDir = profile.path(), .demo = false, .useKeychain = false});
    QCOMPARE(again.spending().caps().perRun, Money{250'000'000});
    SpendingPage page(again);
    QCOMPARE(field(page, "Limit for one run")->amount(), Money{250'000'000});
    QCOMPARE(field(page, "Lab, a day at most")->amount(), Money{2'000'000'000});
    QVERIFY(field(page, "Warning before a run")->amount());
}

void TestSpendingPage::fieldsAreExact_data()
{
    QTest::addColumn<qint64>("nanos");
    for (const qint64 nanos : {0LL, 100'000LL, 300'000LL, 1'100'000'000LL, 123'456'700'000LL, 99'999'999'900'000LL})
        QTest::addRow("%lld", static_cast<long long>(nanos)) << nanos;
}

void TestSpendingPage::fieldsAreExact()
{
    QFETCH(qint64, nanos);
    MoneyField field("none");
    field.setAmount(Money{nanos});
    QCOMPARE(field.amount(), Money{nanos});
    field.setAmount(std::nullopt);
    QVERIFY(!field.amount());
}

void TestSpendingPage::connectionsSayHowManyCallsTheyTake()
{
    QTemporaryDir profile;
    Session session({.profileDir = profile.path(), .demo = false, .useKeychain = false});
    ConnectionForm form(session);
    form.edit(
        {.id = "lab", .kind = ConnectionKind::OpenAi, .name = "Lab", .baseUrl = QUrl("http://127.0.0.1:9/v1"), .parallel = 5});
    form.show();
    QComboBox *box = nullptr;
    for (QComboBox *found : form.findChildren<QComboBox *>()) {
        if (found->accessibleName() == "Calls at once")
            box = found;
    }
    QVERIFY(box);
    QCOMPARE(box->currentText(), "5");
    form.save();
    QTRY_COMPARE(session.connection("lab")->parallel, 5);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    form.save();
    QTRY_COMPARE(session.connection("lab")->parallel, std::nullopt);
    QCOMPARE(session.connection("lab")->parallelCalls(), 1);
}

QTEST_MAIN(TestSpendingPage)
#include "tst_spendingpage.moc"
