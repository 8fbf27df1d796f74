// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/words/extrastext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QStringList>

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

} // namespace

QString extrasTitle(const StageAnswer &answer)
{
    QStringList parts;
    if (!answer.toolCalls.empty())
        parts += Words::tr("%n tool call(s)", nullptr, static_cast<int>(answer.toolCalls.size()));
    if (!answer.sources.empty())
        parts += Words::tr("%n source(s)", nullptr, static_cast<int>(answer.sources.size()));
    if (!answer.files.empty())
        parts += Words::tr("%n file(s)", nullptr, static_cast<int>(answer.files.size()));
    if (!answer.contamination.isEmpty())
        parts += Words::tr("has met a test's solutions", "mark of a seat");
    return parts.join(u" · "_s);
}

QString extrasText(const StageAnswer &answer)
{
    QStringList lines;
    for (const ToolCall &call : answer.toolCalls) {
        QString arguments = QString::fromUtf8(QJsonDocument(call.arguments).toJson(QJsonDocument::Compact));
        if (arguments.size() > longestArguments)
            arguments = arguments.first(longestArguments) + u'…';
        lines += Words::tr("%1 %2: %3", "tool, its arguments, its state").arg(call.name, arguments, wordsFor(call.state));
    }
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
