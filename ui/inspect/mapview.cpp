// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspect/mapview.h"

#include "core/words/partwords.h"
#include "ui/common/card.h"
#include "ui/common/collapsible.h"
#include "ui/common/readonlyview.h"
#include "ui/inspect/agreementview.h"
#include "ui/inspect/evidencebutton.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText); // the judge's words
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

int foundSeats(const AnalysisPoint &point)
{
    return static_cast<int>(std::ranges::count_if(point.evidence, &Evidence::found));
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
    buildLayout();
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
    const Shown shown{.analysis = missing.isEmpty() || isLocal ? turn.analysis : std::nullopt, .seats = lookOf(turn)};
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
    m_check->setVisible(!points.empty());
    m_check->setTitle(tr("▲ Found Here, Not Mentioned by the Judge (%1)", "number of points").arg(points.size()));
    auto *content = new QWidget(m_check);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 6);
    column->setSpacing(6);
    for (const AnalysisPoint &point : points)
        column->addWidget(pointCard(point, AnalysisPart::Contradictions, turn));
    m_check->setContent(content);
}

int MapView::showPointsOf(int seat, Span passage)
{
    int count = 0;
    for (const Shining &shining : m_cards) {
        const bool restsOnIt = std::ranges::any_of(shining.evidence, [&](const Evidence &voice) {
            return voice.found && voice.seat == seat && std::ranges::any_of(voice.spans, [passage](Span span) {
                       return span.begin < passage.end && passage.begin < span.end;
                   });
        });
        if (!shining.card)
            continue;
        shining.card->setTone(restsOnIt ? Card::Tone::Accent : Card::Tone::Surface);
        if (restsOnIt && ++count == 1)
            ensureWidgetVisible(shining.card);
    }
    return count;
}

void MapView::showFound(const SearchWords &words)
{
    const auto has = [&words](const QString &text) { return !words.placesIn(text, 1).empty(); };
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
    m_cards.clear();
    for (size_t i = 0; i < m_parts.size(); ++i) {
        const AnalysisPart part = allAnalysisParts.at(i);
        const std::vector<AnalysisPoint> points = hasAnalysis ? turn.analysis->part(part) : std::vector<AnalysisPoint>{};
        m_parts[i]->setVisible(hasAnalysis);
        m_parts[i]->setTitle(tr("%1 %2 (%3)", "symbol and name of a part of the map, number of its points")
                                 .arg(symbolOfPart(part), titleOfPart(part))
                                 .arg(points.size()));
        auto *content = new QWidget(m_parts[i]);
        auto *column = new QVBoxLayout(content);
        column->setContentsMargins(0, 0, 0, 6);
        column->setSpacing(6);
        for (const AnalysisPoint &point : points)
            column->addWidget(pointCard(point, part, turn));
        if (points.empty()) {
            QLabel *none = plainLabel(tr("Nothing here."), content);
            makeQuiet(none);
            column->addWidget(none);
        }
        m_parts[i]->setContent(content);
    }
}

QWidget *MapView::pointCard(const AnalysisPoint &point, AnalysisPart part, const Turn &turn)
{
    auto *card = new Card(Card::Tone::Surface, m_content);
    m_cards.push_back({.evidence = point.evidence, .card = card});
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(12, 9, 12, 9);
    layout->setSpacing(3);
    auto *row = new QHBoxLayout;
    QLabel *text = plainLabel(point.text, card);
    if (part == AnalysisPart::Contradictions) {
        QFont bold = text->font();
        bold.setBold(true);
        text->setFont(bold);
    }
    row->addWidget(text, 1);
    if (const int found = foundSeats(point); found > 0) {
        auto *all = new QToolButton(card);
        all->setAutoRaise(true);
        all->setFocusPolicy(Qt::StrongFocus);
        all->setText(tr("%1 of %2", "seats with a passage, all seats").arg(found).arg(turn.seats.size()));
        all->setToolTip(tr("Show the passages in all answers"));
        all->setAccessibleName(tr("Show the passages for: %1", "a point").arg(point.text));
        connect(all, &QToolButton::clicked, this, [this, evidence = point.evidence] { emit passagesRequested(evidence); });
        row->addWidget(all, 0, Qt::AlignTop);
    }
    layout->addLayout(row);
    // The judge names seats in the order it was shown them, which was shuffled.
    std::vector<Evidence> inOrder = point.evidence;
    std::ranges::stable_sort(inOrder, {}, &Evidence::seat);
    for (const Evidence &evidence : inOrder) {
        const StageAnswer *seat = turn.find(Stage::ofSeat(evidence.seat));
        if (!seat)
            continue;
        const StageAnswer *owner = evidence.standsIn < 0 ? nullptr : turn.find(Stage::ofSeat(evidence.standsIn));
        auto *button = new EvidenceButton(evidence, *seat, card, owner ? owner->label : QString());
        connect(button, &QAbstractButton::clicked, this, [this, evidence] { emit passagesRequested({evidence}); });
        layout->addWidget(button);
    }
    return card;
}

} // namespace fusion
