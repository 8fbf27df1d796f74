// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspect/inspector.h"

#include "core/analysis/local/livecomparison.h"
#include "core/analysis/local/localcomparison.h"
#include "ui/inspect/answercard.h"
#include "ui/inspect/answerspane.h"
#include "ui/inspect/claimstable.h"
#include "ui/inspect/conflictsview.h"
#include "ui/inspect/mapview.h"
#include "ui/inspect/sourcesview.h"
#include "ui/inspect/synthesisview.h"
#include "ui/inspect/versionbar.h"

#include <QEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSplitter>
#include <QSplitterHandle>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

bool isDelta(const RunEvent &event)
{
    return std::holds_alternative<TextDelta>(event.body) || std::holds_alternative<ReasoningDelta>(event.body);
}

/// Other answers, another map or another synthesis than before.
bool changesVersions(const RunEvent &event)
{
    return std::holds_alternative<VersionBegun>(event.body) || std::holds_alternative<VersionChosen>(event.body) ||
           std::holds_alternative<GuestAdded>(event.body);
}

/// Puts what belongs above a view's content into the view itself, so that the view stays the tab's page.
void putAbove(QWidget *above, QLayout *content)
{
    if (auto *column = qobject_cast<QBoxLayout *>(content))
        column->insertWidget(0, above);
}

} // namespace

Inspector::Inspector(QWidget *parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_answers(new AnswersPane(m_splitter))
    , m_tabs(new QTabWidget(m_splitter))
    , m_fold(new QToolButton(m_tabs))
    , m_map(new MapView(m_tabs))
    , m_claims(new ClaimsTable(m_tabs))
    , m_conflicts(new ConflictsView(m_tabs))
    , m_synthesis(new SynthesisView(m_tabs))
    , m_sources(new SourcesView(m_tabs))
    , m_mapVersions(new VersionBar(Stage::judge(), m_tabs))
    , m_synthesisVersions(new VersionBar(Stage::synthesizer(), m_tabs))
    , m_live(new LiveComparison(this))
{
    setAccessibleName(tr("Inspector"));
    buildTabs();
    m_splitter->addWidget(m_answers);
    m_splitter->addWidget(m_tabs);
    m_splitter->setHandleWidth(8);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes(m_heights);
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 8, 8, 8);
    layout->addWidget(m_splitter);
    connectParts();
}

void Inspector::buildTabs()
{
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Map, claims and synthesis"));
    m_tabs->addTab(m_map, tr("&Map"));
    m_tabs->addTab(m_claims, tr("Claims &by Seats"));
    m_tabs->addTab(m_synthesis, tr("S&ynthesis"));
    m_tabs->addTab(m_conflicts, tr("Con&flicts"));
    m_tabs->addTab(m_sources, tr("Sou&rces"));
    putAbove(m_mapVersions, m_map->widget() ? m_map->widget()->layout() : m_map->layout());
    putAbove(m_synthesisVersions, m_synthesis->layout());
    m_fold->setAutoRaise(true);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    m_tabs->setCornerWidget(m_fold);
    fold(false);
}

/// Leaves only the tabs of the lower part, or brings it back as high as it was.
void Inspector::fold(bool folded)
{
    if (folded && !m_folded && isVisible())
        m_heights = m_splitter->sizes();
    const bool changed = folded != m_folded;
    m_folded = folded;
    m_fold->setArrowType(folded ? Qt::UpArrow : Qt::DownArrow);
    m_fold->setToolTip(folded ? tr("Show map, claims and synthesis below the answers")
                              : tr("Fold map, claims and synthesis away"));
    m_fold->setAccessibleName(m_fold->toolTip());
    const int onlyTabs = qMax(m_tabs->tabBar()->sizeHint().height(), m_fold->sizeHint().height());
    m_tabs->setMinimumHeight(folded ? onlyTabs : 0);
    m_tabs->setMaximumHeight(folded ? onlyTabs : QWIDGETSIZE_MAX);
    if (QSplitterHandle *handle = m_splitter->handle(1))
        handle->setEnabled(!folded);
    if (changed && !folded)
        m_splitter->setSizes(m_heights);
}

void Inspector::foldByPerson(bool folded)
{
    m_keptFolded = folded;
    m_unfoldedFor = folded ? QString() : m_turnId;
    fold(folded);
}

/// While nothing can be compared yet, the answers have the room.
void Inspector::fitFold(const Turn &turn)
{
    // A difference that was found while the answers stream is worth the room at once.
    const bool hasDifference = !m_local.contradictions.empty();
    m_waiting =
        !turn.seats.empty() &&
        (!turn.judge || (!turn.analysis && !hasDifference && turn.state == TurnState::Running && !isSettled(turn.judge->state)));
    fold(m_keptFolded || (m_waiting && m_unfoldedFor != turn.id));
}

void Inspector::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fold(m_folded);
}

