// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tools/pagetext.h"

#include "core/attach/textdecoding.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::PageText)
};

QString mediaType(const FetchedBody &body)
{
    return body.contentType.section(u';', 0, 0).trimmed().toLower();
}

QByteArray toldCharset(const FetchedBody &body)
{
    static const QRegularExpression pattern(u"charset\\s*=\\s*\"?([\\w.:-]+)"_s, QRegularExpression::CaseInsensitiveOption);
    return pattern.match(body.contentType).captured(1).toLatin1();
}

/// What the WHATWG's table of names makes of the usual ones: ISO 8859-1 and ASCII are Windows-1252 on the Web.
QByteArray webName(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    if (lower == "iso-8859-1" || lower == "latin1" || lower == "us-ascii" || lower == "ascii")
        return "windows-1252";
    if (lower == "gb2312" || lower == "gbk")
        return "GB18030";
    if (lower == "shift-jis" || lower == "x-sjis" || lower == "windows-31j")
        return "Shift_JIS";
    return name;
}

QByteArray charsetInPage(const QByteArray &bytes)
{
    static const QRegularExpression pattern(u"<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QByteArray name =
        pattern.match(QString::fromLatin1(bytes.first(std::min<qsizetype>(bytes.size(), 2048)))).captured(1).toLatin1();
    return name.toLower().startsWith("utf-16") ? QByteArray("utf-8") : name; // it could not have been read otherwise
}

std::optional<QString> decodedAs(const QByteArray &name, const QByteArray &bytes)
{
    QStringDecoder decoder(webName(name).constData());
    if (name.isEmpty() || !decoder.isValid())
        return std::nullopt;
    return QString(decoder(bytes));
}

bool hasMark(const QByteArray &bytes)
{
    return bytes.startsWith("\xef\xbb\xbf") || bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
}

} // namespace

BodyKind kindOf(const FetchedBody &body)
{
    const QString type = mediaType(body);
    const QByteArray begin = body.bytes.first(std::min<qsizetype>(body.bytes.size(), 1024)).trimmed().toLower();
    if (type == "application/pdf"_L1 || begin.startsWith("%pdf-"))
        return BodyKind::Pdf;
    if (type == "text/html"_L1 || type == "application/xhtml+xml"_L1)
        return BodyKind::Html;
    if (type.isEmpty() || type == "application/octet-stream"_L1) {
        if (begin.startsWith("<!doctype html") || begin.startsWith("<html"))
            return BodyKind::Html;
        return decodedText(body.bytes) ? BodyKind::Text : BodyKind::Other;
    }
    const bool isText = type.startsWith("text/"_L1) || type.endsWith("json"_L1) || type.endsWith("xml"_L1) ||
                        type == "application/javascript"_L1 || type == "application/x-ndjson"_L1 || type.endsWith("yaml"_L1);
    return isText ? BodyKind::Text : BodyKind::Other;
}

std::optional<QString> charactersOf(const FetchedBody &body)
{
    if (hasMark(body.bytes))
        return decodedText(body.bytes);
    if (const auto told = decodedAs(toldCharset(body), body.bytes))
        return told;
    if (const auto told = kindOf(body) == BodyKind::Html ? decodedAs(charsetInPage(body.bytes), body.bytes) : std::nullopt)
        return told;
    return decodedText(body.bytes);
}

Result<PageText> pageTextOf(const FetchedBody &body)
{
    const BodyKind kind = kindOf(body);
    const auto characters = kind == BodyKind::Other ? std::nullopt : charactersOf(body);
    if (!characters) {
        const QString type = mediaType(body).left(80);
        return fail(FailureKind::Tool, Words::tr("%1 is no text that could be read (%2).")
                                           .arg(body.url.toDisplayString().left(200), type.isEmpty() ? u"?"_s : type));
    }
    PageText page{.title = {}, .text = *characters};
    if (kind == BodyKind::Html)
        page = markdownOfHtml(*characters, QString::fromLatin1(body.url.toEncoded()));
    return PageText{.title = withoutTricks(page.title), .text = withoutTricks(page.text)};
}

QString withoutTricks(const QString &text)
{
    // Terminal codes first, whole: what is left of one would be litter.
    static const QRegularExpression codes(u"\\x{1b}(?:\\[[0-?]*[ -/]*[@-~]|\\][^\\x{07}\\x{1b}]*(?:\\x{07}|\\x{1b}\\\\)?|.)"_s);
    static const QRegularExpression unseen(u"[\\x{00}-\\x{08}\\x{0b}-\\x{1f}\\x{7f}-\\x{9f}\\x{ad}\\x{034f}\\x{061c}\\x{115f}\\x{"
                                           u"1160}\\x{17b4}\\x{17b5}\\x{180b}-\\x{180f}"
                                           "\\x{200b}\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2060}-\\x{206f}\\x{3164}\\x{fe00}-"
                                           "\\x{fe0e}\\x{feff}\\x{ffa0}\\x{fff9}-\\x{fffb}"
                                           "\\x{e0000}-\\x{e0fff}]"_s);
    QString clean = text;
    return clean.replace(u"\r\n"_s, u"\n"_s).remove(codes).remove(unseen);
}

} // namespace fusion
