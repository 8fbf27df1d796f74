// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"
#include "core/history/historysearch.h"

#include <QPointer>
#include <QWidget>

#include <vector>

class QLabel;
class QSettings;
class QSplitter;

namespace fusion {

class BranchBar;
class Catalog;
class Composer;
class ComposerFiles;
class ConversationSession;
class FindBar;
class Inspector;
class MarkdownItem;
class PanelSummary;
class HandsOn;
class LadderBar;
class LiveEstimate;
class MadeFileFlow;
class PauseBar;
class RunBar;
class ShellBar;
class SpendingLedger;
class ToolBox;
class TranscriptView;

/// The chat: transcript, run bar and composer on one side, the inspector beside them. Shows one ConversationSession and
/// passes on what the person does; holds no state of its own but which turn is inspected.
class ChatPage : public QWidget
{
    Q_OBJECT

public:
    ChatPage(const Catalog &catalog, SpendingLedger &ledger, QWidget *parent = nullptr);

    /// Shows another conversation; the session outlives its being shown.
    void setSession(ConversationSession *session);
    /// Asks the person there before a model of the shown conversation runs a command, and finds the files that models made.
    void setTools(ToolBox &tools);
    /// Lets the composer send: null obstacles mean that the panel can be asked.
    void setObstacles(const QStringList &obstacles);

    /// Shows the turn with the passage that a search found, marked, once its conversation is there.
    void showHit(const HistoryHit &hit, const QString &words);
    void focusComposer();
    void openFind(); ///< the bar that looks for words in the transcript and the texts beside it
    // Of the inspected turn.
    void editQuestion();
    void askAgain();
    void showVersion(int step); ///< -1: the one before, 1: the next
    void retryFailed();
    void resume(); ///< where it was cut off
    void askAboutSelection();
    /// Where the page is narrow, the inspector takes the place of the chat instead of standing beside it.
    void setInspectorVisible(bool visible);
    /// Wanted by the person; it shows once there is a turn.
    bool isInspectorVisible() const { return m_isNarrow ? m_showsInstead : m_wantsInspector; }
    /// What chat and inspector need to stand beside each other, in the font of a widget; logical pixels.
    static int comfortableWidth(const QWidget &widget);
    /// The turn that is inspected, which is the one that commands are about; null while there is none.
    const Turn *inspectedTurn() const;
    Composer &composer() { return *m_composer; }
    TranscriptView &transcript() { return *m_transcript; }
    Inspector &inspector() { return *m_inspector; }
    MadeFileFlow &madeFiles() { return *m_madeFiles; }
    PanelSummary &panelSummary() { return *m_panel; }

    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

protected:
    void resizeEvent(QResizeEvent *event) override;

signals:
    void panelRequested(); ///< the panel strip was activated
    void linkActivated(const QUrl &url);
    void limitsRequested();   ///< a limit holds calls back, and the person wants to raise it
    void obstacleActivated(); ///< send was pressed though the panel cannot be asked
    void inspectorShown(bool shown);

private:
    void buildLayout();
    void connectTranscript();
    void connectInspector();
    void connectSession();
    void showAll();
    void inspectTurn(int turn);
    void goToWanted();
    void fitWidth();
    void fitInspector();
    void find(const QString &words, bool backwards, bool afresh);
    bool findBeside(const QString &words, bool backwards);
    std::vector<MarkdownItem *> textsBeside() const;
    void showHappened(int turn, const RunEvent &event);
    void send(const QString &question);
    void sendInstead(int turn, const QString &question);
    bool canSend(const QString &question);
    void showBranch(int turn);
    void showSent(Stage stage);
    void connectSpending();
    void showEstimate();
    void estimateAnew();

    SpendingLedger &m_ledger;
    QPointer<ConversationSession> m_session;
    QStringList m_obstacles;
    int m_inspected = -1;
    QString m_soughtBranch;                                     ///< the turn whose branch was asked for
    std::optional<std::pair<HistoryHit, SearchWords>> m_wanted; ///< to be shown once it is there
    bool m_wantsInspector = true;
    bool m_isNarrow = false;
    bool m_showsInstead = false; ///< while narrow: the inspector in the place of the chat
    QWidget *m_chat;
    QSplitter *m_splitter;
    TranscriptView *m_transcript;
    FindBar *m_find;
    QPointer<MarkdownItem> m_foundIn; ///< where the last place was found, if not in the transcript
    QLabel *m_private;                ///< says that nothing is kept
    PauseBar *m_pauseBar;
    ShellBar *m_shellBar;
    RunBar *m_runBar;
    PanelSummary *m_panel;
    Composer *m_composer;
    ComposerFiles *m_files;
    BranchBar *m_branches;
    Inspector *m_inspector;
    HandsOn *m_handsOn;
    MadeFileFlow *m_madeFiles;
    LadderBar *m_ladderBar;
    LiveEstimate *m_estimate;
};

} // namespace fusion
