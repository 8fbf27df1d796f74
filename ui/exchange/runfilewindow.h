// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/chatimport.h"

#include <QWidget>

namespace fusion {

class Inspector;
class LinkOpener;
class TranscriptView;

/// A run that somebody sent: its turns beside answers, map and synthesis, to look at. Nothing in it can be asked again, and
/// nothing of it is kept unless the person says so. A window of its own; deletes itself when it is closed.
class RunFileWindow : public QWidget
{
    Q_OBJECT

public:
    RunFileWindow(const QString &fileName, ImportedChat chat, QWidget *parent);

    TranscriptView &transcript() { return *m_transcript; }
    Inspector &inspector() { return *m_inspector; }

signals:
    void keepRequested(const fusion::ImportedChat &chat);

private:
    void inspect(int turn);

    ImportedChat m_chat;
    TranscriptView *m_transcript;
    Inspector *m_inspector;
    LinkOpener *m_links;
};

} // namespace fusion
