// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/words/extrastext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr qsizetype longestArguments = 200;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::ExtrasText)
};

QString wordsFor(ToolCallState state)
{
    switch (state) {
    case ToolCallState::Requested: return Words::tr("requested", "state of a tool call");
    case ToolCallState::Running: return Words::tr("running", "state of a tool call");
    case ToolCallState::Done: return Words::tr("done", "state of a tool call");
    case ToolCallState::Failed: return Words::tr("failed", "state of a tool call");
    case ToolCallState::Refused: return Words::tr("refused", "state of a tool call");
    }
    Q_UNREACHABLE_RETURN({});
}

/// What it is asked, in one line.
QString subjectOf(const ToolCall &call)
{
    QString subject;
    for (const QString &name : {u"query"_s, u"url"_s, u"command"_s}) {
        if (subject.isEmpty())
            subject = call.arguments.value(name).toString().simplified();
    }
    if (subject.isEmpty() && !call.arguments.isEmpty())
        subject = QString::fromUtf8(QJsonDocument(call.arguments).toJson(QJsonDocument::Compact));
    return subject.size() > longestArguments ? subject.first(longestArguments) + u'…' : subject;
}

bool waitsForPerson(const ToolCall &call)
{
    return call.name == "shell"_L1 && call.state == ToolCallState::Requested;
}

/// Why it brought nothing, in one line.
QString troubleOf(const ToolCall &call)
{
    const bool isTrouble = call.state == ToolCallState::Failed || call.state == ToolCallState::Refused;
    const QString why = isTrouble ? call.result.simplified() : QString();
    return why.size() > longestArguments ? why.first(longestArguments) + u'…' : why;
}

QString lineOf(const ToolCall &call)
{
    const QString state = waitsForPerson(call) ? Words::tr("waits for your permission", "a command") : wordsFor(call.state);
    const QString line =
        Words::tr("%1: %2 (%3)", "tool, what it is asked, its state").arg(toolTitle(call.name), subjectOf(call), state);
    const QString why = troubleOf(call);
    return why.isEmpty() ? line : line + u'\n' + u"    "_s + why;
}

} // namespace

QString toolTitle(const QString &tool)
{
    if (tool == "web_search"_L1)
        return Words::tr("Web search");
    if (tool == "web_fetch"_L1)
        return Words::tr("Page");
    if (tool == "shell"_L1)
        return Words::tr("Shell");
    return tool.left(60);
}

QString toolsAtWork(const StageAnswer &answer)
{
    if (!answer.usingTools)
        return {};
    const auto isOpen = [](const ToolCall &call) {
        return call.state == ToolCallState::Requested || call.state == ToolCallState::Running;
    };
    if (std::ranges::any_of(answer.toolCalls, waitsForPerson))
        return Words::tr("needs your permission", "to run a command");
    const auto open = std::ranges::count_if(answer.toolCalls, isOpen);
    if (open > 1)
        return Words::tr("using %n tool(s)", nullptr, static_cast<int>(open));
    const auto first = std::ranges::find_if(answer.toolCalls, isOpen);
    if (first == answer.toolCalls.end())
        return Words::tr("going on", "with what its tools found");
    return Words::tr("using: %1", "a tool").arg(toolTitle(first->name));
}

QString extrasTitle(const StageAnswer &answer)
{
    QStringList parts;
    if (!answer.toolCalls.empty())
        parts += Words::tr("%n tool call(s)", nullptr, static_cast<int>(answer.toolCalls.size()));
    if (!answer.sources.empty())
        parts += Words::tr("%n source(s)", nullptr, static_cast<int>(answer.sources.size()));
    if (!answer.contamination.isEmpty())
        parts += Words::tr("has met a test's solutions", "mark of a seat");
    return parts.join(u" · "_s);
}

QString extrasText(const StageAnswer &answer)
{
    QStringList lines;
    for (const ToolCall &call : answer.toolCalls)
        lines += lineOf(call);
    for (const MadeFile &file : answer.files)
        lines += Words::tr("File in its sandbox: %1, %n byte(s)", "name", static_cast<int>(file.size)).arg(file.name);
    if (!answer.contamination.isEmpty())
        lines += Words::tr("Its words, searches or pages name solutions of a test: %1").arg(answer.contamination.join(u", "_s));
    for (const Source &source : answer.sources)
        lines += source.title.isEmpty() ? source.url
                                        : Words::tr("%1: %2", "title of a page, its address").arg(source.title, source.url);
    return lines.join(u'\n');
}

} // namespace fusion
