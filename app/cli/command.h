// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace fusion {

/// How `fusion` ends, as the command line contract has it.
enum class ExitCode { Answered = 0, BadUse = 2, NoAnswer = 3, KeyMissing = 4, Interrupted = 130 };

/// One subcommand. Starts when told, works by signals, and says once how it ended.
class Command : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start() = 0;
    /// The person pressed Ctrl+C. A second one ends the program at once.
    virtual void interrupt() { finish(ExitCode::Interrupted); }

signals:
    void finished(int exitCode);

protected:
    void finish(ExitCode code) { emit finished(static_cast<int>(code)); }
    /// Says on standard error what is wrong and ends.
    void finish(ExitCode code, const QString &sentence);
    void finish(const Failure &failure);
};

/// Reads the words after `fusion`; a sentence where they make no sense.
Result<std::unique_ptr<Command>> makeCommand(const QStringList &arguments);

/// What `fusion help` prints.
QString usageText();

} // namespace fusion
