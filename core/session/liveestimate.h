// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"
#include "core/panel/estimate.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <vector>

namespace fusion {

class Catalog;
class SpendingLedger;

/// What the question that is being typed may cost, kept up to date: counted when typing rests, with the earlier turns counted on
/// a thread of the pool whenever they or the panel change. Lives on the GUI thread.
class LiveEstimate : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    LiveEstimate(const Catalog &catalog, const SpendingLedger &ledger, QObject *parent = nullptr);

    void setConversation(const Panel &panel, const std::vector<Turn> &earlier);
    void setQuestion(const QString &question);
    void setFiles(const std::vector<Attachment> &files);

    const Estimate &estimate() const { return m_estimate; }
    /// Brings it up to date at once, with the earlier turns as last counted.
    void refresh();

signals:
    void changed();

private:
    void countEarlier(const std::vector<Turn> &earlier);

    const Catalog &m_catalog;
    const SpendingLedger &m_ledger;
    Panel m_panel;
    QString m_question;
    TokenRange m_files; ///< what is attached, as a model reads it
    PanelLoad m_load;
    int m_counting = 0; ///< the last count that was begun
    Estimate m_estimate;
    QTimer m_rest;
};

} // namespace fusion
