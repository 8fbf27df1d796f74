// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/askcommand.h"

#include "app/cli/options.h"
#include "app/cli/terminal.h"
#include "app/cli/turnprinter.h"
#include "core/attach/attachmenttray.h"
#include "core/catalog/catalog.h"
#include "core/history/history.h"
#include "core/panel/adapt.h"
#include "core/panel/attachmentfit.h"
#include "core/panel/panelstore.h"
#include "core/session/catalogwait.h"
#include "core/session/conversationsession.h"
#include "core/session/session.h"
#include "core/session/spendingledger.h"
#include "core/tools/toolbox.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fusion {

namespace {

struct AskOptions {
    QString profile;
    QString panel;
    QString prompt;
    QString recordFolder;
    bool json = false;
    bool save = true;
    QStringList files;
    bool allowShell = false;           ///< the models' commands run without being asked for
    std::optional<Money> maxCost = {}; ///< of this run
    int timeoutS = 0;                  ///< 0: the panel's own limits
};

class AskCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(fusion::AskCommand)

public:
    explicit AskCommand(AskOptions options)
        : m_options(std::move(options))
    {
    }

    void start() override
    {
        m_session =
            std::make_unique<Session>(SessionOptions{.profileDir = m_options.profile, .recordFolder = m_options.recordFolder});
        connect(m_session.get(), &Session::failed, this, [](const Failure &failure) { sayFailure(failure); });
        const Result<Panel> panel = findPanel();
        if (!panel) {
            finish(panel.error());
            return;
        }
        if (panel->enabledSeats().empty()) {
            finish(ExitCode::BadUse, tr("The panel “%1” has no seat with a model.").arg(panel->name));
            return;
        }
        // Prices and abilities decide what is sent, so the lists of the panel's own connections come first.
        m_wait = std::make_unique<CatalogWait>(*m_session, connectionsOf(*panel), 10s);
        connect(m_wait.get(), &CatalogWait::finished, this, [this, panel = *panel] {
            // Limits for a day count what the day has cost already.
            m_session->spending().loaded().then(this, [this, panel] { ask(panel); });
        });
        m_wait->start();
    }

    void interrupt() override
    {
        m_interrupted = true;
        if (m_conversation && m_conversation->isRunning())
            m_conversation->stop();
        else
            finish(ExitCode::Interrupted);
    }

private:
    Result<Panel> findPanel() const
    {
        const QString name = m_options.panel.isEmpty() ? u"demo"_s : m_options.panel;
        if (const auto known = m_session->panels().find(name))
            return *known;
        if (!QFileInfo(name).isFile())
            return fail(FailureKind::Input, tr("there is no panel and no file “%1”; `fusion panels` lists the panels").arg(name));
        QStringList warnings;
        const Result<Panel> panel = PanelStore::readFile(name, &warnings);
        for (const QString &warning : warnings)
            terminal::say(warning);
        return panel;
    }

    static QStringList connectionsOf(const Panel &panel)
    {
        QStringList ids{panel.judge.model.connection, panel.synthesizer.model.connection};
        for (const int seat : panel.enabledSeats())
            ids.append(panel.seats.at(static_cast<size_t>(seat)).ask.model.connection);
        ids.removeAll(QString());
        ids.removeDuplicates();
        return ids;
    }

    void ask(const Panel &panel)
    {
        History *history = m_options.save ? &m_session->history() : nullptr;
        m_conversation = std::make_unique<ConversationSession>(m_session->catalog(), m_session->ask(), history);
        m_conversation->setGuard(&m_session->spending());
        m_conversation->setTools(m_session->runTools());
        if (m_options.allowShell)
            m_session->tools().consent().allowAll();
        if (m_options.maxCost)
            m_session->spending().capRun(*m_options.maxCost);
        m_conversation->setPanel(panel);
        m_printer = makeTurnPrinter(m_options.json, history);
        connect(m_conversation.get(), &ConversationSession::happened, this, [this](int turn, const RunEvent &event) {
            m_printer->happened(m_conversation->turns().at(static_cast<size_t>(turn)), event);
            if (const auto *paused = std::get_if<RunPaused>(&event.body))
                stopAtLimit(*paused);
            else if (const auto *failed = std::get_if<StageFailed>(&event.body))
                sayGate(m_conversation->turns().at(static_cast<size_t>(turn)).find(failed->stage));
        });
        // What still streams behind the answer is let go: nobody is there to read it.
        connect(
            m_conversation.get(), &ConversationSession::answered, this, [this] { m_conversation->stop(); }, Qt::QueuedConnection);
        connect(
            m_conversation.get(), &ConversationSession::runningChanged, this,
            [this](bool running) {
                if (!running)
                    settle();
            },
            Qt::QueuedConnection);
        if (m_options.timeoutS > 0)
            QTimer::singleShot(std::chrono::seconds(m_options.timeoutS), m_conversation.get(),
                               [this] { m_conversation->stop(); });
        attach();
    }

