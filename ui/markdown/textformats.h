// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/markdown/markdownblocks.h"

#include <QFont>
#include <QTextCharFormat>

#include <vector>

namespace fusion::markdown {

struct Look;

/// The character formats of one look, each made once: a format with a font in it is dear to make, and copies of the same
/// one compare by their address. GUI thread only.
class TextFormats
{
public:
    /// @param base the font of the text around
    QTextCharFormat ofRun(Styles style, bool link, const QFont &base, const Look &look);
    QTextCharFormat ofChip(int seat, const Look &look);

private:
    struct Kept {
        Styles style;
        bool link = false;
        int seat = -1;
        QFont base;
        QTextCharFormat format;
    };

    std::vector<Kept> m_kept; ///< a dozen at most
};

} // namespace fusion::markdown
