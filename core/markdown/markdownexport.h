// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/markdown/markdownblocks.h"

namespace fusion::markdown {

/// The text between two positions as it is painted, a line per block.
QString plainText(const std::vector<Block> &blocks, Position begin, Position end);

/// The same as Markdown: the source itself for whole blocks, rebuilt and balanced for parts of them.
QString markdownText(const std::vector<Block> &blocks, QStringView source, Position begin, Position end);

} // namespace fusion::markdown
