// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/anthropic/messagesdecoder.h"
#include "core/providers/openai/chatdecoder.h"
#include "core/providers/responses/responsesdecoder.h"
#include "tests/support/rawserver.h"
#include "tests/support/wirecheck.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace fusion;
using namespace fusion::test;

namespace {

using Talk = const Wire &(*)();

/// The replies of one file, in which each line is the data of an event; `first` is what a reply begins with.
std::vector<QByteArray> repliesIn(const QString &name, const QByteArray &first)
{
    std::vector<QByteArray> replies;
    QFile file(QFINDTESTDATA("foreign/" + name + ".chunks.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return replies;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.trimmed().isEmpty())
            continue;
        if (replies.empty() || (!first.isEmpty() && line.startsWith(first)))
            replies.emplace_back();
        replies.back() += sse(line);
    }
    return replies;
}

/// What each reply begins with, in files of several.
QByteArray beginningOf(Talk wire)
{
    if (wire == messagesWire)
        return R"({"type":"message_start")";
    return wire == responsesWire ? R"({"type":"response.created")" : "";
}

/// Any wire's word for the end.
bool saysThatItIsFinished(const QByteArray &part)
{
    // No raw string: moc loses its way in one with quotes.
    static const QRegularExpression end("\"(stop_reason|finish_reason)\" ?: ?\"|"
                                        "\"type\":\"response\\.(completed|incomplete|failed)\"");
    return end.match(QString::fromUtf8(part)).hasMatch();
}

QString textOf(const WireReply &reply)
{
    QString text;
    for (const ChatEvent &event : reply.events) {
        if (const auto *part = std::get_if<ChatText>(&event))
            text += part->text;
    }
    return text;
}

/// "weather", what the provider ran itself in brackets.
QStringList callsIn(const WireReply &reply)
{
    QStringList calls;
    for (const ChatEvent &event : reply.events) {
        if (const auto *call = std::get_if<ChatToolCall>(&event))
            calls += call->call.state == ToolCallState::Requested ? call->call.name : '(' + call->call.name + ')';
    }
    return calls;
}

template <typename Kind>
qsizetype lengthOf(const WireReply &reply)
{
    qsizetype length = 0;
    for (const ChatEvent &event : reply.events) {
        if (const auto *part = std::get_if<Kind>(&event))
            length += part->text.size();
    }
    return length;
}

qsizetype sourcesIn(const WireReply &reply)
{
    return std::ranges::count_if(reply.events, [](const ChatEvent &event) { return std::holds_alternative<ChatSource>(event); });
}

} // namespace

Q_DECLARE_METATYPE(Talk)

/// Streams of real servers that nobody here made (tests/providers/README.md says whose they are): what they amount to was counted
/// in the files themselves, and comes out the same however they are cut.
class TestForeignStreams : public QObject
{
    Q_OBJECT

private slots:
    void streams_data();
    void streams();
    void cutAfterEveryEvent_data() { streams_data(); }
    void cutAfterEveryEvent();
};

void TestForeignStreams::streams_data()
{
    QTest::addColumn<Talk>("wire");
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("text");      // characters
    QTest::addColumn<int>("reasoning"); // characters
    QTest::addColumn<QString>("calls");
    QTest::addColumn<int>("sources");
    QTest::addColumn<QString>("end");         // the last line of told()
    QTest::addColumn<QList<qint64>>("usage"); // in, cached, out, of which reasoning; -1: not told
    const auto row = [](Talk wire, const QString &file, int index, int text, int reasoning, const QString &calls, int sources,
                        const QString &end, const QList<qint64> &usage) {
        QTest::addRow("%s, reply %d", qPrintable(file), index)
            << wire << file << index << text << reasoning << calls << sources << end << usage;
    };

    row(messagesWire, "anthropic-message-delta-input-tokens", 0, 4, 0, "", 0, "stop claude-opus-4-5-20251101", {61, -1, 2, -1});
    row(messagesWire, "anthropic-json-output-format.1", 0, 1267, 0, "", 0, "stop claude-sonnet-4-5-20250929", {313, 0, 305, -1});
    row(messagesWire, "anthropic-json-tool.1", 0, 0, 0, "json", 0, "tool_calls claude-haiku-4-5-20251001", {849, 0, 47, -1});
    row(messagesWire, "anthropic-json-other-tool.1", 0, 0, 0, "weather", 0, "tool_calls claude-haiku-4-5-20251001",
        {843, 0, 28, -1});
    row(messagesWire, "anthropic-tool-no-args", 0, 35, 0, "updateIssueList", 0, "tool_calls claude-sonnet-4-5-20250929",
        {565, 0, 48, -1});
    row(messagesWire, "anthropic-mcp.1", 0, 112, 0, "(mcp)", 0, "stop claude-sonnet-4-5-20250929", {1250, 0, 83, -1});
    row(messagesWire, "anthropic-web-search-tool.1", 0, 2402, 0, "(web_search)", 10, "stop claude-sonnet-4-20250514",
        {15665, 0, 795, -1});
    row(messagesWire, "anthropic-code-execution-20250825.1", 0, 795, 0, "(text_editor_code_execution) (bash_code_execution)", 0,
        "stop claude-sonnet-4-5-20250929", {8050, 0, 771, -1});
    row(messagesWire, "anthropic-tool-search-bm25.1", 0, 177, 0, "(tool_search_tool_bm25) get_weather", 0,
        "tool_calls claude-sonnet-4-5-20250929", {1630, 0, 158, -1});
    row(messagesWire, "anthropic-tool-search-bm25.1", 1, 119, 0, "", 0, "stop claude-sonnet-4-5-20250929", {1040, 0, 41, -1});

    row(chatCompletionsWire, "azure-model-router.1", 0, 19, 0, "", 0, "stop gpt-5-nano-2025-08-07", {15, 0, 78, 64});
    row(chatCompletionsWire, "deepseek-reasoning", 0, 42, 606, "", 0, "stop deepseek-reasoner", {18, 0, 219, 205});
    row(chatCompletionsWire, "deepseek-tool-call", 0, 0, 191, "weather", 0, "tool_calls deepseek-reasoner", {339, 320, 83, 39});

    row(responsesWire, "openai-error.1", 0, 0, 0, "", 0, "failed credit", {-1, -1, -1, -1});
    row(responsesWire, "openai-web-search-tool.1", 0, 3645, 0,
        "(web_search) (web_search) (web_search) (web_search) (web_search) (web_search)", 28, "stop gpt-5",
        {31073, 3712, 4416, 3712});
    row(responsesWire, "openai-reasoning-encrypted-content.1", 0, 0, 163, "calculator", 0, "tool_calls", {134, 0, 28, 0});
    row(responsesWire, "openai-reasoning-encrypted-content.1", 1, 0, 0, "calculator", 0, "tool_calls", {221, 0, 26, 0});
    row(responsesWire, "openai-reasoning-encrypted-content.1", 2, 0, 0, "calculator", 0, "tool_calls", {260, 0, 26, 0});
    row(responsesWire, "openai-reasoning-encrypted-content.1", 3, 28, 0, "", 0, "stop", {299, 0, 12, 0});
    row(responsesWire, "openai-mcp-tool-approval.1", 0, 0, 0, "", 0, "stop", {422, 0, 48, 0});
    row(responsesWire, "openai-image-generation-tool.1", 0, 0, 0, "", 0, "stop", {2941, 1920, 1249, 1024});
    row(responsesWire, "openai-local-shell-tool.1", 0, 0, 0, "", 0, "stop", {407, 0, 151, 128});
    row(responsesWire, "openai-apply-patch-tool.1", 0, 0, 0, "", 0, "stop", {642, 0, 67, 0});
}

void TestForeignStreams::streams()
{
    QFETCH(const Talk, wire);
    QFETCH(const QString, file);
    QFETCH(const int, index);
    const std::vector<QByteArray> replies = repliesIn(file, beginningOf(wire));
    QVERIFY(index < std::ssize(replies));
    const QByteArray &body = replies[static_cast<size_t>(index)];
    const WireReply reply = decodeReply(wire(), body);
    const auto count = [](const std::optional<qint64> &value) { return value.value_or(-1); };
    const QList<qint64> usage{count(reply.usage.inputTokens), count(reply.usage.cachedTokens), count(reply.usage.outputTokens),
                              count(reply.usage.reasoningTokens)};
    QTEST(static_cast<int>(lengthOf<ChatText>(reply)), "text");
    QTEST(static_cast<int>(lengthOf<ChatReasoning>(reply)), "reasoning");
    QTEST(callsIn(reply).join(' '), "calls");
    QTEST(static_cast<int>(sourcesIn(reply)), "sources");
    QTEST(usage, "usage");
    QFETCH(const QString, end);
    const QString last = told(reply).constLast();
    QVERIFY2(last.startsWith(end), qPrintable(last));
    if (body.size() < 5000)
        QCOMPARE(differenceAtCuts(wire(), body), QString()); // at every byte
    for (const qsizetype piece : {1, 2, 3, 7, 1000})
        QCOMPARE(told(decodeReply(wire(), body, {.pieceBytes = piece})), told(reply));
}

/// A connection that breaks between two events: what came stays, and nothing that did not say that it was finished is complete.
void TestForeignStreams::cutAfterEveryEvent()
{
    QFETCH(const Talk, wire);
    QFETCH(const QString, file);
    QFETCH(const int, index);
    const std::vector<QByteArray> replies = repliesIn(file, beginningOf(wire));
    QVERIFY(index < std::ssize(replies));
    const QByteArray &body = replies[static_cast<size_t>(index)];
    const QString text = textOf(decodeReply(wire(), body));
    const QByteArray gap = "\n\n";
    const Failure broken{.kind = FailureKind::Network, .message = "gone", .retryable = true};
    int cuts = 0;
    for (qsizetype end = body.indexOf(gap); end >= 0; end = body.indexOf(gap, end + 1)) {
        const QByteArray part = body.first(end + gap.size());
        const WireReply reply = decodeReply(wire(), part, {.broken = broken});
        QVERIFY2(text.startsWith(textOf(reply)), part.right(300).constData());
        QVERIFY2(!reply.result || saysThatItIsFinished(part), part.right(300).constData());
        ++cuts;
    }
    QVERIFY(cuts > 0);
}

QTEST_APPLESS_MAIN(TestForeignStreams)
#include "tst_foreignstreams.moc"
