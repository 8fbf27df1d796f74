// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"
#include "ui/common/card.h"

class QButtonGroup;
class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace fusion {

/// One point on which seats contradict each other: the sides, what the person rules, and what came of asking the seats again.
class ConflictCard : public Card
{
    Q_OBJECT

public:
    ConflictCard(const AnalysisPoint &point, const Turn &turn, QWidget *parent = nullptr);

    /// Rulings, cross-examinations and whether anything runs; the point stays.
    void setTurn(const Turn &turn);
    const QString &topic() const { return m_point.text; }

signals:
    void ruled(const fusion::Ruling &ruling);
    void crossExaminationRequested();
    void passagesRequested(const std::vector<fusion::Evidence> &evidence);

private:
    void buildRulings(const Turn &turn, QVBoxLayout *layout);
    void addChoice(const QString &text, const QString &name, const Ruling &ruling, QVBoxLayout *layout);
    void commit(int choice);
    void showExaminations(const Turn &turn);

    AnalysisPoint m_point;
    std::vector<Ruling> m_choices; ///< by button
    QButtonGroup *m_group;
    QLineEdit *m_own;
    QToolButton *m_withdraw;
    QToolButton *m_cross;
    QToolButton *m_passages;
    QLabel *m_ruling;
    QWidget *m_examined;
    QVBoxLayout *m_examinedLayout;
};

/// "You ruled: B is right – 300 m": for people.
QString wordsForRuling(const Ruling &ruling, const Turn &turn);
/// "kept its position", ...; with a sign that can be told apart without colour.
QString wordsForMove(CrossMove move);

} // namespace fusion
