// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspect/conflictsview.h"

#include "core/words/partwords.h"
#include "ui/inspect/conflictcard.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

QString headOf(const Turn &turn)
{
    if (const QString missing = missingAnalysisWords(turn); !missing.isEmpty())
        return missing;
    if (!turn.analysis || turn.analysis->contradictions.empty())
        return ConflictsView::tr("The map shows no contradiction.");
    return ConflictsView::tr(
        "Rule on what you know better, then let the synthesizer write again: only that call goes out, and it is "
        "told your rulings.");
}

} // namespace

ConflictsView::ConflictsView(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget(this))
    , m_layout(new QVBoxLayout(m_content))
    , m_head(new QLabel(m_content))
    , m_write(new QPushButton(tr("Write Again with the Rulings"), m_content))
    , m_older(new QLabel(m_content))
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Conflicts"));
    setWidget(m_content);
    viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    for (QLabel *label : {m_head, m_older}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(1);
        makeQuiet(label);
    }
    m_write->setAutoDefault(false);
    m_layout->setContentsMargins(6, 6, 10, 10);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_head);
    m_layout->addWidget(m_write, 0, Qt::AlignLeading);
    m_layout->addWidget(m_older);
    m_layout->addStretch();
    connect(m_write, &QPushButton::clicked, this, &ConflictsView::writeRequested);
    setTurn({});
}

void ConflictsView::setTurn(const Turn &turn)
{
    const bool hasMap = missingAnalysisWords(turn).isEmpty() && turn.analysis;
    const std::vector<AnalysisPoint> points = hasMap ? turn.analysis->contradictions : std::vector<AnalysisPoint>{};
    m_head->setText(headOf(turn));
    m_write->setVisible(!turn.rulings.empty());
    m_write->setEnabled(turn.state != TurnState::Running);
    // Cards are made anew only for other points: whoever rules keeps focus and place.
    if (points != m_points || turn.id != m_turnId) {
        m_points = points;
        m_turnId = turn.id;
        makeCards(turn);
    } else {
        for (ConflictCard *card : m_cards)
            card->setTurn(turn);
    }
    QStringList older;
    for (const Ruling &ruling : turn.rulings) {
        if (std::ranges::find(points, ruling.topic, &AnalysisPoint::text) == points.end())
            older += tr("%1: %2", "topic, ruling").arg(ruling.topic, wordsForRuling(ruling, turn));
    }
    m_older->setText(older.isEmpty() ? QString() : tr("From another version of the map:\n%1").arg(older.join(u'\n')));
    m_older->setVisible(!older.isEmpty());
}

void ConflictsView::makeCards(const Turn &turn)
{
    for (ConflictCard *card : m_cards)
        delete card;
    m_cards.clear();
    for (const AnalysisPoint &point : m_points) {
        auto *card = new ConflictCard(point, turn, m_content);
        connect(card, &ConflictCard::ruled, this, &ConflictsView::ruled);
        connect(card, &ConflictCard::passagesRequested, this, &ConflictsView::passagesRequested);
        connect(card, &ConflictCard::crossExaminationRequested, this, [this, topic = point.text] { emit crossExamine(topic); });
        m_layout->insertWidget(m_layout->count() - 2, card); // above what is left of other versions
        m_cards.push_back(card);
    }
}

} // namespace fusion
