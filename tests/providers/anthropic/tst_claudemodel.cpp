// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/anthropic/claudemodel.h"
#include "core/providers/anthropic/claudeschema.h"

#include <QJsonDocument>
#include <QTest>

using namespace fusion;
using namespace Qt::StringLiterals;

class tst_ClaudeModel : public QObject
{
    Q_OBJECT

private slots:
    void models_data();
    void models();
    void efforts_data();
    void efforts();
    void budgets_data();
    void budgets();
    void schemas_data();
    void schemas();
};

void tst_ClaudeModel::models_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("thinking"); // "!": unasked
    QTest::addColumn<QString>("efforts");
    QTest::addColumn<int>("maxTokens");
    const QString all = u"low medium high xhigh max"_s;
    QTest::newRow("opus 5.5") << "claude-opus-5-5" << "adaptive!" << all << 64000;
    QTest::newRow("fable 5") << "claude-fable-5" << "adaptive!" << all << 64000;
    QTest::newRow("opus 4.8") << "claude-opus-4-8" << "adaptive" << all << 64000;
    QTest::newRow("opus 4.6") << "claude-opus-4-6" << "adaptive" << "low medium high max" << 64000;
    QTest::newRow("opus 4.5") << "claude-opus-4-5-20251101" << "budget" << "low medium high" << 64000;
    QTest::newRow("haiku 4.5") << "claude-haiku-4-5-20251001" << "budget" << "" << 64000;
    QTest::newRow("opus 4") << "claude-opus-4-20250514" << "budget" << "" << 32000;
    QTest::newRow("sonnet 3.7") << "claude-3-7-sonnet-20250219" << "budget" << "" << 8192;
    QTest::newRow("haiku 3") << "claude-3-haiku-20240307" << "none" << "" << 8192;
    QTest::newRow("no version") << "claude-mythos-preview" << "adaptive" << all << 64000;
    QTest::newRow("with its maker") << "anthropic/claude-opus-4.6" << "adaptive" << "low medium high max" << 64000;
    QTest::newRow("another maker's") << "kimi-k2.6" << "budget" << "" << 8192;
}

void tst_ClaudeModel::models()
{
    QFETCH(const QString, id);
    const ClaudeModel model = claudeModel(id);
    const QString thinking = model.thinking == ClaudeThinking::None     ? u"none"_s
                             : model.thinking == ClaudeThinking::Budget ? u"budget"_s
                                                                        : u"adaptive"_s;
    QTEST(thinking + (model.thinksUnasked ? u"!"_s : QString()), "thinking");
    QTEST(model.efforts.join(u' '), "efforts");
    QTEST(model.defaultMaxTokens, "maxTokens");
    QCOMPARE(model.isClaude, id.contains("claude"_L1));
}

void tst_ClaudeModel::efforts_data()
{
    QTest::addColumn<QString>("effort");
    QTest::addColumn<QString>("known");
    QTest::addColumn<QString>("nearest");
    QTest::newRow("same") << "high" << "low medium high max" << "high";
    QTest::newRow("below") << "xhigh" << "low medium high max" << "high";
    QTest::newRow("highest") << "max" << "low medium high" << "high";
    QTest::newRow("lowest") << "minimal" << "low medium high" << "low";
    QTest::newRow("none") << "none" << "low medium" << "low";
    QTest::newRow("no effort") << "" << "low medium" << "";
    QTest::newRow("nonsense") << "enormous" << "low medium" << "";
    QTest::newRow("no setting") << "high" << "" << "";
}

void tst_ClaudeModel::efforts()
{
    QFETCH(const QString, effort);
    QFETCH(const QString, known);
    QTEST(nearestEffort(effort, known.split(u' ', Qt::SkipEmptyParts)), "nearest");
}

void tst_ClaudeModel::budgets_data()
{
    QTest::addColumn<QString>("effort");
    QTest::addColumn<int>("maxTokens");
    QTest::addColumn<int>("budget");
    QTest::newRow("low") << "low" << 64000 << 12800;
    QTest::newRow("medium") << "medium" << 64000 << 32000;
    QTest::newRow("high") << "high" << 10000 << 8000;
    QTest::newRow("at least") << "low" << 2000 << 1024;
    QTest::newRow("below the limit") << "max" << 1025 << 1024;
    QTest::newRow("no room") << "high" << 1024 << 0;
    QTest::newRow("none") << "none" << 64000 << 0;
    QTest::newRow("no effort") << "" << 64000 << 0;
    QTest::newRow("no overflow") << "max" << 2147483647 << 2040109464;
}

void tst_ClaudeModel::budgets()
{
    QFETCH(const QString, effort);
    QFETCH(const int, maxTokens);
    QTEST(thinkingBudget(effort, maxTokens), "budget");
}

void tst_ClaudeModel::schemas_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("adapted");
    using B = QByteArray;
    QTest::newRow("closes objects")
        << B(R"({"type":"object","properties":{"a":{"type":"object","properties":{}}}})")
        << B(R"({"type":"object","properties":{"a":{"type":"object","properties":{},"additionalProperties":false}},"additionalProperties":false})");
    QTest::newRow("closes open ones") << B(R"({"type":"object","additionalProperties":true})")
                                      << B(R"({"type":"object","additionalProperties":false})");
    QTest::newRow("limits are told")
        << B(R"({"type":"array","maxItems":3,"items":{"type":"string","maxLength":9,"description":"Name"}})")
        << B(R"({"type":"array","description":"[maxItems: 3]","items":{"type":"string","description":"Name [maxLength: 9]"}})");
    QTest::newRow("minItems 1 stays") << B(R"({"type":"array","minItems":1})") << B(R"({"type":"array","minItems":1})");
    QTest::newRow("minItems 2 is told") << B(R"({"type":"array","minItems":2})")
                                        << B(R"({"type":"array","description":"[minItems: 2]"})");
    QTest::newRow("formats")
        << B(R"({"anyOf":[{"type":"string","format":"date"},{"type":"string","format":"colour"}]})")
        << B(R"({"anyOf":[{"type":"string","format":"date"},{"type":"string","description":"[format: \"colour\"]"}]})");
    QTest::newRow("oneOf") << B(R"({"oneOf":[{"type":"null"}]})") << B(R"({"anyOf":[{"type":"null"}]})");
    QTest::newRow("definitions")
        << B(R"({"$schema":"x","$ref":"#/definitions/p","definitions":{"p":{"type":"object"}}})")
        << B(R"({"$ref":"#/definitions/p","definitions":{"p":{"type":"object","additionalProperties":false}}})");
    QTest::newRow("a property called minimum")
        << B(R"({"type":"object","properties":{"minimum":{"type":"number","minimum":0}}})")
        << B(R"({"type":"object","properties":{"minimum":{"type":"number","description":"[minimum: 0]"}},"additionalProperties":false})");
}

void tst_ClaudeModel::schemas()
{
    QFETCH(const QByteArray, schema);
    QFETCH(const QByteArray, adapted);
    QCOMPARE(claudeSchema(QJsonDocument::fromJson(schema).object()), QJsonDocument::fromJson(adapted).object());
}

QTEST_GUILESS_MAIN(tst_ClaudeModel)
#include "tst_claudemodel.moc"