    /// Asks once every file is read; one that is refused ends it all, since the question may rest on it.
    void attach()
    {
        AttachmentTray &tray = m_conversation->tray();
        connect(&tray, &AttachmentTray::refused, this, [this](const Failure &failure) {
            if (!std::exchange(m_wasRefused, true))
                finish(ExitCode::BadUse, failure.message);
        });
        connect(&tray, &AttachmentTray::changed, this, [this] { askWhenRead(); }, Qt::QueuedConnection);
        for (const QString &file : m_options.files)
            tray.addFile(file);
        askWhenRead();
    }

    void askWhenRead()
    {
        if (m_wasAsked || m_wasRefused || m_interrupted || m_conversation->tray().isReading())
            return;
        m_wasAsked = true;
        for (const QString &check :
             attachmentChecks(m_conversation->tray().attachments(), m_conversation->panel(), m_session->catalog()))
            terminal::say(check);
        m_conversation->ask(m_options.prompt);
    }

    /// Nobody is there to be asked: the turn ends with what it has.
    void stopAtLimit(const RunPaused &paused)
    {
        terminal::say(sentenceFor(paused.reached));
        if (!paused.reached.unpriced.isEmpty())
            terminal::say(tr("Nothing more was sent. Without --max-cost and limits in the settings it would be, at any price."));
        else
            terminal::say(
                tr("Nothing more was sent. --max-cost sets another limit for one run; those of days are in the settings."));
        QMetaObject::invokeMethod(m_conversation.get(), &ConversationSession::stop, Qt::QueuedConnection);
    }

    /// A model that is refused to this key, and what could take its place.
    void sayGate(const StageAnswer *answer)
    {
        if (!answer)
            return;
        const QString gate = gateSentence(answer->model, m_session->catalog(), m_session->connectionLookup());
        if (!gate.isEmpty())
            terminal::say(gate);
    }

    void settle()
    {
        if (!m_options.save) {
            end();
            return;
        }
        m_session->history().flush().then(this, [this](const Result<void> &saved) {
            if (!saved)
                sayFailure(saved.error());
            end();
        });
    }

    void end()
    {
        const Turn &turn = m_conversation->turns().back();
        m_printer->finished(turn);
        finish(m_interrupted ? ExitCode::Interrupted : exitCodeFor(turn));
    }

    static ExitCode exitCodeFor(const Turn &turn)
    {
        if (turn.state == TurnState::Answered || turn.state == TurnState::Degraded)
            return ExitCode::Answered;
        const auto keyFailed = [](const StageAnswer &seat) {
            return seat.failure && (seat.failure->kind == FailureKind::Auth || seat.failure->kind == FailureKind::Keychain);
        };
        return std::ranges::any_of(turn.seats, keyFailed) ? ExitCode::KeyMissing : ExitCode::NoAnswer;
    }

    AskOptions m_options;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<CatalogWait> m_wait;
    std::unique_ptr<ConversationSession> m_conversation;
    std::unique_ptr<TurnPrinter> m_printer;
    bool m_interrupted = false;
    bool m_wasAsked = false;
    bool m_wasRefused = false;
};

Result<int> secondsFrom(const QString &text)
{
    bool ok = false;
    const int seconds = text.toInt(&ok);
    if (!ok || seconds <= 0)
        return fail(FailureKind::Input, u"--timeout takes a number of seconds"_s);
    return seconds;
}

} // namespace

Result<std::unique_ptr<Command>> makeAskCommand(const QStringList &arguments)
{
    const auto options = Options::parse(arguments, {{u"panel"_s, {}, u"NAME"_s},
                                                    {u"json"_s, {}},
                                                    {u"no-save"_s, {}},
                                                    {u"timeout"_s, {}, u"S"_s},
                                                    {u"record"_s, {}, u"DIR"_s},
                                                    {u"allow-shell"_s, {}},
                                                    {u"attach"_s, {}, u"FILE"_s},
                                                    {u"max-cost"_s, {}, u"USD"_s}});
    if (!options)
        return std::unexpected(options.error());
    AskOptions ask{
        .profile = options->profile(),
        .panel = options->value(u"panel"_s),
        .prompt = options->words().join(u' '),
        .recordFolder = options->value(u"record"_s),
        .json = options->has(u"json"_s),
        .save = !options->has(u"no-save"_s),
        .files = options->values(u"attach"_s),
        .allowShell = options->has(u"allow-shell"_s),
    };
    if (options->has(u"timeout"_s)) {
        const Result<int> seconds = secondsFrom(options->value(u"timeout"_s));
        if (!seconds)
            return std::unexpected(seconds.error());
        ask.timeoutS = *seconds;
    }
    if (options->has(u"max-cost"_s)) {
        ask.maxCost = parseMoney(options->value(u"max-cost"_s));
        if (!ask.maxCost)
            return fail(FailureKind::Input, u"--max-cost takes an amount of US dollars, such as 0.05"_s);
    }
    if (ask.prompt == "-"_L1)
        ask.prompt = terminal::readInput();
    if (ask.prompt.trimmed().isEmpty())
        return fail(FailureKind::Input, u"a question is missing"_s);
    return std::make_unique<AskCommand>(std::move(ask));
}

} // namespace fusion
