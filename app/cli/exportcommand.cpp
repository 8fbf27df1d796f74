// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/exportcommand.h"

#include "app/cli/options.h"
#include "app/cli/sessioncommand.h"
#include "app/cli/terminal.h"
#include "core/exchange/exporter.h"
#include "core/exchange/markdownreport.h"
#include "core/history/history.h"

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

/// Finds a stored turn, then does something with it.
class TurnCommand : public SessionCommand
{
public:
    TurnCommand(const QString &profile, QString turnId)
        : SessionCommand(profile)
        , m_turnId(std::move(turnId))
    {
    }

    void work() final
    {
        session().history().turn(m_turnId).then(this, [this](const Result<Turn> &turn) {
            if (turn)
                use(*turn);
            else
                finish(turn.error());
        });
    }

protected:
    virtual void use(const Turn &turn) = 0;

private:
    QString m_turnId;
};

class ShowCommand : public TurnCommand
{
public:
    ShowCommand(const Options &options, bool json)
        : TurnCommand(options.profile(), options.words().constFirst())
        , m_json(json)
    {
    }

protected:
    void use(const Turn &turn) override
    {
        if (m_json)
            terminal::printJson(toJson(turn));
        else
            terminal::print(markdownReport(exportedTurn(turn)));
        finish(ExitCode::Answered);
    }

private:
    bool m_json;
};

/// Writes a turn, or a whole conversation, to a file.
class ExportCommand : public SessionCommand
{
public:
    ExportCommand(const Options &options, ExportFormat format)
        : SessionCommand(options.profile())
        , m_id(options.words().constFirst())
        , m_format(format)
        , m_file(options.value(u"output"_s))
    {
        connect(&m_exporter, &Exporter::finished, this, [this](const Result<void> &written) {
            if (written)
                finish(ExitCode::Answered);
            else
                finish(written.error());
        });
    }

    void work() override
    {
        session().history().turn(m_id).then(this, [this](const Result<Turn> &turn) {
            if (turn)
                m_exporter.start(exportedTurn(*turn), m_format, m_file);
            else
                tryConversation(turn.error());
        });
    }

private:
    void tryConversation(const Failure &noTurn)
    {
        session().history().open(m_id).then(this, [this, noTurn](const Result<ConversationRecord> &record) {
            if (record)
                m_exporter.start(exportedConversation(*record), m_format, m_file);
            else
                finish(noTurn);
        });
    }

    Exporter m_exporter;
    QString m_id;
    ExportFormat m_format;
    QString m_file;
};

} // namespace

Result<std::unique_ptr<Command>> makeShowCommand(const QStringList &arguments)
{
    const auto options = Options::parse(arguments, {{u"json"_s, {}}});
    if (!options)
        return std::unexpected(options.error());
    if (options->words().size() != 1)
        return fail(FailureKind::Input, u"show takes the id of one turn; `fusion history search WORDS` finds it"_s);
    return std::make_unique<ShowCommand>(*options, options->has(u"json"_s));
}

Result<std::unique_ptr<Command>> makeExportCommand(const QStringList &arguments)
{
    const auto options = Options::parse(arguments, {{u"format"_s, {}, u"FORMAT"_s}, {{u"o"_s, u"output"_s}, {}, u"FILE"_s}});
    if (!options)
        return std::unexpected(options.error());
    if (options->words().size() != 1 || !options->has(u"output"_s))
        return fail(FailureKind::Input, u"export takes the id of one turn or conversation, --format and -o FILE"_s);
    const auto format = exportFormatFromName(options->value(u"format"_s));
    if (!format)
        return fail(FailureKind::Input, u"--format takes md, html, pdf, json or run"_s);
    return std::make_unique<ExportCommand>(*options, *format);
}

} // namespace fusion
