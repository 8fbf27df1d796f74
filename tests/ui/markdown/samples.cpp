// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/markdown/samples.h"

namespace fusion::test {

using namespace Qt::StringLiterals;

QStringList markdownSamples()
{
    static const QStringList samples{
        u"Plain words."_s,
        u"Two lines\nof one paragraph, and a hard  \nbreak, and another\\\nhere."_s,
        u"# One\n\n## Two ##\n\n###### Six\n\nSet\n===\n\nAlso set\n---"_s,
        u"*em* **strong** ***both*** _em_ __strong__ ~~gone~~ `code` `` a ` b ``"_s,
        u"**bold *and italic* inside** and un*bal**anced"_s,
        u"Escapes: \\* \\# \\[ \\\\ and entities &amp; &lt; &copy; &#8212; &#x1F600; &unknown; &nbsp;."_s,
        u"[link](https://example.com/a_b \"title\") and <https://example.com> and https://example.org/x?y=1 or www.example.net"_s,
        u"[broken](javascript:alert(1)) [empty]() [](https://example.com)"_s,
        u"Image ![alt *text*](https://example.com/i.png) and ![](file:///etc/hostname) and ![]()"_s,
        u"![](https://example.com/only.png)\ntext under an image without a text"_s,
        u"- one\n- two\n  - nested\n    continued\n  - more\n- three"_s,
        u"- loose\n\n- list\n\n  second paragraph\n\n- end"_s,
        u"* star\n+ plus\n- minus"_s,
        u"1. first\n2. second\n3. third\n\n   with a paragraph\n4. fourth"_s,
        u"7) seven\n8) eight\n1. other list\n1. goes on"_s,
        u"1. a\n\n2. b\n\n9. c\n\ntext\n\n2. not going on"_s,
        u"- [ ] open\n- [x] done\n  - [X] nested done\n- [] not a task"_s,
        u"-\n- after an empty one\n-\n\n  not in it"_s,
        u"- a\n\n\n  b\n\n\n- c"_s,
        u"> quoted\n> lines\n>\n> > nested\n>\n> - list in it\n>   - deeper\n\nout"_s,
        u"> lazy\ncontinuation\n\n> another"_s,
        u"```cpp\nint main()\n{\n    return 0;\n}\n```\nafter"_s,
        u"~~~\ntilde ``` inside\n~~~\n\n````\n```\n````"_s,
        u"```\n\n\nblank lines first\n\n```\n\n```\n```\n\n``` js title=x\n1\n```"_s,
        u"    indented code\n\n    after a blank\n\ntext\n\n\ttab code"_s,
        u"- item\n\n  ```py\n  def f():\n      return [1]\n  ```\n\n- next\n  ```\n  x\n```\ntop"_s,
        u"1. step\n   ```bash\n   ls -l\n\n   pwd\n   ```\n2. step two"_s,
        u"> ```\n> in a quote\n> ```\n> tail"_s,
        u"```rust\nfn open() {\n    never closed"_s,
        u"| a | b | c |\n|:--|:-:|--:|\n| 1 | **2** | `3` |\n| x \\| y | | z |\n| short |\n\nafter"_s,
        u"| a |\n|---|\n| 1 |\n```\nstill the table?\n```\n\n# Heading"_s,
        u"a | b\n- | -\n1 | 2<br>3\n\ntext <br> more<br/>end"_s,
        u"---\n\n***\n\n_ _ _\n\ntext\n***\nmore"_s,
        u"See [a reference][r] and [r] and [Other].\n\n[r]: https://example.com/ref \"t\"\n\nAfter [r].\n\n[other]: <https://example.com/o>\n"_s,
        u"[early]: https://example.com/1\n\nUses [early] and [late].\n\n- item [late]\n\n[late]: https://example.com/2\n[early]: https://example.com/3"_s,
        u"[multi]:\n  https://example.com/m\n  'a title\n  of lines'\n\n[multi]\n\n[\nodd\n]: /x\n\n[odd]"_s,
        u"[not a definition\n\n]: because of the blank line\n\n- [x] [y]: z\n\n> [q]: https://example.com/q\n\n[q]"_s,
        u"Math $a_1 * b_2 * c$ and $$\\int_0^1 x\\,dx$$ and prices $5 and $10."_s,
        u"Html <b>is</b> text <script>alert(1)</script>\n\n<div>\n\n*in*\n\n</div>\n\n<!-- comment -->"_s,
        u"Seats say so [A], others not [B, C] and [A][B]."_s,
        u"\u0627\u0644\u0639\u0631\u0628\u064a\u0629 **\u063a\u0627\u0645\u0642**\n\n\u4e2d\u6587\u6bb5\u843d\uff0c`\u4ee3\u7801`\u3002 \U0001F469\u200D\U0001F52C"_s,
        u"bidi \u202Eevil\u202C [l\u200Bink](https://example.com) `co\u200Bde` \U000E0041 \u0007bell"_s,
        u"windows\r\nlines\r\n\r\n- a\r\n- b\r\n\r\n```\r\ncode\r\n\r\nmore\r\n```\r\nlone\rreturn"_s,
        u"trailing spaces   \n\n   indented by three\n\n\n\n\nfar below"_s,
        u"1. one\n   - a\n   - b\n\n     para in b\n2. two\n\n10. ten?\n\n    > quote in ten"_s,
        u"- a\n- b\n\n\n- c\n\npara\n- d interrupts\n\n2. e\n1986. a year"_s,
        u"Term\n: not a definition list\n\n[^1]: footnote like\n\nText[^1]"_s,
        u"zero \0 byte and half a pair \xD83D."_s,
        u"#hashtag\n\n#\n\n## \n\nx\n#"_s,
        u"* * *\n- - -\n\n- ---\n- # heading in item\n- > quote in item\n- - - nested"_s,
        u"`unclosed code\n\n**unclosed bold\n\n[unclosed link](http://x\n\nend"_s,
    };
    return samples;
}

QStringList markdownFragments()
{
    static const QStringList fragments{
        u"\n"_s,          u"\n"_s,          u"\n"_s,    u"\n\n"_s,      u"\n\n"_s,   u"- "_s,   u"* "_s,    u"1. "_s,
        u"2. "_s,         u"3) "_s,         u"> "_s,    u">"_s,         u"# "_s,     u"    "_s, u"  "_s,    u"   "_s,
        u"```"_s,         u"```\n"_s,       u"~~~\n"_s, u"````"_s,      u"---\n"_s,  u"==="_s,  u"***"_s,   u"| a | b |\n"_s,
        u"|---|---|\n"_s, u"a | b\n"_s,     u"|"_s,     u"word"_s,      u"word "_s,  u"*em*"_s, u"**"_s,    u"`"_s,
        u"["_s,           u"]"_s,           u"[a]"_s,   u"[a]: /u\n"_s, u"[b]:\n"_s, u"(u)"_s,  u"![]()"_s, u"![](u)"_s,
        u"<br>"_s,        u"\\"_s,          u"&amp;"_s, u"$x$"_s,       u"- [ ] "_s, u"\t"_s,   u"x\ny"_s,  u"\u00e9"_s,
        u"\U0001F600"_s,  u"http://a.b "_s, u"-"_s,     u"1."_s,        u"'t'\n"_s,  u"  - "_s, u"\r\n"_s,
    };
    return fragments;
}

std::vector<HostileText> hostileTexts()
{
    QString citations;
    QString references;
    QString definitions;
    QString manyDefinitions;
    for (int i = 0; i < 8000; ++i)
        citations += u"[x%1](u) "_s.arg(i % 9);
    for (int i = 0; i < 3000; ++i) {
        references += u"[a] "_s;
        manyDefinitions += u"[r%1]: https://example.com/%1\n"_s.arg(i);
    }
    definitions = u"[a]: https://example.com/"_s + QString(20000, u'b') + u"\n\n"_s;
    QString ticks;
    for (int i = 1; i < 500; ++i)
        ticks += u"x"_s + QString(i, u'`');
    const QString wideRow = u"|"_s + u"x|"_s.repeated(3000) + u"\n|"_s + u"-|"_s.repeated(3000) + u"\n"_s;
    return {
        {"8,000 links in a paragraph", citations},
        {"brackets", QString(50000, u'[') + QString(50000, u']') + u"\n\n[a]: b"_s},
        {"nested links", u"[a]("_s.repeated(30000)},
        {"images", u"!["_s.repeated(50000)},
        {"autolinks", u"www._"_s.repeated(30000)},
        {"mail autolinks", u"a@"_s.repeated(50000)},
        {"url autolinks", u"http://"_s.repeated(20000)},
        {"less than", QString(100000, u'<')},
        {"cdata", u"x<![CDATA["_s.repeated(15000)},
        {"reference bomb", definitions + references.repeated(10)},
        {"many definitions", manyDefinitions},
        {"one long word", QString(1000000, u'a')},
        {"one long code word", u"```\n"_s + QString(190000, u'a') + u"\n```"_s},
        {"long lines of code", (u"```js\n"_s + QString(5000, u'(') + u"\n"_s).repeated(20)},
        {"50,000 lines of code", u"```py\n"_s + u"a=1\n"_s.repeated(50000)},
        {"growing backticks", ticks},
        {"emphasis", u"*a **b "_s.repeated(20000)},
        {"nested emphasis", u"*a_"_s.repeated(30000)},
        {"underscores", QString(150000, u'_')},
        {"quotes", QString(50000, u'>') + u"x"_s},
        {"deep quotes in lines", (QString(1000, u'>') + u"x\n"_s).repeated(150)},
        {"nested list", u"- "_s.repeated(20000) + u"x"_s},
        {"list staircase",
         [] {
             QString text;
             for (int i = 0; i < 300; ++i)
                 text += QString(2 * i, u' ') + u"- x\n"_s;
             return text;
         }()},
        {"wide table", wideRow.repeated(3)},
        {"long table", u"|a|b|\n|-|-|\n"_s + u"|1|2|\n"_s.repeated(20000)},
        {"table of pipes", QString(150000, u'|') + u"\n"_s + QString(20000, u'-')},
        {"entities", u"&#0;&#x110000;&amp;"_s.repeated(8000)},
        {"dollars", QString(150000, u'$')},
        {"tildes", u"~a~~"_s.repeated(30000)},
        {"backslashes", QString(150000, u'\\')},
        {"blank lines", QString(150000, u'\n')},
        {"tabs", QString(100000, u'\t') + u"x"_s},
        {"definition prefixes", u"[a\n"_s.repeated(50000)},
        {"unclosed definitions", u"[a]: <"_s.repeated(20000)},
        {"combining marks", u"e"_s + QString(50000, QChar(0x0301))},
        {"bidi", u"\u202E\u202Dx\u2066"_s.repeated(20000)},
        {"surrogate halves", QString(50000, QChar(0xD800))},
    };
}

} // namespace fusion::test
