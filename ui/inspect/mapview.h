// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"
#include "core/history/searchwords.h"

#include <QScrollArea>
#include <QStringList>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace fusion {

class Collapsible;

/// The judge's comparison in its five parts, each point with what every seat says to it and the words that carry it.
class MapView : public QScrollArea
{
    Q_OBJECT

public:
    explicit MapView(QWidget *parent = nullptr);

    void setTurn(const Turn &turn);
    /// Marks the points in which any of the words stands and scrolls to the first.
    void showFound(const SearchWords &words);

signals:
    /// Show these passages in the answers.
    void passagesRequested(const std::vector<fusion::Evidence> &evidence);
    void judgeAgain();
    void sentRequested(); ///< what exactly was sent to the judge

private:
    struct Shown {
        std::optional<Analysis> analysis;
        QStringList seats;

        bool operator==(const Shown &) const = default;
    };

    void showProvenance(const Turn &turn);
    void showParts(const Turn &turn);
    QWidget *pointCard(const AnalysisPoint &point, AnalysisPart part, const Turn &turn);

    std::optional<Shown> m_shown;
    QWidget *m_content;
    QVBoxLayout *m_layout;
    QLabel *m_provenance;
    QLabel *m_missing;
    QPushButton *m_again;
    QPushButton *m_sent;
    std::vector<Collapsible *> m_parts; ///< in the order of the parts
};

} // namespace fusion
