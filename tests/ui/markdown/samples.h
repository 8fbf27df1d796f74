// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <random>

namespace fusion::test {

/// Markdown of every construct, written for these tests.
QStringList markdownSamples();

/// Pieces of lines that mean something to a Markdown parser, to be glued in any order.
QStringList markdownFragments();

/// Texts made to hurt: each in a size at which a careless renderer takes seconds.
struct HostileText {
    const char *name;
    QString text;
};
std::vector<HostileText> hostileTexts();

/// Random choices that are the same on every machine.
class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_engine(seed)
    {
    }
    int below(int limit) { return static_cast<int>(m_engine() % static_cast<quint32>(limit)); }
    const QString &pick(const QStringList &from) { return from.at(below(static_cast<int>(from.size()))); }

private:
    std::mt19937 m_engine;
};

} // namespace fusion::test
