// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tools/htmlmarkdown.h"

#include "core/tools/htmlcleaning.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <gumbo.h>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr qsizetype longestText = 2000000; ///< characters
constexpr int mostColumns = 32;
constexpr int mostInner = 10; ///< parts within parts that are written down apart: each copies what is in it

constexpr auto unread = std::to_array<GumboTag>({
    GUMBO_TAG_SCRIPT,   GUMBO_TAG_STYLE,  GUMBO_TAG_NOSCRIPT, GUMBO_TAG_TEMPLATE, GUMBO_TAG_IFRAME,
    GUMBO_TAG_OBJECT,   GUMBO_TAG_EMBED,  GUMBO_TAG_SVG,      GUMBO_TAG_CANVAS,   GUMBO_TAG_AUDIO,
    GUMBO_TAG_VIDEO,    GUMBO_TAG_HEAD,   GUMBO_TAG_SELECT,   GUMBO_TAG_BUTTON,   GUMBO_TAG_INPUT,
    GUMBO_TAG_TEXTAREA, GUMBO_TAG_DIALOG, GUMBO_TAG_NOFRAMES, GUMBO_TAG_NAV,      GUMBO_TAG_ASIDE,
});
constexpr auto blocks = std::to_array<GumboTag>({
    GUMBO_TAG_P,       GUMBO_TAG_DIV,        GUMBO_TAG_SECTION,  GUMBO_TAG_ARTICLE, GUMBO_TAG_MAIN,
    GUMBO_TAG_HEADER,  GUMBO_TAG_FOOTER,     GUMBO_TAG_ADDRESS,  GUMBO_TAG_FIGURE,  GUMBO_TAG_DETAILS,
    GUMBO_TAG_SUMMARY, GUMBO_TAG_FIGCAPTION, GUMBO_TAG_FIELDSET, GUMBO_TAG_FORM,    GUMBO_TAG_DL,
    GUMBO_TAG_DT,      GUMBO_TAG_DD,         GUMBO_TAG_CENTER,   GUMBO_TAG_CAPTION, GUMBO_TAG_BODY,
});

