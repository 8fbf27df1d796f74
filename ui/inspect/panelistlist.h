// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/hostedpanel.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QUrl;

namespace fusion {

class Collapsible;
class MarkdownView;

/// The members of a panel that the provider runs behind a seat: who they are, how far they have come, why one failed, and what
/// has to be known about the panel as a whole. Hidden while there is no such panel.
class PanelistList : public QWidget
{
    Q_OBJECT

public:
    explicit PanelistList(QWidget *parent = nullptr);

    /// @param settled nothing more will come
    void setPanel(const HostedPanel &panel, bool settled);

signals:
    void linkActivated(const QUrl &url);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showRows(bool settled);
    /// What the row's member wrote, below the rows; -1: nothing.
    void open(int row);
    void showText(bool settled);
    QString textOf(int row) const;

    HostedPanel m_panel;
    int m_open = -1; ///< the row whose text is shown
    bool m_settled = false;
    QLabel *m_trouble;
    Collapsible *m_fold;
    QListWidget *m_rows;
    MarkdownView *m_text;
};

/// "Hosted panel: 2 of 3 answered".
QString hostedPanelTitle(const HostedPanel &panel);
/// What is amiss with it, in a sentence; empty if nothing is.
QString hostedPanelTrouble(const HostedPanelStatus &status);
/// "openai/gpt-5: answering, 412 characters", "...: failed: why".
QString panelistWords(const Panelist &panelist, bool settled);

} // namespace fusion
