// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/conversationsession_p.h"

#include "core/session/draftfiles.h"

#include <QUuid>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fusion {

void ConversationSession::Private::show(const Result<ConversationRecord> &record)
{
    if (!record) {
        emit q->loadFailed(record.error());
        return;
    }
    summary = record->summary;
    turns = record->turns;
    versions = record->versions;
    draft = record->draft;
    savedDraft = draft;
    if (const auto stored = panelFromJson(record->panel); stored && !record->panel.isEmpty())
        panel = *stored;
    emit q->loaded();
    restoreFiles();
}

void ConversationSession::Private::startTurn(RunInput input, const QString &parent)
{
    nextParent = parent;
    const int turn = static_cast<int>(turns.size());
    turns.emplace_back();
    versions.resize(turns.size());
    follow(turn, std::make_unique<FusionRun>(std::move(input), catalog, ask))->start();
}

/// The first question makes the conversation.
void ConversationSession::Private::store(const QString &question)
{
    if (!summary.id.isEmpty())
        return;
    summary.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    summary.title = titleFromQuestion(question);
    summary.panelName = panel.name;
    summary.updatedAt = QDateTime::currentDateTimeUtc();
    if (!history)
        return;
    history->create(summary, toJson(panel));
    // The draft was that of the conversation without a question.
    if (!savedDraft.isEmpty())
        history->saveDraft({}, {});
    savedDraft.clear();
    if (keepsFiles())
        draftFiles->save({}, {});
}

FusionRun *ConversationSession::Private::follow(int turn, std::unique_ptr<FusionRun> run)
{
    FusionRun *followed = run.get();
    followed->setGuard(guard);
    RunTools ours = tools;
    ours.conversation = summary.id;
    ours.isKept = history != nullptr;
    followed->setTools(ours);
    runs[turn] = std::move(run);
    QObject::connect(followed, &FusionRun::happened, q, [this, turn](const RunEvent &event) { take(turn, event); });
    QObject::connect(followed, &FusionRun::answered, q, [this, turn] { emit q->answered(turn); });
    QObject::connect(followed, &FusionRun::finished, q, [this, turn] { finished(turn); });
    return followed;
}

/// The turn's run, made anew from its value where none is in flight; null for a turn that is not there.
FusionRun *ConversationSession::Private::runOf(int turn)
{
    if (!has(turn))
        return nullptr;
    if (const auto active = runs.find(turn); active != runs.end())
        return active->second.get();
    const std::vector<Turn> earlier(turns.begin(), turns.begin() + turn);
    return follow(turn, std::make_unique<FusionRun>(at(turn), earlier, catalog, ask));
}

void ConversationSession::Private::take(int turn, const RunEvent &event)
{
    at(turn).apply(event);
    // Journalled before anybody acts on it; a request leaves only after its event.
    const bool isFirst = std::holds_alternative<RunStarted>(event.body);
    if (history)
        history->record(summary.id, at(turn).id, event, isFirst ? std::optional(nextParent) : std::nullopt);
    if (isFirst) {
        versions[static_cast<size_t>(turn)].append(at(turn).id);
        ++summary.turnCount;
        summary.updatedAt = QDateTime::currentDateTimeUtc();
        emit q->turnAdded(turn);
        emit q->summaryChanged();
    }
    emit q->happened(turn, event);
    tellRunning();
}

void ConversationSession::Private::finished(int turn)
{
    // Not destroyed here: it is still emitting. The guard may be gone before it is.
    if (auto done = runs.extract(turn)) {
        done.mapped()->setGuard(nullptr);
        done.mapped().release()->deleteLater();
    }
    tellRunning();
}

void ConversationSession::Private::tellRunning()
{
    if (const bool running = q->isRunning(); running != toldRunning) {
        toldRunning = running;
        emit q->runningChanged(running);
    }
}

