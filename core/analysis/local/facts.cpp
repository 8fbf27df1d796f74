// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/local/facts.h"

#include "core/analysis/local/dates.h"
#include "core/analysis/local/tokens.h"
#include "core/analysis/local/units.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>
#include <string_view>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace fusion::local {

namespace {

constexpr double endless = std::numeric_limits<double>::infinity();
constexpr qsizetype reachBefore = 24; ///< characters that are read before a number

struct Value {
    double value = 0;
    double other = 0; ///< read with the separators the other way
};

/// A number with separators of any language: "1,300", "1.300", "1 300", "3,5", "3.5", "1.234,5".
Value valueOf(QString digits)
{
    static const QRegularExpression gaps(uR"re([\s\x{00a0}\x{202f}\x{2009}'’])re"_s);
    digits.remove(gaps);
    digits.replace(u'−', u'-').replace(u'，', u',');
    const qsizetype comma = digits.lastIndexOf(u',');
    const qsizetype point = digits.lastIndexOf(u'.');
    const auto number = [&digits](QChar decimal) {
        QString plain;
        for (const QChar c : std::as_const(digits)) {
            if (c == decimal)
                plain += u'.';
            else if (c != u'.' && c != u',')
                plain += c;
        }
        return plain.count(u'.') > 1 ? plain.remove(u'.').toDouble() : plain.toDouble();
    };
    if (comma >= 0 && point >= 0) {
        const double value = number(comma > point ? u',' : u'.');
        return {.value = value, .other = value};
    }
    const qsizetype mark = std::max(comma, point);
    if (mark < 0) {
        const double value = digits.toDouble();
        return {.value = value, .other = value};
    }
    const double decimal = number(digits[mark]);
    const bool mayGroup = digits.size() - mark == 4 && mark <= 4 && !digits.startsWith(u'0');
    if (digits.count(digits[mark]) > 1 || !mayGroup)
        return {.value = digits.count(digits[mark]) > 1 ? number(QChar()) : decimal,
                .other = digits.count(digits[mark]) > 1 ? number(QChar()) : decimal};
    const double grouped = number(QChar());
    return comma >= 0 ? Value{.value = grouped, .other = decimal} : Value{.value = decimal, .other = grouped};
}

bool endsWithAny(const QString &before, const char *words)
{
    for (const QString &word : QString::fromUtf8(words).split(u'|')) {
        if (before.endsWith(word) && (before.size() == word.size() || word.front().unicode() >= 0x2e80 || word.front() == u'~' ||
                                      !before[before.size() - word.size() - 1].isLetter()))
            return true;
    }
    return false;
}

class Reader
{
public:
    Reader(const QString &text, Span range)
        : m_text(text)
        , m_range(range)
        , m_taken(static_cast<size_t>(range.end - range.begin))
    {
        for (const Fact &date : datesOf(text, range))
            take(date);
        readVersions();
        readNumbers();
        readWords();
        std::ranges::sort(m_facts, {}, [](const Fact &fact) { return fact.span.begin; });
        joinRanges();
    }

    std::vector<Fact> facts() { return std::move(m_facts); }

private:
    bool isFree(Span span) const
    {
        for (qsizetype at = span.begin; at < span.end; ++at) {
            if (m_taken[static_cast<size_t>(at - m_range.begin)])
                return false;
        }
        return true;
    }

    void take(const Fact &fact)
    {
        if (!isFree(fact.span))
            return;
        std::fill(m_taken.begin() + (fact.span.begin - m_range.begin), m_taken.begin() + (fact.span.end - m_range.begin), true);
        m_facts.push_back(fact);
    }

    QString part(qsizetype begin, qsizetype end) const { return m_text.sliced(begin, std::max<qsizetype>(0, end - begin)); }
    QString before(qsizetype at) const
    {
        const qsizetype begin = std::max(m_range.begin, at - reachBefore);
        QString words = part(begin, at);
        while (!words.isEmpty() && (words.back().isSpace() || u"*_`"sv.contains(words.back().unicode())))
            words.chop(1);
        return words;
    }

    QRegularExpressionMatchIterator matches(const QRegularExpression &pattern) const
    {
        return pattern.globalMatchView(QStringView(m_text).sliced(m_range.begin, m_range.end - m_range.begin));
    }

