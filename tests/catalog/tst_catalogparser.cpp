// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog.h"
#include "core/catalog/catalogparser.h"

#include <QTest>

using namespace fusion;

namespace {

ModelInfo first(const QByteArray &row)
{
    const auto models = parseModelList(R"({"data":[)" + row + "]}", "lab", false);
    return models && !models->empty() ? models->front() : ModelInfo{};
}

} // namespace

class tst_CatalogParser : public QObject
{
    Q_OBJECT

private slots:
    void readsAWholeRow();
    void prices_data();
    void prices();
    void makers_data();
    void makers();
    void sizes_data();
    void sizes();
    void abilities_data();
    void abilities();
    void shapes_data();
    void shapes();
    void marksSimulatedModels();
    void aliasesTakeWhatTheirModelHas();
    void expiry_data();
    void expiry();
    void findsByTheExactVersion();
};

void tst_CatalogParser::readsAWholeRow()
{
    const ModelInfo model = first(R"({"id":"a/x","name":"X","description":"Good.","context_length":200000,
        "architecture":{"input_modalities":["text","image","file"],"output_modalities":["text"]},
        "pricing":{"prompt":"0.000003","completion":"0.000015","input_cache_read":"0.0000003","request":"0.01","overrides":[]},
        "top_provider":{"context_length":100000,"max_completion_tokens":64000},
        "supported_parameters":["tools","reasoning","structured_outputs","temperature","max_tokens","novelty"],
        "reasoning":{"supported_efforts":["high","low"]},"some":{"new":"field"}})");
    QCOMPARE(model.ref, (ModelRef{"lab", "a/x"}));
    QCOMPARE(model.name, "X");
    QCOMPARE(model.maker, "a");
    QCOMPARE(model.description, "Good.");
    QCOMPARE(model.contextTokens, 200000);
    QCOMPARE(model.maxOutputTokens, 64000);
    QCOMPARE(model.prices.input, UnitPrice{3'000'000'000});
    QCOMPARE(model.prices.output, UnitPrice{15'000'000'000});
    QCOMPARE(model.prices.cachedInput, UnitPrice{300'000'000});
    QCOMPARE(model.prices.request, UnitPrice{10'000'000'000'000});
    QVERIFY(model.abilitiesKnown);
    QCOMPARE(model.abilities, Abilities(Ability::Tools) | Ability::Reasoning | Ability::StructuredOutput | Ability::Temperature |
                                  Ability::MaxTokens | Ability::Images | Ability::Files);
    QCOMPARE(model.efforts, QStringList({"high", "low"}));
    QVERIFY(!model.simulated);
}

void tst_CatalogParser::prices_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("femtos"); // -1: unknown
    QTest::newRow("string") << QByteArray(R"("0.00000375")") << qint64(3'750'000'000);
    QTest::newRow("free") << QByteArray(R"("0")") << qint64(0);
    QTest::newRow("number") << QByteArray("0.00000375") << qint64(3'750'000'000);
    QTest::newRow("number, scientific") << QByteArray("1e-7") << qint64(100'000'000);
    QTest::newRow("number that no double has exactly") << QByteArray("0.0000001") << qint64(100'000'000);
    QTest::newRow("number, free") << QByteArray("0") << qint64(0);
    QTest::newRow("varies") << QByteArray(R"("-1")") << qint64(-1);
    QTest::newRow("varies, number") << QByteArray("-1") << qint64(-1);
    QTest::newRow("words") << QByteArray(R"("cheap")") << qint64(-1);
    QTest::newRow("null") << QByteArray("null") << qint64(-1);
    QTest::newRow("object") << QByteArray("{}") << qint64(-1);
    QTest::newRow("enormous") << QByteArray("1e300") << qint64(-1);
}

void tst_CatalogParser::prices()
{
    QFETCH(QByteArray, json);
    QFETCH(qint64, femtos);
    const ModelInfo model = first(R"({"id":"x","pricing":{"prompt":)" + json + "}}");
    QCOMPARE(model.prices.input, femtos < 0 ? std::nullopt : std::optional(UnitPrice{femtos}));
    QVERIFY(!model.prices.output);
}

void tst_CatalogParser::makers_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("maker");
    QTest::newRow("before the slash") << QByteArray(R"({"id":"mistralai/large"})") << "mistralai";
    QTest::newRow("alias") << QByteArray(R"({"id":"~openai/gpt-latest"})") << "openai";
    QTest::newRow("two slashes") << QByteArray(R"({"id":"a/b/c"})") << "a";
    QTest::newRow("none") << QByteArray(R"({"id":"gpt-x"})") << "";
    QTest::newRow("slash first") << QByteArray(R"({"id":"/x"})") << "";
    QTest::newRow("owner") << QByteArray(R"({"id":"gpt-x","owned_by":"openai"})") << "openai";
    QTest::newRow("nobody in particular") << QByteArray(R"({"id":"llama3","owned_by":"library"})") << "";
    QTest::newRow("slash before owner") << QByteArray(R"({"id":"a/x","owned_by":"b"})") << "a";
}

void tst_CatalogParser::makers()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, maker);
    QCOMPARE(first(row).maker, maker);
}

void tst_CatalogParser::sizes_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<qint64>("context"); // -1: unknown
    QTest::newRow("own") << QByteArray(R"("context_length":8000,"top_provider":{"context_length":4000})") << qint64(8000);
    QTest::newRow("provider's") << QByteArray(R"("context_length":null,"top_provider":{"context_length":4000})") << qint64(4000);
    QTest::newRow("vLLM") << QByteArray(R"("max_model_len":32768)") << qint64(32768);
    QTest::newRow("llama.cpp") << QByteArray(R"("meta":{"n_ctx_train":131072})") << qint64(131072);
    QTest::newRow("zero") << QByteArray(R"("context_length":0)") << qint64(-1);
    QTest::newRow("negative") << QByteArray(R"("context_length":-5)") << qint64(-1);
    QTest::newRow("text") << QByteArray(R"("context_length":"8000")") << qint64(-1);
    QTest::newRow("enormous") << QByteArray(R"("context_length":1e300)") << qint64(-1);
    QTest::newRow("missing") << QByteArray(R"("x":1)") << qint64(-1);
}

