// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/exportformat.h"

#include "core/chat/conversation.h"
#include "core/history/history.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr qsizetype longestName = 60;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::ExportFormat)
};

struct Names {
    ExportFormat format;
    QLatin1StringView name;
    QLatin1StringView suffix;
};

constexpr std::array allNames{
    Names{ExportFormat::Markdown, "md"_L1, "md"_L1},        Names{ExportFormat::Html, "html"_L1, "html"_L1},
    Names{ExportFormat::Pdf, "pdf"_L1, "pdf"_L1},           Names{ExportFormat::Json, "json"_L1, "json"_L1},
    Names{ExportFormat::RunFile, "run"_L1, "fusionrun"_L1},
};

} // namespace

std::optional<ExportFormat> exportFormatFromName(const QString &name)
{
    const auto found = std::ranges::find(allNames, name, &Names::name);
    return found == allNames.end() ? std::nullopt : std::optional(found->format);
}

QString suffixOf(ExportFormat format)
{
    return std::ranges::find(allNames, format, &Names::format)->suffix;
}

std::optional<ExportFormat> exportFormatOfFile(const QString &fileName)
{
    for (const Names &names : allNames) {
        if (fileName.endsWith(u'.' + names.suffix, Qt::CaseInsensitive))
            return names.format;
    }
    return std::nullopt;
}

QString wordsForFormat(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Markdown: return Words::tr("Markdown");
    case ExportFormat::Html: return Words::tr("Web page");
    case ExportFormat::Pdf: return Words::tr("PDF");
    case ExportFormat::Json: return Words::tr("JSON");
    case ExportFormat::RunFile: return Words::tr("Run file, to open in Fusion Chatroom");
    }
    Q_UNREACHABLE_RETURN({});
}

Exported exportedConversation(const ConversationRecord &record)
{
    return {.title = record.summary.title, .conversationId = record.summary.id, .panel = record.panel, .turns = record.turns};
}

Exported exportedTurn(const Turn &turn)
{
    return {.title = titleFromQuestion(turn.question), .turns = {turn}};
}

QString fileNameFor(const Exported &exported)
{
    QString name;
    for (const QChar c : exported.title.simplified()) {
        if (name.size() >= longestName)
            break;
        if (c.isLetterOrNumber() || c.isMark() || (c.isSurrogate() && !name.endsWith(u' ')))
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u' '))
            name += u' ';
    }
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    name = name.trimmed();
    return name.isEmpty() ? Words::tr("Conversation", "name of a file") : name;
}

} // namespace fusion
