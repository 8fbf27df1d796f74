// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/listcommands.h"

#include "app/cli/options.h"
#include "app/cli/sessioncommand.h"
#include "app/cli/terminal.h"
#include "core/base/failurewords.h"
#include "core/catalog/catalog.h"
#include "core/history/history.h"
#include "core/panel/panelstore.h"
#include "core/session/catalogwait.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fusion {

namespace {

void printRow(const QStringList &cells)
{
    // Names come from servers: a line or a tab in one must not look like another row or column.
    QStringList tidy;
    for (const QString &cell : cells)
        tidy.append(cell.simplified());
    terminal::printLine(tidy.join(u'\t'));
}

class PanelsCommand : public SessionCommand
{
    Q_DECLARE_TR_FUNCTIONS(fusion::PanelsCommand)

public:
    using SessionCommand::SessionCommand;

    void work() override
    {
        for (const Panel &panel : session().panels().panels())
            print(panel, tr("own"));
        for (const Panel &panel : session().panels().presets())
            print(panel, tr("preset"));
        finish(ExitCode::Answered);
    }

private:
    static void print(const Panel &panel, const QString &origin)
    {
        QStringList models;
        for (const Seat &seat : panel.seats)
            models.append(seat.ask.model.id);
        printRow({panel.name, origin, models.join(u' ')});
    }
};

class ModelsCommand : public SessionCommand
{
    Q_DECLARE_TR_FUNCTIONS(fusion::ModelsCommand)

public:
    ModelsCommand(const QString &profile, QString connection)
        : SessionCommand(profile)
        , m_connection(std::move(connection))
    {
    }

    void work() override
    {
        if (!m_connection.isEmpty() && !session().connection(m_connection)) {
            finish(ExitCode::BadUse, tr("There is no connection “%1”.").arg(m_connection));
            return;
        }
        QStringList ids;
        for (const Connection &connection : session().connections()) {
            if (m_connection.isEmpty() || connection.id == m_connection)
                ids.append(connection.id);
        }
        m_wait = std::make_unique<CatalogWait>(session(), ids, 30s);
        connect(m_wait.get(), &CatalogWait::finished, this, [this, ids] { print(ids); });
        m_wait->start();
    }

private:
    void print(const QStringList &connections)
    {
        bool anyFailed = false;
        for (const QString &id : connections) {
            for (const ModelInfo &model : session().catalog().models(id)) {
                const QString context = model.contextTokens ? QString::number(*model.contextTokens) : QString();
                printRow({id, model.ref.id, model.name, context, formatPricePerMillion(model.prices.input),
                          formatPricePerMillion(model.prices.output)});
            }
            if (const auto failure = session().catalog().failure(id)) {
                terminal::say(u"%1: %2"_s.arg(id, sentenceFor(*failure)));
                anyFailed = true;
            }
        }
        finish(anyFailed && !m_connection.isEmpty() ? ExitCode::NoAnswer : ExitCode::Answered);
    }

    QString m_connection;
    std::unique_ptr<CatalogWait> m_wait;
};

class HistoryCommand : public SessionCommand
{
    Q_DECLARE_TR_FUNCTIONS(fusion::HistoryCommand)

public:
    HistoryCommand(const QString &profile, QString words)
        : SessionCommand(profile)
        , m_words(std::move(words))
    {
    }

    void work() override
    {
        if (m_words.isEmpty())
            list();
        else
            search();
    }

private:
    void list()
    {
        session().history().conversations().then(this, [this](const Result<std::vector<ConversationSummary>> &conversations) {
            if (!conversations) {
                finish(conversations.error());
                return;
            }
            for (const ConversationSummary &conversation : *conversations)
                printRow({conversation.id, conversation.updatedAt.toString(Qt::ISODate), conversation.title,
                          tr("%n turn(s)", nullptr, conversation.turnCount)});
            finish(ExitCode::Answered);
        });
    }

    void search()
    {
        // A database from before there was an index is searched once it has one.
        session().history().indexed().then(this, [this](const Result<void> &) {
            session().history().search({.words = m_words}).then(this, [this](const Result<SearchResult> &found) {
                print(found);
            });
        });
    }

    void print(const Result<SearchResult> &found)
    {
        if (!found) {
            finish(found.error());
            return;
        }
        for (const HistoryHit &hit : found->hits)
            printRow({hit.turnId, hit.part, hit.title, hit.snippet.text});
        finish(ExitCode::Answered);
    }

    QString m_words;
};

class ConnectionsCommand : public SessionCommand
{
    Q_DECLARE_TR_FUNCTIONS(fusion::ConnectionsCommand)

public:
    ConnectionsCommand(const QString &profile, QString test)
        : SessionCommand(profile)
        , m_test(std::move(test))
    {
    }

    void work() override
    {
        if (m_test.isEmpty())
            list();
        else
            test();
    }

private:
    void list()
    {
        for (const Connection &connection : session().connections())
            printRow({connection.id, connectionKindName(connection.kind), connection.baseUrl.toString()});
        finish(ExitCode::Answered);
    }

    void test()
    {
        const std::optional<Connection> connection = session().connection(m_test);
        if (!connection) {
            finish(ExitCode::BadUse, tr("There is no connection “%1”.").arg(m_test));
            return;
        }
        session().testConnection(*connection).then(this, [this](const Result<int> &models) {
            if (!models) {
                finish(models.error());
                return;
            }
            terminal::printLine(tr("It works: %n model(s).", nullptr, *models));
            finish(ExitCode::Answered);
        });
    }

    QString m_test;
};

/// "history search WORDS" and "connections test ID": nothing, or that verb with something behind it.
Result<QString> wordsAfter(const QString &verb, const QStringList &words)
{
    if (words.isEmpty())
        return QString();
    if (words.first() != verb || words.size() < 2)
        return fail(FailureKind::Input, u"only '%1' with something behind it is understood here"_s.arg(verb));
    return words.sliced(1).join(u' ');
}

} // namespace

Result<std::unique_ptr<Command>> makePanelsCommand(const QStringList &arguments)
{
    return Options::parse(arguments, {}).transform([](const Options &options) -> std::unique_ptr<Command> {
        return std::make_unique<PanelsCommand>(options.profile());
    });
}

Result<std::unique_ptr<Command>> makeModelsCommand(const QStringList &arguments)
{
    const auto options = Options::parse(arguments, {{u"connection"_s, {}, u"ID"_s}});
    return options.transform([](const Options &given) -> std::unique_ptr<Command> {
        return std::make_unique<ModelsCommand>(given.profile(), given.value(u"connection"_s));
    });
}

Result<std::unique_ptr<Command>> makeHistoryCommand(const QStringList &arguments)
{
    const auto options = Options::parse(arguments, {});
    if (!options)
        return std::unexpected(options.error());
    return wordsAfter(u"search"_s, options->words()).transform([&](const QString &words) -> std::unique_ptr<Command> {
        return std::make_unique<HistoryCommand>(options->profile(), words);
    });
}

Result<std::unique_ptr<Command>> makeConnectionsCommand(const QStringList &arguments)
{
    const auto options = Options::parse(arguments, {});
    if (!options)
        return std::unexpected(options.error());
    return wordsAfter(u"test"_s, options->words()).transform([&](const QString &id) -> std::unique_ptr<Command> {
        return std::make_unique<ConnectionsCommand>(options->profile(), id);
    });
}

} // namespace fusion
