// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panel/panelmodel.h"

#include "core/panel/panelchange.h"
#include "ui/panel/panelmime.h"
#include "ui/panel/shelffilter.h"
#include "ui/panel/shelfmodel.h"

#include "panelstand.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace fusion;
using namespace fusion::test;

/// The models behind the page: they keep the rules of item models whatever happens to catalog and panel.
class TestPanelModels : public QObject
{
    Q_OBJECT

private slots:
    void panelModelKeepsTheRules();
    void shelfModelsKeepTheRules();
    void foreignDataIsNoDrop_data();
    void foreignDataIsNoDrop();
    void dropOnNothingGoesToTheNextSeat();

private:
    Catalog m_catalog;
    const ConnectionLookup m_lookup = [](const QString &) { return ConnectionState{.exists = true}; };
};

void TestPanelModels::panelModelKeepsTheRules()
{
    PanelModel model(m_catalog, m_lookup);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Panel panel = fullTrio();
    model.setPanel(panel);
    QCOMPARE(model.rowCount(), 5);
    while (panel.seats.size() < maxSeats) {
        panel = withDuplicatedSeat(panel, 0);
        model.setPanel(panel);
    }
    QCOMPARE(model.rowCount(), maxSeats + 2);
    m_catalog.setModels("lab", {standModel("lab", "alpha", "Alpha")});
    QCOMPARE(model.index(0).data().toString(), "Alpha");
    model.setPanel({});
    QCOMPARE(model.rowCount(), 3);
    model.setPanel(fullTrio());
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.rowOf(model.slotAt(row)), row);
}

void TestPanelModels::shelfModelsKeepTheRules()
{
    ShelfModel shelf(m_catalog, m_lookup);
    ShelfFilter filter(shelf);
    const auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;
    const QAbstractItemModelTester shelfTester(&shelf, strict);
    const QAbstractItemModelTester filterTester(&filter, strict);
    m_catalog.setModels("lab", {standModel("lab", "alpha", "Alpha"), standModel("lab", "beta", "Beta")});
    m_catalog.setModels("other", {standModel("other", "gamma", "Gamma")});
    QCOMPARE(filter.rowCount(), 3);
    filter.setQuery({.words = "a b"});
    QCOMPARE(filter.rowCount(), 1);
    filter.setQuery({});
    filter.setOrder(ShelfOrder::Name);
    shelf.refreshConnections();
    m_catalog.removeConnection("lab");
    QCOMPARE(filter.rowCount(), 1);
    const std::unique_ptr<QMimeData> mime(filter.mimeData({filter.index(0, 0)}));
    QCOMPARE(modelOfMime(*mime), (ModelRef{"other", "gamma"}));
}

void TestPanelModels::foreignDataIsNoDrop_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("text") << "text/plain" << QByteArray("lab/alpha");
    QTest::newRow("empty") << QString(modelMimeType) << QByteArray();
    QTest::newRow("no json") << QString(modelMimeType) << QByteArray("\xff\x00{", 3);
    QTest::newRow("no id") << QString(modelMimeType) << QByteArray(R"({"connection":"lab"})");
    QTest::newRow("numbers") << QString(modelMimeType) << QByteArray(R"({"connection":1,"id":2})");
    QTest::newRow("slot far out") << QString(slotMimeType) << QByteArray(R"({"kind":"seat","seat":99})");
    QTest::newRow("slot below") << QString(slotMimeType) << QByteArray(R"({"kind":"seat","seat":-1})");
}

void TestPanelModels::foreignDataIsNoDrop()
{
    QFETCH(const QString, format);
    QFETCH(const QByteArray, data);
    PanelModel model(m_catalog, m_lookup);
    model.setPanel(fullTrio());
    const QSignalSpy dropped(&model, &PanelModel::dropped);
    QMimeData mime;
    mime.setData(format, data);
    for (int row = 0; row < model.rowCount(); ++row) {
        QVERIFY(!model.canDropMimeData(&mime, Qt::CopyAction, -1, -1, model.index(row)));
        QVERIFY(!model.dropMimeData(&mime, Qt::CopyAction, -1, -1, model.index(row)));
    }
    QCOMPARE(dropped.count(), 0);
}

void TestPanelModels::dropOnNothingGoesToTheNextSeat()
{
    PanelModel model(m_catalog, m_lookup);
    model.setPanel(fullTrio());
    const QSignalSpy dropped(&model, &PanelModel::dropped);
    const auto mime = mimeOfModel({"other", "gamma"});
    QVERIFY(model.dropMimeData(mime.get(), Qt::CopyAction, -1, -1, {}));
    QCOMPARE(dropped.count(), 1);
    QCOMPARE(dropped.at(0).at(0).value<PanelDrop>().target, (SlotId{SlotKind::Seat, 2}));
}

QTEST_MAIN(TestPanelModels)
#include "tst_panelmodels.moc"
