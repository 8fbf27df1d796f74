// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/analysis.h"

#include <QString>

#include <memory>
#include <vector>

namespace fusion {

/// Where the words of a quote stand in an answer: one span, or one for each part of a quote with omissions ("... ").
/// Empty if they do not stand there.
///
/// First letter by letter. Then without regard to white space, case, typographic quotes, dashes and full stops, widths of
/// characters, Markdown (emphasis, code marks, headings, list marks, quote marks, links, footnotes, table bars), outer quotation
/// marks, and a full stop or comma at the end. Then with letters in their plain form, where the whole quote is written so; last
/// with slips of the pen (core/analysis/slips.h), at most one in a quote of four words and two in one of twelve, and none that
/// makes a word of the answer.
///
/// Never across the edge of a word or number: "300" does not stand in "1,300", nor "3" in "3.5"; never right behind a negation:
/// "safe" does not stand in "not safe". The parts of a quote with
/// omissions must stand in order, near each other, each long enough to mean something; they may not make one sentence of two, nor
/// leave a negation out. Linear in the text but for pathological repetition, which is bounded.
std::vector<Span> findQuote(const QString &text, const QString &quote);

/// An answer made ready for many quotes.
class QuoteFinder
{
public:
    explicit QuoteFinder(const QString &text);
    ~QuoteFinder();
    Q_DISABLE_COPY_MOVE(QuoteFinder)

    std::vector<Span> find(const QString &quote) const;

private:
    struct Forms;
    std::unique_ptr<Forms> m_forms;
};

} // namespace fusion
