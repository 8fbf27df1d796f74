// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/gemini/geminilist.h"
#include "core/providers/providers.h"
#include "tests/providers/heard.h"
#include "tests/support/rawserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace fusion;
using namespace fusion::test;
using namespace Qt::StringLiterals;

class tst_GeminiList : public QObject
{
    Q_OBJECT

private slots:
    void readsModels();
    void refusesOtherThings();
    void fetchesPageByPage();
};

namespace {

Connection geminiAt(const QUrl &url)
{
    return {.id = u"lab"_s, .kind = ConnectionKind::Gemini, .baseUrl = url};
}

const QByteArray rows =
    R"({"name":"models/gemini-3.8-flash","displayName":"Gemini 3.8 Flash","description":"Fast.","inputTokenLimit":1048576,)"
    R"("outputTokenLimit":65536,"supportedGenerationMethods":["generateContent","countTokens"],"temperature":1,"thinking":true},)"
    R"({"name":"models/gemini-2.5-flash","supportedGenerationMethods":["generateContent"],"thinking":true},)"
    R"({"name":"models/gemma-4-31b-it","supportedGenerationMethods":["generateContent"]},)"
    R"({"name":"models/gemini-embedding-2","supportedGenerationMethods":["embedContent"]},)"
    R"({"name":"models/gemini-3.8-flash-tts","supportedGenerationMethods":["generateContent"]},{"name":""})";

} // namespace

void tst_GeminiList::readsModels()
{
    const auto page = geminiCatalogWire().parse(R"({"models":[)" + rows + R"(],"nextPageToken":"t"})", geminiAt({}));
    QVERIFY(page);
    QCOMPARE(page->next, "t");
    QCOMPARE(page->models.size(), std::size_t(5));
    const ModelInfo &flash = page->models[0];
    QCOMPARE(flash.ref, (ModelRef{u"lab"_s, u"gemini-3.8-flash"_s}));
    QCOMPARE(flash.name, "Gemini 3.8 Flash");
    QCOMPARE(flash.maker, "google");
    QCOMPARE(flash.description, "Fast.");
    QCOMPARE(flash.contextTokens, 1048576);
    QCOMPARE(flash.maxOutputTokens, 65536);
    QCOMPARE(flash.prices, ModelPrices{});
    QVERIFY(flash.writesText);
    QVERIFY(flash.abilitiesKnown);
    QVERIFY(flash.abilities.testFlag(Ability::Reasoning));
    QVERIFY(!flash.abilities.testFlag(Ability::Temperature));
    QCOMPARE(flash.efforts, (QStringList{u"low"_s, u"medium"_s, u"high"_s}));
    QVERIFY(page->models[1].abilities.testFlag(Ability::Temperature));
    QVERIFY(page->models[1].efforts.isEmpty()); // a budget takes any
    QVERIFY(!page->models[2].abilitiesKnown);
    QVERIFY(page->models[2].writesText);
    QVERIFY(!page->models[3].writesText);
    QVERIFY(!page->models[4].writesText);
}

void tst_GeminiList::refusesOtherThings()
{
    for (const QByteArray &body : {QByteArray("<html>"), QByteArray("{}"), QByteArray("[]"), QByteArray(R"({"models":3})")}) {
        const auto page = geminiCatalogWire().parse(body, geminiAt({}));
        QVERIFY2(!page, body.constData());
        QCOMPARE(page.error().kind, FailureKind::BadResponse);
    }
}

void tst_GeminiList::fetchesPageByPage()
{
    RawServer server([](RawConnection &c) {
        const bool isFirst = !c.request().target.contains("pageToken");
        c.reply(200,
                isFirst ? R"({"models":[{"name":"models/a"}],"nextPageToken":"x/y+z="})" : R"({"models":[{"name":"models/b"}]})");
    });
    const auto fetch = fetchCatalog(geminiAt(server.url(u"/v1beta"_s)), keyed(canaryKey));
    QSignalSpy spy(fetch.get(), &CatalogFetch::finished);
    QVERIFY(spy.wait(20000));
    const auto models = spy[0][0].value<Result<std::vector<ModelInfo>>>();
    QVERIFY(models);
    QCOMPARE(models->size(), std::size_t(2));
    QCOMPARE(server.requests()[0].target, "/v1beta/models?pageSize=1000");
    QCOMPARE(server.requests()[1].target, "/v1beta/models?pageSize=1000&pageToken=x%2Fy%2Bz%3D");
    QCOMPARE(server.requests()[1].header("x-goog-api-key"), canaryKey.toUtf8());
}

QTEST_GUILESS_MAIN(tst_GeminiList)
#include "tst_geminilist.moc"
