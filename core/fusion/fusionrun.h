// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"
#include "core/panel/panel.h"
#include "core/providers/chatprovider.h"
#include "core/tools/hostedabilities.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace fusion {

// core/fusion: a question and a panel come in, run events go out.
//   runstart      who sits where: the first event
//   stagerequest  what each stage is sent, from prompts, memory (earlier turns) and answerorder (blind and shuffled)
//   answerdefect  when an answer is none; pricing: what it cost; runoutcome: how the turn ends
//   stagestreams  the connections that are open
//   fusionrun     what a person can tell a run to do; runsteps: what happens next; runversions, runcross: what a person
//                 does with a turn that has its answer; runladder: panels that ask few first

class Catalog;
class SpendingGuard;
class ToolBox;

/// What a run needs so that its stages can use tools.
struct RunTools {
    ToolBox *box = nullptr; ///< outlives the run; null: no tools
    QString conversation = {};
    bool isKept = true; ///< the conversation is in the history, and so are files that its stages make
    std::function<bool(const QString &connection)> isDemo = {};
    std::function<HostedAbilities(const QString &connection)> hosted = {}; ///< what its provider runs itself
};

/// What a turn starts from.
struct RunInput {
    QString question;
    Panel panel;
    std::vector<Attachment> attachments = {};
    std::vector<Turn> earlier; ///< of the same conversation, oldest first; what each stage sees of them: fusion/memory.h
};

/// How a stage is to be asked again.
struct VersionWish {
    ModelSettings ask = {};             ///< model empty: as it was asked before
    QString instruction = {};           ///< what the person wishes of it besides
    bool otherOrder = false;            ///< judge: reads the answers in another order
    bool check = false;                 ///< judge: only to be compared; the comparison that is shown stays
    std::vector<Attachment> files = {}; ///< judge: what it is given to read besides, by the person; texts
};

/// Takes one turn from its question to its answer: asks all seats at once, then the judge, then the synthesizer, and
/// decides what happens when something fails. Draws nothing, stores nothing: everything it does is an event. Lives on
/// the thread that made it; destroying it closes every connection.
///
/// Seats whose server is busy wait in its line (StageQueued); the grace period does not begin before the last of them has been
/// sent, and closing the panel without them takes them out of the line. Calls that would pass a limit of the person's are held
/// back together (RunPaused).
///
/// The panel closes when all seats have settled, when the grace period after the quorum is over, or when the person says so;
/// seats that answer later are late. Two answers or more go to judge and synthesizer, whatever the quorum; a single one is the
/// turn's answer and both are skipped. A judge that fails (after one more try where its reply could not be read or its settings
/// were turned down) leaves the synthesizer the answers alone, and the turn the map that can be made of them without a model
/// (analysis/local). How turns end: fusion/runoutcome.h.
///
/// Signals come when a step is complete, so turn() may be a few events of that step ahead of happened(). Slots may call back
/// into the run; to delete it they use deleteLater().
class FusionRun : public QObject
{
    Q_OBJECT

public:
    /// Sends one request; ChatProvider::send() behind a registry, or a test's script. Null: there is no such connection.
    using Ask = std::function<std::unique_ptr<ChatStream>(const ChatRequest &)>;

    /// `catalog` outlives the run.
    FusionRun(RunInput input, const Catalog &catalog, Ask ask, QObject *parent = nullptr);
    /// Takes up a turn that exists: to resume, to retry a seat, to judge again.
    FusionRun(Turn turn, std::vector<Turn> earlier, const Catalog &catalog, Ask ask, QObject *parent = nullptr);
    ~FusionRun() override;

    /// Lets `guard`, which outlives the run or is taken away with null, decide whether calls may go out; without one they do.
    /// Before anything is asked.
    void setGuard(SpendingGuard *guard);
    /// Seats and judge are offered the tools that the panel names, as far as they can be had. Before anything is asked.
    void setTools(const RunTools &tools);

    const Turn &turn() const;
    /// Something is in flight, in line or held back.
    bool isActive() const;

    void start();        ///< a new turn
    void resume();       ///< sends only what is missing: Turn::missingStages()
    void goOnNow();      ///< closes the panel with the seats that have answered; nothing happens if none has
    void continueOnce(); ///< sends what a limit holds back; what comes later is checked again
    void checkAgain();   ///< the same, if the limits now allow it
    void stopSeat(int seat);
    void stopAll();
    /// Asks a seat anew, after it settled. While judge or synthesizer write, its answer will be late; after the end, judge and
    /// synthesizer are asked again once it has answered, and what they said stays if it has not.
    void retrySeat(int seat);
    void retryFailed();     ///< all failed, stopped and interrupted seats, like retrySeat()
    void judgeAgain();      ///< with the late answers, in the same order of seed; then synthesizes again
    void synthesizeAgain(); ///< from what is there; needs an answer

    // On a turn that has ended. Only the calls named go out; what stages said before stays as versions (core/chat/versioning.h),
    // and is current again where the new call fails or is stopped.
    void judgeWith(const VersionWish &wish);                 ///< the judge alone; needs two answers
    void synthesizeWith(const VersionWish &wish);            ///< the synthesizer alone, with the person's rulings
    void swapSeat(int seat, const ModelSettings &ask);       ///< that seat, then judge and synthesizer
    void chooseVersion(Stage stage, int number);             ///< nothing goes out
    void rule(const Ruling &ruling);                         ///< nothing goes out
    void addGuest(const QString &name, const QString &text); ///< nothing goes out
    /// Asks the seats that contradict each other on that point, each shown the others' stances without names.
    void crossExamine(const QString &topic);
    void climb(); ///< asks the next seats of a panel that stopped before it had asked all

signals:
    void happened(const fusion::RunEvent &event);
    void answered(); ///< the answer is there or will not come; late seats may go on
    void finished(); ///< nothing is in flight any more

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace fusion
