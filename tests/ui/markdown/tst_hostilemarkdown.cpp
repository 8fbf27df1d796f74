// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markdown/leafbuilder.h"
#include "ui/markdown/markdownview.h"

#include "tests/ui/markdown/samples.h"

#include <QScrollBar>
#include <QTest>

using namespace fusion;
using namespace fusion::markdown;

/// Texts made to hurt are shown, whole or honestly folded, with bounded work: counted, not timed.
class TestHostileMarkdown : public QObject
{
    Q_OBJECT
private slots:
    void staysBounded_data();
    void staysBounded();
    void staysBoundedWhileStreaming_data() { staysBounded_data(); }
    void staysBoundedWhileStreaming();
};

void TestHostileMarkdown::staysBounded_data()
{
    QTest::addColumn<QString>("text");
    for (const test::HostileText &hostile : test::hostileTexts())
        QTest::newRow(hostile.name) << hostile.text;
}

void TestHostileMarkdown::staysBounded()
{
    QFETCH(QString, text);
    MarkdownView view;
    view.resize(500, 400);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.setMarkdown(text);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    view.grab();
    const auto &blocks = view.item()->blocks();
    qsizetype shown = 0;
    for (const Block &block : blocks) {
        shown += block.text.size();
        QVERIFY(block.containers.size() <= MaxContainers);
        QVERIFY(block.cells.size() <= std::size_t(MaxCells));
        QVERIFY(block.columns <= MaxColumns || block.cells.empty());
        if (block.kind != BlockKind::Code && block.kind != BlockKind::Table) {
            QVERIFY(block.text.size() <= MaxPartLength + MaxUnbroken);
            QVERIFY(block.runs.size() <= std::size_t(MaxPartRuns) + 1);
        }
        for (const QString &link : block.links)
            QVERIFY(link.size() <= MaxHrefLength);
    }
    QVERIFY2(shown <= text.size() * 9 + 1000, qPrintable(QString::number(shown)));
    QVERIFY2(view.item()->blockLayouts().layoutCalls() < 1500,
             qPrintable(QString::number(view.item()->blockLayouts().layoutCalls())));
}

void TestHostileMarkdown::staysBoundedWhileStreaming()
{
    QFETCH(QString, text);
    MarkdownView view;
    view.resize(500, 400);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const qsizetype step = text.size() / 20 + 1;
    for (qsizetype at = 0; at < text.size(); at += step) {
        view.append(text.sliced(at, std::min(step, text.size() - at)));
        view.item()->flush();
        view.grab();
    }
    QCOMPARE(view.markdown(), text);
    QCOMPARE(view.item()->blocks(), parseMarkdown(text));
}

QTEST_MAIN(TestHostileMarkdown)
#include "tst_hostilemarkdown.moc"
