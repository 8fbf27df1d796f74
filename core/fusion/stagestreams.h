// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/runevent.h"
#include "core/providers/chatprovider.h"

#include <QObject>

#include <map>
#include <memory>

namespace fusion {

/// The connections of a run that are open: at most one a stage. Lives on the run's thread and owns the streams; destroying it
/// closes them all and says nothing more.
class StageStreams : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// `stream` is one that has not emitted yet.
    void add(Stage stage, std::unique_ptr<ChatStream> stream);
    /// Closes the stage's connection; a stage that ended has to be dropped, too. May be called from within a signal. Returns
    /// what the provider told about use until then.
    Usage drop(Stage stage);

    bool isEmpty() const { return m_streams.empty(); }
    bool contains(Stage stage) const { return m_streams.contains(stage); }
    /// Any that is open; not to be called when empty.
    Stage first() const { return m_streams.begin()->first; }

    /// Null where there is none.
    const ChatStream *find(Stage stage) const;

signals:
    void moved(fusion::Stage stage); ///< in the line, or out of it
    void heard(fusion::Stage stage, const fusion::ChatEvent &event);
    void ended(fusion::Stage stage, const fusion::Result<fusion::Completion> &result);

private:
    std::map<Stage, std::unique_ptr<ChatStream>> m_streams;
    int m_emitting = 0; ///< signals of streams that have not returned
};

/// What the run says about something that a stage's stream brought.
RunEventBody runEventFor(Stage stage, const ChatEvent &event);
/// Nothing is in it.
bool isEmpty(const ChatEvent &event);

} // namespace fusion