    /// The word that a number stands behind: "Qt 6.8", "Step 3".
    QString wordBefore(qsizetype at) const
    {
        static const QRegularExpression last(uR"re(([\p{L}][\p{L}\p{M}\p{N}+#.-]*)$)re"_s);
        const QRegularExpressionMatch match = last.match(before(at));
        return match.captured(1);
    }

    void readVersions()
    {
        static const QRegularExpression pattern(uR"re((?<![\p{L}\d.,])v?(\d+(?:\.\d+){2,3})(?![\d]|[.,]\d))re"_s);
        for (const QRegularExpressionMatch &match : matches(pattern)) {
            const Span span{.begin = m_range.begin + match.capturedStart(), .end = m_range.begin + match.capturedEnd()};
            take({.kind = FactKind::Version, .unit = versionOf(span.begin), .version = match.captured(1), .span = span});
        }
    }

    /// What a version is one of: the name before it, past "version" and the like.
    QString versionOf(qsizetype at) const
    {
        static const QRegularExpression named(uR"re(([\p{L}][\p{L}\p{N}+#._-]*)\s*(?:version|versión|Version|版本|v)?$)re"_s,
                                              QRegularExpression::CaseInsensitiveOption);
        return stemOf(named.match(before(at)).captured(1));
    }

    void readNumbers()
    {
        static const QRegularExpression pattern(
            uR"re((?<![\p{L}\p{N}_.,/+#-])(?:(?<=\s)[-−](?=\d)|^[-−](?=\d))?(?:\d{1,3}(?:[.,'’\x{00a0}\x{202f}\x{2009} ]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?)(?![\d_]|[.,]\d|\.\d))re"_s);
        for (const QRegularExpressionMatch &match : matches(pattern))
            readNumber(m_range.begin + match.capturedStart(), m_range.begin + match.capturedEnd());
        static const QRegularExpression behindSign(uR"re((?<=[–—~≈=(\[\x{4e00}-\x{9fff}/-])(\d+(?:[.,]\d+)*)(?![\d_]))re"_s);
        for (const QRegularExpressionMatch &match : matches(behindSign))
            readNumber(m_range.begin + match.capturedStart(), m_range.begin + match.capturedEnd());
    }

    void readNumber(qsizetype begin, qsizetype end)
    {
        if (!isFree({.begin = begin, .end = end}))
            return;
        const Value value = valueOf(part(begin, end));
        Fact fact{.low = value.value, .other = value.other, .span = {.begin = begin, .end = end}};
        const bool isWhole = std::ranges::all_of(part(begin, end), [](QChar c) { return c.isDigit(); });
        readUnitBehind(fact);
        readCurrencyBefore(fact);
        if (fact.unit.isEmpty() && isWhole && end - begin == 4 && value.value >= 1000 && value.value < 2200) {
            fact.kind = FactKind::Date;
            fact.year = static_cast<int>(value.value);
        } else if (fact.unit.isEmpty() || !fact.unit.startsWith(u'@')) {
            readNameBefore(fact, begin);
        }
        fact.high = fact.low;
        readBounds(fact, begin);
        take(fact);
    }

    void readUnitBehind(Fact &fact) const
    {
        qsizetype at = fact.span.end;
        const auto skipGap = [&] {
            qsizetype next = at;
            while (next < m_range.end && next - at < 2 &&
                   (m_text[next].isSpace() || m_text[next] == u'-' || m_text[next] == u'*'))
                ++next;
            return next;
        };
        qsizetype next = skipGap();
        const Multiplier factor = readMultiplier(QStringView(m_text).sliced(next, m_range.end - next));
        if (factor.length > 0) {
            fact.low *= factor.factor;
            fact.other *= factor.factor;
            at = next + factor.length;
            fact.span.end = at;
            next = skipGap();
            static const QRegularExpression of(uR"re(^(?:de|of|d')\s+)re"_s);
            next += of.matchView(QStringView(m_text).sliced(next, m_range.end - next)).capturedLength();
        }
        const QStringView rest = QStringView(m_text).sliced(next, m_range.end - next);
        if (const auto reading = readUnit(rest)) {
            if (reading->unit.dimension == "@months"_L1 && rest.startsWith(u'年') && fact.low >= 1000)
                return; // a year
            fact.unit = reading->unit.dimension;
            fact.low *= reading->unit.factor;
            fact.other *= reading->unit.factor;
            fact.span.end = next + reading->length;
            return;
        }
        // What is counted: the word behind, unless a sentence or clause ends there.
        static const QRegularExpression word(uR"re(^([\p{L}][\p{L}\p{M}’'-]*))re"_s);
        const QRegularExpressionMatch match = word.matchView(rest);
        if (!match.hasMatch() || next == at || isStopWord(match.captured(1).toCaseFolded()))
            return;
        if (match.captured(1).front().unicode() < 0x2e80)
            fact.unit = stemOf(match.captured(1));
    }

