// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/simulatedmodels.h"

#include <QString>

namespace fusion {

/// An answer to a question for which nothing was written: says that it is simulated, in Markdown with a list, a table and
/// a code block. Models share some sentences, differ in a number, and each adds its own, so that judge and synthesizer
/// have something to do. The same model and question always give the same text.
QString madeUpAnswer(const QString &question, const SimulatedModel &model);
QString madeUpReasoning(const QString &question, const SimulatedModel &model);

} // namespace fusion
