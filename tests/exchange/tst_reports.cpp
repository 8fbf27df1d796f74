// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/htmlreport.h"
#include "core/exchange/markdownescape.h"
#include "core/exchange/markdownreport.h"
#include "core/markdown/markdownhtml.h"
#include "core/markdown/markdownparser.h"
#include "tests/exchange/hostileturn.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace fusion;
using namespace fusion::test;

namespace {

/// Every tag of a page, checked against what a report may hold: nothing with an event, nothing that loads, nothing left open.
QString faultOf(const QString &html)
{
    static const QSet<QString> empty{"meta", "br", "hr"};
    static const QSet<QString> allowed{"html", "head",  "meta", "title",      "style",   "body",   "h1", "h2",  "h3",
                                       "h4",   "h5",    "h6",   "div",        "p",       "span",   "a",  "ul",  "ol",
                                       "li",   "table", "tr",   "th",         "td",      "strong", "em", "del", "code",
                                       "pre",  "br",    "hr",   "blockquote", "details", "summary"};
    static const QSet<QString> attributes{"class",       "id",    "href",    "dir",        "style",   "border", "cellspacing",
                                          "cellpadding", "start", "charset", "http-equiv", "content", "name"};
    static const QRegularExpression tag("^<(/?)([a-z0-9]+)((?: [a-z-]+=\"[^\"<>]*\")*)>");
    static const QRegularExpression attribute(" ([a-z-]+)=\"([^\"]*)\"");
    QStringList open;
    for (qsizetype at = html.indexOf('<', QString("<!DOCTYPE html>").size()); at >= 0; at = html.indexOf('<', at + 1)) {
        // What is cut in the middle of a character is no text to the checker of texts.
        const auto match = tag.match(html.mid(at, 4000), 0, QRegularExpression::NormalMatch,
                                     QRegularExpression::DontCheckSubjectStringMatchOption);
        if (!match.hasMatch())
            return "not a tag of ours: " + html.mid(at, 60);
        const QString name = match.captured(2);
        if (!allowed.contains(name))
            return "a tag that does not belong here: " + name;
        for (const auto &found : attribute.globalMatch(match.captured(3))) {
            if (!attributes.contains(found.captured(1)))
                return "an attribute that does not belong here: " + found.captured(1);
            static const QRegularExpression link("^(#|https?://|mailto:)");
            if (found.captured(1) == "href" && !link.match(found.captured(2)).hasMatch())
                return "a link that leads elsewhere: " + found.captured(2);
            static const QRegularExpression colour("^border-color: #[0-9a-fA-F]{6}$");
            if (found.captured(1) == "style" && !colour.match(found.captured(2)).hasMatch())
                return "a style of a stranger: " + found.captured(2);
        }
        if (empty.contains(name))
            continue;
        if (match.captured(1).isEmpty())
            open.append(name);
        else if (open.isEmpty() || open.takeLast() != name)
            return "closed but not open: " + name + " at " + html.mid(at - 60, 80);
    }
    return open.isEmpty() ? QString() : "left open: " + open.join(' ');
}

QSet<QString> captured(const QString &html, const QString &pattern)
{
    QSet<QString> all;
    for (const auto &match : QRegularExpression(pattern).globalMatch(html))
        all.insert(match.captured(1));
    return all;
}

/// What a reader that renders HTML within Markdown would make of it: tags and images outside of code.
QString liveMarkup(const QString &markdown)
{
    QString text = markdown;
    text.replace("\\\\", "");
    const auto blocks = markdown::parseMarkdown(text);
    for (const markdown::Block &block : blocks) {
        for (const markdown::Run &run : block.runs) {
            if (block.kind == markdown::BlockKind::Code || run.style.testFlag(markdown::Style::Code))
                continue;
            if (run.style.testFlag(markdown::Style::Image))
                return "an image";
            const QString source = text.sliced(run.source.begin, run.source.end - run.source.begin);
            for (qsizetype at = source.indexOf('<'); at >= 0 && run.length == source.size(); at = source.indexOf('<', at + 1)) {
                const qsizetype before = run.source.begin + at - 1;
                if (before < 0 || text[before] != '\\')
                    return "a tag: " + source;
            }
        }
    }
    return {};
}

} // namespace