void ConversationSession::Private::writeDraft()
{
    draftTimer.stop();
    writeFiles();
    if (!history || draft == savedDraft)
        return;
    savedDraft = draft;
    history->saveDraft(summary.id, draft);
}

void ConversationSession::Private::writeFiles()
{
    if (keepsFiles() && std::exchange(filesChanged, false))
        draftFiles->save(summary.id, tray.attachments());
}

/// Unless others were attached, or the question left, meanwhile.
void ConversationSession::Private::restoreFiles()
{
    if (!keepsFiles())
        return;
    draftFiles->load(summary.id).then(q, [this, id = summary.id](const std::vector<Attachment> &files) {
        if (files.empty() || summary.id != id || filesChanged || !tray.isEmpty())
            return;
        tray.setAttachments(files);
        filesChanged = false; // as they are kept
    });
}

/// The list renames and pins; what it changed is learnt here.
void ConversationSession::Private::learnSummary()
{
    if (summary.id.isEmpty())
        return;
    history->conversationsWithIds({summary.id}).then(q, [this](const Result<std::vector<ConversationSummary>> &list) {
        if (!list)
            return;
        const auto mine = std::ranges::find(*list, summary.id, &ConversationSummary::id);
        if (mine == list->end() || (mine->title == summary.title && mine->pinned == summary.pinned))
            return;
        summary.title = mine->title;
        summary.pinned = mine->pinned;
        emit q->summaryChanged();
    });
}

ConversationSession::ConversationSession(const Catalog &catalog, FusionRun::Ask ask, History *history, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, catalog, std::move(ask), history))
{
    if (history)
        connect(history, &History::changed, this, [this](const QStringList &ids) {
            if (ids.isEmpty() || ids.contains(d->summary.id))
                d->learnSummary();
        });
}

ConversationSession::~ConversationSession()
{
    d->writeDraft();
    std::vector<QString> cut;
    for (const auto &[turn, run] : d->runs) {
        run->disconnect(this);
        if (run->isActive())
            cut.push_back(d->at(turn).id);
    }
    d->runs.clear();
    for (const QString &turnId : cut) {
        if (d->history)
            d->history->interrupt(turnId);
    }
}

void ConversationSession::setGuard(SpendingGuard *guard)
{
    d->guard = guard;
}

void ConversationSession::setDraftFiles(DraftFiles *files)
{
    d->draftFiles = files;
}

void ConversationSession::setTools(const RunTools &tools)
{
    d->tools = tools;
}

void ConversationSession::open(const QString &conversationId)
{
    d->summary.id = conversationId;
    if (!d->history)
        return;
    d->history->open(conversationId).then(this, [this, conversationId](const Result<ConversationRecord> &record) {
        // Nothing if another was opened meanwhile.
        if (d->summary.id == conversationId)
            d->show(record);
    });
}

void ConversationSession::restoreDraft()
{
    if (!d->history)
        return;
    d->history->draft({}).then(this, [this](const Result<QString> &draft) {
        if (!draft || draft->isEmpty() || !d->draft.isEmpty() || !d->summary.id.isEmpty())
            return;
        d->draft = *draft;
        d->savedDraft = *draft;
        emit loaded();
    });
    d->restoreFiles();
}

bool ConversationSession::isPrivate() const
{
    return !d->history;
}

const ConversationSummary &ConversationSession::summary() const
{
    return d->summary;
}

const std::vector<Turn> &ConversationSession::turns() const
{
    return d->turns;
}

Panel ConversationSession::panel() const
{
    return d->panel;
}

void ConversationSession::setPanel(const Panel &panel)
{
    if (panel == d->panel)
        return;
    d->panel = panel;
    d->summary.panelName = panel.name;
    if (d->history && !d->summary.id.isEmpty())
        d->history->setPanel(d->summary.id, toJson(panel));
    emit panelChanged();
}

QString ConversationSession::draft() const
{
    return d->draft;
}

