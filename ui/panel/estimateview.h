// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/panel/estimate.h"

#include <QFrame>

class QLabel;

namespace fusion {

/// "Seat A · Opus: $0.01–$0.04 (900 in, 300–1,500 out; its last 12 answers)": a line a stage, then what is not in the amounts.
QStringList estimateLines(const Estimate &estimate);

/// What each stage of the next question may cost: a window that opens at a button and closes with Escape or a click elsewhere.
class EstimateView : public QFrame
{
    Q_OBJECT

public:
    explicit EstimateView(QWidget *parent);

    void setEstimate(const Estimate &estimate);
    /// Opens it above `anchor`, with the focus on the text.
    void openAt(const QWidget &anchor);
    QString text() const;

private:
    QLabel *m_text;
};

} // namespace fusion
