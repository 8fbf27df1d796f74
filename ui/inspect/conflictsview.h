// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"

#include <QScrollArea>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace fusion {

class ConflictCard;

/// The conflicts of a turn, to rule on: each with its sides, and the way to a synthesis that follows the rulings.
class ConflictsView : public QScrollArea
{
    Q_OBJECT

public:
    explicit ConflictsView(QWidget *parent = nullptr);

    void setTurn(const Turn &turn);
    std::vector<ConflictCard *> cards() const { return m_cards; }
    QPushButton &writeButton() { return *m_write; }

signals:
    void ruled(const fusion::Ruling &ruling);
    void crossExamine(const QString &topic);
    void writeRequested(); ///< synthesize again, with the rulings
    void passagesRequested(const std::vector<fusion::Evidence> &evidence);

private:
    void makeCards(const Turn &turn);

    QString m_turnId;
    std::vector<AnalysisPoint> m_points; ///< as shown
    QWidget *m_content;
    QVBoxLayout *m_layout;
    QLabel *m_head;
    QPushButton *m_write;
    QLabel *m_older; ///< rulings on points of other versions of the map
    std::vector<ConflictCard *> m_cards;
};

} // namespace fusion
