// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/simulator.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <vector>

namespace fusion::test {

/// What a call of `fusion` left behind.
struct Outcome {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    /// Standard output as --json prints it; empty where a line is no JSON object.
    std::vector<QJsonObject> events() const;
    /// Of the last line of --json.
    QJsonObject turn() const;
};

/// The program `fusion` on a profile of its own, with a simulator behind the connection "lab" whose key it has in its
/// environment. No keychain is within its reach.
class Program
{
public:
    explicit Program(double pace = 0); ///< of the simulator: 0 as fast as possible

    Simulator &simulator() { return m_simulator; }
    QString profileFolder() const { return m_folder.path(); }
    /// The planted key, which must be found nowhere.
    QByteArray key() const { return m_simulator.token().toUtf8(); }
    /// Adds a connection to connections.json, beside "lab".
    void addConnection(const QJsonObject &connection);
    void setEnvironment(const QString &name, const QString &value) { m_environment.insert(name, value); }

    /// Writes a panel file and returns its path: a seat for each model of "lab", judge and synthesizer unless there is
    /// one seat only. "other::model" names another connection.
    QString panelFile(const QStringList &models, const QJsonObject &policy = {});

    void start(QProcess &process, const QStringList &arguments) const;
    Outcome run(const QStringList &arguments, const QByteArray &input = {}) const;
    static Outcome finish(QProcess &process);

    /// Files below the profile that hold these bytes.
    QStringList filesWith(const QByteArray &bytes) const;

private:
    void write(const QString &path, const QJsonObject &json) const;

    QTemporaryDir m_folder;
    Simulator m_simulator;
    QProcessEnvironment m_environment;
    QJsonArray m_connections;
    int m_panels = 0;
};

} // namespace fusion::test
