// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "core/tools/guardedfetch.h"
#include "core/tools/htmlmarkdown.h"

namespace fusion {

/// What kind of body a fetch brought, by its content type and, where that is silent, its first bytes.
enum class BodyKind { Html, Text, Pdf, Other };
BodyKind kindOf(const FetchedBody &body);

/// The characters of a body: by its byte order mark, the charset of its content type, what an HTML page says of itself, or the
/// look of its bytes. Nothing: it is no text.
std::optional<QString> charactersOf(const FetchedBody &body);

/// The page's words; fails for a body that is no text, with what it is instead. Not for a PDF. Any thread.
Result<PageText> pageTextOf(const FetchedBody &body);

/// Text without what only deceives a reader: control characters, terminal codes, marks that turn the direction, and characters
/// that cannot be seen (zero width, tags).
QString withoutTricks(const QString &text);

} // namespace fusion
