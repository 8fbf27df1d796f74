// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace fusion {

class MarkdownItem;

/// Makes the text of every MarkdownItem readable for screen readers, with places of characters and selection.
void installMarkdownAccessibility();

/// Tells screen readers that the text has changed. Costs nothing where none is running.
void reportTextChange(MarkdownItem *item);

/// Has a screen reader say something that is otherwise only seen.
void announce(MarkdownItem *item, const QString &message);

} // namespace fusion
