// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspect/mapview.h"

#include "core/analysis/turnsources.h"
#include "core/fusion/stability.h"
#include "core/words/partwords.h"
#include "ui/common/card.h"
#include "ui/common/collapsible.h"
#include "ui/common/readonlyview.h"
#include "ui/inspect/agreementview.h"
#include "ui/inspect/pointcard.h"
#include "ui/inspect/sourcewords.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr size_t firstCards = 8; ///< more than fit a screen
constexpr qint64 sliceMs = 6;

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText); // the judge's words
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// What the cards show of the seats.
QStringList lookOf(const Turn &turn)
{
    QStringList look;
    for (const StageAnswer &seat : turn.seats)
        look += seat.label + u'\n' + seat.colour;
    return look;
}

} // namespace

MapView::MapView(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget(this))
    , m_layout(new QVBoxLayout(m_content))
    , m_provenance(plainLabel({}, m_content))
    , m_missing(plainLabel({}, m_content))
    , m_again(new QPushButton(tr("Judge Again"), m_content))
    , m_sent(new QPushButton(tr("What Was Sent"), m_content))
    , m_check(new Collapsible(m_content))
    , m_agreementPart(new Collapsible(m_content))
    , m_agreement(new AgreementView(m_agreementPart))
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Map of the answers"));
    setWidget(m_content);
    viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    makeQuiet(m_provenance);
    m_again->setAutoDefault(false);
    m_again->setAccessibleName(tr("Let the judge compare the answers again"));
    m_sent->setAutoDefault(false);
    m_sent->setFlat(true);
    m_sent->setAccessibleName(tr("What was sent to the judge"));
    m_makesMore.setInterval(0);
    buildLayout();
    connect(&m_makesMore, &QTimer::timeout, this, &MapView::makeSome);
    connect(m_again, &QPushButton::clicked, this, &MapView::judgeAgain);
    connect(m_sent, &QPushButton::clicked, this, &MapView::sentRequested);
    setTurn({});
}

void MapView::buildLayout()
{
    m_layout->setContentsMargins(6, 6, 10, 10);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_provenance);
    m_layout->addWidget(m_missing);
    m_layout->addWidget(m_again, 0, Qt::AlignLeading);
    for (const AnalysisPart part : allAnalysisParts) {
        auto *section = new Collapsible(m_content);
        section->setExpanded(true);
        section->setToolTip(explanationOfPart(part));
        m_parts.push_back(section);
        m_layout->addWidget(section);
    }
    m_check->setTitle(tr("Found Here, Not Mentioned by the Judge"));
    m_check->setToolTip(tr("Figures, names and code that the comparison on this machine found to differ."));
    m_check->setExpanded(true);
    m_check->hide();
    m_agreementPart->setTitle(tr("How Far the Seats Agree"));
    m_agreementPart->setContent(m_agreement);
    m_agreementPart->setExpanded(true);
    m_layout->insertWidget(m_layout->indexOf(m_parts[1]) + 1, m_check); // behind the contradictions
    m_layout->addWidget(m_agreementPart);
    m_layout->addWidget(m_sent, 0, Qt::AlignLeading);
    m_layout->addStretch();
}

void MapView::setTurn(const Turn &turn)
{
    const bool isLocal = turn.analysis && turn.analysis->source == AnalysisSource::Local;
    const QString missing = isLocal ? localAnalysisWords(turn) : missingAnalysisWords(turn);
    const bool judgeLost =
        turn.judge && isSettled(turn.judge->state) && turn.judge->state != StageState::Skipped && !missing.isEmpty();
    m_missing->setText(missing);
    m_missing->setVisible(!missing.isEmpty());
    m_again->setVisible(!isReadOnlyView(*this) && (turn.canJudgeAgain() || (judgeLost && turn.state != TurnState::Running)));
    m_sent->setVisible(turn.judge && turn.judge->request && !isReadOnlyView(*this));
    showProvenance(turn);
    // Only a new comparison is worth new cards: building them takes focus and place from whoever reads the map.
    const Shown shown{.analysis = missing.isEmpty() || isLocal ? turn.analysis : std::nullopt,
                      .seats = lookOf(turn),
                      .stable = stablePoints(turn)};
    if (m_shown == shown)
        return;
    m_shown = shown;
    showParts(turn);
    m_agreement->setTurn(turn);
    m_agreementPart->setVisible(shown.analysis && !shown.analysis->isEmpty());
    setUnmentioned({}, turn);
}

void MapView::setUnmentioned(const std::vector<AnalysisPoint> &points, const Turn &turn)
{
    if (points == m_unmentioned)
        return;
    m_unmentioned = points;
    m_turn.seats = turn.seats;
    m_check->setVisible(!points.empty());
    m_check->setTitle(tr("▲ Found Here, Not Mentioned by the Judge (%1)", "number of points").arg(points.size()));
    QWidget *section = sectionOf(m_check);
    for (const AnalysisPoint &point : points)
        m_planned.push_back({.point = point, .part = AnalysisPart::Contradictions, .section = section});
    m_makesMore.start();
}

