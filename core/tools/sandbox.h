// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QFuture>
#include <QObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <memory>

namespace fusion {

/// What a command in the sandbox may use.
struct SandboxLimits {
    int wallSeconds = 30;
    int cpuSeconds = 20;           ///< of each process
    qint64 memory = 1LL << 30;     ///< bytes of each process: addresses
    qint64 treeMemory = 1LL << 30; ///< bytes of all of them together: what they have in use
    int processes = 64;
    qint64 outputBytes = 1 << 20;    ///< kept; at twice as many the command is ended
    qint64 folderBytes = 64LL << 20; ///< what the folder may hold
    int files = 1000;                ///< ... and how many

    bool operator==(const SandboxLimits &) const = default;
};

/// How a command ended.
struct SandboxEnd {
    int exitCode = 0;
    QByteArray output;    ///< both channels, in the order in which they came
    QString stopped = {}; ///< why it was ended; empty: by itself
    bool outputIsCut = false;

    bool operator==(const SandboxEnd &) const = default;
};

class MemoryGroup;

/// One shell command in a bubblewrap sandbox: its own user, process, network, IPC and host namespaces, /usr read-only, `folder`
/// as /box, nothing else of this machine, no environment, no capabilities, a filter of system calls, limits on what it uses. It
/// is killed with everything it started when it is over its limits, when this object goes, and when the program dies. Lives on
/// the GUI thread and never blocks it.
class Sandbox : public QObject
{
    Q_OBJECT

public:
    explicit Sandbox(const SandboxLimits &limits = {}, QObject *parent = nullptr);
    ~Sandbox() override;

    /// Runs `command` with bash. `folder` exists and is this program's own; it is emptied if the command leaves too much in it.
    void start(const QString &command, const QString &folder);

    /// Whether a command can be run at all, found out once by running one; else why not, for people.
    static QFuture<Result<void>> availability();

signals:
    /// Exactly once, never from within start().
    void finished(const fusion::Result<fusion::SandboxEnd> &end);

private:
    void take();
    void watch();
    void stop(const QString &why);
    void end(const Result<SandboxEnd> &end);
    void watchMemory();
    QByteArray arguments(const QByteArray &folder) const;
    QStringList program(const QString &command) const;

    SandboxLimits m_limits;
    std::unique_ptr<MemoryGroup> m_group; ///< outlives the process
    QProcess m_process;
    QTimer m_watch;
    QElapsedTimer m_clock;
    QString m_folder;
    SandboxEnd m_end;
    bool m_hasEnded = false;
};

/// Bytes and entries below `folder`, links not followed; stops counting past the limits.
struct FolderUse {
    qint64 bytes = 0;
    int entries = 0;
    bool isOver(const SandboxLimits &limits) const { return bytes > limits.folderBytes || entries > limits.files; }
};
FolderUse folderUse(const QString &folder, const SandboxLimits &limits);

} // namespace fusion
