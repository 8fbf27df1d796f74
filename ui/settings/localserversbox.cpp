// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/localserversbox.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace fusion {

LocalServersBox::LocalServersBox(QWidget *parent)
    : QWidget(parent)
    , m_finder(new LocalEngineFinder(this))
    , m_look(new QPushButton(tr("&Look for Local Servers"), this))
    , m_state(new QLabel(this))
    , m_found(new QVBoxLayout)
{
    m_look->setToolTip(tr("Ollama, LM Studio, llama.cpp, Jan and vLLM, where they usually listen on this machine"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setAccessibleName(tr("Local model servers"));
    m_state->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_look, 0, Qt::AlignLeading);
    layout->addWidget(m_state);
    layout->addLayout(m_found);
    connect(m_look, &QPushButton::clicked, this, &LocalServersBox::look);
    connect(m_finder, &LocalEngineFinder::found, this, &LocalServersBox::offer);
    connect(m_finder, &LocalEngineFinder::finished, this, [this](int engines) {
        m_look->setEnabled(true);
        m_state->setVisible(engines == 0);
        m_state->setText(tr("None was found. Start one, then look again."));
    });
}

void LocalServersBox::look()
{
    while (QLayoutItem *item = m_found->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_look->setEnabled(false);
    m_state->setText(tr("Looking…"));
    m_state->show();
    m_finder->start();
}

void LocalServersBox::offer(const LocalEngine &engine)
{
    auto *add = new QPushButton(tr("Add %1 (%n model(s))", nullptr, engine.models).arg(engine.product), this);
    connect(add, &QPushButton::clicked, this, [this, engine] { emit chosen(engine); });
    m_found->addWidget(add, 0, Qt::AlignLeading);
}

} // namespace fusion
