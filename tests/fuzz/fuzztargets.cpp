// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/fuzztargets.h"

#include "core/analysis/judgereply.h"
#include "core/catalog/catalogparser.h"
#include "core/chat/turn.h"
#include "core/exchange/chatimport.h"
#include "core/net/jsonlineparser.h"
#include "core/net/utf8.h"
#include "core/panel/panel.h"
#include "core/providers/anthropic/claudelist.h"
#include "core/providers/anthropic/messagesdecoder.h"
#include "core/providers/callrecording.h"
#include "core/providers/connection.h"
#include "core/providers/gemini/geminidecoder.h"
#include "core/providers/gemini/geminilist.h"
#include "core/providers/ollama/ollamadecoder.h"
#include "core/providers/ollama/ollamamodels.h"
#include "core/providers/openai/chatdecoder.h"
#include "core/providers/openai/modellist.h"
#include "core/providers/responses/responsesdecoder.h"
#include "tests/fuzz/naivesse.h"
#include "tests/support/wirecheck.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace fusion::test {

namespace {

/// The first byte chooses how the rest is cut, so that cuts are searched, too.
qsizetype pieceSize(const QByteArray &input)
{
    return input.isEmpty() ? 1 : 1 + static_cast<unsigned char>(input[0]) % 32;
}

QByteArray rest(const QByteArray &input)
{
    return input.sliced(std::min<qsizetype>(1, input.size()));
}

template <typename Parser>
auto inPieces(Parser &parser, const QByteArray &stream, qsizetype size)
{
    auto items = parser.push({});
    for (qsizetype i = 0; i < stream.size(); i += size) {
        auto more = parser.push(QByteArrayView(stream).sliced(i, std::min(size, stream.size() - i)));
        items.insert(items.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    }
    return items;
}

QString checkSse(const QByteArray &input)
{
    SseParser parser;
    const auto items = inPieces(parser, rest(input), pieceSize(input));
    const NaiveSse naive = readSse(rest(input));
    if (items != naive.items)
        return QStringLiteral("not the items of the reference");
    if (parser.lastEventId() != naive.lastEventId || parser.retry() != naive.retry)
        return QStringLiteral("not the id or the pause of the reference");
    return QString();
}

QString checkLines(const QByteArray &input)
{
    JsonLineParser parser;
    std::vector<QByteArray> lines = inPieces(parser, rest(input), pieceSize(input));
    const std::vector<QByteArray> last = parser.finish();
    lines.insert(lines.end(), last.begin(), last.end());
    QByteArray stream = rest(input);
    if (stream.startsWith("\xEF\xBB\xBF"))
        stream = stream.sliced(3);
    std::vector<QByteArray> expected;
    for (const QByteArray &line : stream.split('\n')) {
        if (const QByteArray trimmed = line.trimmed(); !trimmed.isEmpty())
            expected.push_back(textOfUtf8(trimmed).toUtf8());
    }
    return lines == expected ? QString() : QStringLiteral("not the lines between the line ends");
}

/// A reply means the same however it is cut, a failure says something, also where the connection broke behind it; and the
/// same bytes as a model list are one or are refused in words.
QString checkWire(const Wire &wire, const CatalogWire *catalog, const QByteArray &input)
{
    const QByteArray body = rest(input);
    const WireReply whole = decodeReply(wire, body);
    const WireReply cut = decodeReply(wire, body, {.pieceBytes = pieceSize(input)});
    if (whole.events != cut.events || whole.result != cut.result || whole.usage != cut.usage)
        return QStringLiteral("cuts change what it means");
    const WireReply torn = decodeReply(
        wire, body, {.broken = Failure{.kind = FailureKind::Network, .message = QStringLiteral("gone"), .retryable = true}});
    for (const WireReply &reply : {whole, torn}) {
        if (!reply.result && reply.result.error().message.isEmpty())
            return QStringLiteral("a failure without a word");
    }
    if (!catalog)
        return QString();
    const auto page = catalog->parse(body, {.id = QStringLiteral("x")});
    return page || !page.error().message.isEmpty() ? QString() : QStringLiteral("a list refused without a word");
}

QString checkChat(const QByteArray &input)
{
    return checkWire(chatCompletionsWire(), &openAiCatalogWire(), input);
}

QString checkResponses(const QByteArray &input)
{
    return checkWire(responsesWire(), nullptr, input);
}

QString checkMessages(const QByteArray &input)
{
    return checkWire(messagesWire(), &claudeCatalogWire(), input);
}

QString checkGemini(const QByteArray &input)
{
    return checkWire(geminiWire(), &geminiCatalogWire(), input);
}

QString checkOllama(const QByteArray &input)
{
    return checkWire(ollamaWire(), nullptr, input);
}

QString checkErrors(const QByteArray &input)
{
    const int status = 400 + (input.isEmpty() ? 0 : static_cast<unsigned char>(input[0]) % 200);
    const QByteArray body = rest(input);
    for (const auto failureOf : {chatCompletionsWire().failure, responsesWire().failure, messagesWire().failure,
                                 geminiWire().failure, ollamaWire().failure}) {
        const Failure failure = failureOf(status, body);
        if (failure.message.isEmpty() || failure.message.size() > 510)
            return QStringLiteral("a message of %1 characters").arg(failure.message.size());
        if (failure.httpStatus != status)
            return QStringLiteral("another status");
    }
    return QString();
}

QString checkModels(const QByteArray &input)
{
    const Connection local{.id = QStringLiteral("x"), .kind = ConnectionKind::Ollama};
    for (const auto &models : {parseModelList(input, local.id, false), parseOllamaTags(input, local)}) {
        if (!models)
            continue;
        for (const ModelInfo &model : *models) {
            if (model.ref.id.isEmpty() || model.ref.connection != local.id)
                return QStringLiteral("a model without a name");
        }
    }
    const ModelInfo model = withOllamaDetails({.ref = {local.id, QStringLiteral("m")}, .name = {}}, input);
    return model.ref.id == QStringLiteral("m") ? QString() : QStringLiteral("details that rename a model");
}

QString checkJudge(const QByteArray &input)
{
    const std::vector<ShownAnswer> shown{
        {.label = QStringLiteral("P"), .seat = 1, .seatLabel = QStringLiteral("B"), .text = QStringLiteral("One two three.")},
        {.label = QStringLiteral("Q"), .seat = 0, .seatLabel = QStringLiteral("A"), .text = QStringLiteral("Four five six.")},
    };
    const auto reading = readJudgeReply(QString::fromUtf8(input), shown);
    if (!reading)
        return reading.error().message.isEmpty() ? QStringLiteral("a failure without a word") : QString();
    const QJsonObject json = toJson(reading->analysis);
    for (const QJsonValue &point : json[QStringLiteral("consensus")].toArray()) {
        for (const QJsonValue &support : point[QStringLiteral("support")].toArray()) {
            const int seat = support[QStringLiteral("seat")].toInt(-1);
            if (seat < 0 || seat > 1)
                return QStringLiteral("a seat that there is not");
        }
    }
    return QString();
}

QString checkPanel(const QByteArray &input)
{
    QStringList warnings;
    const auto panel = panelFromJson(QJsonDocument::fromJson(input).object(), &warnings);
    if (!panel)
        return panel.error().message.isEmpty() ? QStringLiteral("a failure without a word") : QString();
    if (panel->seats.size() > static_cast<std::size_t>(maxSeats))
        return QStringLiteral("too many seats");
    const auto again = panelFromJson(toJson(*panel), nullptr);
    return again && *again == *panel ? QString() : QStringLiteral("saving changes it");
}

QString checkConnections(const QByteArray &input)
{
    const QJsonDocument document = QJsonDocument::fromJson(input);
    QJsonArray entries = document.array();
    if (document.isObject())
        entries.append(document.object());
    for (const QJsonValue &entry : std::as_const(entries)) {
        const auto connection = connectionFromJson(entry.toObject());
        if (!connection)
            continue;
        if (connection->baseUrl.scheme() == QStringLiteral("http") && connection->needsKey())
            return QStringLiteral("a key may leave this machine in the clear");
        const auto again = connectionFromJson(toJson(*connection));
        if (!again || *again != *connection)
            return QStringLiteral("saving changes it");
    }
    return QString();
}

QString checkTurn(const QByteArray &input)
{
    const Turn turn = turnFromJson(QJsonDocument::fromJson(input).object());
    const QJsonObject json = toJson(turn);
    if (toJson(turnFromJson(json)) != json)
        return QStringLiteral("saving changes it");
    Turn interrupted = turn;
    markInterrupted(interrupted);
    return interrupted.state == TurnState::Running ? QStringLiteral("still running after a crash") : QString();
}

QString checkRecording(const QByteArray &input)
{
    const auto recording = callRecordingFromJson(QJsonDocument::fromJson(input).object());
    if (!recording)
        return QString();
    const auto again = callRecordingFromJson(toJson(*recording));
    return again && again->body() == recording->body() ? QString() : QStringLiteral("saving changes it");
}

/// What comes in can be kept: every turn has a question and is at its end.
QString checkImport(const QByteArray &input)
{
    const auto import = readChats(input);
    if (!import)
        return import.error().message.isEmpty() ? QStringLiteral("a failure without a word") : QString();
    for (const ImportedChat &chat : import->chats) {
        if (chat.turns.empty())
            return QStringLiteral("a conversation without a turn");
        for (const Turn &turn : chat.turns) {
            if (turn.state == TurnState::Running)
                return QStringLiteral("a turn that runs");
        }
    }
    return QString();
}

constexpr auto targets = std::to_array<FuzzTarget>({
    {"sse", checkSse},
    {"jsonlines", checkLines},
    {"chat", checkChat},
    {"responses", checkResponses},
    {"messages", checkMessages},
    {"gemini", checkGemini},
    {"ollama", checkOllama},
    {"errors", checkErrors},
    {"models", checkModels},
    {"judge", checkJudge},
    {"panel", checkPanel},
    {"connections", checkConnections},
    {"turn", checkTurn},
    {"import", checkImport},
    {"recording", checkRecording},
});

} // namespace

std::span<const FuzzTarget> fuzzTargets()
{
    return targets;
}

} // namespace fusion::test
