// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markdown/leafbuilder.h"
#include "core/markdown/markdownparser.h"
#include "ui/markdown/markdowndocument.h"

#include "tests/ui/markdown/samples.h"
#include "tests/ui/markdown/specsamples.h"

#include <QTest>

using namespace fusion;
using namespace fusion::markdown;

namespace {

QString describe(const Block &block)
{
    QString line = QStringLiteral("%1/%2/%3 %4-%5 blank%6 '%7'")
                       .arg(int(block.kind))
                       .arg(block.level)
                       .arg(block.language)
                       .arg(block.source.begin)
                       .arg(block.source.end)
                       .arg(block.blankBefore)
                       .arg(block.text);
    for (const Container &c : block.containers)
        line += QStringLiteral(" {%1 %2 %3}").arg(int(c.kind)).arg(c.number).arg(c.first);
    for (const Run &r : block.runs)
        line += QStringLiteral(" [%1+%2 <- %3-%4 s%5 l%6]")
                    .arg(r.start)
                    .arg(r.length)
                    .arg(r.source.begin)
                    .arg(r.source.end)
                    .arg(int(r.style))
                    .arg(r.link);
    return line;
}

bool sameBlocks(const std::vector<Block> &got, const std::vector<Block> &expected, const QString &source, const QString &how)
{
    if (got == expected)
        return true;
    qWarning().noquote() << how << "of" << source;
    for (std::size_t i = 0; i < std::max(got.size(), expected.size()); ++i) {
        const QString a = i < got.size() ? describe(got[i]) : QStringLiteral("-");
        const QString b = i < expected.size() ? describe(expected[i]) : QStringLiteral("-");
        if (a != b)
            qWarning().noquote() << i << "\n  got     " << a << "\n  expected" << b;
    }
    return false;
}

} // namespace

/// However a text arrives, at every moment its blocks are those of the whole text parsed at once.
class TestMarkdownDocument : public QObject
{
    Q_OBJECT
private slots:
    void sampleInTwoPieces_data();
    void sampleInTwoPieces();
    void sampleCharacterByCharacter_data() { sampleInTwoPieces_data(); }
    void sampleCharacterByCharacter();
    void generated();
    void generatedFromFragments();
    void longMessage();
    void parsesOnlyTheEnd();
    void tooLongTargetsDefineNothing();
};

void TestMarkdownDocument::sampleInTwoPieces_data()
{
    QTest::addColumn<QString>("source");
    int row = 0;
    for (const QString &source : test::markdownSamples())
        QTest::addRow("%d", row++) << source;
    for (const test::SpecSample &sample : test::specSamples())
        QTest::addRow("%s", qPrintable(sample.name)) << sample.text;
}

void TestMarkdownDocument::sampleInTwoPieces()
{
    QFETCH(QString, source);
    const auto expected = parseMarkdown(source);
    for (qsizetype cut = 0; cut <= source.size(); ++cut) {
        MarkdownDocument document;
        document.append(QStringView(source).first(cut));
        document.append(QStringView(source).sliced(cut));
        QVERIFY(sameBlocks(document.blocks(), expected, source, QStringLiteral("cut at %1").arg(cut)));
    }
}

void TestMarkdownDocument::sampleCharacterByCharacter()
{
    QFETCH(QString, source);
    MarkdownDocument document;
    for (qsizetype at = 0; at < source.size(); ++at) {
        const auto before = document.blocks();
        const auto change = document.append(QStringView(source).sliced(at, 1));
        const QString soFar = source.first(at + 1);
        QVERIFY(sameBlocks(document.blocks(), parseMarkdown(soFar), soFar, QStringLiteral("char by char")));
        for (std::size_t i = 0; i < std::min({change.firstChanged, before.size(), document.blocks().size()}); ++i)
            QVERIFY(before[i] == document.blocks()[i]);
    }
}

