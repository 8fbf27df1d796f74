// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/markdown/markdownblocks.h"
#include "ui/markdown/look.h"

#include <QRectF>

class QPainter;

namespace fusion::markdown {

/// How far a block is indented by the quotations and list items around it.
qreal containerIndent(const Block &block, const Look &look);

/// Quotation bars and the marks of list items beside a block. `rect` is the block's full width and its height, `gap` the
/// space above it, `firstLine` the place of its first line within it.
void paintContainers(QPainter &painter, const Block &block, const QRectF &rect, qreal gap, const QRectF &firstLine,
                     const Look &look);

} // namespace fusion::markdown
