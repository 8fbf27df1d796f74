// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/chatpage.h"

#include "core/attach/attachmenttray.h"
#include "core/chat/sentfolding.h"
#include "core/session/conversationsession.h"
#include "core/session/liveestimate.h"
#include "core/session/spendingledger.h"
#include "core/simulator/demoquestions.h"
#include "core/tools/toolbox.h"
#include "core/words/stagewords.h"
#include "ui/chat/composer.h"
#include "ui/chat/findbar.h"
#include "ui/chat/ladderbar.h"
#include "ui/chat/pausebar.h"
#include "ui/chat/runbar.h"
#include "ui/chat/shellbar.h"
#include "ui/chat/transcriptview.h"
#include "ui/inspect/inspector.h"
#include "ui/inspect/sentviewer.h"
#include "ui/markdown/markdownview.h"
#include "ui/panel/panelsummary.h"
#include "ui/window/branchbar.h"
#include "ui/window/composerfiles.h"
#include "ui/window/handson.h"
#include "ui/window/madefileflow.h"

#include <QLabel>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace fusion {

ChatPage::ChatPage(const Catalog &catalog, SpendingLedger &ledger, QWidget *parent)
    : QWidget(parent)
    , m_ledger(ledger)
    , m_chat(new QWidget(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_transcript(new TranscriptView(this))
    , m_find(new FindBar(this))
    , m_private(new QLabel(tr("Private: nothing of this conversation is written. It is gone when the program ends."), this))
    , m_pauseBar(new PauseBar(this))
    , m_shellBar(new ShellBar(this))
    , m_runBar(new RunBar(this))
    , m_panel(new PanelSummary(catalog, this))
    , m_composer(new Composer(this))
    , m_files(new ComposerFiles(*m_composer, catalog, this))
    , m_branches(new BranchBar(*m_composer, *m_transcript, this))
    , m_inspector(new Inspector(this))
    , m_handsOn(new HandsOn(*m_inspector, catalog, this))
    , m_madeFiles(new MadeFileFlow(*m_inspector, this))
    , m_ladderBar(new LadderBar(this))
    , m_estimate(new LiveEstimate(catalog, ledger, this))
{
    buildLayout();
    connectTranscript();
    connectInspector();
    connectSpending();
    connect(m_panel, &PanelSummary::activated, this, &ChatPage::panelRequested);
    connect(m_find, &FindBar::findRequested, this, &ChatPage::find);
    connect(m_find, &FindBar::closed, this, [this] { m_composer->setFocus(Qt::ShortcutFocusReason); });
    connect(m_composer, &Composer::sendRequested, this, &ChatPage::send);
    connect(m_composer, &Composer::stopRequested, this, [this] { m_session->stop(); });
    connect(m_composer, &Composer::textEdited, this, [this] {
        if (m_branches->editedTurn() < 0)
            m_session->saveDraft(m_composer->text());
    });
    connect(m_branches, &BranchBar::askRequested, this, &ChatPage::sendInstead);
    connect(m_runBar, &RunBar::stopRequested, this, [this] { m_session->stop(); });
    connect(m_runBar, &RunBar::goOnRequested, this, [this] { m_session->goOnNow(); });
}

void ChatPage::buildLayout()
{
    auto *column = new QVBoxLayout(m_chat);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_find);
    m_private->setWordWrap(true);
    m_private->setAlignment(Qt::AlignCenter);
    m_private->setFrameShape(QFrame::StyledPanel);
    m_private->hide();
    column->addWidget(m_private);
    column->addWidget(m_transcript, 1);
    column->addWidget(m_ladderBar);
    column->addWidget(m_shellBar);
    column->addWidget(m_pauseBar);
    column->addWidget(m_runBar);
    column->addWidget(m_panel);
    column->addWidget(m_branches);
    column->addWidget(m_composer);
    m_splitter->addWidget(m_chat);
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setSizes({2000, 3000}); // shares of whatever width there is
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);

    QList<TranscriptView::Example> examples;
    for (const DemoQuestion &question : demoQuestions())
        examples.append({question.title, question.question});
    m_transcript->setExamples(examples);
}

