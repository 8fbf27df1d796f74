// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/liveestimate.h"

#include "core/catalog/catalog.h"
#include "core/chat/tokencount.h"
#include "core/fusion/panelload.h"
#include "core/session/spendingledger.h"

#include <QPromise>
#include <QThreadPool>

#include <chrono>
#include <memory>

using namespace std::chrono_literals;

namespace fusion {

LiveEstimate::LiveEstimate(const Catalog &catalog, const SpendingLedger &ledger, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_ledger(ledger)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(200ms);
    connect(&m_rest, &QTimer::timeout, this, &LiveEstimate::refresh);
    connect(&catalog, &Catalog::changed, &m_rest, qOverload<>(&QTimer::start));
    connect(&ledger, &SpendingLedger::habitsChanged, &m_rest, qOverload<>(&QTimer::start));
}

void LiveEstimate::setConversation(const Panel &panel, const std::vector<Turn> &earlier)
{
    m_panel = panel;
    countEarlier(earlier);
    refresh();
}

void LiveEstimate::setQuestion(const QString &question)
{
    m_question = question;
    m_rest.start();
}

void LiveEstimate::setFiles(const std::vector<Attachment> &files)
{
    m_files = {};
    for (const Attachment &file : files)
        m_files += roughTokens(file);
    m_rest.start();
}

void LiveEstimate::countEarlier(const std::vector<Turn> &earlier)
{
    const int counting = ++m_counting;
    m_load = {};
    if (earlier.empty()) {
        m_load = memoryLoad(m_panel, earlier);
        return;
    }
    const auto promise = std::make_shared<QPromise<PanelLoad>>();
    promise->start();
    promise->future().then(this, [this, counting](const PanelLoad &load) {
        if (counting != m_counting)
            return;
        m_load = load;
        refresh();
    });
    QThreadPool::globalInstance()->start([promise, panel = m_panel, earlier] {
        promise->addResult(memoryLoad(panel, earlier));
        promise->finish();
    });
}

void LiveEstimate::refresh()
{
    m_rest.stop();
    PanelLoad load = m_load;
    load.question = roughTokens(m_question);
    load.question += m_files;
    Estimate estimate = estimateOf(m_panel, m_catalog, m_ledger.habits(), load);
    if (estimate == m_estimate)
        return;
    m_estimate = std::move(estimate);
    emit changed();
}

} // namespace fusion
