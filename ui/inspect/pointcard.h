// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"
#include "ui/common/card.h"

#include <vector>

class QHBoxLayout;

namespace fusion {

/// A point of the map: what it says, how many seats carry it, and what each of them says to it. Model text is shown as it is.
class PointCard : public Card
{
    Q_OBJECT

public:
    /// `stable`: another run of the judge has the point, too.
    PointCard(const AnalysisPoint &point, AnalysisPart part, bool stable, const Turn &turn, QWidget *parent);

    /// Says below what it rests on, in words.
    void addSources(const QString &rests);
    /// Whether it rests on a passage of a seat's answer.
    bool restsOn(int seat, Span passage) const;

signals:
    /// Show these passages in the answers.
    void passagesRequested(const std::vector<fusion::Evidence> &evidence);

private:
    void addSeats(const Turn &turn);
    void addStable(QHBoxLayout *row);
    void addCount(QHBoxLayout *row, size_t seats);

    AnalysisPoint m_point;
};

} // namespace fusion
