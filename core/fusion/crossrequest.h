// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/crossexam.h"
#include "core/fusion/stagerequest.h"

namespace fusion {

/// The calls of a cross-examination on that point of the turn's comparison: one for each seat that takes a side, answered and can
/// be asked, if there are two sides. All Waiting, under the next free number.
std::vector<CrossCall> crossCallsFor(const Turn &turn, const QString &topic, const QJsonObject &prompts);

/// The seat's own thread with its answer, then its own stance and those against it: in fenced blocks, without names, each stance
/// once.
ChatRequest crossRequest(const RequestContext &context, const CrossCall &call);

} // namespace fusion