class TestReports : public QObject
{
    Q_OBJECT

private slots:
    void formats_data();
    void formats();
    void fileNames_data();
    void fileNames();
    void checkOfPagesCanFail_data();
    void checkOfPagesCanFail();
    void pageHoldsNoForeignMarkup();
    void claimsLeadToTheirPassages();
    void passagesCrossStyles();
    void markdownHoldsNoForeignMarkup();
    void taming_data();
    void taming();
    void saysWhatTheAnswerRestsOn();
    void saysCostsWithTheirSource();
};

void TestReports::formats_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("known");
    for (const char *name : {"md", "html", "pdf", "json", "run"})
        QTest::newRow(name) << name << true;
    QTest::newRow("other") << "docx" << false;
    QTest::newRow("nothing") << "" << false;
}

void TestReports::formats()
{
    QFETCH(const QString, name);
    QFETCH(const bool, known);
    const auto format = exportFormatFromName(name);
    QCOMPARE(format.has_value(), known);
    if (format)
        QCOMPARE(exportFormatOfFile("/tmp/A.B." + suffixOf(*format).toUpper()), format);
}

void TestReports::fileNames_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << "What is the tallest mountain?" << "What is the tallest mountain";
    QTest::newRow("path") << "../../etc/passwd" << "etc passwd";
    QTest::newRow("hidden") << ".bashrc" << "bashrc";
    QTest::newRow("devices and streams") << "a:b\\c|d*e?" << "a b c d e";
    QTest::newRow("nothing") << "///" << "Conversation";
    QTest::newRow("Japanese") << "日本の首都は？" << "日本の首都は";
    QTest::newRow("line ends") << "a\nb\0c" << "a b";
}

void TestReports::fileNames()
{
    QFETCH(const QString, title);
    QFETCH(const QString, name);
    QCOMPARE(fileNameFor({.title = title}), name);
    QVERIFY(fileNameFor({.title = QString(500, 'x')}).size() <= 60);
}

void TestReports::checkOfPagesCanFail_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("script") << "<script>x</script>";
    QTest::newRow("event") << "<p onclick=\"x\">x</p>";
    QTest::newRow("image") << "<img src=\"x\">";
    QTest::newRow("link") << "<a href=\"javascript:x\">x</a>";
    QTest::newRow("open") << "<div><p>x</div>";
    QTest::newRow("bare") << "a < b";
}

void TestReports::checkOfPagesCanFail()
{
    QFETCH(const QString, body);
    QVERIFY(!faultOf("<!DOCTYPE html>\n<html><body>" + body + "</body></html>").isEmpty());
}

void TestReports::pageHoldsNoForeignMarkup()
{
    for (quint32 seed = 0; seed < 400; ++seed) {
        Exported exported = exportedTurn(hostileTurn(seed));
        exported.turns.push_back(hostileTurn(seed + 1000));
        for (const HtmlLook look : {HtmlLook::Page, HtmlLook::Print}) {
            const QString fault = faultOf(htmlReport(exported, look));
            QVERIFY2(fault.isEmpty(), qPrintable(QString("seed %1: %2").arg(seed).arg(fault)));
        }
    }
}

/// Each link within the page has its target, each target stands once, and a found quote is marked where it is.
void TestReports::claimsLeadToTheirPassages()
{
    for (quint32 seed = 0; seed < 100; ++seed) {
        const QString html = htmlReport(exportedTurn(hostileTurn(seed)));
        const QSet<QString> targets = captured(html, " id=\"([^\"]*)\"");
        QCOMPARE(html.count(" id=\""), targets.size());
        for (const QString &link : captured(html, " href=\"#([^\"]*)\""))
            QVERIFY2(targets.contains(link), qPrintable(link));
        QVERIFY(html.contains("href=\"#t1-passage1\""));
        QVERIFY(html.contains("<a class=\"seat\" href=\"#t1-seat0\">[A]</a>"));
        static const QRegularExpression tags("<[^>]*>");
        const qsizetype at = html.indexOf("id=\"t1-passage1\"");
        QVERIFY(at > 0);
        QString behind = html.mid(html.indexOf("</a>", at) + 4, 400).remove(tags);
        behind.remove(QRegularExpression("^\\d+"));
        QVERIFY2(behind.startsWith("The "), qPrintable(behind));
    }
}

