// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/anthropic/claudelist.h"
#include "core/providers/providers.h"
#include "tests/providers/heard.h"
#include "tests/support/rawserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace fusion;
using namespace fusion::test;
using namespace Qt::StringLiterals;

class tst_ClaudeList : public QObject
{
    Q_OBJECT

private slots:
    void readsModels();
    void refusesOtherThings();
    void fetchesPageByPage();
    void tellsWhyItFailed();
};

namespace {

QByteArray yes(const QByteArray &name)
{
    return '"' + name + R"(":{"supported":true})";
}

QByteArray no(const QByteArray &name)
{
    return '"' + name + R"(":{"supported":false})";
}

QByteArray opus()
{
    return R"({"type":"model","id":"claude-opus-5-5","display_name":"Claude Opus 5.5","created_at":"2026-09-22T00:00:00Z",)"
           R"("lifecycle":"active","max_input_tokens":1000000,"max_tokens":128000,"capabilities":{)" +
           yes("image_input") + "," + yes("pdf_input") + "," + yes("structured_outputs") +
           R"(,"thinking":{"supported":true,"types":{}},)" + R"("effort":{"supported":true,)" + yes("low") + "," + yes("medium") +
           "," + yes("high") + "," + no("xhigh") + "," + yes("max") + "}}}";
}

Connection anthropicAt(const QUrl &url)
{
    return {.id = u"lab"_s, .kind = ConnectionKind::Anthropic, .baseUrl = url};
}

} // namespace

void tst_ClaudeList::readsModels()
{
    const QByteArray plain = R"({"type":"model","id":"claude-x","display_name":"","capabilities":null,"max_input_tokens":null})";
    const QByteArray retired = R"({"type":"model","id":"claude-2","lifecycle":"retired"})";
    const auto page = claudeCatalogWire().parse(R"({"data":[)" + opus() + "," + plain + "," + retired +
                                                    R"(,{"id":""}],"has_more":true,"last_id":"claude-x"})",
                                                anthropicAt({}));
    QVERIFY(page);
    QCOMPARE(page->next, "claude-x");
    QCOMPARE(page->models.size(), std::size_t(2));
    const ModelInfo &model = page->models[0];
    QCOMPARE(model.ref, (ModelRef{u"lab"_s, u"claude-opus-5-5"_s}));
    QCOMPARE(model.name, "Claude Opus 5.5");
    QCOMPARE(model.maker, "anthropic");
    QCOMPARE(model.contextTokens, 1000000);
    QCOMPARE(model.maxOutputTokens, 128000);
    QVERIFY(model.abilitiesKnown);
    QCOMPARE(model.abilities, Ability::Tools | Ability::MaxTokens | Ability::Reasoning | Ability::StructuredOutput |
                                  Ability::Images | Ability::Files);
    QCOMPARE(model.efforts, (QStringList{u"low"_s, u"medium"_s, u"high"_s, u"max"_s}));
    QCOMPARE(model.prices, ModelPrices{});
    QCOMPARE(page->models[1].name, "claude-x");
    QVERIFY(!page->models[1].abilitiesKnown);
    QVERIFY(!page->models[1].contextTokens);
}

void tst_ClaudeList::refusesOtherThings()
{
    for (const QByteArray &body : {QByteArray("<html>"), QByteArray("{}"), QByteArray("[]"), QByteArray(R"({"data":3})")}) {
        const auto page = claudeCatalogWire().parse(body, anthropicAt({}));
        QVERIFY2(!page, body.constData());
        QCOMPARE(page.error().kind, FailureKind::BadResponse);
    }
}

void tst_ClaudeList::fetchesPageByPage()
{
    RawServer server([](RawConnection &c) {
        const bool isFirst = !c.request().target.contains("after_id");
        c.reply(200, R"({"data":[{"id":"claude-)" + QByteArray(isFirst ? "a" : "b") + R"("}],"has_more":)" +
                         (isFirst ? "true" : "false") + R"(,"last_id":"claude a&b"})");
    });
    const auto fetch = fetchCatalog(anthropicAt(server.url(u"/v1"_s)), keyed(canaryKey));
    QSignalSpy spy(fetch.get(), &CatalogFetch::finished);
    QVERIFY(spy.wait(20000));
    const auto models = spy[0][0].value<Result<std::vector<ModelInfo>>>();
    QVERIFY(models);
    QCOMPARE(models->size(), std::size_t(2));
    QCOMPARE(server.requests()[0].target, "/v1/models?limit=1000");
    QCOMPARE(server.requests()[1].target, "/v1/models?limit=1000&after_id=claude%20a%26b");
    QCOMPARE(server.requests()[1].header("x-api-key"), canaryKey.toUtf8());
    QCOMPARE(server.requests()[1].header("anthropic-version"), "2026-10-21");
}

void tst_ClaudeList::tellsWhyItFailed()
{
    RawServer server([](RawConnection &c) {
        c.reply(401, R"({"type":"error","error":{"type":"authentication_error","message":"no )" + canaryKey.toUtf8() + "\"}}");
    });
    const auto fetch = fetchCatalog(anthropicAt(server.url()), keyed(canaryKey));
    QSignalSpy spy(fetch.get(), &CatalogFetch::finished);
    QVERIFY(spy.wait(20000));
    const auto models = spy[0][0].value<Result<std::vector<ModelInfo>>>();
    QVERIFY(!models);
    QCOMPARE(models.error().kind, FailureKind::Auth);
    QCOMPARE(models.error().message, "no ***");
}

QTEST_GUILESS_MAIN(tst_ClaudeList)
#include "tst_claudelist.moc"