void ChatPage::connectTranscript()
{
    connect(m_transcript, &TranscriptView::turnSelected, this, &ChatPage::inspectTurn);
    connect(m_transcript, &TranscriptView::inspectRequested, this, [this] { setInspectorVisible(true); });
    connect(m_transcript, &TranscriptView::exampleChosen, this, &ChatPage::send);
    connect(m_transcript, &TranscriptView::linkActivated, this, &ChatPage::linkActivated);
    connect(m_transcript, &TranscriptView::retryFailed, this, [this](int turn) { m_session->retryFailed(turn); });
    connect(m_transcript, &TranscriptView::resume, this, [this](int turn) { m_session->resume(turn); });
    connect(m_transcript, &TranscriptView::judgeAgain, this, [this](int turn) { m_session->judgeAgain(turn); });
    connect(m_transcript, &TranscriptView::synthesizeAgain, this, [this](int turn) { m_session->synthesizeAgain(turn); });
    connect(m_transcript, &TranscriptView::seatMarkerActivated, this, [this](int turn, const QString &label) {
        inspectTurn(turn);
        setInspectorVisible(true);
        m_inspector->showSeat(label);
    });
}

void ChatPage::connectInspector()
{
    connect(m_inspector, &Inspector::stopSeat, this, [this](int seat) { m_session->stopSeat(m_inspected, seat); });
    connect(m_inspector, &Inspector::retrySeat, this, [this](int seat) { m_session->retrySeat(m_inspected, seat); });
    connect(m_inspector, &Inspector::judgeAgain, this, [this] { m_session->judgeAgain(m_inspected); });
    connect(m_inspector, &Inspector::synthesizeAgain, this, [this] { m_session->synthesizeAgain(m_inspected); });
    connect(m_inspector, &Inspector::sentRequested, this, &ChatPage::showSent);
    connect(m_inspector, &Inspector::linkActivated, this, &ChatPage::linkActivated);
    connect(m_ladderBar, &LadderBar::climbRequested, this, [this] { m_session->climb(m_inspected); });
}

void ChatPage::connectSpending()
{
    connect(m_pauseBar, &PauseBar::continueRequested, this, [this] { m_session->continueOnce(); });
    connect(m_pauseBar, &PauseBar::stopRequested, this, [this] { m_session->stop(); });
    connect(m_pauseBar, &PauseBar::raiseRequested, this, &ChatPage::limitsRequested);
    connect(m_composer, &Composer::textEdited, this, [this] { m_estimate->setQuestion(m_composer->text()); });
    connect(m_estimate, &LiveEstimate::changed, this, &ChatPage::showEstimate);
    connect(&m_ledger, &SpendingLedger::capsChanged, this, &ChatPage::showEstimate);
}

/// The panel, the turns or the composer are others.
void ChatPage::estimateAnew()
{
    m_estimate->setQuestion(m_composer->text());
    m_estimate->setFiles(m_session->tray().attachments());
    m_estimate->setConversation(m_session->panel(), m_session->turns());
}

void ChatPage::showEstimate()
{
    const Estimate &estimate = m_estimate->estimate();
    const std::optional<Money> most = m_ledger.caps().warnRun;
    m_panel->setEstimate(estimate, most && estimate.total().high > *most);
}

void ChatPage::setSession(ConversationSession *session)
{
    if (m_session) {
        m_session->disconnect(this);
        m_session->tray().disconnect(this);
    }
    m_session = session;
    m_private->setVisible(session->isPrivate());
    m_files->setSession(session);
    m_handsOn->setSession(session);
    m_madeFiles->setSession(session);
    m_branches->setSession(session);
    connectSession();
    showAll();
}

void ChatPage::setTools(ToolBox &tools)
{
    m_shellBar->setConsent(&tools.consent());
    m_madeFiles->setTools(&tools);
}

void ChatPage::connectSession()
{
    ConversationSession *session = m_session;
    connect(session, &ConversationSession::loaded, this, &ChatPage::showAll);
    connect(session, &ConversationSession::branchShown, this, &ChatPage::showBranch);
    connect(session, &ConversationSession::happened, this, &ChatPage::showHappened);
    connect(session, &ConversationSession::summaryChanged, this,
            [this, session] { m_shellBar->setConversation(session->summary().id); });
    connect(session, &ConversationSession::turnAdded, this, [this, session](int turn) {
        m_transcript->addTurn(session->turns().at(static_cast<size_t>(turn)));
        m_branches->showVersions();
        inspectTurn(turn);
    });
    connect(session, &ConversationSession::runningChanged, m_composer, &Composer::setRunning);
    connect(session, &ConversationSession::runningChanged, this, [this](bool running) {
        if (running)
            return;
        m_ledger.learnHabits();
        estimateAnew();
    });
    connect(session, &ConversationSession::panelChanged, this, [this, session] {
        m_panel->setPanel(session->panel());
        estimateAnew();
    });
    connect(&session->tray(), &AttachmentTray::changed, this,
            [this, session] { m_estimate->setFiles(session->tray().attachments()); });
}

