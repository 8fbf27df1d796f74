// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspect/stageheader.h"

#include "core/base/failurewords.h"
#include "core/words/stagewords.h"
#include "core/words/turnfigures.h"
#include "ui/common/badge.h"
#include "ui/common/card.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/relativefont.h"
#include "ui/common/seatcolours.h"
#include "ui/common/stagedot.h"

#include <QHBoxLayout>
#include <QLabel>

namespace fusion {

StageHeader::StageHeader(QWidget *parent)
    : QWidget(parent)
    , m_dot(new StageDot(this))
    , m_label(new Badge({}, this))
    , m_model(new ElidedLabel(this))
    , m_simulated(new Badge(tr("simulated"), this))
    , m_state(new QLabel(this))
    , m_figures(new QLabel(this))
    , m_trouble(new QLabel(this))
{
    QFont bold = font();
    bold.setBold(true);
    m_model->setFont(bold);
    setRelativeFont(m_simulated, 0.85);
    setRelativeFont(m_figures, 0.9);
    m_simulated->setToolTip(tr("The answers of this model were written beforehand."));
    for (QLabel *label : {m_state, m_figures, m_trouble}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(1);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    makeQuiet(m_figures);

    auto *row = new QHBoxLayout;
    row->setSpacing(7);
    row->addWidget(m_dot);
    row->addWidget(m_label);
    row->addWidget(m_model, 1);
    m_row = row;
    auto *stateRow = new QHBoxLayout;
    stateRow->setSpacing(7);
    stateRow->addWidget(m_state, 1);
    stateRow->addWidget(m_simulated, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(3);
    layout->addLayout(row);
    layout->addLayout(stateRow);
    layout->addWidget(m_figures);
    layout->addWidget(m_trouble);
}

void StageHeader::addControl(QWidget *control)
{
    m_row->addWidget(control);
}

void StageHeader::setStage(const StageAnswer &stage, const QString &advice)
{
    m_dot->setStage(stage);
    const bool isSeat = stage.stage.kind == StageKind::Seat;
    const QString name = isSeat ? stage.label : nameOfStage(stage);
    if (m_label->text() != name)
        m_label->setText(name);
    if (isSeat)
        m_label->setColour([place = stage.stage.seat, colour = stage.colour](const QPalette &palette) {
            return seatColour(place, colour, palette);
        });
    m_model->setText(stage.modelName);
    m_simulated->setVisible(stage.simulated || stage.guest);
    m_simulated->setText(stage.guest ? tr("guest", "an answer that the person added") : tr("simulated"));
    m_simulated->setToolTip(stage.guest ? tr("You added this answer. Nobody was asked, and it cost nothing.")
                                        : tr("The answers of this model were written beforehand."));
    m_state->setText(stage.guest && stage.state == StageState::Late ? tr("not judged yet") : wordsForStage(stage));
    m_figures->setText(figuresOf(stage));
    m_figures->setVisible(!m_figures->text().isEmpty());
    const QString cost = costInWords(stage);
    m_figures->setToolTip(cost.toHtmlEscaped());
    m_figures->setAccessibleName(cost.isEmpty() ? m_figures->text() : m_figures->text() + u'\n' + cost);
    const QString trouble = troubleOf(stage);
    m_trouble->setText(advice.isEmpty() ? trouble : trouble + u'\n' + advice);
    m_trouble->setVisible(!m_trouble->text().isEmpty());
}

void StageHeader::mouseDoubleClickEvent(QMouseEvent *)
{
    emit doubleClicked();
}

QString troubleOf(const StageAnswer &stage)
{
    if (stage.state == StageState::Failed && stage.failure)
        return sentenceFor(*stage.failure);
    if (stage.state == StageState::Interrupted)
        return StageHeader::tr("The program ended while this was being written. What came until then is kept.");
    switch (stage.finishReason) {
    case FinishReason::Length: return StageHeader::tr("Cut off at the token limit.");
    case FinishReason::ContentFilter: return StageHeader::tr("Cut off by the provider's content filter.");
    case FinishReason::Unknown:
    case FinishReason::Stop:
    case FinishReason::ToolCalls:
    case FinishReason::Error: return {};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace fusion
