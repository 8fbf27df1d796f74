// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QUrl>

#include <functional>

class QWidget;

namespace fusion {

/// Opens links from model text: only http, https and mailto, and only after the person has seen the whole address.
class LinkOpener : public QObject
{
    Q_OBJECT

public:
    using Open = std::function<bool(const QUrl &)>;

    /// `open` is what finally opens an address: the desktop's browser unless a test listens.
    explicit LinkOpener(QWidget *window, Open open = {});

    void ask(const QUrl &url);

private:
    QWidget *m_window;
    Open m_open;
};

} // namespace fusion
