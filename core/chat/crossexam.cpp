// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/chat/crossexam.h"

#include "core/base/enumnames.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {
constexpr auto moveNames = std::to_array<std::pair<CrossMove, QLatin1StringView>>({
    {CrossMove::Unclear, "unclear"_L1},
    {CrossMove::Kept, "kept"_L1},
    {CrossMove::Partly, "partly"_L1},
    {CrossMove::Changed, "changed"_L1},
});
} // namespace

QJsonObject toJson(const CrossCall &call)
{
    QJsonObject json = toJson(call.answer);
    json[u"exam"_s] = call.exam;
    json[u"seat"_s] = call.seat;
    json[u"topic"_s] = call.topic;
    json[u"before"_s] = call.before;
    return json;
}

CrossCall crossCallFromJson(const QJsonObject &json)
{
    return {.exam = json[u"exam"_s].toInt(1),
            .seat = json[u"seat"_s].toInt(),
            .topic = json[u"topic"_s].toString(),
            .before = json[u"before"_s].toString(),
            .answer = stageAnswerFromJson(json)};
}

CrossReply readCrossReply(const QString &text)
{
    // Models like to dress the line up: bold, a list mark, a full stop.
    static const QRegularExpression line(uR"(^[\s*_#>\x60-]*position[\s*_\x60]*:[\s*_\x60"]*(kept|partly|changed)\b[^\n]*\n?)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = line.match(text);
    if (!match.hasMatch())
        return {.move = CrossMove::Unclear, .position = text.trimmed()};
    return {.move = enumValue(moveNames, match.captured(1).toLower()).value_or(CrossMove::Unclear),
            .position = text.sliced(match.capturedEnd()).trimmed()};
}

} // namespace fusion
