// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chat/runbar.h"

#include "core/words/stagewords.h"
#include "core/words/turnfigures.h"
#include "core/words/turnwords.h"
#include "ui/common/card.h"
#include "ui/common/stagedot.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr int clockStepMs = 200;

/// The record without what only the answer views show.
StageAnswer withoutTexts(const StageAnswer &stage)
{
    StageAnswer light = stage;
    light.text = stage.text.isEmpty() ? QString() : u"…"_s; // "answering" and "thinking" are told apart by it
    light.reasoning = stage.reasoning.isEmpty() ? QString() : u"…"_s;
    light.toolCalls.clear();
    light.sources.clear();
    light.request.reset();
    return light;
}

Turn withoutTexts(const Turn &turn)
{
    Turn light;
    light.id = turn.id;
    light.panelName = turn.panelName;
    light.state = turn.state;
    light.panelClosed = turn.panelClosed;
    light.graceEndsMs = turn.graceEndsMs;
    light.pause = turn.pause;
    light.lastEventMs = turn.lastEventMs;
    for (const StageAnswer &seat : turn.seats)
        light.seats.push_back(withoutTexts(seat));
    if (turn.judge)
        light.judge = withoutTexts(*turn.judge);
    if (turn.synthesis)
        light.synthesis = withoutTexts(*turn.synthesis);
    for (const KeptVersion &version : turn.kept)
        light.kept.push_back({.answer = withoutTexts(version.answer), .analysis = {}});
    for (CrossCall call : turn.crossCalls) {
        call.answer = withoutTexts(call.answer);
        light.crossCalls.push_back(call);
    }
    return light;
}

/// Deltas come by the thousand; only the first of a stage changes what the bar says.
bool isMereDelta(const Turn &known, const RunEvent &event)
{
    if (const auto *text = std::get_if<TextDelta>(&event.body)) {
        const StageAnswer *stage = known.find(text->stage);
        return stage && !stage->text.isEmpty();
    }
    if (const auto *reasoning = std::get_if<ReasoningDelta>(&event.body)) {
        const StageAnswer *stage = known.find(reasoning->stage);
        return stage && !stage->reasoning.isEmpty();
    }
    return false;
}

} // namespace