int MapView::showPointsOf(int seat, Span passage)
{
    makeRest();
    int count = 0;
    for (const QPointer<PointCard> &card : m_cards) {
        if (!card)
            continue;
        const bool restsOnIt = card->restsOn(seat, passage);
        card->setTone(restsOnIt ? Card::Tone::Accent : Card::Tone::Surface);
        if (restsOnIt && ++count == 1)
            ensureWidgetVisible(card);
    }
    return count;
}

void MapView::showFound(const SearchWords &words)
{
    const auto has = [&words](const QString &text) { return !words.placesIn(text, 1).empty(); };
    makeRest();
    Card *first = nullptr;
    for (Card *card : m_content->findChildren<Card *>()) {
        const QList<QLabel *> labels = card->findChildren<QLabel *>();
        const QList<QAbstractButton *> buttons = card->findChildren<QAbstractButton *>();
        const bool isFound = std::ranges::any_of(labels, has, &QLabel::text) ||
                             std::ranges::any_of(buttons, has, &QAbstractButton::accessibleName);
        card->setTone(isFound ? Card::Tone::Accent : Card::Tone::Surface);
        if (isFound && !first)
            first = card;
    }
    if (!first)
        return;
    for (Collapsible *part : m_parts)
        part->setExpanded(part->isExpanded() || part->isAncestorOf(first));
    m_layout->activate();
    ensureWidgetVisible(first);
}

void MapView::showProvenance(const Turn &turn)
{
    QStringList notes;
    if (turn.analysis && turn.analysis->source == AnalysisSource::Local)
        notes += tr("Compared on this machine, without a model");
    else
        notes = provenanceOf(turn);
    m_provenance->setText(notes.join(u" · "_s));
    m_provenance->setVisible(!notes.isEmpty());
}

void MapView::showParts(const Turn &turn)
{
    const bool hasAnalysis = missingAnalysisWords(turn).isEmpty() && turn.analysis;
    m_content->setMinimumHeight(m_content->height()); // whoever reads further down stays there
    m_cards.clear();
    m_planned.clear();
    m_turn = {};
    m_turn.seats = turn.seats;
    const TurnSources sources = sourcesOf(turn);
    const auto restsOf = [&](PointRef ref) {
        const auto found = std::ranges::find(sources.points, ref, &PointSources::point);
        return sources.pages.empty() || found == sources.points.end() ? QString() : sourcesOfPoint(*found, turn);
    };
    size_t number = 0;
    for (size_t i = 0; i < m_parts.size(); ++i) {
        const AnalysisPart part = allAnalysisParts.at(i);
        const std::vector<AnalysisPoint> points = hasAnalysis ? turn.analysis->part(part) : std::vector<AnalysisPoint>{};
        m_parts[i]->setVisible(hasAnalysis);
        m_parts[i]->setTitle(tr("%1 %2 (%3)", "symbol and name of a part of the map, number of its points")
                                 .arg(symbolOfPart(part), titleOfPart(part))
                                 .arg(points.size()));
        QWidget *section = sectionOf(m_parts[i]);
        for (size_t at = 0; at < points.size(); ++at) {
            const bool stable = number < m_shown->stable.size() && m_shown->stable[number];
            m_planned.push_back({.point = points[at],
                                 .part = part,
                                 .stable = stable,
                                 .rests = restsOf({.part = part, .index = at}),
                                 .section = section});
            ++number;
        }
        if (points.empty()) {
            QLabel *none = plainLabel(tr("Nothing here."), section);
            makeQuiet(none);
            section->layout()->addWidget(none);
            none->show();
        }
    }
    while (!m_planned.empty() && m_cards.size() < firstCards) {
        makeCard(m_planned.front());
        m_planned.pop_front();
    }
    m_makesMore.start();
}

/// An empty column for cards, in the place of what its owner held.
QWidget *MapView::sectionOf(Collapsible *owner)
{
    auto *content = new QWidget(owner);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 6);
    column->setSpacing(6);
    owner->setContent(content);
    return content;
}

void MapView::makeCard(const Planned &planned)
{
    if (!planned.section)
        return;
    auto *card = new PointCard(planned.point, planned.part, planned.stable, m_turn, planned.section);
    connect(card, &PointCard::passagesRequested, this, &MapView::passagesRequested);
    if (!planned.rests.isEmpty())
        card->addSources(planned.rests);
    planned.section->layout()->addWidget(card);
    card->show(); // the section is there already
    m_cards.emplace_back(card);
}

/// As many cards as nobody notices.
void MapView::makeSome()
{
    QElapsedTimer clock;
    clock.start();
    while (!m_planned.empty() && clock.elapsed() < sliceMs) {
        makeCard(m_planned.front());
        m_planned.pop_front();
    }
    if (!m_planned.empty())
        return;
    m_makesMore.stop();
    m_content->setMinimumHeight(0);
}

void MapView::makeRest()
{
    if (!m_makesMore.isActive())
        return;
    for (const Planned &planned : std::exchange(m_planned, {}))
        makeCard(planned);
    makeSome();
    m_layout->activate();
}

} // namespace fusion
