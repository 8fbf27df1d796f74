// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/ollama/ollamacatalog.h"
#include "core/providers/ollama/ollamamodels.h"
#include "core/providers/providers.h"
#include "tests/providers/heard.h"
#include "tests/support/rawserver.h"

#include <QJsonDocument>
#include <QTest>

using namespace fusion;
using namespace fusion::test;

namespace {

const Connection local{.id = "ollama", .kind = ConnectionKind::Ollama};

QByteArray tagsOf(const QByteArrayList &names)
{
    QByteArrayList rows;
    for (const QByteArray &name : names)
        rows.append(R"({"name":")" + name + R"(","model":")" + name + R"(","details":{"family":"f","parameter_size":"8B"}})");
    return R"({"models":[)" + rows.join(',') + "]}";
}

QString asked(const RawConnection &c)
{
    return QJsonDocument::fromJson(c.request().body)["model"].toString();
}

} // namespace

/// What an Ollama has: the list, then a page a model.
class tst_OllamaCatalog : public QObject
{
    Q_OBJECT

private slots:
    void readsTags();
    void readsTagsOfNewerVersions();
    void refusesOtherLists_data();
    void refusesOtherLists();
    void readsDetails_data();
    void readsDetails();
    void nothingCostsNothingElsewhere();
    void fetches();
    void asksAFewAtATime();
    void livesWithMissingPages();
    void failsInWords();
    void closesAllConnectionsWhenDestroyed();
};

void tst_OllamaCatalog::readsTags()
{
    const auto models =
        parseOllamaTags(R"({"models":[{"name":"llama3.2:latest","model":"llama3.2:latest","size":1,"details":{"family":"llama",)"
                        R"("parameter_size":"3.2B","quantization_level":"Q4_K_M"}},{"name":"only-name"},{"size":4},7]})",
                        local);
    QVERIFY(models);
    QCOMPARE(models->size(), std::size_t(2));
    const ModelInfo &model = models->front();
    QCOMPARE(model.ref, (ModelRef{"ollama", "llama3.2:latest"}));
    QCOMPARE(model.name, "llama3.2:latest");
    QCOMPARE(model.description, "llama, 3.2B, Q4_K_M");
    QVERIFY(!model.abilitiesKnown);
    QVERIFY(!model.contextTokens);
    QCOMPARE(model.prices.input, UnitPrice{});
    QCOMPARE(model.prices.output, UnitPrice{});
    QCOMPARE(models->back().ref.id, "only-name");
}

void tst_OllamaCatalog::readsTagsOfNewerVersions()
{
    const auto models =
        parseOllamaTags(R"({"models":[{"model":"kimi:cloud","remote_model":"kimi","remote_host":"https://ollama.com:443",)"
                        R"("details":{"context_length":262144},"capabilities":["completion","tools","thinking","vision"]}]})",
                        local);
    QVERIFY(models);
    const ModelInfo &model = models->front();
    QCOMPARE(model.contextTokens, 262144);
    QVERIFY(model.abilitiesKnown);
    QCOMPARE(model.abilities,
             Abilities(Ability::Tools | Ability::Reasoning | Ability::Images | Ability::Temperature | Ability::MaxTokens));
    QVERIFY(!model.prices.input); // somebody else runs it
    QVERIFY(!model.prices.output);
}

void tst_OllamaCatalog::refusesOtherLists_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body : {"", "[]", "{}", R"({"models":null})", R"({"data":[{"id":"x"}]})", "<html>", R"({"models":[)"})
        QTest::newRow(body) << QByteArray(body);
}

void tst_OllamaCatalog::refusesOtherLists()
{
    QFETCH(QByteArray, body);
    const auto models = parseOllamaTags(body, local);
    QVERIFY(!models);
    QVERIFY(isSame(models.error(), FailureKind::BadResponse));
}

