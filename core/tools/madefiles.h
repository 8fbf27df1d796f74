// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/attachment.h"
#include "core/chat/message.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace fusion {

// What a person does with files that a model made. Names and contents are a stranger's: a name is shown in one line and becomes
// a file name only after it was cut down to one; what the desktop would run instead of showing is not opened.

/// The name for people, in one line, without what deceives a reader.
QString shownName(const MadeFile &file);
/// A plain file name for the person's own disk: no folder, no control character, no leading point; never empty.
QString plainFileName(const MadeFile &file);
/// The desktop would run it, or it could make the desktop run something: scripts, programs, packages, starters.
bool wouldRun(const QString &name, const QByteArray &bytes);
/// What a judge is given of it: its text, cut at 40,000 characters. Nothing: it is no text.
/// @param seat for people, whose file it is
std::optional<Attachment> textForJudge(const MadeFile &file, const QByteArray &bytes, const QString &seat);

} // namespace fusion
