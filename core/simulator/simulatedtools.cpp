// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/simulatedtools.h"

#include "core/simulator/promptreading.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace fusion {

using namespace Qt::StringLiterals;

namespace {

struct Result {
    QString tool;
    QString text;
    bool isDone = false;
};

bool offers(const QJsonObject &request, QLatin1StringView name)
{
    for (const QJsonValue &tool : request.value("tools"_L1).toArray()) {
        if (tool["function"_L1]["name"_L1].toString() == name)
            return request.value("tool_choice"_L1).toString() != "none"_L1;
    }
    return false;
}

/// Those of this question, in order.
std::vector<Result> resultsIn(const QJsonObject &request)
{
    static const QRegularExpression fence(uR"re(^<tool_result tool="(\w+)" status="(\w+)">\n(.*)\n</tool_result>)re"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    std::vector<Result> results;
    for (const QJsonValue &value : request.value("messages"_L1).toArray()) {
        const QJsonObject message = value.toObject();
        if (message.value("role"_L1).toString() == "user"_L1)
            results.clear();
        if (message.value("role"_L1).toString() != "tool"_L1)
            continue;
        const QRegularExpressionMatch match = fence.match(messageText(message));
        results.push_back({.tool = match.captured(1), .text = match.captured(3), .isDone = match.captured(2) == "done"_L1});
    }
    return results;
}

QJsonObject call(QLatin1StringView name, const QJsonObject &arguments)
{
    return {{u"name"_s, QString(name)}, {u"arguments"_s, arguments}};
}

QStringList addressesIn(const QString &text)
{
    static const QRegularExpression line(u"^\\s*URL: (\\S+)$"_s, QRegularExpression::MultilineOption);
    QStringList addresses;
    for (const QRegularExpressionMatch &match : line.globalMatch(text))
        addresses.append(match.captured(1));
    return addresses;
}

/// What it computes: how often the question's words are what.
QString commandFor(const QString &question)
{
    const qsizetype words = question.simplified().split(u' ', Qt::SkipEmptyParts).size();
    return u"printf 'words,characters\\n%1,%2\\n' | tee counts.csv"_s.arg(words).arg(question.size());
}

} // namespace

QJsonArray toolCallsOf(const QJsonObject &request)
{
    const std::vector<Result> results = resultsIn(request);
    const QString question = lastUserText(request);
    QJsonArray calls;
    if (results.empty()) {
        if (offers(request, "web_search"_L1))
            calls.append(call("web_search"_L1, {{u"query"_s, question.simplified().left(120)}, {u"max_results"_s, 4}}));
        if (offers(request, "shell"_L1))
            calls.append(call("shell"_L1, {{u"command"_s, commandFor(question)}}));
        return calls;
    }
    const bool hasRead = std::ranges::any_of(results, [](const Result &result) { return result.tool == "web_fetch"_L1; });
    if (hasRead || !offers(request, "web_fetch"_L1))
        return {};
    for (const Result &result : results) {
        for (const QString &address : result.tool == "web_search"_L1 ? addressesIn(result.text).mid(0, 2) : QStringList())
            calls.append(call("web_fetch"_L1, {{u"url"_s, address}}));
    }
    return calls;
}

QString reportOf(const QJsonObject &request)
{
    QStringList lines;
    for (const Result &result : resultsIn(request)) {
        if (result.tool == "web_search"_L1 && result.isDone) {
            lines.append(u"- The search found %1 pages."_s.arg(addressesIn(result.text).size()));
        } else if (result.tool == "web_fetch"_L1 && result.isDone) {
            static const QRegularExpression title(u"^Title: (.+)$"_s, QRegularExpression::MultilineOption);
            lines.append(u"- Read: %1 <%2>"_s.arg(title.match(result.text).captured(1), addressesIn(result.text).value(0)));
        } else if (result.tool == "shell"_L1 && result.isDone) {
            lines.append(u"- The command said: `%1`"_s.arg(result.text.simplified().replace(u'`', u'\'').left(80)));
        } else {
            lines.append(u"- %1 did not work: %2"_s.arg(result.tool, result.text.simplified().left(160)));
        }
    }
    return lines.isEmpty() ? QString() : u"### What the tools brought\n\n"_s + lines.join(u'\n') + u"\n\n"_s;
}

} // namespace fusion
