// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "core/providers/connection.h"

#include <QUrl>
#include <QWidget>

#include <functional>
#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;

namespace fusion {

class OpenRouterSignIn;

/// Signing in with OpenRouter instead of copying a key: a button that opens the browser, and a field for the code where the
/// browser cannot come back (another machine, a sandbox). Nothing is opened but by the person's click.
class SignInBox : public QWidget
{
    Q_OBJECT

public:
    using OpenBrowser = std::function<bool(const QUrl &)>;

    explicit SignInBox(QWidget *parent = nullptr);
    ~SignInBox() override;

    /// Whose address is asked; ends what was under way.
    void setConnection(const Connection &connection);
    /// The desktop's browser, unless a test listens.
    void setBrowser(OpenBrowser open) { m_open = std::move(open); }

signals:
    void keyReceived(const QString &key);

private:
    void begin();
    void comeBack();
    void showCode();
    void cancel();
    void finish(const Result<QString> &key);
    void open(const QUrl &page);
    void showState(const QString &words, bool isWaiting);

    Connection m_connection;
    OpenBrowser m_open;
    std::unique_ptr<OpenRouterSignIn> m_signIn;
    QPushButton *m_start;
    QPushButton *m_paste;
    QPushButton *m_cancel;
    QLineEdit *m_code;
    QPushButton *m_useCode;
    QLabel *m_state;
};

} // namespace fusion
