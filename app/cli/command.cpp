// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"

#include "app/cli/askcommand.h"
#include "app/cli/exportcommand.h"
#include "app/cli/filecommands.h"
#include "app/cli/listcommands.h"
#include "app/cli/terminal.h"
#include "core/base/failurewords.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

using Maker = Result<std::unique_ptr<Command>> (*)(const QStringList &);

const QHash<QString, Maker> &makers()
{
    static const QHash<QString, Maker> table{
        {u"ask"_s, makeAskCommand},         {u"panels"_s, makePanelsCommand},
        {u"models"_s, makeModelsCommand},   {u"history"_s, makeHistoryCommand},
        {u"show"_s, makeShowCommand},       {u"export"_s, makeExportCommand},
        {u"import"_s, makeImportCommand},   {u"backup"_s, makeBackupCommand},
        {u"restore"_s, makeRestoreCommand}, {u"connections"_s, makeConnectionsCommand},
    };
    return table;
}

ExitCode exitCodeFor(const Failure &failure)
{
    switch (failure.kind) {
    case FailureKind::Auth:
    case FailureKind::Keychain: return ExitCode::KeyMissing;
    case FailureKind::Input:
    case FailureKind::NotFound:
    case FailureKind::Storage: return ExitCode::BadUse;
    case FailureKind::Credit:
    case FailureKind::RateLimit:
    case FailureKind::Refused:
    case FailureKind::Empty:
    case FailureKind::Timeout:
    case FailureKind::Network:
    case FailureKind::BadResponse:
    case FailureKind::Context:
    case FailureKind::Overloaded:
    case FailureKind::Server:
    case FailureKind::Cancelled:
    case FailureKind::Tool: return ExitCode::NoAnswer;
    }
    Q_UNREACHABLE_RETURN(ExitCode::NoAnswer);
}

} // namespace

void Command::finish(ExitCode code, const QString &sentence)
{
    terminal::say(sentence);
    finish(code);
}

void Command::finish(const Failure &failure)
{
    finish(exitCodeFor(failure), sentenceFor(failure));
}

Result<std::unique_ptr<Command>> makeCommand(const QStringList &arguments)
{
    const QString name = arguments.value(0);
    const Maker maker = makers().value(name);
    if (!maker)
        return fail(FailureKind::Input, name.isEmpty() ? u"a command is missing"_s : u"there is no command '%1'"_s.arg(name));
    return maker(arguments);
}

QString usageText()
{
    return uR"(fusion ask [--profile DIR] [--panel NAME|FILE] [--json] [--no-save] [--timeout S] [--record DIR]
           [--max-cost USD] [--allow-shell] [--attach FILE]... PROMPT|-
fusion panels [--profile DIR]
fusion models [--profile DIR] [--connection ID]
fusion history [--profile DIR] [search WORDS]
fusion show [--profile DIR] [--json] TURN
fusion export [--profile DIR] TURN|CONVERSATION --format md|html|json|pdf|run -o FILE
fusion import [--profile DIR] FILE
fusion backup [--profile DIR] -o FILE
fusion restore [--profile DIR] FILE
fusion connections [--profile DIR] [test ID]

The profile is shared with the window: --profile, or FUSION_PROFILE, or the user's data folder.
A key comes from FUSION_KEY_<ID> (the connection's id in capitals, - as _), else from the keychain.
Exit status: 0 answered; 2 bad use; 3 no seat answered, or stopped at a spending limit; 4 the key is missing or refused; 130 interrupted.
)"_s;
}

} // namespace fusion
