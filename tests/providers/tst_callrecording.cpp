// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/anthropic/messagesdecoder.h"
#include "core/providers/callrecording.h"
#include "core/providers/gemini/geminidecoder.h"
#include "core/providers/ollama/ollamadecoder.h"
#include "core/providers/providers.h"
#include "core/providers/responses/responsesdecoder.h"
#include "core/simulator/replayserver.h"
#include "tests/providers/heard.h"
#include "tests/support/rawserver.h"
#include "tests/support/testsupport.h"
#include "tests/support/wirecheck.h"

#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace fusion;
using namespace fusion::test;

namespace {

WireReply replyOf(const Heard &heard)
{
    return {.events = heard.events(), .result = heard.result(), .usage = {}};
}

std::vector<CallRecording> recordedIn(const QTemporaryDir &dir)
{
    QThreadPool::globalInstance()->waitForDone();
    const auto recordings = readRecordings(dir.path());
    return recordings ? *recordings : std::vector<CallRecording>();
}

Connection connectionFor(const CallRecording &recording, const ReplayServer &server)
{
    return {.id = "lab", .kind = recording.kind, .baseUrl = server.baseUrl(recording), .api = recording.api};
}

const Wire &wireOf(const CallRecording &recording)
{
    switch (recording.kind) {
    case ConnectionKind::Anthropic: return messagesWire();
    case ConnectionKind::Gemini: return geminiWire();
    case ConnectionKind::Ollama: return ollamaWire();
    case ConnectionKind::OpenRouter:
    case ConnectionKind::OpenAi:
    case ConnectionKind::Demo: break;
    }
    return recording.api == "responses" ? responsesWire() : chatCompletionsWire();
}

/// A request whose body is what the recording's was: all of it goes as extra fields.
ChatRequest asRecorded(const CallRecording &recording)
{
    ChatRequest request = question();
    // Gemini has the model in the address.
    const QString inUrl = QUrl(recording.request.url).path().section('/', -1).section(':', 0, 0);
    request.model.id = recording.request.body["model"].toString(inUrl);
    request.extra = recording.request.body;
    return request;
}

} // namespace

/// Calls recorded and played again.
class tst_CallRecording : public QObject
{
    Q_OBJECT

private slots:
    void survivesItsFile();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
    void recordsAndReplays_data();
    void recordsAndReplays();
    void recordsWhatWasCancelled();
    void neverRecordsTheKey_data();
    void neverRecordsTheKey();
    void answersEachRequestWithItsOwn();
    void namesTheRecordedModels();
    void storedCalls_data();
    void storedCalls();
};

void tst_CallRecording::survivesItsFile()
{
    const CallRecording recording{
        .recordedAt = QDateTime::fromString("2026-01-31T12:00:00.123Z", Qt::ISODateWithMs),
        .kind = ConnectionKind::Ollama,
        .api = "chat",
        .basePath = "/v1",
        .request = {.method = "POST", .url = "http://x/api/chat", .headers = {{"a", "b"}}, .body = {{"model", "m"}}},
        .status = 200,
        .headers = {{"content-type", "application/x-ndjson"}},
        .pieces = {{.ms = 1, .bytes = "Gr\xC3"},
                   {.ms = 20,
                    .bytes = "\xBC\xC3\x9F"
                             "e\r\n"},
                   {.ms = 20, .bytes = {}}},
        .end = RecordedEnd::Broken,
        .failure = Failure{.kind = FailureKind::Network, .message = "reset", .retryable = true},
    };
    const QByteArray file = QJsonDocument(toJson(recording)).toJson();
    const auto again = callRecordingFromJson(QJsonDocument::fromJson(file).object());
    QVERIFY(again);
    QCOMPARE(*again, recording);
    QCOMPARE(again->body(), "Grüße\r\n");
    QVERIFY(file.contains("base64")); // of what is no text by itself, and of nothing else
    QCOMPARE(file.count("base64"), 2);
}

void tst_CallRecording::refusesOtherFiles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("another version") << QByteArray(R"({"fusion_recording":2,"connection":{"kind":"openai"},"end":"complete"})");
    QTest::newRow("another kind") << QByteArray(R"({"fusion_recording":1,"connection":{"kind":"x"},"end":"complete"})");
    QTest::newRow("another end") << QByteArray(R"({"fusion_recording":1,"connection":{"kind":"openai"},"end":"x"})");
}

