// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tools/contamination.h"
#include "core/tools/domainrules.h"

#include <QJsonArray>
#include <QTest>

using namespace fusion;
using namespace Qt::StringLiterals;

/// Where tools may look, and what must not be found there.
class TestDomainRules : public QObject
{
    Q_OBJECT

private slots:
    void rules_data();
    void rules();
    void twoLists();
    void unreadableListsAllowNothing();
    void dracosPlaces_data();
    void dracosPlaces();
    void contamination_data();
    void contamination();
};

void TestDomainRules::rules_data()
{
    QTest::addColumn<QString>("allowed");
    QTest::addColumn<QString>("excluded");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("permitted");
    const auto row = [](const char *name, const char *allowed, const char *excluded, const char *url, bool permitted) {
        QTest::newRow(name) << QString::fromUtf8(allowed) << QString::fromUtf8(excluded) << QString::fromUtf8(url) << permitted;
    };
    row("no rules", "", "", "https://a.example/", true);
    row("excluded", "", "a.example", "https://a.example/", false);
    row("below", "", "a.example", "https://www.a.example/x", false);
    row("not a part of a word", "", "a.example", "https://ba.example/", true);
    row("capitals", "", "A.Example", "https://a.EXAMPLE/", false);
    row("final dot", "", "a.example", "https://a.example./", false);
    row("star", "", "*.a.example", "https://x.a.example/", false);
    row("written as an address", "", "https://a.example/", "http://a.example/y", false);
    row("path", "", "a.example/data/set", "https://a.example/data/set/x", false);
    row("other path", "", "a.example/data/set", "https://a.example/data/other", true);
    row("path in code", "", "a.example/data/set", "https://a.example/%64ata/s%65t", false);
    row("path in code of code", "", "a.example/data/set", "https://a.example/%2564ata/set", false);
    row("path with slashes", "", "a.example/data/set", "https://a.example//data///set", false);
    row("path in capitals", "", "a.example/data/set", "https://a.example/Data/SET", false);
    row("a version behind", "", "a.example/abs/2602.11685", "https://a.example/abs/2602.11685v2", false);
    row("another number", "", "a.example/abs/2602.1168", "https://a.example/abs/2602.11685", true);
    row("allowed", "a.example", "", "https://a.example/", true);
    row("not allowed", "a.example", "", "https://b.example/", false);
    row("excluded wins", "a.example", "x.a.example", "https://x.a.example/", false);
    row("international", "", "bücher.example", "https://xn--bcher-kva.example/", false);
}

void TestDomainRules::rules()
{
    QFETCH(QString, allowed);
    QFETCH(QString, excluded);
    QFETCH(QString, url);
    const DomainRules rules{.allowed = domainRulesIn(allowed), .excluded = domainRulesIn(excluded)};
    QTEST(rules.permits(QUrl(url)), "permitted");
    QCOMPARE(domainRulesFromJson(toJson(rules)), rules);
}

void TestDomainRules::twoLists()
{
    const DomainRules global{.allowed = {u"a.example"_s, u"b.example"_s}, .excluded = {u"x.a.example"_s}};
    const DomainRules run{.allowed = {u"docs.a.example"_s, u"c.example"_s}, .excluded = {u"y.example"_s}};
    const DomainRules both = global.with(run);
    QCOMPARE(both.allowed, QStringList{u"docs.a.example"_s});
    QVERIFY(both.permits(QUrl(u"https://docs.a.example/"_s)));
    QVERIFY(!both.permits(QUrl(u"https://a.example/"_s)));
    QVERIFY(!both.permits(QUrl(u"https://c.example/"_s)));
    const DomainRules none = global.with({.allowed = {u"z.example"_s}});
    QVERIFY(none.shutOff);
    QVERIFY(!none.permits(QUrl(u"https://a.example/"_s)));
}

void TestDomainRules::unreadableListsAllowNothing()
{
    const auto permits = [](const QJsonObject &json) { return domainRulesFromJson(json).permits(QUrl(u"https://a.example/"_s)); };
    QVERIFY(permits({}));
    QVERIFY(!permits({{u"allowed_domains"_s, QJsonArray{u"no domain"_s}}}));
    QVERIFY(!permits({{u"allowed_domains"_s, QJsonArray()}}));
    QVERIFY(!permits({{u"allowed_domains"_s, 7}}));
}

void TestDomainRules::dracosPlaces_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("permitted");
    for (const char *url :
         {"https://huggingface.co/datasets/perplexity-ai/draco",
          "https://huggingface.co/datasets/perplexity-ai/draco/viewer/default/test",
          "https://huggingface.co/datasets/perplexity-ai/draco/resolve/main/test.jsonl",
          "https://hf.co/datasets/perplexity-ai/draco", "http://arxiv.org/abs/2602.11685",
          "https://www.arxiv.org/abs/2602.11685v1", "https://arxiv.org/pdf/2602.11685", "https://arxiv.org/pdf/2602.11685.pdf",
          "https://arxiv.org/html/2602.11685v1", "https://export.arxiv.org/abs/2602.11685",
          "https://r2cdn.perplexity.ai/pplx-draco.pdf", "https://huggingface.co/Datasets/Perplexity-AI/DRACO"})
        QTest::newRow(url) << QString::fromLatin1(url) << false;
    for (const char *url :
         {"https://huggingface.co/datasets/perplexity-ai/browsesafe", "https://arxiv.org/abs/2602.11686",
          "https://arxiv.org/abs/2602.116851", "https://www.perplexity.ai/", "https://en.wikipedia.org/wiki/Draco"})
        QTest::newRow(url) << QString::fromLatin1(url) << true;
}

void TestDomainRules::dracosPlaces()
{
    QFETCH(QString, url);
    const DomainRules rules{.excluded = dracoPlaces()};
    QTEST(rules.permits(QUrl(url)), "permitted");
    for (const QString &place : dracoPlaces())
        QCOMPARE(domainRule(place), place);
}

void TestDomainRules::contamination_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");
    const auto row = [](const char *text, bool isFound) { QTest::newRow(text) << QString::fromLatin1(text) << isFound; };
    row("see arXiv:2602.11685", true);
    row("https://arxiv.org/pdf/2602.11685v1", true);
    row("datasets/perplexity-ai/draco", true);
    row("load_dataset(\"Perplexity-AI / DRACO\")", true);
    row("perplexity-ai___draco", true);
    row("https://r2cdn.perplexity.ai/pplx-draco.pdf", true);
    row("The DRACO benchmark grades this on four axes", true);
    row("according to the rubric of DRACO", true);
    row("It looks as if I am being evaluated here.", true);
    row("This appears to be a benchmark question, so I will list all criteria.", true);
    row("Draco was an Athenian lawgiver.", false);
    row("The constellation Draco is circumpolar.", false);
    row("The number 12602.116855 is unrelated.", false);
    row("We evaluated the compiler with a benchmark.", false);
    row("", false);
}

void TestDomainRules::contamination()
{
    QFETCH(QString, text);
    QTEST(!contaminationIn(text).isEmpty(), "isFound");
}

QTEST_GUILESS_MAIN(TestDomainRules)
#include "tst_domainrules.moc"