void Inspector::connectParts()
{
    connect(m_fold, &QToolButton::clicked, this, [this] { foldByPerson(!m_folded); });
    connect(m_tabs, &QTabWidget::tabBarClicked, this, [this] {
        if (m_folded)
            foldByPerson(false);
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (m_folded)
            foldByPerson(false);
    });
    connect(m_answers, &AnswersPane::stopSeat, this, &Inspector::stopSeat);
    connect(m_answers, &AnswersPane::retrySeat, this, &Inspector::retrySeat);
    connect(m_answers, &AnswersPane::sentRequested, this, [this](int seat) { emit sentRequested(Stage::ofSeat(seat)); });
    connect(m_answers, &AnswersPane::linkActivated, this, &Inspector::linkActivated);
    connect(m_answers, &AnswersPane::fileWanted, this, &Inspector::fileWanted);
    connect(m_sources, &SourcesView::passagesRequested, m_answers, &AnswersPane::showPassages);
    connect(m_sources, &SourcesView::linkActivated, this, &Inspector::linkActivated);
    connect(m_map, &MapView::passagesRequested, m_answers, &AnswersPane::showPassages);
    connect(m_map, &MapView::sentRequested, this, [this] { emit sentRequested(Stage::judge()); });
    connect(m_map, &MapView::judgeAgain, this, &Inspector::judgeAgain);
    connect(m_claims, &ClaimsTable::passagesRequested, m_answers, &AnswersPane::showPassages);
    connect(m_synthesis, &SynthesisView::seatMarkerActivated, this, &Inspector::showSeat);
    connect(m_synthesis, &SynthesisView::synthesizeAgain, this, &Inspector::synthesizeAgain);
    connect(m_synthesis, &SynthesisView::sentRequested, this, [this] { emit sentRequested(Stage::synthesizer()); });
    connect(m_synthesis, &SynthesisView::linkActivated, this, &Inspector::linkActivated);
    connectHandsOn();
    connect(m_synthesis, &SynthesisView::passagesRequested, m_answers, &AnswersPane::showPassages);
    connect(m_answers, &AnswersPane::passageSelected, this, &Inspector::showClaimsOf);
    connect(m_live, &LiveComparison::compared, this, [this](const QString &turnId, const Analysis &analysis) {
        if (turnId != m_turnId || analysis == m_local)
            return;
        m_local = analysis;
        showComparison();
    });
    connect(m_live, &LiveComparison::traced, this, [this](const QString &turnId, const SynthesisTrace &trace) {
        if (turnId == m_turnId)
            m_synthesis->setTrace(m_turn, trace);
    });
}

void Inspector::connectHandsOn()
{
    for (VersionBar *bar : {m_mapVersions, m_synthesisVersions}) {
        const Stage stage = bar == m_mapVersions ? Stage::judge() : Stage::synthesizer();
        connect(bar, &VersionBar::chosen, this, [this, stage](int number) { emit versionChosen(stage, number); });
        connect(bar, &VersionBar::againRequested, this, [this, stage] { emit askAgainRequested(stage); });
        connect(bar, &VersionBar::compareRequested, this, [this, stage] { emit compareRequested(stage); });
    }
    connect(m_mapVersions, &VersionBar::otherOrderRequested, this, &Inspector::otherOrderRequested);
    connect(m_mapVersions, &VersionBar::secondJudgeRequested, this, &Inspector::secondJudgeRequested);
    connect(m_synthesisVersions, &VersionBar::askOnRequested, this, &Inspector::askOnRequested);
    connect(m_conflicts, &ConflictsView::ruled, this, &Inspector::ruled);
    connect(m_conflicts, &ConflictsView::crossExamine, this, &Inspector::crossExamine);
    connect(m_conflicts, &ConflictsView::writeRequested, this, &Inspector::writeRequested);
    connect(m_conflicts, &ConflictsView::passagesRequested, m_answers, &AnswersPane::showPassages);
    connect(m_answers, &AnswersPane::guestRequested, this, &Inspector::guestRequested);
    connect(m_answers, &AnswersPane::seatMenuRequested, this, &Inspector::seatMenuRequested);
}

void Inspector::showHandsOn(const Turn &turn)
{
    m_mapVersions->setTurn(turn);
    m_synthesisVersions->setTurn(turn);
    m_conflicts->setTurn(turn);
}

/// The turn with the map that can be made without a judge, where it has none of its own.
Turn Inspector::withMap(const Turn &turn) const
{
    Turn shown = turn;
    if (!shown.analysis && m_local.source == AnalysisSource::Local && !m_local.isEmpty())
        shown.analysis = m_local;
    return shown;
}

/// What the comparison on this machine has found: the map while there is no other, a check on the judge when there is.
void Inspector::showComparison()
{
    const Turn shown = withMap(m_turn);
    m_map->setTurn(shown);
    m_sources->setTurn(shown);
    m_answers->setMap(shown.analysis);
    if (!m_turn.analysis)
        m_claims->setTurn(shown);
    const bool isJudged = m_turn.analysis && m_turn.analysis->source == AnalysisSource::Judge;
    m_map->setUnmentioned(isJudged ? unmentioned(m_local, *m_turn.analysis) : std::vector<AnalysisPoint>{}, shown);
    fitFold(m_turn);
}

void Inspector::look(const Turn &turn, bool now)
{
    if (turn.seats.size() > 1 && (!turn.analysis || turn.analysis->source == AnalysisSource::Judge))
        m_live->look(turn, now);
}