void tst_CallRecording::refusesOtherFiles()
{
    QFETCH(QByteArray, json);
    QVERIFY(!callRecordingFromJson(QJsonDocument::fromJson(json).object()));
    QTemporaryDir dir;
    QFile file(dir.filePath("a.json"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(json) == json.size());
    file.close();
    const auto read = readRecordings(dir.path());
    QVERIFY(!read);
    QVERIFY(read.error().message.contains("a.json"));
}

void tst_CallRecording::recordsAndReplays_data()
{
    QTest::addColumn<QByteArrayList>("pieces"); // of the raw reply
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nX-Request-Id: r1\r\nSet-Cookie: c=1\r\n";
    const QByteArray open = head + "Connection: close\r\n\r\n";
    const QByteArray text = textChunk("Grüße");
    QTest::newRow("whole answer") << QByteArrayList{open, text + textChunk(", Welt"), chatEnd()};
    QTest::newRow("cut in a character") << QByteArrayList{open, text.first(text.indexOf("\xC3") + 1),
                                                          text.sliced(text.indexOf("\xC3") + 1) + chatEnd()};
    QTest::newRow("cut in mid-answer") << QByteArrayList{head + "Transfer-Encoding: chunked\r\n\r\n1000\r\n", text};
    QTest::newRow("tidy end without end mark") << QByteArrayList{open, text};
    QTest::newRow("error inside the 200") << QByteArrayList{open, text + sse(R"({"error":{"code":502,"message":"Down"}})")};
    QTest::newRow("error") << QByteArrayList{
        "HTTP/1.1 402 No\r\nContent-Length: 34\r\n\r\n{\"error\":{\"message\":\"Not a cent.\"}}"};
    QTest::newRow("JSON instead of events") << QByteArrayList{
        "HTTP/1.1 200 OK\r\nContent-Length: 69\r\n\r\n", R"({"choices":[{"message":{"content":"whole"},"finish_reason":"stop"}]})"
                                                         "\n"};
    QTest::newRow("nothing at all") << QByteArrayList{"220 mail\r\n"};
}

void tst_CallRecording::recordsAndReplays()
{
    QFETCH(QByteArrayList, pieces);
    RawServer server([&](RawConnection &c) {
        for (const QByteArray &piece : pieces)
            c.send(piece);
        c.close();
    });
    QTemporaryDir dir;
    ChatTransport transport = quickTransport();
    transport.recordFolder = dir.path();
    HttpChatProvider provider(connectionTo(server.url("/v1")), keyed(canaryKey), chatCompletionsWire(), transport);
    Heard heard(provider, question());
    QVERIFY(heard.wait());

    const std::vector<CallRecording> recordings = recordedIn(dir);
    QCOMPARE(recordings.size(), std::size_t(1));
    const CallRecording &recording = recordings.front();
    QCOMPARE(recording.request, heard.stream().sent());
    QCOMPARE(recording.basePath, "/v1");
    QVERIFY(std::ranges::none_of(recording.headers, [](const auto &header) { return header.first.toLower() == "set-cookie"; }));
    const QFile file(QDir(dir.path()).entryInfoList(QDir::Files).front().filePath());
    QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));

    ReplayServer replay(recordings);
    QVERIFY(replay.start());
    HttpChatProvider again(connectionFor(recording, replay), keyed({}), chatCompletionsWire(), quickTransport());
    Heard replayed(again, question());
    QVERIFY(replayed.wait());
    QCOMPARE(told(replyOf(replayed)), told(replyOf(heard)));
}

void tst_CallRecording::recordsWhatWasCancelled()
{
    RawServer server([](RawConnection &c) {
        c.beginEvents();
        c.send(textChunk("half"));
    });
    QTemporaryDir dir;
    const auto provider = makeChatProvider(connectionTo(server.url()), keyed({}), dir.path());
    Heard heard(*provider, question());
    QTRY_COMPARE_WITH_TIMEOUT(heard.text(), "half", 20000);
    heard.stop();
    const auto recordings = recordedIn(dir);
    QCOMPARE(recordings.size(), std::size_t(1));
    QCOMPARE(recordings.front().end, RecordedEnd::Cancelled);
    QCOMPARE(recordings.front().body(), textChunk("half"));
}

void tst_CallRecording::neverRecordsTheKey_data()
{
    QTest::addColumn<QByteArrayList>("pieces");
    const QByteArray key = canaryKey.toUtf8();
    const QByteArray open = "HTTP/1.1 200 OK\r\nX-You-Sent: " + key + "\r\n\r\n";
    QTest::newRow("in a piece") << QByteArrayList{open, textChunk("you sent " + key) + chatEnd()};
    const QByteArray stream = textChunk(key) + chatEnd();
    const qsizetype middle = stream.indexOf(key) + 7;
    QTest::newRow("across pieces") << QByteArrayList{open, stream.first(middle), stream.sliced(middle)};
    QTest::newRow("in an error") << QByteArrayList{"HTTP/1.1 401 No\r\n\r\n{\"error\":\"" + key + "\"}"};
}

