// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/stageanswer.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTabBar;

namespace fusion {

/// "What exactly was sent": one request in a window of its own, to read, to search and to copy; where others were turned down
/// before it, each with a tab, the one that was answered first. Not modal; deletes itself when closed.
class SentViewer : public QDialog
{
    Q_OBJECT

public:
    /// @param request whole (unfolded()), keys masked
    SentViewer(const QString &stageName, const SentRequest &request, const QString &connectionId, QWidget *parent = nullptr);

private:
    void buildLayout();
    QTabBar *makeTabs();
    const SentRequest &shown() const;
    void search(bool backwards);
    void countHits();
    void copy(const QString &text, const QString &what);

    SentRequest m_request;
    QString m_connectionId;
    QTabBar *m_requests; ///< hidden where there is only one
    QPlainTextEdit *m_text;
    QLineEdit *m_words;
    QLabel *m_hits;
    QLabel *m_state;
    QPushButton *m_previous;
    QPushButton *m_next;
};

} // namespace fusion
