// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspect/inspector.h"

#include "ui/inspect/answerspane.h"
#include "ui/inspect/claimstable.h"
#include "ui/inspect/mapview.h"
#include "ui/inspect/synthesisview.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

bool isDelta(const RunEvent &event)
{
    return std::holds_alternative<TextDelta>(event.body) || std::holds_alternative<ReasoningDelta>(event.body);
}

} // namespace

Inspector::Inspector(QWidget *parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_answers(new AnswersPane(m_splitter))
    , m_tabs(new QTabWidget(m_splitter))
    , m_map(new MapView(m_tabs))
    , m_claims(new ClaimsTable(m_tabs))
    , m_synthesis(new SynthesisView(m_tabs))
{
    setAccessibleName(tr("Inspector"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Map, claims and synthesis"));
    m_tabs->addTab(m_map, tr("&Map"));
    m_tabs->addTab(m_claims, tr("&Claims by Seats"));
    m_tabs->addTab(m_synthesis, tr("S&ynthesis"));
    m_splitter->addWidget(m_answers);
    m_splitter->addWidget(m_tabs);
    m_splitter->setHandleWidth(8);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({3000, 2200}); // shares of whatever height there is
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 8, 8, 8);
    layout->addWidget(m_splitter);
    connectParts();
}

void Inspector::connectParts()
{
    connect(m_answers, &AnswersPane::stopSeat, this, &Inspector::stopSeat);
    connect(m_answers, &AnswersPane::retrySeat, this, &Inspector::retrySeat);
    connect(m_answers, &AnswersPane::linkActivated, this, &Inspector::linkActivated);
    connect(m_map, &MapView::passagesRequested, m_answers, &AnswersPane::showPassages);
    connect(m_map, &MapView::judgeAgain, this, &Inspector::judgeAgain);
    connect(m_claims, &ClaimsTable::passagesRequested, m_answers, &AnswersPane::showPassages);
    connect(m_synthesis, &SynthesisView::seatMarkerActivated, this, &Inspector::showSeat);
    connect(m_synthesis, &SynthesisView::synthesizeAgain, this, &Inspector::synthesizeAgain);
    connect(m_synthesis, &SynthesisView::linkActivated, this, &Inspector::linkActivated);
}

void Inspector::setTurn(const Turn &turn)
{
    m_labels.clear();
    for (const StageAnswer &seat : turn.seats)
        m_labels += seat.label;
    m_turnId = turn.id;
    m_answers->setTurn(turn);
    m_map->setTurn(turn);
    m_claims->setTurn(turn);
    m_synthesis->setTurn(turn);
}

void Inspector::apply(const Turn &turn, const RunEvent &event)
{
    if (turn.id != m_turnId || std::holds_alternative<RunStarted>(event.body)) {
        setTurn(turn);
        return;
    }
    m_answers->apply(turn, event);
    m_synthesis->apply(turn, event);
    if (isDelta(event))
        return;
    // A seat's own events change neither map nor table, which are costly to build.
    const auto *started = std::get_if<StageStarted>(&event.body);
    if (started && started->stage.kind == StageKind::Seat)
        return;
    m_map->setTurn(turn);
    if (std::holds_alternative<AnalysisReady>(event.body) || std::holds_alternative<StageReset>(event.body) || !turn.analysis)
        m_claims->setTurn(turn);
}

void Inspector::showSeat(const QString &label)
{
    m_answers->showSeat(static_cast<int>(m_labels.indexOf(label)));
}

QByteArray Inspector::saveState() const
{
    QJsonArray heights;
    for (const int height : m_splitter->sizes())
        heights.append(height);
    const QJsonObject state{{u"answers"_s, m_answers->saveState()}, {u"heights"_s, heights}, {u"tab"_s, m_tabs->currentIndex()}};
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
    if (heights.size() == m_splitter->count())
        m_splitter->setSizes(heights);
    m_tabs->setCurrentIndex(qBound(0, json.value("tab"_L1).toInt(), m_tabs->count() - 1));
    return true;
}

} // namespace fusion
