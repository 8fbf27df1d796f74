// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/sessioncommand.h"

#include "app/cli/terminal.h"
#include "app/cli/turnprinter.h"
#include "core/history/history.h"

namespace fusion {

SessionCommand::SessionCommand(const QString &profile)
    : m_profile(profile)
{
}

void SessionCommand::start()
{
    m_session = std::make_unique<Session>(SessionOptions{.profileDir = m_profile});
    connect(m_session.get(), &Session::failed, this, [](const Failure &failure) { sayFailure(failure); });
    connect(&m_session->history(), &History::told, this, [](const QString &text) { terminal::say(text); });
    work();
}

} // namespace fusion
