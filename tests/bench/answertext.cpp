// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/answertext.h"

#include <random>

using namespace Qt::StringLiterals;

namespace fusion::bench {

namespace {

class Writer
{
public:
    explicit Writer(quint32 seed)
        : m_engine(seed)
    {
    }

    QString part()
    {
        switch (below(8)) {
        case 0: return list();
        case 1: return table();
        case 2: return code();
        case 3: return u"## "_s + words(4) + u"\n\n"_s;
        default: return prose();
        }
    }

private:
    int below(int limit) { return static_cast<int>(m_engine() % static_cast<quint32>(limit)); }

    QString word()
    {
        static const QStringList known{u"panel"_s,    u"answer"_s, u"the"_s,   u"of"_s,      u"evidence"_s,
                                       u"number"_s,   u"river"_s,  u"which"_s, u"because"_s, u"it"_s,
                                       u"measured"_s, u"a"_s,      u"stone"_s, u"between"_s};
        return known.at(below(static_cast<int>(known.size())));
    }

    QString words(int count)
    {
        QStringList list;
        for (int i = 0; i < count; ++i) {
            const int kind = below(30);
            list += kind == 0 ? u"**"_s + word() + u"**"_s : kind == 1 ? u"`"_s + word() + u"()`"_s : word();
        }
        return list.join(u' ');
    }

    QString prose() { return words(40 + below(60)) + u" [source](https://example.com/"_s + word() + u") [A].\n\n"_s; }

    QString list()
    {
        QString text;
        for (int i = 0; i < 5; ++i)
            text += u"- "_s + words(6 + below(12)) + u"\n"_s;
        return text + u"\n"_s;
    }

    QString table()
    {
        QString text = u"| What | How much | Why |\n|---|---:|---|\n"_s;
        for (int i = 0; i < 6; ++i)
            text += u"| %1 | %2 | %3 |\n"_s.arg(words(2)).arg(below(1000)).arg(words(5));
        return text + u"\n"_s;
    }

    QString code()
    {
        QString text = u"```cpp\n"_s;
        for (int i = 0; i < 12; ++i)
            text += u"    const auto %1 = %2(%3); // %4\n"_s.arg(word(), word()).arg(below(100)).arg(words(3));
        return text + u"```\n\n"_s;
    }

    std::mt19937 m_engine;
};

} // namespace

QString answerText(qsizetype characters, quint32 seed)
{
    Writer writer(seed);
    QString text;
    while (text.size() < characters)
        text += writer.part();
    return text.first(characters);
}

QStringList tokensOf(const QString &text)
{
    QStringList tokens;
    for (qsizetype at = 0; at < text.size(); at += 4)
        tokens += text.mid(at, 4);
    return tokens;
}

} // namespace fusion::bench
