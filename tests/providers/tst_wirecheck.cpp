// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/openai/chatdecoder.h"
#include "tests/support/rawserver.h"
#include "tests/support/wirecheck.h"

#include <QTest>

using namespace fusion;
using namespace fusion::test;

namespace {

/// A decoder that never says the same twice.
class MoodyDecoder final : public WireDecoder
{
public:
    Result<std::vector<ChatEvent>> takeEvent(const SseEvent &) override { return say(); }
    Result<std::vector<ChatEvent>> takeWhole(const QByteArray &) override { return say(); }
    bool isDone() const override { return false; }
    WireEnd end(const std::optional<Failure> &) override { return {.events = {}, .result = Completion{}}; }
    Usage usage() const override { return {}; }

private:
    static std::vector<ChatEvent> say()
    {
        static int times = 0;
        return {ChatText{QString::number(++times)}};
    }
};

} // namespace

/// The check that all wires rely on finds what it is for.
class tst_WireCheck : public QObject
{
    Q_OBJECT

private slots:
    void findsADifference();
    void tellsRepliesApart();
};

void tst_WireCheck::findsADifference()
{
    Wire moody = chatCompletionsWire();
    moody.decoder = [] -> std::unique_ptr<WireDecoder> { return std::make_unique<MoodyDecoder>(); };
    QVERIFY(!differenceAtCuts(moody, textChunk("a")).isEmpty());
    moody.framing = Framing::JsonLines;
    QVERIFY(!differenceAtCuts(moody, "{}\n").isEmpty());
    QCOMPARE(differenceAtCuts(chatCompletionsWire(), textChunk("a") + chatEnd()), QString());
}

void tst_WireCheck::tellsRepliesApart()
{
    const Failure gone{.kind = FailureKind::Network, .message = "gone"};
    const WireReply reply{.events = {ChatText{"a"}, ChatText{"b"}, ChatReasoning{"c"}, ChatText{"d"},
                                     ChatToolCall{{.id = "1", .name = "f", .arguments = {{"x", 1}}}},
                                     ChatSource{{.url = "https://e.example", .title = "E"}}},
                          .result = std::unexpected(gone),
                          .usage = {}};
    QCOMPARE(told(reply), (QStringList{"text: ab", "reasoning: c", "text: d", R"(call 1 f {"x":1})", "source https://e.example E",
                                       "failed network: gone"}));
}

QTEST_GUILESS_MAIN(tst_WireCheck)
#include "tst_wirecheck.moc"