void ConversationSession::saveDraft(const QString &draft)
{
    d->draft = draft;
    if (!d->draftTimer.isActive())
        d->draftTimer.start();
}

bool ConversationSession::isRunning() const
{
    return std::ranges::any_of(d->runs, [this](const auto &entry) {
        return entry.second->isActive() && d->at(entry.first).state == TurnState::Running;
    });
}

AttachmentTray &ConversationSession::tray()
{
    return d->tray;
}

bool ConversationSession::isInUse() const
{
    return isRunning() || d->tray.isReading() || (!d->keepsFiles() && !d->tray.isEmpty());
}

void ConversationSession::ask(const QString &question)
{
    askWith(d->panel, question);
}

void ConversationSession::askWith(const Panel &panel, const QString &question)
{
    if (isRunning() || d->tray.isReading() || question.trimmed().isEmpty())
        return;
    d->store(question);
    d->draft.clear();
    RunInput input{.question = question, .panel = panel, .attachments = d->tray.take(), .earlier = d->turns};
    d->writeDraft();
    d->startTurn(std::move(input), d->turns.empty() ? u""_s : d->turns.back().id);
}

void ConversationSession::stop()
{
    for (FusionRun *run : d->active())
        run->stopAll();
}

void ConversationSession::goOnNow()
{
    if (!d->runs.empty())
        d->runs.rbegin()->second->goOnNow();
}

void ConversationSession::continueOnce()
{
    for (FusionRun *run : d->active())
        run->continueOnce();
}

void ConversationSession::checkSpending()
{
    for (FusionRun *run : d->active())
        run->checkAgain();
}

void ConversationSession::stopSeat(int turn, int seat)
{
    if (const auto active = d->runs.find(turn); active != d->runs.end())
        active->second->stopSeat(seat);
}

void ConversationSession::retrySeat(int turn, int seat)
{
    if (FusionRun *run = d->runOf(turn))
        run->retrySeat(seat);
}

void ConversationSession::retryFailed(int turn)
{
    if (FusionRun *run = d->runOf(turn))
        run->retryFailed();
}

void ConversationSession::resume(int turn)
{
    if (FusionRun *run = d->runOf(turn))
        run->resume();
}

void ConversationSession::judgeAgain(int turn)
{
    if (FusionRun *run = d->runOf(turn))
        run->judgeAgain();
}

void ConversationSession::synthesizeAgain(int turn)
{
    if (FusionRun *run = d->runOf(turn))
        run->synthesizeAgain();
}

void ConversationSession::judgeWith(int turn, const VersionWish &wish)
{
    if (FusionRun *run = d->idleRunOf(turn))
        run->judgeWith(wish);
}

void ConversationSession::synthesizeWith(int turn, const VersionWish &wish)
{
    if (FusionRun *run = d->idleRunOf(turn))
        run->synthesizeWith(wish);
}

void ConversationSession::swapSeat(int turn, int seat, const ModelSettings &ask)
{
    if (FusionRun *run = d->idleRunOf(turn))
        run->swapSeat(seat, ask);
}

void ConversationSession::chooseVersion(int turn, Stage stage, int number)
{
    if (FusionRun *run = d->idleRunOf(turn))
        run->chooseVersion(stage, number);
}

void ConversationSession::rule(int turn, const Ruling &ruling)
{
    if (FusionRun *run = d->runOf(turn))
        run->rule(ruling);
}

void ConversationSession::addGuest(int turn, const QString &name, const QString &text)
{
    if (FusionRun *run = d->idleRunOf(turn))
        run->addGuest(name, text);
}

void ConversationSession::crossExamine(int turn, const QString &topic)
{
    if (FusionRun *run = d->idleRunOf(turn))
        run->crossExamine(topic);
}

void ConversationSession::climb(int turn)
{
    if (FusionRun *run = d->idleRunOf(turn))
        run->climb();
}

} // namespace fusion
