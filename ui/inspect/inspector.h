// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"

#include <QUrl>
#include <QWidget>

class QSplitter;
class QTabWidget;

namespace fusion {

class AnswersPane;
class ClaimsTable;
class MapView;
class SynthesisView;

/// Everything about one turn: the answers side by side above, the judge's map, the table of claims and the synthesis
/// below. A passage named below is marked above.
class Inspector : public QWidget
{
    Q_OBJECT

public:
    explicit Inspector(QWidget *parent = nullptr);

    void setTurn(const Turn &turn);
    /// Touches only what the event changed.
    void apply(const Turn &turn, const RunEvent &event);
    /// Brings the answer of the seat with that label into view.
    void showSeat(const QString &label);

    /// Layout, widths and reading positions.
    QByteArray saveState() const;
    /// Ignores what it cannot read.
    bool restoreState(const QByteArray &state);

    AnswersPane &answers() { return *m_answers; }
    MapView &map() { return *m_map; }
    ClaimsTable &claims() { return *m_claims; }
    SynthesisView &synthesis() { return *m_synthesis; }
    QTabWidget &tabs() { return *m_tabs; }

signals:
    void stopSeat(int seat);
    void retrySeat(int seat);
    void judgeAgain();
    void synthesizeAgain();
    void linkActivated(const QUrl &url);

private:
    void connectParts();

    QString m_turnId;
    QStringList m_labels;
    QSplitter *m_splitter;
    AnswersPane *m_answers;
    QTabWidget *m_tabs;
    MapView *m_map;
    ClaimsTable *m_claims;
    SynthesisView *m_synthesis;
};

} // namespace fusion
