// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"
#include "core/history/searchwords.h"

#include <QPointer>
#include <QScrollArea>
#include <QStringList>
#include <QTimer>

#include <deque>
#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace fusion {

class AgreementView;
class Collapsible;
class PointCard;

/// The comparison in its five parts, each point with what every seat says to it and the words that carry it; what the comparison
/// on this machine adds to the judge's; and how far the seats agree. A map made on this machine says so. Cards beyond the first
/// few are made a few at a time, so that a large map holds nothing up; whoever looks for one of them gets them all.
class MapView : public QScrollArea
{
    Q_OBJECT

public:
    explicit MapView(QWidget *parent = nullptr);

    void setTurn(const Turn &turn);
    /// Marks the points in which any of the words stands and scrolls to the first.
    void showFound(const SearchWords &words);
    /// What differs and the judge does not mention: a check on it, made on this machine.
    void setUnmentioned(const std::vector<AnalysisPoint> &points, const Turn &turn);
    /// Lights up the points that rest on a passage of a seat's answer, and scrolls to the first; returns how many there are.
    int showPointsOf(int seat, Span passage);

signals:
    /// Show these passages in the answers.
    void passagesRequested(const std::vector<fusion::Evidence> &evidence);
    void judgeAgain();
    void sentRequested(); ///< what exactly was sent to the judge

private:
    struct Shown {
        std::optional<Analysis> analysis;
        QStringList seats;
        std::vector<bool> stable; ///< by point

        bool operator==(const Shown &) const = default;
    };

    /// A card that is not made yet.
    struct Planned {
        AnalysisPoint point;
        AnalysisPart part;
        bool stable = false;
        QString rests = {};        ///< what it rests on, in words; empty: nothing is said of it
        QPointer<QWidget> section; ///< its content
    };

    void buildLayout();
    void showProvenance(const Turn &turn);
    void showParts(const Turn &turn);
    QWidget *sectionOf(Collapsible *owner);
    void makeCard(const Planned &planned);
    void makeSome();
    void makeRest();

    std::optional<Shown> m_shown;
    QWidget *m_content;
    QVBoxLayout *m_layout;
    QLabel *m_provenance;
    QLabel *m_missing;
    QPushButton *m_again;
    QPushButton *m_sent;
    std::vector<Collapsible *> m_parts;       ///< in the order of the parts
    std::vector<QPointer<PointCard>> m_cards; ///< of all points
    std::deque<Planned> m_planned;            ///< in reading order
    QTimer m_makesMore;
    Turn m_turn; ///< seats for the cards that are not made yet
    std::vector<AnalysisPoint> m_unmentioned;
    Collapsible *m_check;
    Collapsible *m_agreementPart;
    AgreementView *m_agreement;
};

} // namespace fusion
