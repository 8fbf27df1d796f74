// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panel/panelsummary.h"

#include "core/catalog/catalog.h"
#include "core/panel/presets.h"
#include "ui/panel/estimateview.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace fusion {

PanelSummary::PanelSummary(const Catalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_words(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_text(new QLabel(this))
    , m_cost(new QToolButton(this))
    , m_details(new EstimateView(this))
    , m_change(new QPushButton(tr("Change &Panel"), this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setContentsMargins(8, 0, 0, 0); // in line with the flat button's text below
    m_text->setAccessibleName(tr("Panel that will answer"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    m_words->setSpacing(0);
    m_words->addWidget(m_text);
    m_words->addWidget(m_cost, 0, Qt::AlignLeading);
    layout->addLayout(m_words, 1);
    m_cost->setAutoRaise(true);
    m_cost->setFocusPolicy(Qt::StrongFocus);
    m_cost->hide();
    layout->addWidget(m_change);
    connect(m_cost, &QToolButton::clicked, this, [this] { m_details->openAt(*m_cost); });
    connect(m_change, &QPushButton::clicked, this, &PanelSummary::activated);
    connect(&m_catalog, &Catalog::changed, this, &PanelSummary::showPanel);
    showPanel();
}

void PanelSummary::setPanel(const Panel &panel)
{
    m_panel = panel;
    showPanel();
}

void PanelSummary::setObstacles(const QStringList &obstacles)
{
    m_obstacles = obstacles;
    showPanel();
}

void PanelSummary::setEstimate(const Estimate &estimate, bool warn)
{
    const QString cost = formatCostRange(estimate.total());
    m_cost->setVisible(!estimate.stages.empty());
    m_cost->setText(warn ? tr("⚠ %1 a question", "money; more than the person wants to be warned of").arg(cost)
                         : tr("%1 a question", "money").arg(cost));
    m_cost->setAccessibleName(warn ? tr("This question may cost %1, more than you wanted to be warned of").arg(cost)
                                   : tr("This question may cost %1").arg(cost));
    m_cost->setAccessibleDescription(tr("Opens what each stage may cost"));
    m_cost->setToolTip(estimateLines(estimate).join(u'\n').toHtmlEscaped().replace(u'\n', "<br>"_L1));
    m_details->setEstimate(estimate);
    fitToWidth();
}

void PanelSummary::fitToWidth()
{
    const int text = m_text->fontMetrics().horizontalAdvance(m_text->text()) + m_text->contentsMargins().left();
    const int needed = text + m_cost->sizeHint().width() + m_change->sizeHint().width() + 3 * layout()->spacing();
    const bool isWide = needed < width();
    m_words->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_words->setStretch(0, isWide ? 0 : 1);
    m_words->setAlignment(m_cost, isWide ? Qt::AlignVCenter | Qt::AlignLeading : Qt::Alignment(Qt::AlignLeading));
}

void PanelSummary::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitToWidth();
}

QString PanelSummary::costText() const
{
    return m_cost->isHidden() ? QString() : m_cost->text();
}

QString PanelSummary::text() const
{
    return m_text->text();
}

QString PanelSummary::nameOf(const ModelSettings &settings) const
{
    const auto known = m_catalog.find(settings.model);
    return known ? known->name : settings.model.id;
}

void PanelSummary::showPanel()
{
    const std::vector<int> seats = m_panel.enabledSeats();
    if (!m_obstacles.isEmpty()) {
        m_text->setText(m_obstacles.first());
        fitToWidth();
        return;
    }
    if (seats.size() == 1) {
        m_text->setText(tr("%1 answers alone").arg(nameOf(m_panel.seats.at(static_cast<size_t>(seats.front())).ask)));
        fitToWidth();
        return;
    }
    const QString who = tr("%n seat(s)", nullptr, static_cast<int>(seats.size()));
    m_text->setText(tr("%1: %2 · judge %3 · synthesizer %4", "panel name, seats, models")
                        .arg(presetTitle(m_panel.name), who, nameOf(m_panel.judge), nameOf(m_panel.synthesizer)));
    fitToWidth();
}

} // namespace fusion
