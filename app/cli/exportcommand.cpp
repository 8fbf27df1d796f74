// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/exportcommand.h"

#include "app/cli/options.h"
#include "app/cli/sessioncommand.h"
#include "app/cli/terminal.h"
#include "core/exchange/turnexport.h"
#include "core/history/history.h"

#include <QJsonDocument>
#include <QSaveFile>

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
            terminal::print(exportMarkdown(turn));
        finish(ExitCode::Answered);
    }

private:
    bool m_json;
};

class ExportCommand : public TurnCommand
{
public:
    ExportCommand(const Options &options, ExportFormat format)
        : TurnCommand(options.profile(), options.words().constFirst())
        , m_format(format)
        , m_file(options.value(u"output"_s))
    {
    }

protected:
    void use(const Turn &turn) override
    {
        QSaveFile file(m_file);
        const QByteArray bytes = exportTurn(turn, m_format);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            finish(Failure{.kind = FailureKind::Storage, .message = file.errorString()});
        else
            finish(ExitCode::Answered);
    }

private:
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
        return fail(FailureKind::Input, u"export takes the id of one turn, --format and -o FILE"_s);
    const QString name = options->value(u"format"_s);
    if (name == "pdf"_L1)
        return fail(FailureKind::Input, u"PDF is not built yet; html prints to PDF from any browser"_s);
    const auto format = exportFormatFromName(name);
    if (!format)
        return fail(FailureKind::Input, u"--format takes md, html or json"_s);
    return std::make_unique<ExportCommand>(*options, *format);
}

} // namespace fusion