void tst_OllamaCatalog::readsDetails_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("context");   // 0: unknown
    QTest::addColumn<int>("abilities"); // -1: unknown
    QTest::addColumn<QStringList>("efforts");
    QTest::addColumn<bool>("writesText");

    const int always = static_cast<int>(Ability::Temperature) | static_cast<int>(Ability::MaxTokens) |
                       static_cast<int>(Ability::StructuredOutput);
    QTest::newRow("full")
        << QByteArray(R"({"capabilities":["completion","tools","vision","thinking"],"thinking":{"values":["low","high"]},)"
                      R"("model_info":{"general.architecture":"gptoss","gptoss.context_length":131072,"x.context_length":5}})")
        << 131072
        << (always | static_cast<int>(Ability::Tools) | static_cast<int>(Ability::Images) | static_cast<int>(Ability::Reasoning))
        << QStringList{"low", "high"} << true;
    QTest::newRow("on and off") << QByteArray(R"({"capabilities":["completion","thinking"],"thinking":{"values":[true,false]}})")
                                << 0 << (always | static_cast<int>(Ability::Reasoning)) << QStringList{"none", "on"} << true;
    QTest::newRow("levels and off")
        << QByteArray(R"({"capabilities":["completion","thinking"],"thinking":{"values":[false,"low","high"]}})") << 0
        << (always | static_cast<int>(Ability::Reasoning)) << QStringList{"none", "low", "high"} << true;
    QTest::newRow("does not think") << QByteArray(R"({"capabilities":["completion"],"thinking":{"values":[false]}})") << 0
                                    << always << QStringList{} << true;
    QTest::newRow("vectors only") << QByteArray(R"({"capabilities":["embedding"]})") << 0 << always << QStringList{} << false;
    QTest::newRow("no architecture") << QByteArray(R"({"model_info":{"qwen2.context_length":32768}})") << 32768 << -1
                                     << QStringList{} << true;
    QTest::newRow("old version") << QByteArray(R"({"license":"x","details":{}})") << 0 << -1 << QStringList{} << true;
    QTest::newRow("nonsense") << QByteArray(R"({"capabilities":7,"model_info":[],"thinking":"x"})") << 0 << -1 << QStringList{}
                              << true;
    QTest::newRow("garbage") << QByteArray("<html>") << 0 << -1 << QStringList{} << true;
}

void tst_OllamaCatalog::readsDetails()
{
    QFETCH(QByteArray, body);
    QFETCH(int, context);
    QFETCH(int, abilities);
    QFETCH(QStringList, efforts);
    QFETCH(bool, writesText);
    const ModelInfo model = withOllamaDetails({.ref = {"ollama", "m"}, .name = "m"}, body);
    QCOMPARE(model.contextTokens.value_or(0), context);
    QCOMPARE(model.abilitiesKnown, abilities >= 0);
    QCOMPARE(model.abilities.toInt(), std::max(0, abilities));
    QCOMPARE(model.efforts, efforts);
    QCOMPARE(model.writesText, writesText);
}

