// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/filecommands.h"

#include "app/cli/options.h"
#include "app/cli/sessioncommand.h"
#include "app/cli/terminal.h"
#include "core/exchange/backup.h"
#include "core/exchange/chatimport.h"
#include "core/history/history.h"
#include "core/session/profile.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

class ImportCommand : public SessionCommand
{
    Q_DECLARE_TR_FUNCTIONS(fusion::ImportCommand)

public:
    explicit ImportCommand(const Options &options)
        : SessionCommand(options.profile())
        , m_file(options.words().constFirst())
    {
    }

    void work() override
    {
        auto read = readChatFile(m_file);
        if (!read) {
            finish(read.error());
            return;
        }
        m_import = std::move(*read);
        next();
    }

private:
    void next()
    {
        if (m_kept == m_import.chats.size()) {
            terminal::printLine(
                tr("%1 conversations from %2", "number, a program").arg(QString::number(m_kept), nameOfSource(m_import.source)));
            for (const QString &line : leftOut(m_import))
                terminal::say(line);
            finish(ExitCode::Answered);
            return;
        }
        const ImportedChat &chat = m_import.chats[m_kept];
        session().history().add(chat.title, chat.updatedAt, chat.turns).then(this, [this](const Result<void> &added) {
            ++m_kept;
            if (added)
                next();
            else
                finish(added.error());
        });
    }

    QString m_file;
    ChatImport m_import;
    size_t m_kept = 0;
};

class BackupCommand : public SessionCommand
{
public:
    explicit BackupCommand(const Options &options)
        : SessionCommand(options.profile())
        , m_file(options.value(u"output"_s))
    {
    }

    void work() override
    {
        const QString copy = m_file + u".part"_s;
        QFile::remove(copy); // of an attempt that was cut off
        session().history().copyTo(copy).then(this, [this, copy](const Result<void> &copied) {
            const Result<void> done = copied ? finishBackup(copy, session().profileDir(), m_file) : copied;
            if (done)
                finish(ExitCode::Answered);
            else
                finish(done.error());
        });
    }

private:
    QString m_file;
};

/// Without a session: nothing of the profile may be open.
class RestoreCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(fusion::RestoreCommand)

public:
    explicit RestoreCommand(const Options &options)
        : m_profile(options.profile())
        , m_file(options.words().constFirst())
    {
    }

    void start() override
    {
        const Profile profile(m_profile);
        const Result<QString> before =
            profile.make().and_then([&] { return prepareRestore(m_file, profile.folder()); }).and_then([&] {
                return applyRestore(profile.folder());
            });
        if (!before) {
            finish(before.error());
            return;
        }
        terminal::say(tr("What was there before is in %1.", "folder").arg(profile.folder() + u'/' + *before));
        finish(ExitCode::Answered);
    }

private:
    QString m_profile;
    QString m_file;
};

template <typename Made>
Result<std::unique_ptr<Command>> withOneFile(const QStringList &arguments, const QString &usage)
{
    const auto options = Options::parse(arguments, {});
    if (!options)
        return std::unexpected(options.error());
    if (options->words().size() != 1)
        return fail(FailureKind::Input, usage);
    return std::make_unique<Made>(*options);
}

} // namespace

Result<std::unique_ptr<Command>> makeImportCommand(const QStringList &arguments)
{
    return withOneFile<ImportCommand>(arguments, u"import takes one file"_s);
}

Result<std::unique_ptr<Command>> makeBackupCommand(const QStringList &arguments)
{
    const auto options = Options::parse(arguments, {{{u"o"_s, u"output"_s}, {}, u"FILE"_s}});
    if (!options)
        return std::unexpected(options.error());
    if (!options->words().isEmpty() || !options->has(u"output"_s))
        return fail(FailureKind::Input, u"backup takes -o FILE"_s);
    return std::make_unique<BackupCommand>(*options);
}

Result<std::unique_ptr<Command>> makeRestoreCommand(const QStringList &arguments)
{
    return withOneFile<RestoreCommand>(arguments, u"restore takes one backup file"_s);
}

} // namespace fusion
