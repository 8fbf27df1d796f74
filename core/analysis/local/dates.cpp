// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/local/dates.h"

#include "core/analysis/local/units.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace fusion::local {

namespace {

class Reader
{
public:
    Reader(const QString &text, Span range)
        : m_text(QStringView(text).sliced(range.begin, range.end - range.begin))
        , m_begin(range.begin)
    {
        readNumeric();
        readNamed();
        readTimes();
    }

    std::vector<Fact> facts() { return std::move(m_facts); }

private:
    Span spanOf(const QRegularExpressionMatch &match) const
    {
        return {.begin = m_begin + match.capturedStart(), .end = m_begin + match.capturedEnd()};
    }

    void addDate(const QRegularExpressionMatch &match, int year, int month, int day)
    {
        if (month < 1 || month > 12 || day < 0 || day > 31)
            return;
        m_facts.push_back({.kind = FactKind::Date, .year = year, .month = month, .day = day, .span = spanOf(match)});
    }

    void readNumeric()
    {
        static const QRegularExpression iso(uR"re((?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d))re"_s);
        for (const QRegularExpressionMatch &match : iso.globalMatchView(m_text))
            addDate(match, match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        static const QRegularExpression dotted(uR"re((?<![\d.])(\d{1,2})[./](\d{1,2})[./](\d{4})(?![\d]|\.\d))re"_s);
        for (const QRegularExpressionMatch &match : dotted.globalMatchView(m_text)) {
            const int first = match.captured(1).toInt();
            const int second = match.captured(2).toInt();
            addDate(match, match.captured(3).toInt(), second > 12 ? first : second, second > 12 ? second : first);
        }
        static const QRegularExpression chinese(
            uR"re((?:(\d{4})\s?年\s?)?(\d{1,2})\s?月(?!份?内)(?:\s?(\d{1,2})\s?[日号])?)re"_s);
        for (const QRegularExpressionMatch &match : chinese.globalMatchView(m_text))
            addDate(match, match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    }

    /// With the month's name: day first or month first, with a year or without.
    void readNamed()
    {
        static const QRegularExpression pattern(
            uR"re((?:(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|er)?\s+(?:de\s+|of\s+)?)?(?<!\p{L})(\p{L}{3,10})\.?(?:\s+(\d{1,2})(?:st|nd|rd|th)?(?![\d:.,]*\d)(?:,)?)?(?:,?\s+(?:de\s+|del\s+)?(\d{4}))?(?!\p{L}))re"_s);
        for (const QRegularExpressionMatch &match : pattern.globalMatchView(m_text)) {
            const int month = monthOf(match.captured(2));
            const int day = match.captured(match.capturedLength(1) > 0 ? 1 : 3).toInt();
            const int year = match.captured(4).toInt();
            const bool isShort = match.capturedLength(2) == 3 || match.captured(2).front().isLower();
            const bool mayBeAnything = match.captured(2) == "March"_L1 || match.captured(2) == "May"_L1 || isShort;
            if (month > 0 && (!mayBeAnything || day > 0 || year > 0))
                addDate(match, year, month, day);
        }
    }

    void readTimes()
    {
        static const QRegularExpression pattern(
            uR"re((?<![\d:.,])(\d{1,2})(?:[:.h](\d{2}))?\s?(?:(a\.?m\.?|p\.?m\.?)(?!\p{L})|(Uhr|点)|(?=[^\d:.]|$)))re"_s,
            QRegularExpression::CaseInsensitiveOption);
        for (const QRegularExpressionMatch &match : pattern.globalMatchView(m_text)) {
            const bool hasColon = match.capturedLength(2) > 0 && match.captured().contains(u':');
            const QString half = match.captured(3).toCaseFolded();
            int hour = match.captured(1).toInt();
            const int minute = match.captured(2).toInt();
            if ((!hasColon && half.isEmpty() && match.capturedLength(4) == 0) || hour > 24 || minute > 59)
                continue;
            if (half.startsWith(u'p') && hour < 12)
                hour += 12;
            const double minutes = hour * 60 + minute;
            m_facts.push_back({.kind = FactKind::TimeOfDay,
                               .unit = u"@clock"_s,
                               .low = minutes,
                               .high = minutes,
                               .other = minutes,
                               .span = spanOf(match)});
        }
    }

    QStringView m_text;
    qsizetype m_begin;
    std::vector<Fact> m_facts;
};

} // namespace

std::vector<Fact> datesOf(const QString &text, Span range)
{
    return Reader(text, range).facts();
}

} // namespace fusion::local
