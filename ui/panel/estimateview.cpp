// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panel/estimateview.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLocale>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

QString placeOf(const StageEstimate &stage)
{
    switch (stage.stage.kind) {
    case StageKind::Seat: return EstimateView::tr("Seat %1").arg(stage.label);
    case StageKind::Judge: return EstimateView::tr("Judge");
    case StageKind::Synthesizer: return EstimateView::tr("Synthesizer");
    case StageKind::CrossExam: break; // never part of an estimate
    }
    Q_UNREACHABLE_RETURN({});
}

QString rangeOf(TokenRange tokens)
{
    const QLocale locale;
    return tokens.low == tokens.high
               ? locale.toString(tokens.low)
               : EstimateView::tr("%1–%2", "numbers, from and to").arg(locale.toString(tokens.low), locale.toString(tokens.high));
}

QString lineOf(const StageEstimate &stage)
{
    const QString basis = stage.basedOn > 0 ? EstimateView::tr("as its last %n answer(s)", nullptr, stage.basedOn)
                                            : EstimateView::tr("a guess until it has answered here");
    return EstimateView::tr("%1 · %2: %3\n    %4 tokens in, %5 out, %6", "place, model, money, numbers, what they rest on")
        .arg(placeOf(stage), stage.modelName, formatCostRange(stage.cost), rangeOf(stage.input), rangeOf(stage.output), basis);
}

} // namespace

QStringList estimateLines(const Estimate &estimate)
{
    QStringList lines;
    for (const StageEstimate &stage : estimate.stages) {
        lines.append(lineOf(stage));
        for (const CostExtra extra : stage.extras)
            lines.append(u"    "_s + wordsFor(extra));
    }
    if (!estimate.stages.empty())
        lines.append(EstimateView::tr("Together: %1", "money").arg(formatCostRange(estimate.total())));
    return lines;
}

EstimateView::EstimateView(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_text(new QLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("What this question may cost"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
}

void EstimateView::setEstimate(const Estimate &estimate)
{
    m_text->setText(estimateLines(estimate).join(u'\n'));
    m_text->setAccessibleName(m_text->text());
}

void EstimateView::openAt(const QWidget &anchor)
{
    adjustSize();
    QPoint place = anchor.mapToGlobal(QPoint(anchor.width() - width(), -height() - 4));
    const QRect screen = anchor.screen()->availableGeometry();
    place.setX(qBound(screen.left(), place.x(), qMax(screen.left(), screen.right() - width())));
    place.setY(qMax(screen.top(), place.y()));
    move(place);
    show();
    m_text->setFocus(Qt::PopupFocusReason);
}

QString EstimateView::text() const
{
    return m_text->text();
}

} // namespace fusion
