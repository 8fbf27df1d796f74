// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace fusion {

// Foreign text inside a prompt stands in a block: <answer label="A"> ... </answer>. The text of a block can neither close it
// nor open another one, so an answer cannot speak in another's name, nor as the judge.

/// `text` with a backslash behind the "<" of every mark that blocks are made of ("</answer", "< Question", ...). All else
/// stays as it is; undefused() gives back exactly what went in.
QString defused(const QString &text);
QString undefused(const QString &text);

/// `text`, defused, between <name> and </name>, each on a line of its own.
QString block(const QString &name, const QString &text);
/// What can be read in a file that the person added.
QString attachmentBlock(const QString &name, const QString &text);
/// The answer of one seat. `model` is told where the judge is not blind.
QString answerBlock(const QString &label, const QString &text, const QString &model = {});

} // namespace fusion
