// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace fusion {

/// How far answers to one question agree, in percent, without any model: what share of the shorter answer's words that carry
/// something the other one has, too, the mean of all pairs; halved where the same sentence has other numbers. 100 for fewer than
/// two. Good enough to tell "the same in other words" from "something else", and no measure of truth.
int agreementPercent(const QStringList &answers);

} // namespace fusion
