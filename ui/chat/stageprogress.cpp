// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chat/stageprogress.h"

#include "core/base/failurewords.h"
#include "core/words/stagewords.h"
#include "ui/common/card.h"
#include "ui/common/stagedot.h"

#include <QGridLayout>
#include <QLabel>

namespace fusion {

StageProgress::StageProgress(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 2, 0, 2);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
}

void StageProgress::setTurn(const Turn &turn)
{
    const std::vector<const StageAnswer *> stages = stagesOf(turn);
    while (m_rows.size() < stages.size()) {
        Row row{.dot = new StageDot(this), .name = new QLabel(this), .state = new QLabel(this)};
        const int line = static_cast<int>(m_rows.size());
        row.name->setTextFormat(Qt::PlainText);
        row.name->setMinimumWidth(1);
        row.state->setTextFormat(Qt::PlainText);
        makeQuiet(row.state);
        m_grid->addWidget(row.dot, line, 0);
        m_grid->addWidget(row.name, line, 1);
        m_grid->addWidget(row.state, line, 2);
        m_rows.push_back(row);
    }
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const bool isUsed = i < stages.size();
        for (QWidget *part : std::initializer_list<QWidget *>{m_rows[i].dot, m_rows[i].name, m_rows[i].state})
            part->setVisible(isUsed);
        if (isUsed)
            show(m_rows[i], *stages[i]);
    }
}

void StageProgress::show(Row &row, const StageAnswer &stage)
{
    row.dot->setStage(stage);
    row.name->setText(tr("%1 · %2", "seat, judge or synthesizer; its model").arg(nameOfStage(stage), stage.modelName));
    QString state = stage.failure ? wordsFor(*stage.failure).title : wordsForStage(stage);
    if (stage.timing.leftMs() && stage.timing.endMs)
        state = tr("%1 · %2", "state, duration").arg(state, formatDuration(*stage.timing.endMs - *stage.timing.leftMs()));
    row.state->setText(state);
}

} // namespace fusion
