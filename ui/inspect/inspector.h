// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"
#include "core/history/searchwords.h"

#include <QUrl>
#include <QWidget>

class QSplitter;
class QTabWidget;
class QToolButton;

namespace fusion {

class AnswersPane;
class ClaimsTable;
class ConflictsView;
class LiveComparison;
class MapView;
class SourcesView;
enum class MadeFileWish;
class SynthesisView;
class VersionBar;

/// Everything about one turn: the answers side by side above, the map, the table of claims and the synthesis below. A passage
/// named below is marked above, and what rests on a passage selected above lights up below. Until the judge has spoken, the map
/// is the one that can be made here without a model; then that is a check on the judge's.
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
    /// Brings what a search found into view and marks it: the words in one part of the turn that is shown (HistoryHit::part,
    /// position).
    void showFound(const QString &part, int position, const SearchWords &words, const Turn &turn);
    /// Folds map, claims and synthesis away, so that the answers have all the height. They fold by themselves while there is
    /// nothing to compare yet, unless the person unfolded them.
    void foldByPerson(bool fold);
    bool isFolded() const { return m_folded; }

    /// Layout, widths and reading positions.
    QByteArray saveState() const;
    /// Ignores what it cannot read.
    bool restoreState(const QByteArray &state);

    AnswersPane &answers() { return *m_answers; }
    MapView &map() { return *m_map; }
    ClaimsTable &claims() { return *m_claims; }
    ConflictsView &conflicts() { return *m_conflicts; }
    SourcesView &sources() { return *m_sources; }
    SynthesisView &synthesis() { return *m_synthesis; }
    VersionBar &mapVersions() { return *m_mapVersions; }
    VersionBar &synthesisVersions() { return *m_synthesisVersions; }
    QTabWidget &tabs() { return *m_tabs; }

protected:
    void changeEvent(QEvent *event) override;

signals:
    void stopSeat(int seat);
    void retrySeat(int seat);
    void judgeAgain();
    void synthesizeAgain();
    void sentRequested(fusion::Stage stage); ///< what exactly was sent
    void linkActivated(const QUrl &url);
    void fileWanted(int seat, const fusion::MadeFile &file, fusion::MadeFileWish wish);
    void versionChosen(fusion::Stage stage, int number);
    void askAgainRequested(fusion::Stage stage);
    void secondJudgeRequested(); ///< to be compared with the first
    void otherOrderRequested();
    void compareRequested(fusion::Stage stage);
    void ruled(const fusion::Ruling &ruling);
    void crossExamine(const QString &topic);
    void writeRequested(); ///< synthesize again, with the rulings
    void guestRequested(const QString &name, const QString &text);
    void seatMenuRequested(int seat, const QPoint &at);
    void askOnRequested(); ///< about the synthesis, or what is selected in it

private:
    void connectHandsOn();
    void showHandsOn(const Turn &turn);
    void buildTabs();
    void connectParts();
    void fitFold(const Turn &turn);
    void markFound(const QString &part, int position, const SearchWords &words, const Turn &turn);
    void look(const Turn &turn, bool now);
    void showComparison();
    void traceWhenWritten();
    Turn withMap(const Turn &turn) const;
    void showClaimsOf(int seat, Span passage);
    void fold(bool folded);

    QString m_turnId;
    QStringList m_labels;
    bool m_folded = false;
    bool m_keptFolded = false;        ///< by the person, until unfolded
    bool m_waiting = false;           ///< for a comparison: nothing below yet
    QString m_unfoldedFor;            ///< the turn for which the person unfolded
    QList<int> m_heights{3000, 2200}; ///< of the two parts when not folded: pixels, or shares before there are any
    QSplitter *m_splitter;
    AnswersPane *m_answers;
    QTabWidget *m_tabs;
    QToolButton *m_fold;
    MapView *m_map;
    ClaimsTable *m_claims;
    ConflictsView *m_conflicts;
    SynthesisView *m_synthesis;
    SourcesView *m_sources;
    VersionBar *m_mapVersions;
    VersionBar *m_synthesisVersions;
    LiveComparison *m_live;
    Turn m_turn;      ///< as last shown, texts that stream apart
    Analysis m_local; ///< what the comparison on this machine says of it
};

} // namespace fusion
