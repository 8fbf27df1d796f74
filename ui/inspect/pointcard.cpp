// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspect/pointcard.h"

#include "core/analysis/stances.h"
#include "ui/inspect/evidencebutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fusion {

PointCard::PointCard(const AnalysisPoint &point, AnalysisPart part, bool stable, const Turn &turn, QWidget *parent)
    : Card(Tone::Surface, parent)
    , m_point(point)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 9, 12, 9);
    layout->setSpacing(3);
    auto *row = new QHBoxLayout;
    auto *text = new QLabel(point.text, this);
    text->setTextFormat(Qt::PlainText); // the judge's words
    text->setWordWrap(true);
    text->setMinimumWidth(1);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (part == AnalysisPart::Contradictions) {
        QFont bold = text->font();
        bold.setBold(true);
        text->setFont(bold);
    }
    row->addWidget(text, 1);
    if (stable)
        addStable(row);
    addCount(row, turn.seats.size());
    layout->addLayout(row);
    addSeats(turn);
}

void PointCard::addStable(QHBoxLayout *row)
{
    auto *mark = new QLabel(tr("✓ stable", "a point that another run of the judge has, too"), this);
    mark->setTextFormat(Qt::PlainText);
    mark->setContentsMargins(0, 3, 0, 0); // on the line of the button beside it
    mark->setToolTip(tr("Survives the stability check: the judge found it again"));
    mark->setAccessibleName(mark->toolTip());
    makeQuiet(mark);
    row->addWidget(mark, 0, Qt::AlignTop);
}

void PointCard::addCount(QHBoxLayout *row, size_t seats)
{
    const auto found = std::ranges::count_if(m_point.evidence, &Evidence::found);
    if (found == 0)
        return;
    auto *all = new QToolButton(this);
    all->setAutoRaise(true);
    all->setFocusPolicy(Qt::StrongFocus);
    all->setText(tr("%1 of %2", "seats with a passage, all seats").arg(found).arg(seats));
    all->setToolTip(tr("Show the passages in all answers"));
    all->setAccessibleName(tr("Show the passages for: %1", "a point").arg(m_point.text));
    connect(all, &QToolButton::clicked, this, [this] { emit passagesRequested(m_point.evidence); });
    row->addWidget(all, 0, Qt::AlignTop);
}

/// The judge names seats in the order it was shown them, which was shuffled; here they stand in their own.
void PointCard::addSeats(const Turn &turn)
{
    std::vector<Evidence> inOrder = m_point.evidence;
    std::ranges::stable_sort(inOrder, {}, &Evidence::seat);
    for (const Evidence &evidence : inOrder) {
        const StageAnswer *seat = turn.find(Stage::ofSeat(evidence.seat));
        if (!seat)
            continue;
        const StageAnswer *owner = evidence.standsIn < 0 ? nullptr : turn.find(Stage::ofSeat(evidence.standsIn));
        auto *button = new EvidenceButton(evidence, *seat, this, owner ? owner->label : QString());
        connect(button, &QAbstractButton::clicked, this, [this, evidence] { emit passagesRequested({evidence}); });
        layout()->addWidget(button);
    }
}

void PointCard::addSources(const QString &rests)
{
    auto *line = new QLabel(tr("Sources: %1", "what a point rests on").arg(rests), this);
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    line->setMinimumWidth(1);
    makeQuiet(line);
    layout()->addWidget(line);
}

bool PointCard::restsOn(int seat, Span passage) const
{
    return restsOnPassage(m_point, seat, passage);
}

} // namespace fusion
