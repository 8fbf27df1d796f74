// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/markdownescape.h"

#include "core/exchange/visible.h"
#include "core/markdown/markdownparser.h"

#include <QRegularExpression>

#include <vector>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

/// Which characters of the source stand in code, where nothing is markup and a backslash is a backslash.
std::vector<bool> codeOf(const QString &source)
{
    std::vector<bool> isCode(static_cast<size_t>(source.size()), false);
    const auto mark = [&](const Span &span) {
        for (qsizetype at = std::max<qsizetype>(span.begin, 0); at < std::min(span.end, source.size()); ++at)
            isCode[static_cast<size_t>(at)] = true;
    };
    for (const markdown::Block &block : markdown::parseMarkdown(source)) {
        if (block.kind == markdown::BlockKind::Code)
            mark(block.source);
        for (const markdown::Run &run : block.runs) {
            if (run.style.testFlag(markdown::Style::Code))
                mark(run.source);
        }
    }
    return isCode;
}

bool isEscaped(const QString &text, qsizetype at)
{
    qsizetype slashes = 0;
    while (at - slashes > 0 && text[at - slashes - 1] == u'\\')
        ++slashes;
    return slashes % 2 == 1;
}

/// "<https://example.org>" is a link and no HTML.
bool isAddress(QStringView text)
{
    static const QRegularExpression address(u"^<(https?://|mailto:)[^\\s<>]*>"_s, QRegularExpression::CaseInsensitiveOption);
    return address.matchView(text.first(std::min<qsizetype>(text.size(), 2100))).hasMatch();
}

} // namespace

QString plainInMarkdown(const QString &text)
{
    QString plain;
    for (const QChar c : visible(text.simplified())) {
        if (u"\\`*_[]<>#|~!&$"_s.contains(c))
            plain += u'\\';
        plain += c;
    }
    return plain;
}

QString tamedMarkdown(const QString &markdown)
{
    const QString text = visible(markdown);
    const std::vector<bool> isCode = codeOf(text);
    QString tamed;
    tamed.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isTag = text[at] == u'<' && !isAddress(QStringView(text).sliced(at));
        const bool isImage = text[at] == u'[' && at > 0 && text[at - 1] == u'!';
        if ((isTag || isImage) && !isCode[static_cast<size_t>(at)] && !isEscaped(text, at))
            tamed += u'\\';
        tamed += text[at];
    }
    return tamed;
}

} // namespace fusion
