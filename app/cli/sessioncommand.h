// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/session/session.h"

#include <memory>

namespace fusion {

/// A command that works on a profile.
class SessionCommand : public Command
{
    Q_OBJECT

public:
    explicit SessionCommand(const QString &profile);

    void start() final;

protected:
    virtual void work() = 0;
    Session &session() { return *m_session; }

private:
    QString m_profile;
    std::unique_ptr<Session> m_session;
};

} // namespace fusion
