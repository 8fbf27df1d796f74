// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/terminal.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

namespace fusion::terminal {

namespace {

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

QString harmless(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        const bool isControl = c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
        if (isControl)
            c = QChar(0x2400 + (c.unicode() & 0x1f));
    }
    return result;
}

void print(const QString &text)
{
    write(stdout, harmless(text).toUtf8());
}

void printLine(const QString &text)
{
    print(text + u'\n');
}

void printJson(const QJsonObject &json)
{
    write(stdout, QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n');
}

void say(const QString &line)
{
    write(stderr, harmless(line).toUtf8() + '\n');
}

QString readInput()
{
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? QString::fromUtf8(input.readAll()) : QString();
}

} // namespace fusion::terminal
