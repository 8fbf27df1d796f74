// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QObject>
#include <QPointer>

namespace fusion {

class Catalog;
class Composer;
class ConversationSession;

/// Brings the composer together with the tray of the shown conversation: what is picked, pasted and dropped goes there, what
/// lies there is shown with who gets what of it.
class ComposerFiles : public QObject
{
    Q_OBJECT

public:
    ComposerFiles(Composer &composer, const Catalog &catalog, QObject *parent = nullptr);

    void setSession(ConversationSession *session);

private:
    void pick();
    void addFiles(const QStringList &paths);
    void addImage(const QImage &image);
    void show();

    Composer &m_composer;
    const Catalog &m_catalog;
    QPointer<ConversationSession> m_session;
};

} // namespace fusion
