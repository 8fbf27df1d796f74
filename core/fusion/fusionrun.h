// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"
#include "core/panel/panel.h"
#include "core/providers/chatprovider.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace fusion {

class Catalog;

/// What a turn starts from.
struct RunInput {
    QString question;
    Panel panel;
    std::vector<Turn> earlier; ///< of the same conversation, oldest first; what each stage sees of them: fusion/memory.h
};

/// Takes one turn from its question to its answer: asks all seats at once, then the judge, then the synthesizer, and
/// decides what happens when something fails. Draws nothing, stores nothing: everything it does is an event. Lives on
/// the thread that made it; destroying it closes every connection.
class FusionRun : public QObject
{
    Q_OBJECT

public:
    /// Sends one request; ChatProvider::send() behind a registry, or a test's script.
    using Ask = std::function<std::unique_ptr<ChatStream>(const ChatRequest &)>;

    FusionRun(RunInput input, const Catalog &catalog, Ask ask, QObject *parent = nullptr);
    /// Takes up a turn that exists: to resume, to retry a seat, to judge again.
    FusionRun(Turn turn, std::vector<Turn> earlier, const Catalog &catalog, Ask ask, QObject *parent = nullptr);
    ~FusionRun() override;

    const Turn &turn() const;
    /// Something is in flight.
    bool isActive() const;

    void start();            ///< a new turn
    void resume();           ///< sends only what is missing: Turn::missingStages()
    void goOnNow();          ///< closes the panel with the seats that have answered
    void stopSeat(int seat);
    void stopAll();
    void retrySeat(int seat);
    void retryFailed();      ///< all failed, stopped and interrupted seats
    void judgeAgain();       ///< with the late answers; then synthesizes again
    void synthesizeAgain();

signals:
    void happened(const fusion::RunEvent &event);
    void answered(); ///< the answer is there or will not come; late seats may go on
    void finished(); ///< nothing is in flight any more

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace fusion