void tst_CallRecording::neverRecordsTheKey()
{
    QFETCH(QByteArrayList, pieces);
    RawServer server([&](RawConnection &c) {
        for (const QByteArray &piece : pieces)
            c.send(piece);
        c.close();
    });
    QTemporaryDir dir;
    const auto provider = makeChatProvider(connectionTo(server.url()), keyed(canaryKey), dir.path());
    ChatRequest request = question("My key is " + canaryKey);
    Heard heard(*provider, request);
    QVERIFY(heard.wait());
    const auto recordings = recordedIn(dir);
    QCOMPARE(recordings.size(), std::size_t(1));
    QFile file(QDir(dir.path()).entryInfoList(QDir::Files).front().filePath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY2(!written.contains("canary"), written);
    QVERIFY(written.contains("***"));
    QVERIFY(!recordings.front().body().contains("canary"));
}

void tst_CallRecording::answersEachRequestWithItsOwn()
{
    const auto recording = [](const QString &model, const QString &asked, const QByteArray &answer) {
        return CallRecording{
            .kind = ConnectionKind::OpenAi,
            .basePath = "/v1",
            .request = {.method = "POST",
                        .url = "http://x/v1/chat/completions",
                        .headers = {},
                        .body = {{"model", model},
                                 {"messages", QJsonArray{QJsonObject{{"role", "user"}, {"content", asked}}}},
                                 {"stream", true},
                                 {"stream_options", QJsonObject{{"include_usage", true}}}}},
            .status = 200,
            .pieces = {{.ms = 0, .bytes = textChunk(answer) + chatEnd()}},
            .end = RecordedEnd::Complete,
        };
    };
    ReplayServer server({recording("m", "One?", "one"), recording("m", "Two?", "two"), recording("n", "Three?", "three")});
    QVERIFY(server.start());
    const auto provider = makeChatProvider(connectionFor(server.recordings().front(), server), keyed({}));
    const auto answerTo = [&](const QString &model, const QString &asked) {
        ChatRequest request = question(asked);
        request.model.id = model;
        Heard heard(*provider, request);
        return heard.wait() ? heard.text() : QString("nothing");
    };
    QCOMPARE(answerTo("m", "Two?"), "two");
    QCOMPARE(answerTo("m", "Two?"), "two");
    QCOMPARE(answerTo("m", "Unheard of?"), "one"); // of its model, not played yet
    QCOMPARE(answerTo("n", "Unheard of?"), "three");
    QCOMPARE(answerTo("o", "Unheard of?"), "one");
}

void tst_CallRecording::namesTheRecordedModels()
{
    ReplayServer server(
        {{.kind = ConnectionKind::OpenAi,
          .basePath = "/v1",
          .request = {.method = "POST", .url = "http://x/v1/chat/completions", .headers = {}, .body = {{"model", "m"}}},
          .status = 200}});
    QVERIFY(server.start());
    for (const ConnectionKind kind : {ConnectionKind::OpenAi, ConnectionKind::Ollama}) {
        const auto fetch =
            fetchCatalog({.id = "lab", .kind = kind, .baseUrl = server.baseUrl(server.recordings().front())}, keyed({}));
        std::optional<Result<std::vector<ModelInfo>>> models;
        connect(fetch.get(), &CatalogFetch::finished, this, [&](const auto &result) { models = result; });
        QTRY_VERIFY_WITH_TIMEOUT(models, 20000);
        QVERIFY(*models);
        QCOMPARE((*models)->size(), std::size_t(1));
        QCOMPARE((*models)->front().ref.id, "m");
    }
}

/// tests/providers/recordings: each file with the lines that told() has for it under "told".
void tst_CallRecording::storedCalls_data()
{
    QTest::addColumn<QByteArray>("file");
    // From npm packages that mock the providers, @copilotkit/aimock 1.43.0 and @dwmkerr/mock-llm 0.1.29, and from one that
    // translates, @musistudio/llms 1.0.53.
    const QStringList names = QDir(testPath("providers/recordings")).entryList({"*.json"}, QDir::Files, QDir::Name);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << testData("providers/recordings/" + name);
}

void tst_CallRecording::storedCalls()
{
    QFETCH(QByteArray, file);
    const QJsonObject json = QJsonDocument::fromJson(file).object();
    const auto recording = callRecordingFromJson(json);
    QVERIFY2(recording.has_value(), "is no recording");
    ReplayServer server({*recording});
    QVERIFY(server.start());
    const auto provider = makeChatProvider(connectionFor(*recording, server), keyed(canaryKey));
    Heard heard(*provider, asRecorded(*recording));
    QVERIFY(heard.wait());
    QVERIFY2(heard.events().size() > 1, "is not what a stream says");
    QStringList lines;
    for (const QJsonValue &line : json["told"].toArray())
        lines.append(line.toString());
    QCOMPARE(told(replyOf(heard)), lines);
    QCOMPARE(differenceAtCuts(wireOf(*recording), recording->body()), QString());
}

QTEST_GUILESS_MAIN(tst_CallRecording)
#include "tst_callrecording.moc"
