// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/turn.h"

#include <QUrl>
#include <QWidget>

#include <vector>

class QLabel;
class QListView;

namespace fusion {

class SourcesModel;

/// Every page and hit that the seats used, who used it, and which points of the map rest on it. Going to a row shows the
/// passages; activating a page asks to open it.
class SourcesView : public QWidget
{
    Q_OBJECT

public:
    explicit SourcesView(QWidget *parent = nullptr);

    void setTurn(const Turn &turn);
    QListView &list() { return *m_list; }

signals:
    void passagesRequested(const std::vector<fusion::Evidence> &evidence);
    void linkActivated(const QUrl &url);

protected:
    void changeEvent(QEvent *event) override;

private:
    SourcesModel *m_model;
    QLabel *m_summary;
    QListView *m_list;
};

} // namespace fusion