void ChatPage::showAll()
{
    m_inspected = -1;
    m_shellBar->setConversation(m_session->summary().id);
    m_transcript->setTurns(m_session->turns());
    m_branches->showVersions();
    m_panel->setPanel(m_session->panel());
    m_composer->setText(m_session->draft());
    m_composer->setRunning(m_session->isRunning());
    estimateAnew();
    inspectTurn(static_cast<int>(m_session->turns().size()) - 1);
    goToWanted();
}

/// Turns before that one may be the same, those from there on are others.
void ChatPage::showBranch(int turn)
{
    m_transcript->setTurns(m_session->turns());
    m_branches->showVersions();
    estimateAnew();
    if (turn >= 0)
        m_transcript->showTurn(turn);
    inspectTurn(turn);
    goToWanted();
}

void ChatPage::showHit(const HistoryHit &hit, const QString &words)
{
    m_wanted = {hit, SearchWords(words)};
    goToWanted();
}

void ChatPage::goToWanted()
{
    if (!m_wanted || m_session->summary().id != m_wanted->first.conversationId)
        return;
    const auto [hit, words] = *m_wanted;
    const auto &turns = m_session->turns();
    const auto found = std::ranges::find(turns, hit.turnId, &Turn::id);
    if (found == turns.end()) {
        // Loaded, but in another branch; looked for there once.
        if (!turns.empty() && std::exchange(m_soughtBranch, hit.turnId) != hit.turnId)
            m_session->showBranchThrough(hit.turnId);
        return;
    }
    m_soughtBranch.clear();
    m_wanted.reset();
    const int turn = static_cast<int>(std::ranges::distance(turns.begin(), found));
    m_transcript->showTurn(turn);
    inspectTurn(turn);
    if (hit.part == "question"_L1 || hit.part == "attachment"_L1) {
        if (m_isNarrow)
            setInspectorVisible(false);
        m_transcript->markQuestion(turn, words.placesIn(found->question, 1));
        return;
    }
    setInspectorVisible(true);
    m_inspector->showFound(hit.part, hit.position, words, *found);
}

void ChatPage::inspectTurn(int turn)
{
    m_inspected = turn;
    m_handsOn->setTurn(turn);
    m_madeFiles->setTurn(turn);
    m_transcript->setCurrentTurn(turn);
    const Turn shown = turn < 0 ? Turn{} : m_session->turns().at(static_cast<size_t>(turn));
    m_runBar->setTurn(shown);
    m_pauseBar->setTurn(shown);
    m_ladderBar->setTurn(shown);
    m_inspector->setTurn(shown);
    fitInspector();
}

const Turn *ChatPage::inspectedTurn() const
{
    const bool isThere = m_session && m_inspected >= 0 && m_inspected < static_cast<int>(m_session->turns().size());
    return isThere ? &m_session->turns().at(static_cast<size_t>(m_inspected)) : nullptr;
}

void ChatPage::showHappened(int turn, const RunEvent &event)
{
    const Turn &changed = m_session->turns().at(static_cast<size_t>(turn));
    m_transcript->apply(turn, changed, event);
    if (turn != m_inspected)
        return;
    m_inspector->apply(changed, event);
    m_runBar->apply(changed, event);
    m_pauseBar->setTurn(changed);
    if (!std::holds_alternative<TextDelta>(event.body) && !std::holds_alternative<ReasoningDelta>(event.body))
        m_ladderBar->setTurn(changed);
}

void ChatPage::setObstacles(const QStringList &obstacles)
{
    m_obstacles = obstacles;
    m_panel->setObstacles(obstacles);
}

