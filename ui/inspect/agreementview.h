// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/agreement.h"
#include "core/chat/turn.h"

#include <QWidget>

class QLabel;
class QTableWidget;
class QToolButton;

namespace fusion {

/// How far the seats of a map agree: each two of them, and as camps; how that is counted one press away, and the reminder that
/// agreement is not truth.
class AgreementView : public QWidget
{
    Q_OBJECT

public:
    explicit AgreementView(QWidget *parent = nullptr);

    void setTurn(const Turn &turn);
    QTableWidget &table() { return *m_table; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void fillCell(int row, int column);
    QString labelOf(int seat) const;
    QString campsInWords() const;

    Agreement m_agreement;
    std::vector<StageAnswer> m_seats; ///< label and colour only
    QLabel *m_summary;
    QLabel *m_camps;
    QTableWidget *m_table;
    QToolButton *m_how;
    QLabel *m_formula;
};

} // namespace fusion