void tst_CatalogParser::sizes()
{
    QFETCH(QByteArray, members);
    QFETCH(qint64, context);
    QCOMPARE(first(R"({"id":"x",)" + members + "}").contextTokens.value_or(-1), context);
}

void tst_CatalogParser::abilities_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<bool>("known");
    QTest::addColumn<Abilities>("expected");
    QTest::newRow("silent") << QByteArray(R"("x":1)") << false << Abilities();
    QTest::newRow("none") << QByteArray(R"("supported_parameters":[])") << true << Abilities();
    QTest::newRow("some") << QByteArray(R"("supported_parameters":["tools","max_completion_tokens"])") << true
                          << (Abilities(Ability::Tools) | Ability::MaxTokens);
    QTest::newRow("reasoning by other names")
        << QByteArray(R"("supported_parameters":["include_reasoning"])") << true << Abilities(Ability::Reasoning);
    QTest::newRow("json_object is no schema")
        << QByteArray(R"("supported_parameters":["response_format"])") << true << Abilities();
    QTest::newRow("no list") << QByteArray(R"("supported_parameters":"tools")") << false << Abilities();
    QTest::newRow("numbers") << QByteArray(R"("supported_parameters":[1,null,{}])") << true << Abilities();
}

void tst_CatalogParser::abilities()
{
    QFETCH(QByteArray, members);
    QFETCH(bool, known);
    QFETCH(Abilities, expected);
    const ModelInfo model = first(R"({"id":"x",)" + members + "}");
    QCOMPARE(model.abilitiesKnown, known);
    QCOMPARE(model.abilities, expected);
}

void tst_CatalogParser::shapes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<bool>("fine");
    QTest::newRow("bare rows") << QByteArray(R"({"object":"list","data":[{"id":"a"},{"id":"b"}]})") << QStringList({"a", "b"})
                               << true;
    QTest::newRow("rows without an id") << QByteArray(R"({"data":[{"id":""},{"name":""},{"id":7},null,[],"x",{"id":"b"}]})")
                                        << QStringList({"b"}) << true;
    QTest::newRow("Ollama's own") << QByteArray(R"({"models":[{"name":"llama3:8b","model":"llama3:8b"}]})")
                                  << QStringList({"llama3:8b"}) << true;
    QTest::newRow("llama.cpp has both") << QByteArray(
                                               R"({"models":[{"name":"m.gguf"}],"object":"list","data":[{"id":"m.gguf"}]})")
                                        << QStringList({"m.gguf"}) << true;
    QTest::newRow("a list alone") << QByteArray(R"([{"id":"a"}])") << QStringList({"a"}) << true;
    QTest::newRow("empty") << QByteArray(R"({"data":[]})") << QStringList() << true;
    QTest::newRow("null") << QByteArray(R"({"object":"list","data":null})") << QStringList() << true;
    QTest::newRow("an error") << QByteArray(R"({"error":{"message":"no"}})") << QStringList() << false;
    QTest::newRow("no JSON") << QByteArray("<html>") << QStringList() << false;
    QTest::newRow("nothing") << QByteArray() << QStringList() << false;
    QTest::newRow("cut") << QByteArray(R"({"data":[{"id":"a"},)") << QStringList() << false;
    QTest::newRow("wrong type") << QByteArray(R"({"data":{"id":"a"}})") << QStringList() << false;
    QTest::newRow("too deep") << QByteArray("[").repeated(100000) << QStringList() << false;
}