RunBar::RunBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_stages(new QWidget(this))
    , m_stageRow(new QHBoxLayout(m_stages))
    , m_words(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_status(new QLabel(this))
    , m_figures(new QLabel(this))
    , m_goOn(new QPushButton(this))
    , m_stop(new QPushButton(tr("Stop"), this))
{
    m_clock.setInterval(clockStepMs);
    for (QLabel *label : {m_status, m_figures}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(1);
    }
    makeQuiet(m_figures);
    m_stop->setAccessibleName(tr("Stop all seats"));
    m_stop->setToolTip(tr("Closes all connections. What has been answered stays."));
    m_goOn->setToolTip(tr("The judge starts with these answers; the others may still land, late."));
    buildLayout();
    connect(&m_clock, &QTimer::timeout, this, &RunBar::showStatus);
    connect(m_goOn, &QPushButton::clicked, this, &RunBar::goOnRequested);
    connect(m_stop, &QPushButton::clicked, this, &RunBar::stopRequested);
    setTurn({});
}

void RunBar::buildLayout()
{
    m_stageRow->setContentsMargins({});
    m_stageRow->setSpacing(9);
    m_stageRow->addStretch();
    m_words->addWidget(m_status);
    m_words->addWidget(m_figures, 1);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addLayout(m_words, 1);
    line->addWidget(m_goOn);
    line->addWidget(m_stop);
    m_layout->setContentsMargins(8, 0, 8, 0);
    m_layout->setSpacing(4);
    m_layout->addWidget(m_stages);
    m_layout->addLayout(line, 1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

/// Beside each other where there is room for it, otherwise the stages above the words.
void RunBar::fitToWidth()
{
    const int words = fontMetrics().averageCharWidth() * 34;
    int buttons = 0;
    for (const QPushButton *button : {m_goOn, m_stop})
        buttons += button->isHidden() ? 0 : button->sizeHint().width();
    const bool isWide = width() > m_stages->sizeHint().width() + words + buttons;
    m_layout->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_layout->setSpacing(isWide ? 14 : 4);
    // Once all is well there is one word to say, which leaves room for the figures beside it.
    const bool isBrief = m_turn.state == TurnState::Answered;
    m_status->setWordWrap(!isBrief);
    m_words->setDirection(isBrief ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_words->setSpacing(isBrief ? 9 : 0);
}

void RunBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitToWidth();
}

void RunBar::setTurn(const Turn &turn)
{
    m_turn = withoutTexts(turn);
    m_sinceEvent.start();
    m_announced = currentStep(m_turn);
    setVisible(!turn.seats.empty());
    setFigures(m_turn);
    showStages(m_turn);
    showStatus();
}

void RunBar::apply(const Turn &turn, const RunEvent &event)
{
    m_sinceEvent.start();
    if (isMereDelta(m_turn, event)) {
        m_turn.lastEventMs = turn.lastEventMs;
        return;
    }
    m_turn = withoutTexts(turn);
    setVisible(!turn.seats.empty());
    setFigures(m_turn);
    showStages(m_turn);
    showStatus();
    announce(currentStep(m_turn));
}

void RunBar::setFigures(const Turn &turn)
{
    QStringList figures;
    const QString cost = wordsForCost(costSoFar(turn));
    if (!cost.isEmpty())
        figures += turn.state == TurnState::Running ? tr("%1 so far", "money").arg(cost) : cost;
    if (const CostRange rest = stillToCome(turn, m_estimate); rest.high > Money{})
        figures += tr("%1 still to come", "money").arg(formatCostRange(rest));
    if (const auto tokens = tokensSoFar(turn))
        figures += formatTokens(tokens);
    m_money = figures.join(u" · "_s);
    const QString breakdown = moneyLines(turn, m_estimate).join(u'\n');
    m_figures->setToolTip(breakdown.toHtmlEscaped().replace(u'\n', "<br>"_L1));
    m_figures->setAccessibleDescription(breakdown);
}

void RunBar::setEstimate(const Estimate &estimate)
{
    m_estimate = estimate;
    setFigures(m_turn);
    showStatus();
}

void RunBar::showStages(const Turn &turn)
{
    std::vector<std::pair<const StageAnswer *, QString>> stages;
    for (const StageAnswer &seat : turn.seats)
        stages.emplace_back(&seat, seat.label);
    if (turn.judge)
        stages.emplace_back(&*turn.judge, nameOfStage(*turn.judge));
    if (turn.synthesis)
        stages.emplace_back(&*turn.synthesis, nameOfStage(*turn.synthesis));
    while (m_dots.size() > stages.size()) {
        delete m_dots.back();
        m_dots.pop_back();
    }
    while (m_dots.size() < stages.size()) {
        m_dots.push_back(new StageDot(m_stages));
        m_stageRow->insertWidget(m_stageRow->count() - 1, m_dots.back());
    }
    // The words of judge and synthesizer give way where eight seats need the room.
    const bool isTight = stages.size() > 6;
    for (size_t i = 0; i < stages.size(); ++i) {
        const bool isSeat = stages[i].first->stage.kind == StageKind::Seat;
        m_dots[i]->setStage(*stages[i].first, isTight && !isSeat ? stages[i].second.left(1) : stages[i].second);
    }
}

qint64 RunBar::nowMs() const
{
    return m_turn.lastEventMs + (m_turn.state == TurnState::Running && m_sinceEvent.isValid() ? m_sinceEvent.elapsed() : 0);
}

QString RunBar::statusNow() const
{
    if (m_turn.graceEndsMs && !m_turn.panelClosed && m_turn.state == TurnState::Running) {
        const int seconds = static_cast<int>(qMax<qint64>(0, *m_turn.graceEndsMs - nowMs()) + 999) / 1000;
        return tr("Judge starts in %1", "duration").arg(tr("%n s", "seconds", seconds));
    }
    return currentStep(m_turn);
}

void RunBar::showStatus()
{
    const bool running = m_turn.state == TurnState::Running && !m_turn.seats.empty();
    if (running != m_clock.isActive())
        running ? m_clock.start() : m_clock.stop();
    m_status->setText(statusNow());
    QStringList figures;
    if (nowMs() > 0)
        figures += formatDuration(nowMs());
    if (!m_money.isEmpty())
        figures += m_money;
    m_figures->setText(figures.join(u" · "_s));
    const int answered = static_cast<int>(m_turn.answeredSeats().size());
    const int seats = static_cast<int>(m_turn.seats.size());
    m_goOn->setVisible(running && !m_turn.panelClosed && answered > 0 && answered < seats);
    m_goOn->setText(tr("Go on with %1 of %2", "answered seats, all seats").arg(answered).arg(seats));
    m_goOn->setAccessibleName(m_goOn->text());
    m_stop->setVisible(running);
    fitToWidth();
}

void RunBar::announce(const QString &text)
{
    if (text == m_announced || text.isEmpty())
        return;
    m_announced = text;
    QAccessibleAnnouncementEvent announcement(this, text);
    QAccessible::updateAccessibility(&announcement);
}

QString RunBar::statusText() const
{
    return m_status->text();
}

QString RunBar::figuresText() const
{
    return m_figures->text();
}

} // namespace fusion
