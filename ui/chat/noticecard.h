// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/words/turnwords.h"
#include "ui/common/card.h"

class QHBoxLayout;
class QLabel;

namespace fusion {

/// Says in plain words what a turn misses and what the answer rests on, and offers what can be done about it.
class NoticeCard : public Card
{
    Q_OBJECT

public:
    explicit NoticeCard(QWidget *parent = nullptr);

    /// Hides itself for a notice without a headline.
    void setNotice(const TurnNotice &notice);

signals:
    void remedyChosen(fusion::TurnRemedy remedy);

private:
    TurnNotice m_notice;
    QLabel *m_headline;
    QLabel *m_causes;
    QHBoxLayout *m_buttons;
};

} // namespace fusion
