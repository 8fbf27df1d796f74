// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace fusion::markdown {

/// Where text is shown. In links and code nothing may be invisible; in prose joiners and direction marks belong to the writing.
enum class TextPlace { Prose, LinkOrCode };

/// The length, in UTF-16 units, of the character at the start of `text` if it must not reach the screen as it is
/// (control, direction override, tag, or invisible character); 0 if it may.
qsizetype hiddenLength(QStringView text, TextPlace place);

/// What is shown instead: a control picture of the same length, or the code point as [U+202E].
QString shownInstead(QStringView hidden);

} // namespace fusion::markdown