void tst_CatalogParser::shapes()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, ids);
    QFETCH(bool, fine);
    const auto models = parseModelList(body, "lab", false);
    QCOMPARE(models.has_value(), fine);
    if (!models) {
        QCOMPARE(models.error().kind, FailureKind::BadResponse);
        return;
    }
    QStringList got;
    for (const ModelInfo &model : *models) {
        got.append(model.ref.id);
        QCOMPARE(model.name, model.ref.id);
    }
    QCOMPARE(got, ids);
}

void tst_CatalogParser::marksSimulatedModels()
{
    const auto models = parseModelList(R"({"data":[{"id":"sim/a"}]})", "demo", true);
    QVERIFY(models->front().simulated);
}

void tst_CatalogParser::aliasesTakeWhatTheirModelHas()
{
    const auto models = parseModelList(
        R"({"data":[{"id":"~a/x-latest","alias_target":{"slug":"a/x-2","name":"X 2"},"pricing":{"prompt":"-1","completion":"-1"}},
                    {"id":"~a/y-latest","alias_target":"a/gone"},
                    {"id":"a/x","canonical_slug":"a/x-2","context_length":9000,"supported_parameters":["tools"],
                     "pricing":{"prompt":"0.000001","completion":"0.000002"}}]})",
        "lab", false);
    QVERIFY(models);
    const ModelInfo &alias = models->at(0);
    QCOMPARE(alias.aliasOf, "a/x-2");
    QCOMPARE(alias.prices, models->at(2).prices);
    QCOMPARE(alias.contextTokens, 9000);
    QVERIFY(alias.abilitiesKnown && alias.abilities.testFlag(Ability::Tools));
    QCOMPARE(models->at(1).aliasOf, "a/gone");
    QVERIFY(!models->at(1).prices.input);
    QCOMPARE(models->at(2).canonicalId, "a/x-2");
}

void tst_CatalogParser::expiry_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("moment");
    QTest::newRow("date") << QByteArray(R"("2026-12-01")") << "2026-12-01T00:00:00Z";
    QTest::newRow("moment") << QByteArray(R"("2026-12-01T10:00:00Z")") << "2026-12-01T10:00:00Z";
    QTest::newRow("other zone") << QByteArray(R"("2026-12-01T10:00:00+02:00")") << "2026-12-01T08:00:00Z";
    QTest::newRow("seconds") << QByteArray("1796083200") << "2026-12-01T00:00:00Z";
    QTest::newRow("null") << QByteArray("null") << "";
    QTest::newRow("words") << QByteArray(R"("soon")") << "";
}

void tst_CatalogParser::expiry()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, moment);
    const ModelInfo model = first(R"({"id":"x","expiration_date":)" + json + "}");
    QCOMPARE(model.expiresAt.toString(Qt::ISODate), moment);
    if (!model.expiresAt.isValid()) {
        QVERIFY(!model.isWithdrawn());
        return;
    }
    QVERIFY(model.isWithdrawn(model.expiresAt));
    QVERIFY(!model.isWithdrawn(model.expiresAt.addSecs(-1)));
}

void tst_CatalogParser::findsByTheExactVersion()
{
    Catalog catalog;
    catalog.setModels("lab", *parseModelList(R"({"data":[{"id":"a/x","canonical_slug":"a/x-2"},{"id":"a/x-2:free"},{"id":""}]})",
                                             "lab", false));
    QCOMPARE(catalog.find({"lab", "a/x-2"})->ref.id, "a/x");
    QCOMPARE(catalog.find({"lab", "a/x"})->ref.id, "a/x");
    QVERIFY(!catalog.find({"lab", "a/x-3"}));
    QVERIFY(!catalog.find({"lab", ""}));
}

QTEST_APPLESS_MAIN(tst_CatalogParser)
#include "tst_catalogparser.moc"