void ChatPage::send(const QString &question)
{
    if (const int edited = m_branches->editedTurn(); edited >= 0) {
        sendInstead(edited, question);
        return;
    }
    if (!canSend(question))
        return;
    m_composer->clearAfterSending();
    m_session->ask(question);
}

void ChatPage::sendInstead(int turn, const QString &question)
{
    if (!canSend(question))
        return;
    m_branches->endEdit();
    m_session->askInstead(turn, question);
}

bool ChatPage::canSend(const QString &question)
{
    if (question.trimmed().isEmpty() || m_session->isRunning() || m_session->tray().isReading())
        return false;
    if (!m_obstacles.isEmpty()) {
        emit obstacleActivated();
        return false;
    }
    m_estimate->setQuestion(question);
    m_estimate->refresh();
    m_runBar->setEstimate(m_estimate->estimate());
    return true;
}

/// A request of a follow-up may carry files of earlier questions.
void ChatPage::showSent(Stage stage)
{
    const auto &turns = m_session->turns();
    if (m_inspected < 0)
        return;
    const StageAnswer *answer = turns.at(static_cast<size_t>(m_inspected)).find(stage);
    if (!answer || !answer->request)
        return;
    std::vector<Attachment> files;
    for (int turn = 0; turn <= m_inspected; ++turn)
        std::ranges::copy(turns.at(static_cast<size_t>(turn)).attachments, std::back_inserter(files));
    const SentRequest request = unfolded(*answer->request, files);
    (new SentViewer(nameOfStage(*answer), request, answer->model.connection, this))->show();
}

void ChatPage::focusComposer()
{
    if (m_isNarrow)
        setInspectorVisible(false);
    m_composer->setFocus(Qt::ShortcutFocusReason);
}

void ChatPage::editQuestion()
{
    m_branches->edit(m_inspected);
}

void ChatPage::askAgain()
{
    m_branches->askAgain(m_inspected);
}

void ChatPage::showVersion(int step)
{
    m_branches->showVersion(m_inspected, step);
}

void ChatPage::retryFailed()
{
    if (m_inspected >= 0)
        m_session->retryFailed(m_inspected);
}

void ChatPage::resume()
{
    const bool isThere = m_inspected >= 0 && m_inspected < static_cast<int>(m_session->turns().size());
    if (isThere && !m_session->turns().at(static_cast<size_t>(m_inspected)).missingStages().empty())
        m_session->resume(m_inspected);
}

void ChatPage::askAboutSelection()
{
    m_handsOn->askAboutSelection();
}

void ChatPage::setInspectorVisible(bool visible)
{
    bool &shown = m_isNarrow ? m_showsInstead : m_wantsInspector;
    if (visible == shown)
        return;
    shown = visible;
    fitInspector();
    emit inspectorShown(visible);
}

/// Before the first question there is nothing to inspect, and the examples want the room.
void ChatPage::fitInspector()
{
    const bool isShown = isInspectorVisible() && m_inspected >= 0;
    m_inspector->setVisible(isShown);
    m_chat->setVisible(!isShown || !m_isNarrow);
}

int ChatPage::comfortableWidth(const QWidget &widget)
{
    return widget.fontMetrics().averageCharWidth() * 96;
}

/// The inspector folds away where it would leave the chat too little, and comes back with the room.
void ChatPage::fitWidth()
{
    const bool isNarrow = width() < comfortableWidth(*this);
    if (isNarrow == m_isNarrow)
        return;
    const bool before = isInspectorVisible();
    m_isNarrow = isNarrow;
    m_showsInstead = false;
    fitInspector();
    if (isInspectorVisible() != before)
        emit inspectorShown(!before);
}

void ChatPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWidth();
}

void ChatPage::saveState(QSettings &settings) const
{
    settings.setValue(u"window/chat_splitter"_s, m_splitter->saveState());
    settings.setValue(u"window/inspector"_s, m_inspector->saveState());
    settings.setValue(u"window/inspector_visible"_s, m_wantsInspector);
}

void ChatPage::restoreState(const QSettings &settings)
{
    m_splitter->restoreState(settings.value(u"window/chat_splitter"_s).toByteArray());
    m_inspector->restoreState(settings.value(u"window/inspector"_s).toByteArray());
    setInspectorVisible(settings.value(u"window/inspector_visible"_s, true).toBool());
}

} // namespace fusion