void tst_OllamaCatalog::nothingCostsNothingElsewhere()
{
    Connection elsewhere = local;
    elsewhere.baseUrl = QUrl("https://ollama.example");
    QVERIFY(!parseOllamaTags(tagsOf({"m"}), elsewhere)->front().prices.input);
    ModelInfo remote = parseOllamaTags(tagsOf({"m"}), local)->front();
    QVERIFY(remote.prices.input);
    remote = withOllamaDetails(remote, R"({"remote_host":"https://ollama.com"})");
    QVERIFY(!remote.prices.input);
}

namespace {

/// Fetches once and keeps the end.
class Fetched
{
public:
    explicit Fetched(const QUrl &url)
        : m_fetch(fetchCatalog({.id = "ollama", .kind = ConnectionKind::Ollama, .baseUrl = url}, keyed({})))
    {
        QObject::connect(m_fetch.get(), &CatalogFetch::finished, m_fetch.get(),
                         [this](const auto &result) { m_results.push_back(result); });
    }
    bool wait()
    {
        return QTest::qWaitFor([this] { return !m_results.empty(); }, 20000);
    }
    std::size_t results() const { return m_results.size(); }
    const Result<std::vector<ModelInfo>> &result() const { return m_results.front(); }
    void stop() { m_fetch.reset(); }

private:
    std::unique_ptr<CatalogFetch> m_fetch;
    std::vector<Result<std::vector<ModelInfo>>> m_results;
};

} // namespace

void tst_OllamaCatalog::fetches()
{
    RawServer server([](RawConnection &c) {
        if (c.request().target == "/api/tags")
            c.reply(200, tagsOf({"a", "b"}));
        else
            c.reply(200, R"({"capabilities":["completion")" + QByteArray(asked(c) == "b" ? R"(,"tools")" : "") +
                             R"(],"model_info":{"f.context_length":8192}})");
    });
    Fetched fetched(server.url("/v1"));
    QCOMPARE(fetched.results(), std::size_t(0));
    QVERIFY(fetched.wait());
    QVERIFY(fetched.result());
    QCOMPARE(fetched.result()->size(), std::size_t(2));
    QCOMPARE(fetched.result()->front().ref.id, "a");
    QVERIFY(!fetched.result()->front().abilities.testFlag(Ability::Tools));
    QVERIFY(fetched.result()->back().abilities.testFlag(Ability::Tools));
    QCOMPARE(fetched.result()->back().contextTokens, 8192);
    QCOMPARE(server.requests()[0].method, "GET");
    QCOMPARE(server.requests()[1].method, "POST");
    QCOMPARE(server.requests()[1].target, "/api/show");
    QCOMPARE(server.requests().size(), std::size_t(3));
}

void tst_OllamaCatalog::asksAFewAtATime()
{
    QByteArrayList names;
    for (int i = 0; i < 20; ++i)
        names.append("m" + QByteArray::number(i));
    std::vector<RawConnection *> waiting;
    std::size_t most = 0;
    RawServer server([&](RawConnection &c) {
        if (c.request().target == "/api/tags")
            return c.reply(200, tagsOf(names));
        waiting.push_back(&c);
        most = std::max(most, waiting.size());
    });
    Fetched fetched(server.url());
    for (std::size_t answered = 0; answered < 20; ++answered) {
        // As many as there may be, or as are left, wait before one of them is answered.
        const std::size_t expected = std::min(OllamaCatalogFetch::maxAtOnce, 20 - answered);
        QTRY_COMPARE_WITH_TIMEOUT(waiting.size(), expected, 20000);
        RawConnection *last = waiting.back();
        waiting.pop_back();
        last->reply(200, R"({"capabilities":["completion"]})");
    }
    QVERIFY(fetched.wait());
    QVERIFY(fetched.result());
    QCOMPARE(most, OllamaCatalogFetch::maxAtOnce);
    QVERIFY(std::ranges::all_of(*fetched.result(), &ModelInfo::abilitiesKnown));
}

void tst_OllamaCatalog::livesWithMissingPages()
{
    RawServer server([](RawConnection &c) {
        if (c.request().target == "/api/tags")
            c.reply(200, tagsOf({"gone", "cut", "there"}));
        else if (asked(c) == "gone")
            c.reply(404, R"({"error":"model 'gone' not found"})");
        else if (asked(c) == "cut")
            c.cut();
        else
            c.reply(200, R"({"capabilities":["completion"]})");
    });
    Fetched fetched(server.url());
    QVERIFY(fetched.wait());
    QVERIFY(fetched.result());
    QCOMPARE(fetched.result()->size(), std::size_t(3));
    QVERIFY(!fetched.result()->at(0).abilitiesKnown);
    QVERIFY(!fetched.result()->at(1).abilitiesKnown);
    QVERIFY(fetched.result()->at(2).abilitiesKnown);
}

void tst_OllamaCatalog::failsInWords()
{
    RawServer server([](RawConnection &c) { c.reply(401, R"({"error":"unauthorized"})"); });
    Fetched refused(server.url());
    QVERIFY(refused.wait());
    QVERIFY(!refused.result());
    QVERIFY(isSame(refused.result().error(), FailureKind::Auth));
    QCOMPARE(refused.result().error().message, "unauthorized");
    server.setHandler([](RawConnection &c) { c.reply(200, R"({"data":[]})"); });
    Fetched other(server.url());
    QVERIFY(other.wait());
    QVERIFY(isSame(other.result().error(), FailureKind::BadResponse));
    server.setHandler([](RawConnection &c) { c.reply(200, R"({"models":[]})"); });
    Fetched empty(server.url());
    QVERIFY(empty.wait());
    QVERIFY(empty.result());
    QVERIFY(empty.result()->empty());
}

void tst_OllamaCatalog::closesAllConnectionsWhenDestroyed()
{
    RawServer server([](RawConnection &c) {
        if (c.request().target == "/api/tags")
            c.reply(200, tagsOf({"a", "b", "c"}));
    });
    Fetched fetched(server.url());
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), std::size_t(4), 20000);
    fetched.stop();
    QTRY_COMPARE_WITH_TIMEOUT(server.closedByClient(), 3, 20000);
    QCOMPARE(fetched.results(), std::size_t(0));
}

QTEST_GUILESS_MAIN(tst_OllamaCatalog)
#include "tst_ollamacatalog.moc"