void TestReports::passagesCrossStyles()
{
    const auto html = [](const QString &source, Span span) {
        const std::vector<markdown::Passage> passages{
            {.source = span, .open = "<span id=\"x\">", .openAgain = "<span>", .close = "</span>"}};
        return markdown::htmlText(markdown::parseMarkdown(source), passages);
    };
    QCOMPARE(html("one **two** three", {4, 17}), "<p>one <span id=\"x\"><strong>two</strong></span><span> three</span></p>");
    QCOMPARE(html("one\n\ntwo", {0, 8}), "<p><span id=\"x\">one</span></p><p><span>two</span></p>");
    QCOMPARE(html("```\na < b\nc\n```", {4, 9}), "<pre><code><span id=\"x\">a &lt; b</span>\nc</code></pre>");
    QCOMPARE(html("3. x\n- [x] y", {100, 200}), "<ol start=\"3\"><li><p>x</p></li></ol><ul><li><p>☑ y</p></li></ul>");
}

void TestReports::markdownHoldsNoForeignMarkup()
{
    for (quint32 seed = 0; seed < 300; ++seed) {
        QRandomGenerator random(seed);
        const QString text = hostileText(random);
        const QString fault = liveMarkup(tamedMarkdown(text));
        QVERIFY2(fault.isEmpty(), qPrintable(QString("seed %1: %2 in %3").arg(seed).arg(fault, tamedMarkdown(text))));
        // No line of a model begins anything at the left margin.
        const Turn turn = hostileTurn(seed);
        for (const QString &line : markdownReport(exportedTurn(turn)).split('\n'))
            QVERIFY2(!line.startsWith("# Heading") && !line.startsWith("<"), qPrintable(line));
    }
}

void TestReports::taming_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tamed");
    QTest::newRow("tag") << "a <b>c</b>" << "a \\<b>c\\</b>";
    QTest::newRow("less than") << "a < b" << "a \\< b";
    QTest::newRow("in code") << "`<b>` and\n\n```\n<i>\n```" << "`<b>` and\n\n```\n<i>\n```";
    QTest::newRow("escaped before") << "\\<b>" << "\\<b>";
    QTest::newRow("a backslash before") << "\\\\<b>" << "\\\\\\<b>";
    QTest::newRow("address") << "<https://example.org>" << "<https://example.org>";
    QTest::newRow("picture") << "![alt](http://x.invalid/p.png)" << "!\\[alt](http://x.invalid/p.png)";
    QTest::newRow("the rest stays") << "# H\n- **x** [l](https://e.org)" << "# H\n- **x** [l](https://e.org)";
    QTest::newRow("hidden") << QString("a\u202Eb") << "a[U+202E]b";
}

void TestReports::taming()
{
    QFETCH(const QString, text);
    QFETCH(const QString, tamed);
    QCOMPARE(tamedMarkdown(text), tamed);
}

void TestReports::saysWhatTheAnswerRestsOn()
{
    const Exported exported = exportedTurn(hostileTurn(7));
    const QString markdown = markdownReport(exported);
    const QString html = htmlReport(exported);
    for (const QString &report : {markdown, html}) {
        QVERIFY(report.contains("2 of 3 seats answered."));
        QVERIFY(report.contains("The answer rests on A"));
        QVERIFY(report.contains("Too many requests"));
        QVERIFY(report.contains("not found in the answer"));
    }
    QVERIFY(html.contains("Seat B · Model B (vendor/model-b) · failed"));
}

void TestReports::saysCostsWithTheirSource()
{
    const Exported exported = exportedTurn(hostileTurn(7));
    for (const QString &report : {markdownReport(exported).remove('\\'), htmlReport(exported)}) {
        QVERIFY(report.contains("as the provider billed it"));
        QVERIFY(report.contains("computed from tokens and list prices"));
        QVERIFY(report.contains("nobody told"));
        QVERIFY(report.contains("at least $0.01"));
    }
}

QTEST_GUILESS_MAIN(TestReports)
#include "tst_reports.moc"
