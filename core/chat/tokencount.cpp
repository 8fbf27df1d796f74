// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/chat/tokencount.h"

#include <QJsonDocument>

namespace fusion {

namespace {

/// Thousandths of a token that one UTF-16 unit of a script takes, with the better and the worse tokenizers.
struct Weight {
    qint64 low;
    qint64 high;
};

constexpr Weight latin{.low = 190, .high = 310};
constexpr Weight sign{.low = 250, .high = 950}; ///< digits and punctuation
constexpr Weight blank{.low = 20, .high = 120}; ///< mostly part of the next word's token
constexpr Weight alphabet{.low = 280, .high = 600};
constexpr Weight syllables{.low = 350, .high = 1100};
constexpr Weight ideograph{.low = 550, .high = 1300};
constexpr Weight halfOfAPair{.low = 500, .high = 1500}; ///< emoji and rare scripts

Weight weightOf(QChar c)
{
    const char16_t code = c.unicode();
    if (code < 0x80)
        return c.isLetter() ? latin : c.isSpace() ? blank : sign;
    if (c.isSurrogate())
        return halfOfAPair;
    if (code < 0x250)
        return c.isLetter() ? latin : sign;
    if (code < 0x800)
        return alphabet; // Greek, Cyrillic, Armenian, Hebrew, Arabic
    if (code < 0x1100 || (code >= 0x1780 && code < 0x1800))
        return syllables; // Devanagari and its kin, Thai, Khmer
    if (code >= 0x2000 && code < 0x2e80)
        return sign;
    return ideograph; // Chinese, Japanese, Korean
}

constexpr TokenRange aroundAMessage{.low = 3, .high = 8};
constexpr TokenRange aPicture{.low = 250, .high = 1700};
constexpr TokenRange aPage{.low = 300, .high = 3000}; ///< a PDF page seen as text and picture
constexpr qint64 bytesOfAPage = 50'000;

} // namespace

TokenRange roughTokens(QStringView text)
{
    qint64 low = 0;
    qint64 high = 0;
    for (const QChar c : text) {
        const Weight weight = weightOf(c);
        low += weight.low;
        high += weight.high;
    }
    constexpr qint64 thousand = 1000;
    return {.low = (low + thousand - 1) / thousand, .high = (high + thousand - 1) / thousand};
}

TokenRange roughTokens(const Attachment &attachment)
{
    switch (attachment.kind) {
    case AttachmentKind::Text: return roughTokens(attachment.text);
    case AttachmentKind::Image: return aPicture;
    case AttachmentKind::Pdf: {
        const TokenRange text = roughTokens(attachment.text);
        const qint64 pages = 1 + attachment.data.size() / bytesOfAPage;
        return {.low = qMax(text.low, aPage.low), .high = text.high + pages * aPage.high};
    }
    }
    Q_UNREACHABLE_RETURN({});
}

TokenRange roughTokens(const Message &message)
{
    TokenRange tokens = aroundAMessage;
    tokens += roughTokens(message.text);
    for (const Attachment &attachment : message.attachments)
        tokens += roughTokens(attachment);
    for (const ToolCall &call : message.toolCalls) {
        tokens += aroundAMessage;
        tokens += roughTokens(QString::fromUtf8(QJsonDocument(call.arguments).toJson(QJsonDocument::Compact)));
    }
    return tokens;
}

} // namespace fusion
