// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/attachment.h"

#include <QFuture>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QThreadPool>

#include <vector>

namespace fusion {

/// The files beside questions that have not been asked yet: one file a conversation in a folder of the profile, for its owner
/// alone, so that they survive a restart as the text of the question does. As large as a question's files may be and no larger;
/// gone once there is nothing to keep. An empty id is the conversation that has no question yet. Lives on the GUI thread; reads
/// and writes on a thread of its own, one after the other, and has written everything when it is destroyed. Best effort: what
/// cannot be written is lost with the program, and what does not read as it was written is left out.
class DraftFiles : public QObject
{
    Q_OBJECT

public:
    explicit DraftFiles(QString folder, QObject *parent = nullptr);
    ~DraftFiles() override;

    /// Instead of what was kept there; none removes it.
    void save(const QString &conversationId, std::vector<Attachment> files);
    /// As of the last save().
    QFuture<std::vector<Attachment>> load(const QString &conversationId);
    /// Removes what belongs to conversations that are no more.
    void keepOnly(const QStringList &conversationIds);

private:
    QString m_folder;
    QThreadPool m_thread; ///< one
};

} // namespace fusion
