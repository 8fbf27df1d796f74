// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"
#include "tests/cli/program.h"

#include <QRandomGenerator>
#include <QString>

#include <map>

namespace fusion::test {

/// Where in a turn a kill has hit, as told by the lines that the program had printed.
enum class KilledIn { Start, Seats, Judge, Synthesis, End, AfterExit };
QString killedInName(KilledIn place);

/// Kills the real program at random moments of a turn and looks at what it left: the file is sound, every event that had been
/// printed is there, the turn says that it was cut off, and finishing it sends exactly the stages without an answer. All on one
/// profile, as a person's machine would. Finishing happens in this process, with the session that the window has.
class KillHarness
{
public:
    explicit KillHarness(quint32 seed);

    /// One kill. Empty if all is well, else what is not.
    QString killOnce();

    int count(KilledIn place) const;
    int killed() const;                           ///< before the program had ended by itself
    int eventsTold() const { return m_events; }   ///< of all kills: events that had to be there, and were looked for
    int resumed() const { return m_resumed; }     ///< turns that were finished afterwards
    int stagesSpared() const { return m_spared; } ///< of those: stages that had their answer and were not asked again

private:
    struct Told {
        Turn turn; ///< its id is empty where nothing was told
        int events = 0;
        QString complaint = {}; ///< what it said to people
        KilledIn place = KilledIn::Start;
    };

    void script(bool isSlow);
    /// Runs it and kills it, half the time at a moment, half of it after some line.
    Told runAndKill();
    QString check(const Told &told);
    QString resume(const Turn &kept, const QString &conversationId);
    QStringList askedModels();

    Program m_program;
    QRandomGenerator m_random;
    QString m_panel;
    int m_wholeMs = 0;    ///< how long the program takes unhindered
    int m_wholeLines = 0; ///< and how much it says
    int m_kills = 0;
    int m_events = 0;
    int m_resumed = 0;
    int m_spared = 0;
    std::map<KilledIn, int> m_places;
};

} // namespace fusion::test
