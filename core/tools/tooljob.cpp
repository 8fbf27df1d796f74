// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tools/tooljob.h"

namespace fusion {

std::unique_ptr<ToolJob> settledJob(const ToolOutcome &outcome)
{
    auto job = std::make_unique<ToolJob>();
    QMetaObject::invokeMethod(job.get(), [job = job.get(), outcome] { emit job->finished(outcome); }, Qt::QueuedConnection);
    return job;
}

} // namespace fusion
