// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/panel/panel.h"
#include "core/simulator/simulator.h"

#include <QTemporaryDir>

#include <memory>

class QWidget;

namespace fusion {
class MainWindow;
class Session;
} // namespace fusion

namespace fusion::test {

/// A profile whose only connection, "lab", is a simulator of the test's own: it misbehaves as its script says, its log tells
/// what was sent, and a second process on the profile reaches it, too. open() starts the window as main() does.
class Lab
{
public:
    explicit Lab(const QJsonObject &models = {}); ///< faults by model, see core/simulator/faultscript.h
    ~Lab();

    Simulator &simulator() { return m_simulator; }
    QString profile() const { return m_profile.path(); }
    void script(const QJsonObject &models);
    /// The models asked since clearLog(), oldest first.
    QStringList asked() const;
    SimulatedRequest lastOf(const QString &model) const;

    /// Judge and synthesizer are the simulator's own; the quorum is all of them, so that nobody is left behind unasked.
    static Panel panelOf(const QStringList &models);
    /// The panel a start on this profile shows.
    void usePanel(const Panel &panel);

    /// Again: the window before is closed as a person closes it.
    MainWindow &open();
    void close();
    MainWindow &window() { return *m_window; }
    /// Types into the composer and presses Enter.
    void ask(const QString &question);

private:
    Simulator m_simulator;
    QTemporaryDir m_profile;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace fusion::test
