// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/panel/panel.h"
#include "tests/cli/program.h"
#include "tests/providers/wiretalks.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace fusion;
using namespace fusion::test;
using namespace Qt::StringLiterals;

namespace {

/// A server of one provider, and who it is in the panel.
struct Provider {
    QString id; ///< of its connection
    const WireTalk *talk = nullptr;
    std::unique_ptr<RawServer> server;
    QByteArray key;

    std::vector<RawRequest> questions() const
    {
        std::vector<RawRequest> asked = server->requests();
        std::erase_if(asked, [](const RawRequest &request) { return request.method != "POST"; });
        return asked;
    }
    ModelRef model() const { return {id, talk->model}; }
};

const WireTalk &talkNamed(const char *name)
{
    return *std::ranges::find_if(wireTalks(), [name](const WireTalk &talk) { return qstrcmp(talk.name, name) == 0; });
}

/// What the judge says, as a piece of a chat stream.
QByteArray verdict()
{
    return textChunk(R"({\"consensus\":[],\"contradictions\":[],\"partial_coverage\":[],\"unique_insights\":[],)"
                     R"(\"blind_spots\":[{\"point\":\"Nobody says why.\"}]})") +
           chatEnd();
}

} // namespace

/// A panel of three providers with its judge and its synthesizer at two more, each spoken to in its own format by the real
/// program.
class TestFiveProviders : public QObject
{
    Q_OBJECT

private slots:
    void oneTurn();

private:
    Provider &add(const QString &id, const char *talk, const QByteArray &answer = {});

    std::vector<Provider> m_providers;
    Program m_program;
};

Provider &TestFiveProviders::add(const QString &id, const char *name, const QByteArray &answer)
{
    const WireTalk &talk = talkNamed(name);
    const QByteArray stream = answer.isEmpty() ? talk.thoughtful : answer;
    Provider provider{.id = id, .talk = &talk, .key = "sk-canary-of-" + id.toUtf8()};
    provider.server = std::make_unique<RawServer>([stream](RawConnection &connection) {
        if (connection.request().method == "GET")
            connection.reply(200, R"({"data":[],"models":[]})", "Content-Type: application/json\r\n");
        else
            sendChunks(connection, stream);
    });
    m_program.addConnection({{u"id"_s, id},
                             {u"kind"_s, connectionKindName(talk.connection.kind)},
                             {u"base_url"_s, provider.server->url(talk.connection.baseUrl.path()).toString()},
                             {u"api"_s, talk.connection.api}});
    m_program.setEnvironment(u"FUSION_KEY_"_s + id.toUpper(), QString::fromUtf8(provider.key));
    return m_providers.emplace_back(std::move(provider));
}

void TestFiveProviders::oneTurn()
{
    Panel panel;
    panel.name = u"five"_s;
    panel.policy.quorum = maxSeats;
    const std::pair<QString, const char *> seats[]{
        {u"claude"_s, "Anthropic Messages"}, {u"google"_s, "Gemini generateContent"}, {u"workshop"_s, "Ollama"}};
    for (const auto &[id, talk] : seats)
        panel.seats.push_back({.label = nextSeatLabel(panel), .ask = {.model = add(id, talk).model()}});
    panel.judge.model = add(u"router"_s, "OpenRouter, Chat Completions", verdict()).model();
    panel.synthesizer.model = add(u"open"_s, "OpenAI, Responses").model();
    QFile file(m_program.profileFolder() + u"/five.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(toJson(panel)).toJson()) > 0);
    file.close();

    QProcess process;
    m_program.start(process, {u"ask"_s, u"--panel"_s, file.fileName(), u"--json"_s, u"How much is it?"_s});
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 60'000);
    const Outcome outcome{
        .exitCode = process.exitCode(), .out = process.readAllStandardOutput(), .err = process.readAllStandardError()};
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    const QJsonObject turn = outcome.turn();
    QCOMPARE(turn[u"state"_s].toString(), u"answered"_s);
    QCOMPARE(turn[u"answer"_s].toString(), u"Hello"_s);
    QCOMPARE(turn[u"analysis"_s][u"blind_spots"_s][0][u"point"_s].toString(), u"Nobody says why."_s);
    for (const QJsonValue &seat : turn[u"seats"_s].toArray()) {
        QCOMPARE(seat[u"text"_s].toString(), u"Hello"_s);
        QCOMPARE(seat[u"usage"_s][u"output_tokens"_s].toInt(), 7);
    }
    QCOMPARE(turn[u"seats"_s].toArray().size(), 3);

    for (const Provider &provider : m_providers) {
        const std::vector<RawRequest> questions = provider.questions();
        QVERIFY2(questions.size() == 1, qPrintable(provider.id));
        QCOMPARE(questions[0].target, provider.talk->target);
        // Each key goes to its own provider, and to nobody else.
        for (const Provider &other : m_providers)
            QCOMPARE(questions[0].head.contains(other.key), other.id == provider.id);
    }
    // The judge is shown three answers and no names; the synthesizer gets the judge's word.
    const QByteArray judged = m_providers[3].questions()[0].body;
    QCOMPARE(judged.count("Hello"), 3);
    QVERIFY(!judged.contains("claude-opus") && !judged.contains("gemini-3.8"));
    QVERIFY(m_providers[4].questions()[0].body.contains("Nobody says why."));
}

QTEST_GUILESS_MAIN(TestFiveProviders)
#include "tst_fiveproviders.moc"
