// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panel/panelsummary.h"

#include "core/catalog/catalog.h"
#include "core/panel/estimate.h"
#include "core/panel/presets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace fusion {

PanelSummary::PanelSummary(const Catalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_text(new QLabel(this))
    , m_change(new QPushButton(tr("Change &Panel"), this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAccessibleName(tr("Panel that will answer"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text, 1);
    layout->addWidget(m_change);
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
        return;
    }
    if (seats.size() == 1) {
        m_text->setText(tr("%1 answers alone").arg(nameOf(m_panel.seats.at(static_cast<size_t>(seats.front())).ask)));
        return;
    }
    const QString who = tr("%n seat(s)", nullptr, static_cast<int>(seats.size()));
    const QString cost = formatMoney(roughCost(m_panel, m_catalog));
    m_text->setText(tr("%1: %2 · judge %3 · synthesizer %4 · about %5 a question", "panel name, seats, models, money")
                        .arg(presetTitle(m_panel.name), who, nameOf(m_panel.judge), nameOf(m_panel.synthesizer), cost));
}

} // namespace fusion