    void readCurrencyBefore(Fact &fact) const
    {
        static const std::u16string_view signs = u"€$£¥";
        qsizetype at = fact.span.begin;
        if (at > m_range.begin && m_text[at - 1].isSpace())
            --at;
        if (at <= m_range.begin || !signs.contains(m_text[at - 1].unicode()))
            return;
        fact.unit = u"@"_s + m_text[at - 1];
        fact.span.begin = at - 1;
    }

    /// "Python 3.12", "Java 17", "port 8080": a number that stands behind what it numbers.
    void readNameBefore(Fact &fact, qsizetype begin) const
    {
        const QString name = wordBefore(begin);
        if (name.isEmpty() || isStopWord(name.toCaseFolded()) || monthOf(name) > 0)
            return;
        static const QRegularExpression versionWord(uR"re(^(?:version|versión|release|v)$)re"_s,
                                                    QRegularExpression::CaseInsensitiveOption);
        const bool isVersion = versionWord.match(name).hasMatch();
        if (isVersion || (name.front().isUpper() && fact.unit.isEmpty())) {
            fact.unit = isVersion ? u"version"_s : u":"_s + stemOf(name);
            return;
        }
        if (fact.unit.isEmpty())
            fact.unit = u":"_s + stemOf(name);
    }

    void readBounds(Fact &fact, qsizetype begin) const
    {
        const QString words = before(fact.unit.startsWith("@"_L1) ? std::min(begin, fact.span.begin) : begin).toCaseFolded();
        fact.isRough =
            endsWithAny(words, "about|around|approximately|roughly|some|nearly|almost|circa|ca.|~|≈|c.|etwa|rund|ungefähr|knapp|"
                               "gut|unos|unas|aproximadamente|alrededor de|cerca de|casi|environ|près de|约|大约|大概|近|将近");
        const QString behind = m_text.sliced(fact.span.end, std::min<qsizetype>(6, m_range.end - fact.span.end));
        fact.isRough = fact.isRough || behind.startsWith(u'多') || behind.startsWith(u"左右") || behind.startsWith(u"余") ||
                       behind.trimmed().startsWith("or so"_L1);
        if (endsWithAny(words, "more than|over|above|exceeding|über|mehr als|más de|plus de|超过|多于|逾"))
            fact.high = endless;
        else if (endsWithAny(words, "less than|under|below|unter|weniger als|menos de|moins de|不到|少于|低于"))
            fact.low = -endless;
    }

    /// Written numbers: only with what they count.
    void readWords()
    {
        static const QRegularExpression word(uR"re((?<![\p{L}\p{N}])([\p{L}]{2,10})(?=[\s-]+\p{L}))re"_s);
        for (const QRegularExpressionMatch &match : matches(word)) {
            const Span span{.begin = m_range.begin + match.capturedStart(1), .end = m_range.begin + match.capturedEnd(1)};
            if (const auto number = numberWord(match.captured(1).toCaseFolded()))
                readWritten(span, *number, true);
        }
        static const QRegularExpression dense(uR"re([零一二两三四五六七八九十百千]+)re"_s);
        for (const QRegularExpressionMatch &match : matches(dense)) {
            const Span span{.begin = m_range.begin + match.capturedStart(), .end = m_range.begin + match.capturedEnd()};
            if (const auto number = chineseNumber(match.capturedView()); number && *number > 1)
                readWritten(span, *number, false);
        }
    }

    void readWritten(Span span, int number, bool anyUnit)
    {
        Fact fact{.low = static_cast<double>(number), .other = static_cast<double>(number), .span = span};
        readUnitBehind(fact);
        if (fact.unit.isEmpty() || (!anyUnit && !fact.unit.startsWith(u'@')))
            return;
        fact.high = fact.low;
        readBounds(fact, span.begin);
        take(fact);
    }

