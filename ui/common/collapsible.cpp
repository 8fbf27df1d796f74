// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/collapsible.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace fusion {

Collapsible::Collapsible(QWidget *parent)
    : QWidget(parent)
    , m_header(new QToolButton(this))
    , m_layout(new QVBoxLayout(this))
{
    m_header->setCheckable(true);
    m_header->setAutoRaise(true);
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_header->setFocusPolicy(Qt::StrongFocus);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(4);
    m_layout->addWidget(m_header, 0, Qt::AlignLeading);
    connect(m_header, &QToolButton::toggled, this, &Collapsible::update);
    connect(m_header, &QToolButton::clicked, this, &Collapsible::toggledByPerson);
    update();
}

void Collapsible::setTitle(const QString &title)
{
    m_header->setText(title);
    m_header->setAccessibleName(title);
}

QString Collapsible::title() const
{
    return m_header->text();
}

void Collapsible::setContent(QWidget *content)
{
    delete m_content;
    m_content = content;
    m_layout->addWidget(content);
    update();
}

void Collapsible::setExpanded(bool expanded)
{
    m_header->setChecked(expanded);
}

bool Collapsible::isExpanded() const
{
    return m_header->isChecked();
}

void Collapsible::update()
{
    m_header->setArrowType(isExpanded() ? Qt::DownArrow : (isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow));
    if (m_content)
        m_content->setVisible(isExpanded());
}

} // namespace fusion