QString attribute(const GumboElement &element, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&element.attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

bool has(const GumboElement &element, const char *name)
{
    return gumbo_get_attribute(&element.attributes, name);
}

/// Nobody who looks at the page would read it.
bool isHidden(const GumboElement &element)
{
    if (has(element, "hidden") || attribute(element, "aria-hidden").compare("true"_L1, Qt::CaseInsensitive) == 0)
        return true;
    QString style = attribute(element, "style").toLower();
    style.remove(u' ');
    constexpr auto hiding = std::to_array({"display:none"_L1, "visibility:hidden"_L1, "visibility:collapse"_L1, "opacity:0;"_L1,
                                           "font-size:0"_L1, "text-indent:-"_L1, "left:-"_L1, "clip:rect(0"_L1});
    return style.endsWith("opacity:0"_L1) ||
           std::ranges::any_of(hiding, [&](QLatin1StringView part) { return style.contains(part); });
}

QString spaced(QString text)
{
    static const QRegularExpression white(u"[\\t\\n\\f\\r ]+"_s);
    return text.replace(white, u" "_s);
}

/// No blanks at the ends of lines, and at most one empty line; linear whatever the text is.
QString tidied(const QString &text)
{
    QString out;
    out.reserve(text.size());
    int breaks = 0;
    for (const QChar c : text) {
        if (c != u'\n') {
            out += c;
            breaks = c == u' ' || c == u'\t' ? breaks : 0;
            continue;
        }
        while (out.endsWith(u' ') || out.endsWith(u'\t'))
            out.chop(1);
        if (++breaks <= 2)
            out += c;
    }
    return out.trimmed();
}

/// Writes the tree down.
class Writer
{
public:
    explicit Writer(const QUrl &base)
        : m_base(base)
    {
    }

    void children(const GumboVector &nodes, int depth)
    {
        for (unsigned i = 0; i < nodes.length && m_text.size() < longestText; ++i)
            node(*static_cast<const GumboNode *>(nodes.data[i]), depth);
    }

    QString text() const { return tidied(m_text); }

private:
    void node(const GumboNode &node, int depth)
    {
        switch (node.type) {
        case GUMBO_NODE_TEXT:
        case GUMBO_NODE_CDATA: write(QString::fromUtf8(node.v.text.text)); break;
        case GUMBO_NODE_WHITESPACE: write(m_pre ? QString::fromUtf8(node.v.text.text) : u" "_s); break;
        case GUMBO_NODE_ELEMENT:
            if (depth < deepestHtml && !std::ranges::contains(unread, node.v.element.tag) && !isHidden(node.v.element))
                element(node.v.element, depth + 1);
            break;
        case GUMBO_NODE_DOCUMENT:
        case GUMBO_NODE_COMMENT:
        case GUMBO_NODE_TEMPLATE: break;
        }
    }

    void element(const GumboElement &e, int depth)
    {
        switch (static_cast<int>(e.tag)) { // of some 150
        case GUMBO_TAG_H1:
        case GUMBO_TAG_H2:
        case GUMBO_TAG_H3:
        case GUMBO_TAG_H4:
        case GUMBO_TAG_H5:
        case GUMBO_TAG_H6: wrapped(e, depth, QString(e.tag - GUMBO_TAG_H1 + 1, u'#') + u' '); break;
        case GUMBO_TAG_LI: listItem(e, depth); break;
        case GUMBO_TAG_UL:
        case GUMBO_TAG_OL: list(e, depth); break;
        case GUMBO_TAG_BLOCKQUOTE: quote(e, depth); break;
        case GUMBO_TAG_PRE: code(e, depth); break;
        case GUMBO_TAG_TABLE: table(e, depth); break;
        case GUMBO_TAG_A: link(e, depth); break;
        case GUMBO_TAG_B:
        case GUMBO_TAG_STRONG: marked(e, depth, u"**"_s); break;
        case GUMBO_TAG_I:
        case GUMBO_TAG_EM: marked(e, depth, u"*"_s); break;
        case GUMBO_TAG_CODE: marked(e, depth, u"`"_s); break;
        case GUMBO_TAG_BR: m_text += u'\n'; break;
        case GUMBO_TAG_HR: m_text += u"\n\n---\n\n"_s; break;
        case GUMBO_TAG_IMG:
            if (const QString words = spaced(attribute(e, "alt")).trimmed(); !words.isEmpty())
                write(u"[picture: %1]"_s.arg(words));
            break;
        default:
            if (std::ranges::contains(blocks, e.tag))
                wrapped(e, depth, {});
            else
                children(e.children, depth);
        }
    }

    void write(const QString &text)
    {
        if (m_pre) {
            m_text += text;
            return;
        }
        QString words = spaced(text);
        if (words.startsWith(u' ') && (m_text.isEmpty() || m_text.endsWith(u'\n') || m_text.endsWith(u' ')))
            words.remove(0, 1);
        m_text += words;
    }

    void wrapped(const GumboElement &e, int depth, const QString &before)
    {
        if (before.isEmpty() || m_inner >= mostInner) {
            apart(e, depth);
            return;
        }
        const QString inside = inner(e, depth);
        if (!inside.isEmpty())
            m_text += u"\n\n"_s + before + inside.simplified() + u"\n\n"_s;
    }

    /// A paragraph of its own.
    void apart(const GumboElement &e, int depth)
    {
        endParagraph();
        children(e.children, depth);
        endParagraph();
    }

    void endParagraph()
    {
        if (!m_text.isEmpty() && !m_text.endsWith("\n\n"_L1))
            m_text += u"\n\n"_s;
    }

    QString inner(const GumboElement &e, int depth)
    {
        Writer within(m_base);
        within.m_pre = m_pre;
        within.m_listDepth = m_listDepth;
        within.m_inner = m_inner + 1;
        within.children(e.children, depth);
        return m_pre ? within.m_text : within.text();
    }

    void marked(const GumboElement &e, int depth, const QString &mark)
    {
        if (m_pre || m_inner >= mostInner) {
            children(e.children, depth);
            return;
        }
        const QString inside = inner(e, depth);
        // Written once whatever it is: marks in marks would be looked through twice at each level.
        if (inside.contains(u'\n'))
            m_text += inside;
        else if (!inside.isEmpty())
            m_text += mark + inside + mark;
    }

    void link(const GumboElement &e, int depth)
    {
        if (m_inner >= mostInner) {
            children(e.children, depth);
            return;
        }
        const QString words = inner(e, depth).simplified();
        const QUrl target = m_base.resolved(QUrl(attribute(e, "href").trimmed()));
        const bool leads = (target.scheme() == "http"_L1 || target.scheme() == "https"_L1) && !target.host().isEmpty() &&
                           target.adjusted(QUrl::RemoveFragment) != m_base.adjusted(QUrl::RemoveFragment);
        if (words.isEmpty())
            return;
        if (leads)
            write(u'[' + words + u"]("_s + QString::fromLatin1(target.toEncoded()).left(2000) + u')');
        else
            write(words);
    }

    void list(const GumboElement &e, int depth)
    {
        const int outer = std::exchange(m_number, e.tag == GUMBO_TAG_OL ? 1 : 0);
        m_text += m_listDepth > 0 ? u"\n"_s : u"\n\n"_s;
        ++m_listDepth;
        children(e.children, depth);
        --m_listDepth;
        m_text += m_listDepth > 0 ? u"\n"_s : u"\n\n"_s;
        m_number = outer;
    }

    void listItem(const GumboElement &e, int depth)
    {
        if (m_inner >= mostInner) {
            apart(e, depth);
            return;
        }
        QString inside = inner(e, depth);
        static const QRegularExpression gaps(u"\\n+"_s);
        inside.replace(gaps, u"\n  "_s);
        const QString mark = m_number > 0 ? u"%1. "_s.arg(m_number++) : u"- "_s;
        if (!inside.isEmpty())
            m_text += (m_text.endsWith(u'\n') || m_text.isEmpty() ? QString() : u"\n"_s) + mark + inside + u'\n';
    }

    void quote(const GumboElement &e, int depth)
    {
        if (m_inner >= mostInner) {
            apart(e, depth);
            return;
        }
        QString inside = inner(e, depth);
        m_text += u"\n\n> "_s + inside.replace(u'\n', u"\n> "_s) + u"\n\n"_s;
    }

    void code(const GumboElement &e, int depth)
    {
        if (m_inner >= mostInner) {
            apart(e, depth);
            return;
        }
        const bool outer = std::exchange(m_pre, true);
        QString inside = inner(e, depth);
        m_pre = outer;
        m_text += u"\n\n```\n"_s + inside.replace(u"```"_s, u"'''"_s).trimmed() + u"\n```\n\n"_s;
    }

    void rows(const GumboElement &e, int depth, QList<QStringList> &into)
    {
        for (unsigned i = 0; i < e.children.length; ++i) {
            const auto &child = *static_cast<const GumboNode *>(e.children.data[i]);
            if (child.type != GUMBO_NODE_ELEMENT || depth > deepestHtml || isHidden(child.v.element))
                continue;
            const GumboElement &part = child.v.element;
            if (part.tag == GUMBO_TAG_TR)
                into.append(QStringList());
            if (part.tag == GUMBO_TAG_TD || part.tag == GUMBO_TAG_TH) {
                if (into.isEmpty())
                    into.append(QStringList());
                if (into.last().size() < mostColumns)
                    into.last().append(inner(part, depth + 1).simplified().replace(u'|', u"\\|"_s));
            } else if (part.tag == GUMBO_TAG_TR || part.tag == GUMBO_TAG_TBODY || part.tag == GUMBO_TAG_THEAD ||
                       part.tag == GUMBO_TAG_TFOOT) {
                rows(part, depth + 1, into);
            }
        }
    }

    void table(const GumboElement &e, int depth)
    {
        if (m_inner >= mostInner) {
            apart(e, depth);
            return;
        }
        QList<QStringList> cells;
        rows(e, depth, cells);
        cells.removeIf([](const QStringList &row) { return row.join(QString()).isEmpty(); });
        if (cells.isEmpty())
            return;
        qsizetype columns = 0;
        for (const QStringList &row : cells)
            columns = std::max(columns, row.size());
        m_text += u"\n\n"_s;
        for (qsizetype i = 0; i < cells.size() && m_text.size() < longestText; ++i) {
            cells[i].resize(columns);
            m_text += u"| "_s + cells[i].join(" | "_L1) + u" |\n"_s;
            if (i == 0)
                m_text += u'|' + u" --- |"_s.repeated(columns) + u'\n';
        }
        m_text += u'\n';
    }

    QUrl m_base;
    QString m_text;
    bool m_pre = false;
    int m_listDepth = 0;
    int m_number = 0;
    int m_inner = 0; ///< how many of its kind it is written down within
};

/// Without recursion: a hostile page may be as deep as it is long.
const GumboElement *firstOf(const GumboNode &root, std::initializer_list<GumboTag> tags)
{
    std::vector<const GumboNode *> open{&root};
    while (!open.empty()) {
        const GumboNode *node = open.back();
        open.pop_back();
        if (node->type != GUMBO_NODE_ELEMENT)
            continue;
        if (std::ranges::contains(tags, node->v.element.tag))
            return &node->v.element;
        for (unsigned i = node->v.element.children.length; i-- > 0;)
            open.push_back(static_cast<const GumboNode *>(node->v.element.children.data[i]));
    }
    return nullptr;
}

QString plain(const GumboElement &element)
{
    QString text;
    for (unsigned i = 0; i < element.children.length; ++i) {
        const auto &child = *static_cast<const GumboNode *>(element.children.data[i]);
        if (child.type == GUMBO_NODE_TEXT || child.type == GUMBO_NODE_WHITESPACE)
            text += QString::fromUtf8(child.v.text.text);
    }
    return text.simplified();
}

} // namespace

