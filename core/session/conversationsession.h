// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/conversation.h"
#include "core/chat/turn.h"
#include "core/fusion/fusionrun.h"
#include "core/panel/panel.h"

#include <QObject>

#include <memory>
#include <vector>

namespace fusion {

class AttachmentTray;
class Catalog;
class DraftFiles;
class History;
class SpendingGuard;

/// One open conversation: its turns, the run in progress, and the journal behind both. The window shows it, the command
/// line prints it. Lives on the GUI thread.
class ConversationSession : public QObject
{
    Q_OBJECT

public:
    /// A new conversation; it is stored when the first question is asked. `history` null: nothing is stored (--no-save).
    ConversationSession(const Catalog &catalog, FusionRun::Ask ask, History *history, QObject *parent = nullptr);
    /// What is in flight is cut off and kept as interrupted.
    ~ConversationSession() override;

    /// Runs that start from now on ask it before they send; it outlives this object.
    void setGuard(SpendingGuard *guard);
    /// The tools of runs that start from now on; their `conversation` is this one's.
    void setTools(const RunTools &tools);

    /// Where files that wait for their question are kept; it outlives this object. Null: they live as long as this.
    void setDraftFiles(DraftFiles *files);

    /// Shows a stored conversation instead; loaded() follows.
    void open(const QString &conversationId);
    /// Brings back what was typed into the composer of a conversation that has no question yet, if anything was, and its files;
    /// loaded() follows then.
    void restoreDraft();

    /// Nothing of it is written, ever.
    bool isPrivate() const;
    const ConversationSummary &summary() const;
    const std::vector<Turn> &turns() const;
    Panel panel() const;
    void setPanel(const Panel &panel);
    QString draft() const;
    void saveDraft(const QString &draft); ///< written within a second
    /// What the next question takes along; written within a second, as the draft is.
    AttachmentTray &tray();

    /// A turn has no answer yet. Late seats of an answered turn may still stream while this is false.
    bool isRunning() const;
    /// Something would be lost with this object: an answer on its way, files that are being read or are kept nowhere else.
    bool isInUse() const;
    /// Starts a turn with the current panel and what is in the tray. Ignored while one is running or a file is being read.
    void ask(const QString &question);
    // On the turn with that index; the others are left alone. Each starts a run if none is active for the turn.
    void stop();
    void goOnNow();
    void continueOnce();  ///< sends what one of the person's limits holds back
    void checkSpending(); ///< the limits have changed
    void stopSeat(int turn, int seat);
    void retrySeat(int turn, int seat);
    void retryFailed(int turn);
    void resume(int turn);
    void judgeAgain(int turn);
    void synthesizeAgain(int turn);
    // On a turn that has its answer: core/fusion/fusionrun.h says what goes out. Ignored while another turn runs.
    void judgeWith(int turn, const VersionWish &wish);
    void synthesizeWith(int turn, const VersionWish &wish);
    void swapSeat(int turn, int seat, const ModelSettings &ask);
    void chooseVersion(int turn, Stage stage, int number);
    void rule(int turn, const Ruling &ruling);
    void addGuest(int turn, const QString &name, const QString &text);
    void crossExamine(int turn, const QString &topic);
    void climb(int turn);
    /// A new turn with a panel of its own: the conversation's stays as it is.
    void askWith(const Panel &panel, const QString &question);

    // The turns of a conversation are a tree; turns() is one branch of it. Nothing is overwritten: what is asked instead of an
    // earlier question stands beside it. Ignored while a turn is running.
    /// Asks in the place of that turn, with the current panel and the files of the old question; then turns() ends with it.
    void askInstead(int turn, const QString &question);
    /// Which of how many stand in the place of that turn.
    struct Version {
        int index = 0;
        int count = 1;

        bool operator==(const Version &) const = default;
    };
    Version versionOf(int turn) const;
    /// Shows the one before (-1) or after (+1) instead, with what follows it; branchShown() follows.
    void showVersion(int turn, int step);
    /// Shows the branch through a turn, wherever in the conversation it is.
    void showBranchThrough(const QString &turnId);
    /// Hides that turn and all that follows it; restoreBranch() brings it back, until the program is started anew.
    void removeBranch(int turn);
    void restoreBranch(const QString &turnId);

signals:
    void branchShown(int turn); ///< turns() is another branch now; look at this one (-1: none is left)
    void loaded();              ///< turns, panel and draft are those of the conversation
    void loadFailed(const fusion::Failure &failure);
    void turnAdded(int turn);
    void happened(int turn, const fusion::RunEvent &event); ///< already applied to turns()[turn]
    void answered(int turn);
    void runningChanged(bool running);
    void panelChanged();
    void summaryChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace fusion