/// Documents glued from whole samples: one construct after another, with and without a blank line between.
void TestMarkdownDocument::generated()
{
    test::Dice dice(20260101);
    const QStringList samples = test::markdownSamples();
    for (int round = 0; round < 300; ++round) {
        QString source;
        for (int part = 0; part < 6; ++part)
            source += dice.pick(samples) + dice.pick({QStringLiteral("\n\n"), QStringLiteral("\n"), QStringLiteral("\n\n\n")});
        MarkdownDocument document;
        for (qsizetype at = 0; at < source.size();) {
            const qsizetype step = std::min<qsizetype>(1 + dice.below(40), source.size() - at);
            document.append(QStringView(source).sliced(at, step));
            at += step;
            if (dice.below(4) == 0) {
                const QString soFar = source.first(at);
                QVERIFY(sameBlocks(document.blocks(), parseMarkdown(soFar), soFar, QStringLiteral("round %1").arg(round)));
            }
        }
        QVERIFY(sameBlocks(document.blocks(), parseMarkdown(source), source, QStringLiteral("round %1").arg(round)));
    }
}

/// Documents glued from line pieces that mean something in Markdown: few are sensible, all must come out equal.
void TestMarkdownDocument::generatedFromFragments()
{
    test::Dice dice(4711);
    for (int round = 0; round < 1500; ++round) {
        QString source;
        const int parts = 4 + dice.below(24);
        for (int part = 0; part < parts; ++part)
            source += dice.pick(test::markdownFragments());
        MarkdownDocument document;
        for (qsizetype at = 0; at < source.size();) {
            const qsizetype step = std::min<qsizetype>(1 + dice.below(9), source.size() - at);
            document.append(QStringView(source).sliced(at, step));
            at += step;
        }
        QVERIFY(sameBlocks(document.blocks(), parseMarkdown(source), source, QStringLiteral("round %1").arg(round)));
    }
}

void TestMarkdownDocument::longMessage()
{
    QString source;
    while (source.size() < MaxRichLength + 30000)
        source += QStringLiteral("A **line** with number %1 in it.\n%2").arg(source.size()).arg(source.size() % 3 ? u"" : u"\n");
    MarkdownDocument document;
    for (qsizetype at = 0; at < source.size(); at += 997)
        document.append(QStringView(source).sliced(at, std::min<qsizetype>(997, source.size() - at)));
    QVERIFY(sameBlocks(document.blocks(), parseMarkdown(source), QStringLiteral("long"), QStringLiteral("long")));
    QCOMPARE(std::ranges::count(document.blocks(), BlockKind::Notice, &Block::kind), 1);
    QCOMPARE(document.blocks().back().kind, BlockKind::Plain);
}

/// The work for one more token does not grow with the answer.
void TestMarkdownDocument::parsesOnlyTheEnd()
{
    const QString piece = QStringLiteral("A paragraph of some words that is followed by a list.\n\n- one\n- two\n- three\n\n"
                                         "```cpp\nint a = 1;\nint b = 2;\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n");
    MarkdownDocument document;
    const auto stream = [&](int times) {
        const qsizetype before = document.parsedLength();
        for (int i = 0; i < times; ++i) {
            for (qsizetype at = 0; at < piece.size(); at += 5)
                document.append(QStringView(piece).sliced(at, std::min<qsizetype>(5, piece.size() - at)));
        }
        return document.parsedLength() - before;
    };
    const qsizetype early = stream(20);
    stream(200);
    const qsizetype late = stream(20);
    QVERIFY2(late <= early + early / 10, qPrintable(QStringLiteral("%1 then %2").arg(early).arg(late)));
}

/// Otherwise a short text could make the parser read its one long target a thousand times.
void TestMarkdownDocument::tooLongTargetsDefineNothing()
{
    const auto linksIn = [](qsizetype length) {
        const QString target = QStringLiteral("https://example.com/") + QString(length - 20, u'b');
        qsizetype links = 0;
        for (const Block &block : parseMarkdown(QStringLiteral("[a] and [a]\n\n[a]: ") + target + QStringLiteral("\n\n[a]\n"))) {
            if (block.continues || block.text.startsWith(u"[a]:"))
                continue; // it is text then, with a bare link in it
            links += std::ranges::count_if(block.runs, [](const Run &run) { return run.link >= 0; });
        }
        return links;
    };
    QCOMPARE(linksIn(MaxHrefLength - 1), 3);
    QCOMPARE(linksIn(MaxHrefLength), 0);
    QCOMPARE(linksIn(20000), 0);
}

QTEST_GUILESS_MAIN(TestMarkdownDocument)
#include "tst_markdowndocument.moc"