PageText markdownOfHtml(const QString &html, const QString &base)
{
    const QByteArray bytes = cleanedHtml(html).toUtf8();
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    const auto destroy = [&options](GumboOutput *output) { gumbo_destroy_output(&options, output); };
    const std::unique_ptr<GumboOutput, decltype(destroy)> tree(
        gumbo_parse_with_options(&options, bytes.constData(), static_cast<size_t>(bytes.size())), destroy);
    if (!tree || !tree->root)
        return {};
    PageText page;
    if (const GumboElement *title = firstOf(*tree->root, {GUMBO_TAG_TITLE}))
        page.title = plain(*title).left(300);
    const auto read = [&](const GumboElement &part) {
        Writer writer{QUrl(base)};
        writer.children(part.children, 0);
        return writer.text();
    };
    // The page's own word for where its text is, unless there is next to nothing.
    constexpr qsizetype enough = 200;
    if (const GumboElement *main = firstOf(*tree->root, {GUMBO_TAG_MAIN, GUMBO_TAG_ARTICLE}))
        page.text = read(*main);
    if (const GumboElement *body = page.text.size() < enough ? firstOf(*tree->root, {GUMBO_TAG_BODY}) : nullptr)
        page.text = read(*body);
    page.text = page.text.left(longestText);
    return page;
}

} // namespace fusion
