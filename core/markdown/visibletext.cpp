// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markdown/visibletext.h"

namespace fusion::markdown {

using namespace Qt::StringLiterals;

namespace {

bool isControl(char16_t c)
{
    return (c < 0x20 && c != u'\t' && c != u'\n') || (c >= 0x7F && c <= 0x9F);
}

/// Characters that turn the direction of the text after them, or end a paragraph in the middle of one.
bool isOverride(char16_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x2029;
}

bool isInvisible(char16_t c)
{
    return (c >= 0x200B && c <= 0x200F) || (c >= 0x2060 && c <= 0x2065) || c == 0x061C || c == 0x00AD || c == 0x180E ||
           c == 0xFEFF || c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0;
}

} // namespace

qsizetype hiddenLength(QStringView text, TextPlace place)
{
    const char16_t c = text.front().unicode();
    if (c < 0x7F && c >= 0x20)
        return 0;
    if (isControl(c) || isOverride(c))
        return 1;
    if (place == TextPlace::LinkOrCode && isInvisible(c))
        return 1;
    const bool tag = c == 0xDB40 && text.size() > 1 && text[1] >= QChar(0xDC00) && text[1] <= QChar(0xDC7F);
    return tag ? 2 : 0;
}

QString shownInstead(QStringView hidden)
{
    const char16_t c = hidden.front().unicode();
    if (c < 0x20)
        return QString(QChar(0x2400 + c));
    if (c == 0x7F)
        return QString(QChar(0x2421));
    const char32_t code = hidden.size() > 1 ? QChar::surrogateToUcs4(hidden[0], hidden[1]) : c;
    return u"[U+%1]"_s.arg(static_cast<uint>(code), 4, 16, QChar(u'0')).toUpper();
}

} // namespace fusion::markdown
