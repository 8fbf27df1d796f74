// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>

namespace fusion {

/// One file of resources/prompts: a line "version: N", then what stands below "=== system" and "=== user", with {{names}} to be
/// filled in. Whoever changes a prompt's words raises its version: turns remember the one they used.
struct Prompt {
    QString version;
    QString system;
    QString user;
};

/// The prompts that a turn uses.
enum class PromptName { Judge, JudgeRepair, Synthesis };

/// The file as it is compiled in.
const Prompt &prompt(PromptName name);
/// {"judge":"1","judge-repair":"1","synthesis":"1"}, for RunStarted.
QJsonObject promptVersions();

/// `text` with every {{name}} replaced. In one pass: what is filled in is never looked at again.
QString filled(const QString &text, const QHash<QString, QString> &values);

} // namespace fusion
