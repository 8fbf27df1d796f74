// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attach/textdecoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

std::optional<QString> decodedAs(QStringDecoder decoder, QByteArrayView bytes)
{
    if (!decoder.isValid())
        return std::nullopt;
    const QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

/// Stateless: half a character at the end is an error, too.
std::optional<QString> decodedAs(QStringConverter::Encoding encoding, QByteArrayView bytes)
{
    return decodedAs(QStringDecoder(encoding, QStringConverter::Flag::Stateless), bytes);
}

std::optional<QString> decodedAs(const char *name, QByteArrayView bytes)
{
    return decodedAs(QStringDecoder(name, QStringConverter::Flag::Stateless), bytes);
}

/// No text has these, whatever its encoding; tabs, line and page breaks and escape sequences it may have.
bool hasControls(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) {
        const char16_t code = c.unicode();
        return code < 0x20 && code != '\t' && code != '\n' && code != '\r' && code != '\f' && code != 0x1b;
    });
}

double share(QStringView text, bool (*belongs)(char16_t))
{
    const auto above = std::ranges::count_if(text, [](QChar c) { return c.unicode() > 0x7f; });
    const auto count = std::ranges::count_if(text, [belongs](QChar c) { return belongs(c.unicode()); });
    return above == 0 ? 0 : static_cast<double>(count) / static_cast<double>(above);
}

bool isKana(char16_t c)
{
    return c >= 0x3040 && c <= 0x30ff;
}

bool isHan(char16_t c)
{
    return (c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3000 && c <= 0x303f) || (c >= 0xff00 && c <= 0xffef);
}

std::optional<QString> utf16WithoutMark(const QByteArray &bytes)
{
    if (bytes.size() < 4 || bytes.size() % 2 != 0)
        return std::nullopt;
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < bytes.size(); ++i)
        zeros.at(static_cast<size_t>(i % 2)) += bytes.at(i) == '\0';
    const qsizetype many = bytes.size() / 2 / 3;
    if (zeros[1] > many && zeros[0] == 0)
        return decodedAs(QStringConverter::Utf16LE, bytes);
    if (zeros[0] > many && zeros[1] == 0)
        return decodedAs(QStringConverter::Utf16BE, bytes);
    return std::nullopt;
}

bool isMostlyCyrillic(const QByteArray &bytes)
{
    const auto isHigh = [](char c) { return static_cast<uchar>(c) >= 0xc0; };
    const auto isLatin = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    return std::ranges::count_if(bytes, isHigh) > std::ranges::count_if(bytes, isLatin);
}

QString legacyText(const QByteArray &bytes)
{
    if (const auto text = decodedAs("Shift_JIS", bytes); text && share(*text, isKana) > 0.2)
        return *text;
    if (const auto text = decodedAs("GB18030", bytes); text && share(*text, isHan) > 0.9)
        return *text;
    if (isMostlyCyrillic(bytes)) {
        if (const auto text = decodedAs("windows-1251", bytes))
            return *text;
    }
    return decodedAs("windows-1252", bytes).value_or(QString::fromLatin1(bytes));
}

} // namespace

std::optional<QString> decodedText(const QByteArray &bytes)
{
    std::optional<QString> text;
    if (const auto marked = QStringConverter::encodingForData(bytes))
        text = decodedAs(*marked, bytes);
    else if (bytes.contains('\0'))
        text = utf16WithoutMark(bytes);
    else if (const auto utf8 = decodedAs(QStringConverter::Utf8, bytes))
        text = utf8;
    else
        text = legacyText(bytes);
    if (!text || !text->isValidUtf16() || hasControls(*text))
        return std::nullopt;
    return text;
}

} // namespace fusion
