// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/promptfile.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

namespace fusion {

/// The prompts that a turn uses.
enum class PromptName { Judge, JudgeRepair, Synthesis, CrossExamination, AskOn };

/// The file as it is compiled in.
const Prompt &prompt(PromptName name);
/// {"judge":"1","judge-repair":"1",...}, for RunStarted.
QJsonObject promptVersions();

/// `text` with every {{name}} replaced. In one pass: what is filled in is never looked at again.
QString filled(const QString &text, const QHash<QString, QString> &values);

} // namespace fusion
