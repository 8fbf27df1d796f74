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
/// First letter by letter. Then without regard to white space, case, typographic quotes and dashes, Markdown (emphasis, code
/// marks, headings, list marks, quote marks, links, table bars), outer quotation marks, and a full stop or comma at the end.
/// Never across the edge of a word or number: "300" does not stand in "1,300", nor "3" in "3.5". The parts of a quote with
/// omissions must stand in order, near each other, and each be long enough to mean something. Nothing is guessed: a quote
/// with one changed word is not found. Linear in the text but for pathological repetition, which is bounded.
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
