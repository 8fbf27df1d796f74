// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/message.h"

#include <QJsonObject>
#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace fusion {

/// What came of a tool call.
struct ToolOutcome {
    ToolCallState state = ToolCallState::Done; ///< or Failed, or Refused: then `text` says why
    QString text;                              ///< for the model; data of strangers, whatever it says
    std::vector<Source> sources = {};
    std::vector<MadeFile> files = {}; ///< all that are in the stage's sandbox, where the call was a command
    bool readStrangers = false;       ///< `text` holds words of the Web

    bool operator==(const ToolOutcome &) const = default;
};

/// One tool at work. Destroying it ends the work and says nothing more. Lives on the GUI thread.
class ToolJob : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// False while it waits for the person's permission; begun() follows.
    virtual bool hasBegun() const { return true; }

signals:
    void begun();
    /// Exactly once, never from within the call that made the job.
    void finished(const fusion::ToolOutcome &outcome);
};

/// A job whose outcome is known: a call that is refused, or in no tool's words.
std::unique_ptr<ToolJob> settledJob(const ToolOutcome &outcome);

inline ToolOutcome failedTool(const QString &why)
{
    return {.state = ToolCallState::Failed, .text = why};
}
inline ToolOutcome refusedTool(const QString &why)
{
    return {.state = ToolCallState::Refused, .text = why};
}

} // namespace fusion

Q_DECLARE_METATYPE(fusion::ToolOutcome)
