// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading a provider's stream, from bytes to events, beside the least that anybody would have to do with the same bytes:
// splitting them into lines and parsing each `data:` line with QJsonDocument.

#include "core/net/sseparser.h"
#include "core/providers/openai/chatdecoder.h"
#include "tests/bench/answertext.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace fusion;
using namespace fusion::bench;

namespace {

constexpr int tokens = 20000;
constexpr int rounds = 5;
constexpr qsizetype chunkBytes = 1400; ///< about a packet

QByteArray transcript()
{
    QByteArray bytes;
    for (const QString &token : tokensOf(answerText(tokens * 4, 7))) {
        const QJsonObject delta{{u"role"_s, u"assistant"_s}, {u"content"_s, token}};
        const QJsonObject choice{{u"index"_s, 0}, {u"delta"_s, delta}, {u"finish_reason"_s, QJsonValue::Null}};
        const QJsonObject chunk{{u"id"_s, u"gen-0123456789"_s},
                                {u"object"_s, u"chat.completion.chunk"_s},
                                {u"created"_s, 1785000000},
                                {u"model"_s, u"sim/aster-large"_s},
                                {u"choices"_s, QJsonArray{choice}}};
        bytes += "data: " + QJsonDocument(chunk).toJson(QJsonDocument::Compact) + "\n\n";
    }
    return bytes + "data: [DONE]\n\n";
}

qsizetype readAsWeDo(const QByteArray &bytes)
{
    SseParser parser;
    ChatDecoder decoder;
    qsizetype characters = 0;
    for (qsizetype at = 0; at < bytes.size(); at += chunkBytes) {
        for (const SseItem &item : parser.push(QByteArrayView(bytes).sliced(at, std::min(chunkBytes, bytes.size() - at)))) {
            const SseEvent *event = std::get_if<SseEvent>(&item);
            if (!event)
                continue;
            const auto events = decoder.takeEvent(*event);
            for (const ChatEvent &said : *events)
                characters += std::get<ChatText>(said).text.size();
        }
    }
    return characters;
}

qsizetype readTheLeast(const QByteArray &bytes)
{
    qsizetype characters = 0;
    for (const QByteArray &line : bytes.split('\n')) {
        if (line.startsWith("data: {"))
            characters += QJsonDocument::fromJson(line.mid(6)).object().size();
    }
    return characters;
}

template <typename Reader>
double bestMs(const QByteArray &bytes, Reader reader)
{
    double best = 1e9;
    for (int round = 0; round < rounds; ++round) {
        const double before = cpuMs();
        if (reader(bytes) <= 0)
            qFatal("nothing was read");
        best = std::min(best, cpuMs() - before);
    }
    return best;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QByteArray bytes = transcript();
    Figures figures;
    // A speed of half the baseline's is a time of twice the baseline's.
    figures.add({.name = u"reading %1 MB of Chat Completions events"_s.arg(static_cast<double>(bytes.size()) / 1e6, 0, 'f', 1),
                 .value = bestMs(bytes, readAsWeDo),
                 .unit = u"ms"_s,
                 .baseline = u"splitting lines and QJsonDocument alone"_s,
                 .baselineValue = bestMs(bytes, readTheLeast),
                 .atMost = 2.0});
    return figures.finish(QCoreApplication::arguments());
}
