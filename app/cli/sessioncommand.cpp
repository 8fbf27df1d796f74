// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/sessioncommand.h"

#include "app/cli/turnprinter.h"

namespace fusion {

SessionCommand::SessionCommand(const QString &profile)
    : m_profile(profile)
{
}

void SessionCommand::start()
{
    m_session = std::make_unique<Session>(SessionOptions{.profileDir = m_profile});
    connect(m_session.get(), &Session::failed, this, [](const Failure &failure) { sayFailure(failure); });
    work();
}

} // namespace fusion