    /// "8–12 €", "8 to 12 €": one fact with two ends.
    void joinRanges()
    {
        static const QRegularExpression between(
            uR"re(^\s*(?:-|–|—|~|to|bis|a|à|y|und|and|et|至|到|or|oder|o)\s*[€$£¥]?\s*$)re"_s);
        for (size_t i = 0; i + 1 < m_facts.size();) {
            Fact &first = m_facts[i];
            const Fact &second = m_facts[i + 1];
            const bool isNumber = first.kind == FactKind::Number && second.kind == FactKind::Number;
            const bool sameUnit = first.unit == second.unit || first.unit.isEmpty() || first.unit.startsWith(u':');
            if (!isNumber || !sameUnit || first.low > second.low * 1000 ||
                !between.match(part(first.span.end, second.span.begin)).hasMatch()) {
                ++i;
                continue;
            }
            if (first.unit != second.unit && second.unit.startsWith(u'@'))
                first.low *= factorOf(second);
            first.unit = second.unit;
            first.high = std::max(first.low, second.high);
            first.other = first.low;
            first.span.end = second.span.end;
            m_facts.erase(m_facts.begin() + static_cast<std::ptrdiff_t>(i) + 1);
            ++i;
        }
    }

    /// What a fact's own number was multiplied by.
    double factorOf(const Fact &fact) const
    {
        static const QRegularExpression digits(uR"re(\d[\d.,]*)re"_s);
        const double bare = valueOf(digits.match(part(fact.span.begin, fact.span.end)).captured()).value;
        return bare > 0 && std::isfinite(fact.low) ? fact.low / bare : 1;
    }

    const QString &m_text;
    Span m_range;
    std::vector<bool> m_taken;
    std::vector<Fact> m_facts;
};

bool isNear(double one, double other, double tolerance)
{
    return one == other || std::abs(one - other) <= tolerance * std::max(std::abs(one), std::abs(other));
}

/// The same but for rounding: 9.8 and 9.81, 300,000 and 299,792.
bool isRounded(double one, double other)
{
    if (isNear(one, other, 1e-9))
        return true;
    const double rounder = std::fmod(one, 1000) == 0 ? one : other;
    const double finer = rounder == one ? other : one;
    if (std::fmod(rounder, 1000) == 0 && std::abs(rounder) >= 10000)
        return isNear(rounder, finer, 0.004);
    for (const double scale : {1.0, 10.0, 100.0, 1000.0}) {
        const bool isFinest = std::abs(one * scale - std::round(one * scale)) < 1e-9;
        const bool otherIsFinest = std::abs(other * scale - std::round(other * scale)) < 1e-9;
        if (isFinest != otherIsFinest)
            return scale >= 10 && std::abs(std::round(one * scale) - std::round(other * scale)) < 0.5;
    }
    return false;
}

bool areDatesCompatible(const Fact &one, const Fact &other)
{
    const auto agrees = [](int a, int b) { return a == 0 || b == 0 || a == b; };
    return agrees(one.year, other.year) && agrees(one.month, other.month) && agrees(one.day, other.day);
}

} // namespace

std::vector<Fact> factsOf(const QString &text, Span range)
{
    return Reader(text, range).facts();
}

bool areComparable(const Fact &one, const Fact &other)
{
    if (one.kind != other.kind)
        return false;
    if (one.kind == FactKind::Date) {
        const bool years = one.year > 0 && other.year > 0;
        return years || (one.month > 0 && other.month > 0);
    }
    return one.unit == other.unit;
}

bool areCompatible(const Fact &one, const Fact &other)
{
    if (one.kind == FactKind::Date)
        return areDatesCompatible(one, other);
    if (one.kind == FactKind::Version)
        return one.version == other.version || one.version.startsWith(other.version + u'.') ||
               other.version.startsWith(one.version + u'.');
    if (std::isinf(one.low) && std::isinf(other.low))
        return isRounded(one.high, other.high);
    if (std::isinf(one.high) && std::isinf(other.high))
        return isRounded(one.low, other.low);
    const double tolerance = one.isRough || other.isRough ? 0.06 : 1e-9;
    const bool overlap = one.low <= other.high && other.low <= one.high;
    const bool isPoint = one.low == one.high && other.low == other.high;
    if (overlap || isNear(one.low, other.high, tolerance) || isNear(other.low, one.high, tolerance))
        return true;
    const bool readOtherwise = isPoint && (isNear(one.other, other.low, tolerance) || isNear(one.low, other.other, tolerance) ||
                                           (one.other != one.low && isNear(one.other, other.other, tolerance)));
    return readOtherwise || (isPoint && isRounded(one.low, other.low));
}

} // namespace fusion::local
