// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panel/toolchoice.h"

#include "core/tools/toolbox.h"
#include "ui/common/flowlayout.h"
#include "ui/common/withoutmnemonic.h"

#include <QCheckBox>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fusion {

ToolChoice::ToolChoice(QWidget *parent)
    : QWidget(parent)
    , m_stepsName(new QLabel(tr("Steps"), this))
    , m_steps(new QSpinBox(this))
    , m_missing(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    auto *row = new FlowLayout;
    row->setContentsMargins({});
    column->addLayout(row);
    column->addWidget(m_missing);
    m_missing->setTextFormat(Qt::PlainText);
    m_missing->setWordWrap(true);
    m_missing->setMinimumWidth(1);
    m_missing->hide();
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
    for (const Box &choice : m_boxes)
        row->addWidget(choice.box);
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
    m_boxes.push_back({.tool = tool, .box = box, .what = what});
    connect(box, &QCheckBox::clicked, this, [this] {
        showSteps();
        showMissing();
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
    showMissing();
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

void ToolChoice::setWhyNot(WhyNot whyNot)
{
    m_whyNot = std::move(whyNot);
    showMissing();
}

/// In full for those that are chosen; the others say it when they are pointed at, or read out.
void ToolChoice::showMissing()
{
    QStringList missing;
    for (const Box &choice : m_boxes) {
        const QString why = m_whyNot ? m_whyNot(choice.tool) : QString();
        choice.box->setToolTip(why.isEmpty() ? choice.what : choice.what + u'\n' + why);
        choice.box->setAccessibleDescription(choice.box->toolTip());
        if (!why.isEmpty() && choice.box->isChecked())
            missing += tr("%1: %2", "a tool, why it cannot be had").arg(choice.box->text(), why);
    }
    m_missing->setText(missing.join(u'\n'));
    m_missing->setVisible(!missing.isEmpty());
}

void ToolChoice::showSteps()
{
    const bool any = std::ranges::any_of(m_boxes, [](const Box &choice) { return choice.box->isChecked(); });
    m_stepsName->setVisible(any);
    m_steps->setVisible(any);
}

} // namespace fusion
