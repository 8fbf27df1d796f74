// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panel/toolchoice.h"

#include "core/tools/toolbox.h"
#include "ui/common/flowlayout.h"
#include "ui/common/withoutmnemonic.h"

#include <QCheckBox>
#include <QLabel>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fusion {

ToolChoice::ToolChoice(QWidget *parent)
    : QWidget(parent)
    , m_stepsName(new QLabel(tr("Steps"), this))
    , m_steps(new QSpinBox(this))
{
    auto *row = new FlowLayout(this);
    row->setContentsMargins({});
    addBox(toolnames::webSearch, tr("Web search"), tr("Searches with the service chosen in the settings."));
    addBox(toolnames::webFetch, tr("Read pages"), tr("Reads public pages of the Web."));
    addBox(toolnames::shell, tr("Shell"), tr("Runs commands in a sandbox without network; you are asked before the first."));
    addBox(toolnames::providerSearch, tr("Provider's search"), tr("The model's own provider searches, where it offers that."));
    addBox(toolnames::providerFetch, tr("Provider's pages"), tr("The model's own provider reads pages, where it offers that."));
    m_steps->setRange(0, 16);
    m_steps->setSpecialValueText(tr("4 (default)"));
    m_steps->setAccessibleName(withoutMnemonic(m_stepsName->text()));
    m_steps->setToolTip(tr("In how many requests it may use tools before it has to answer."));
    m_stepsName->setBuddy(m_steps);
    row->addWidget(m_stepsName);
    row->addWidget(m_steps);
    connect(m_steps, &QSpinBox::valueChanged, this, &ToolChoice::changed);
    showSteps();
}

void ToolChoice::addBox(const QString &tool, const QString &name, const QString &what)
{
    auto *box = new QCheckBox(name, this);
    box->setAccessibleName(withoutMnemonic(name));
    box->setToolTip(what);
    layout()->addWidget(box);
    m_boxes.push_back({.tool = tool, .box = box});
    connect(box, &QCheckBox::clicked, this, [this] {
        showSteps();
        emit changed();
    });
}

void ToolChoice::setTools(const QStringList &tools, std::optional<int> steps)
{
    m_unknown = tools;
    for (const Box &choice : m_boxes) {
        choice.box->setChecked(tools.contains(choice.tool));
        m_unknown.removeAll(choice.tool);
    }
    const QSignalBlocker quiet(m_steps);
    m_steps->setValue(steps.value_or(0));
    showSteps();
}

QStringList ToolChoice::tools() const
{
    QStringList chosen;
    for (const Box &choice : m_boxes) {
        if (choice.box->isChecked())
            chosen.append(choice.tool);
    }
    return chosen + m_unknown;
}

std::optional<int> ToolChoice::steps() const
{
    return m_steps->value() == 0 ? std::nullopt : std::optional(m_steps->value());
}

void ToolChoice::setObstacle(const QString &why)
{
    setEnabled(why.isEmpty());
    setToolTip(why);
}

void ToolChoice::showSteps()
{
    const bool any = std::ranges::any_of(m_boxes, [](const Box &choice) { return choice.box->isChecked(); });
    m_stepsName->setVisible(any);
    m_steps->setVisible(any);
}

} // namespace fusion