void Inspector::showClaimsOf(int seat, Span passage)
{
    m_map->showPointsOf(seat, passage);
    m_claims->showClaimsOf(seat, passage);
}

void Inspector::setTurn(const Turn &turn)
{
    m_labels.clear();
    for (const StageAnswer &seat : turn.seats)
        m_labels += seat.label;
    if (turn.id != m_turnId || turn.state == TurnState::Running)
        m_local = {};
    m_turnId = turn.id;
    m_turn = turn;
    m_answers->setTurn(turn);
    m_claims->setTurn(withMap(turn));
    m_synthesis->setTurn(turn);
    showHandsOn(turn);
    showComparison();
    look(turn, true);
    traceWhenWritten();
}

void Inspector::traceWhenWritten()
{
    const bool isWritten = m_turn.synthesis && isSettled(m_turn.synthesis->state) && !m_turn.synthesis->text.isEmpty();
    if (isWritten)
        m_live->trace(m_turn);
}

void Inspector::apply(const Turn &turn, const RunEvent &event)
{
    if (turn.id != m_turnId || std::holds_alternative<RunStarted>(event.body) || changesVersions(event)) {
        setTurn(turn);
        return;
    }
    m_answers->apply(turn, event);
    m_synthesis->apply(turn, event);
    if (isDelta(event)) {
        if (!turn.panelClosed)
            look(turn, false);
        return;
    }
    m_turn = turn;
    const auto *answered = std::get_if<StageAnswered>(&event.body);
    const bool wasJudged = std::holds_alternative<AnalysisReady>(event.body);
    if (wasJudged || (answered && answered->stage.kind == StageKind::Seat))
        look(turn, true);
    if (wasJudged || (answered && answered->stage.kind == StageKind::Synthesizer))
        traceWhenWritten();
    // A seat's own events change neither map nor table, which are costly to build.
    if (std::holds_alternative<SourceFound>(event.body)) {
        m_sources->setTurn(withMap(turn));
        return;
    }
    if (std::holds_alternative<ToolCallChanged>(event.body))
        return;
    const auto *started = std::get_if<StageStarted>(&event.body);
    if (started && started->stage.kind == StageKind::Seat)
        return;
    showHandsOn(turn);
    if (wasJudged || std::holds_alternative<StageReset>(event.body))
        m_claims->setTurn(withMap(turn));
    showComparison();
}

void Inspector::showSeat(const QString &label)
{
    m_answers->showSeat(static_cast<int>(m_labels.indexOf(label)));
}

void Inspector::showFound(const QString &part, int position, const SearchWords &words, const Turn &turn)
{
    markFound(part, position, words, turn);
    // Again once everything has its place: what was just shown for the first time has none yet to scroll to.
    QTimer::singleShot(0, this, [this, part, position, words, turn] {
        if (turn.id == m_turnId)
            markFound(part, position, words, turn);
    });
}

void Inspector::markFound(const QString &part, int position, const SearchWords &words, const Turn &turn)
{
    constexpr int most = 200;
    const StageAnswer *seat = turn.find(Stage::ofSeat(position));
    if (part == "seat"_L1 && seat) {
        m_answers->showPassages({{.seat = position, .found = true, .spans = words.placesIn(seat->text, most)}});
        m_answers->showSeat(position);
    } else if (part == "reasoning"_L1 && seat) {
        m_answers->showReasoning(position, words.placesIn(seat->reasoning, 1));
    } else if (part == "judge"_L1) {
        fold(false);
        m_tabs->setCurrentWidget(m_map);
        m_map->showFound(words);
    } else if (part == "synthesis"_L1 && turn.synthesis) {
        fold(false);
        m_tabs->setCurrentWidget(m_synthesis);
        m_synthesis->showPassages(words.placesIn(turn.synthesis->text, most));
    }
}

QByteArray Inspector::saveState() const
{
    QJsonArray heights;
    for (const int height : m_folded ? m_heights : m_splitter->sizes())
        heights.append(height);
    const QJsonObject state{{u"answers"_s, m_answers->saveState()},
                            {u"heights"_s, heights},
                            {u"folded"_s, m_keptFolded},
                            {u"tab"_s, m_tabs->currentIndex()}};
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

bool Inspector::restoreState(const QByteArray &state)
{
    const QJsonObject json = QJsonDocument::fromJson(state).object();
    if (json.isEmpty())
        return false;
    m_answers->restoreState(json.value("answers"_L1).toObject());
    QList<int> heights;
    for (const QJsonValue &height : json.value("heights"_L1).toArray())
        heights += qBound(1, height.toInt(), 20000);
    m_tabs->setCurrentIndex(qBound(0, json.value("tab"_L1).toInt(), m_tabs->count() - 1));
    if (heights.size() == m_splitter->count()) {
        m_heights = heights;
        m_splitter->setSizes(heights);
    }
    m_keptFolded = json.value("folded"_L1).toBool();
    m_unfoldedFor.clear();
    fold(m_keptFolded || m_waiting);
    return true;
}

} // namespace fusion
