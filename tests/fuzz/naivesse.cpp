// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/naivesse.h"

#include <QStringDecoder>
#include <QStringList>

#include <algorithm>

namespace fusion::test {

namespace {

/// Only whole lines: what stands behind the last line end is none yet.
QStringList linesOf(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    QStringList lines = text.split(u'\n');
    lines.removeLast();
    return lines;
}

bool isAllDigits(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

struct Reader {
    NaiveSse result;
    QStringList data;
    QString type;

    void take(const QString &line)
    {
        if (line.isEmpty())
            return dispatch();
        const qsizetype colon = line.indexOf(u':');
        if (colon == 0) {
            result.items.push_back(SseComment{line.sliced(1).toUtf8()});
            return;
        }
        QString value = colon < 0 ? QString() : line.sliced(colon + 1);
        if (value.startsWith(u' '))
            value = value.sliced(1);
        takeField(colon < 0 ? line : line.first(colon), value);
    }

    void takeField(const QString &name, const QString &value)
    {
        if (name == QStringLiteral("data")) {
            data.append(value);
        } else if (name == QStringLiteral("event")) {
            type = value;
        } else if (name == QStringLiteral("id") && !value.contains(QChar::Null)) {
            result.lastEventId = value;
        } else if (name == QStringLiteral("retry") && isAllDigits(value)) {
            bool fits = false;
            const qlonglong number = value.toLongLong(&fits);
            if (fits)
                result.retry = std::chrono::milliseconds(number);
        }
    }

    void dispatch()
    {
        if (!data.isEmpty())
            result.items.push_back(SseEvent{type.toUtf8(), data.join(u'\n').toUtf8(), result.lastEventId});
        data.clear();
        type.clear();
    }
};

} // namespace

NaiveSse readSse(const QByteArray &stream)
{
    // Qt's decoder drops the one leading byte order mark, as the standard asks.
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(stream);
    Reader reader;
    for (const QString &line : linesOf(text))
        reader.take(line);
    return reader.result;
}

} // namespace fusion::test
