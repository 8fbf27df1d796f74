// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/figures.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace fusion::bench {

namespace {

QJsonValue numberOrNull(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue::Null;
}

QJsonObject toJson(const Figure &figure)
{
    return {
        {u"name"_s, figure.name},
        {u"value"_s, figure.value},
        {u"unit"_s, figure.unit},
        {u"baseline"_s, figure.baseline},
        {u"baseline_value"_s, numberOrNull(figure.baselineValue)},
        {u"ratio"_s, numberOrNull(figure.ratio())},
        {u"at_most"_s, numberOrNull(figure.atMost)},
        {u"at_least"_s, numberOrNull(figure.atLeast)},
        {u"holds"_s, figure.holds()},
    };
}

QString line(const Figure &figure)
{
    QString text = u"%1 %2 %3"_s.arg(figure.name, -58).arg(figure.value, 10, 'f', 2).arg(figure.unit, -3);
    if (const auto ratio = figure.ratio())
        text += u"  %1x of %2 (%3)"_s.arg(*ratio, 0, 'f', 3).arg(figure.baseline).arg(*figure.baselineValue, 0, 'f', 2);
    if (figure.atMost)
        text += u", at most %1"_s.arg(*figure.atMost);
    if (figure.atLeast)
        text += u", at least %1"_s.arg(*figure.atLeast);
    if (figure.atMost || figure.atLeast)
        text += figure.holds() ? u": holds"_s : u": MISSED"_s;
    return text;
}

} // namespace

std::optional<double> Figure::ratio() const
{
    if (!baselineValue || *baselineValue <= 0)
        return std::nullopt;
    return value / *baselineValue;
}

bool Figure::holds() const
{
    const double judged = ratio().value_or(value);
    return (!atMost || judged <= *atMost) && (!atLeast || judged >= *atLeast);
}

void Figures::add(Figure figure)
{
    std::printf("%s\n", qPrintable(line(figure)));
    std::fflush(stdout);
    m_figures.push_back(std::move(figure));
}

int Figures::finish(const QStringList &arguments) const
{
    const qsizetype at = arguments.indexOf(u"--json"_s);
    if (at >= 0 && at + 1 < arguments.size()) {
        QJsonArray array;
        for (const Figure &figure : m_figures)
            array.append(toJson(figure));
        QFile file(arguments.at(at + 1));
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(array).toJson()) < 0) {
            std::fprintf(stderr, "the figures could not be written: %s\n", qPrintable(file.errorString()));
            return 2;
        }
    }
    return std::ranges::all_of(m_figures, &Figure::holds) ? 0 : 1;
}

double cpuMs()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double memoryMb()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &entry : file.readAll().split('\n')) {
        if (entry.startsWith("Pss:"))
            return entry.mid(4).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

} // namespace fusion::bench
