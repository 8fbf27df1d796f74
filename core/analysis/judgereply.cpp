// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/judgereply.h"

#include "core/analysis/analysisschema.h"
#include "core/analysis/fencing.h"
#include "core/analysis/quotefinder.h"
#include "core/analysis/strictjson.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <map>
#include <memory>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

constexpr std::array parts{"consensus"_L1, "contradictions"_L1, "partial_coverage"_L1, "unique_insights"_L1, "blind_spots"_L1};
constexpr qsizetype longestReply = 1024 * 1024; ///< characters, reasoning in the text included
constexpr qsizetype mostPoints = 60;            ///< of one part
constexpr qsizetype longestQuote = 4000;
constexpr int mostObjects = 40; ///< opening braces that are tried

/// Behind the last sign of thinking aloud: some models write it into the text.
QStringView withoutThinking(QStringView reply)
{
    const qsizetype end = reply.lastIndexOf("</think>"_L1);
    return end < 0 ? reply : reply.sliced(end + 8);
}

/// The end of the object that begins at `begin`, one past its brace; -1 if it never closes.
qsizetype objectEnd(QStringView text, qsizetype begin)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype at = begin; at < text.size(); ++at) {
        const QChar c = text[at];
        if (inString && c == u'\\')
            ++at;
        else if (c == u'"')
            inString = !inString;
        else if (!inString && c == u'{')
            ++depth;
        else if (!inString && c == u'}' && --depth == 0)
            return at + 1;
    }
    return -1;
}

bool hasAnyPart(const QJsonObject &json)
{
    return std::ranges::any_of(parts, [&json](QLatin1StringView part) { return json.contains(part); });
}

/// The first object in the reply that has a part of an analysis; what is wrong with the likeliest one otherwise.
Result<QJsonObject> findObject(QStringView reply)
{
    Failure problem{.kind = FailureKind::BadResponse, .message = u"the reply holds no JSON object"_s};
    int tries = 0;
    for (qsizetype begin = reply.indexOf(u'{'); begin >= 0 && tries < mostObjects;
         begin = reply.indexOf(u'{', begin + 1), ++tries) {
        const qsizetype end = objectEnd(reply, begin);
        if (end < 0) {
            if (tries == 0)
                problem.message = u"the JSON object is not closed"_s;
            continue;
        }
        const auto json = parseStrictObject(reply.sliced(begin, end - begin).toUtf8());
        if (json && hasAnyPart(*json))
            return *json;
        if (tries == 0)
            problem.message = json ? u"the JSON object has none of the five parts"_s : json.error().message;
    }
    return std::unexpected(problem);
}

/// What the schema is strict about and nobody minds: parts left out, null for an empty list, extra keys, a bare sentence as a
/// blind spot.
QJsonObject tidied(const QJsonObject &json)
{
    QJsonObject tidy;
    for (const QLatin1StringView part : parts) {
        QJsonArray points;
        for (const QJsonValue &point : json[part].toArray())
            points.append(part == "blind_spots"_L1 && point.isString() ? QJsonObject{{u"point"_s, point}} : point);
        tidy[part] = json[part].isUndefined() || json[part].isNull() || json[part].isArray() ? QJsonValue(points) : json[part];
    }
    return tidy;
}

QJsonObject only(const QJsonObject &json, std::initializer_list<QLatin1StringView> keys)
{
    QJsonObject kept;
    for (const QLatin1StringView key : keys) {
        if (json.contains(key))
            kept[key] = json[key];
    }
    return kept;
}

/// The array with `tidy` done to each object in it; what is no object stays for the schema to refuse.
template <typename Tidy>
QJsonArray eachTidied(const QJsonArray &array, Tidy tidy)
{
    QJsonArray result;
    for (const QJsonValue &value : array)
        result.append(value.isObject() ? QJsonValue(tidy(value.toObject())) : value);
    return result;
}

QJsonObject pointWithoutExtras(const QJsonObject &point, QLatin1StringView part)
{
    if (part == "blind_spots"_L1)
        return only(point, {"point"_L1});
    const bool conflict = part == "contradictions"_L1;
    const QLatin1StringView evidence = conflict ? "stances"_L1 : "support"_L1;
    QJsonObject kept = only(point, {conflict ? "topic"_L1 : "point"_L1, evidence});
    if (const QJsonValue voices = kept.value(evidence); voices.isArray()) {
        kept[evidence] = eachTidied(voices.toArray(), [conflict](const QJsonObject &voice) {
            return conflict ? only(voice, {"seat"_L1, "stance"_L1, "quote"_L1}) : only(voice, {"seat"_L1, "quote"_L1});
        });
    }
    return kept;
}

/// Takes out of the points what nobody asked for.
QJsonObject withoutExtras(QJsonObject json)
{
    for (const QLatin1StringView part : parts) {
        if (const QJsonValue points = json.value(part); points.isArray())
            json[part] =
                eachTidied(points.toArray(), [part](const QJsonObject &point) { return pointWithoutExtras(point, part); });
    }
    return json;
}

/// Turns checked JSON into an Analysis.
class Reader
{
public:
    explicit Reader(const std::vector<ShownAnswer> &shown)
    {
        for (const ShownAnswer &answer : shown)
            m_known.emplace(answer.label, Known{&answer, std::make_unique<QuoteFinder>(answer.text)});
    }

    JudgeReading read(const QJsonObject &json)
    {
        m_reading.analysis = {
            .source = AnalysisSource::Judge,
            .consensus = points(json, "consensus"_L1),
            .contradictions = points(json, "contradictions"_L1),
            .partialCoverage = points(json, "partial_coverage"_L1),
            .uniqueInsights = points(json, "unique_insights"_L1),
            .blindSpots = points(json, "blind_spots"_L1),
        };
        return m_reading;
    }

private:
    struct Known {
        const ShownAnswer *answer;
        std::unique_ptr<QuoteFinder> finder;
    };

    std::vector<AnalysisPoint> points(const QJsonObject &json, QLatin1StringView part)
    {
        const bool conflict = part == "contradictions"_L1;
        std::vector<AnalysisPoint> points;
        for (const QJsonValue &value : json[part].toArray()) {
            if (static_cast<qsizetype>(points.size()) == mostPoints) {
                m_reading.dropped.append(u"%1: points beyond the first %2"_s.arg(part).arg(mostPoints));
                break;
            }
            const QString text = named(value[conflict ? "topic"_L1 : "point"_L1].toString().trimmed());
            AnalysisPoint point{.text = text,
                                .evidence = evidence(value[conflict ? "stances"_L1 : "support"_L1].toArray(), part)};
            if (text.isEmpty() || (point.evidence.empty() && part != "blind_spots"_L1))
                m_reading.dropped.append(u"%1: a point without words or without an answer that says it"_s.arg(part));
            else
                points.push_back(std::move(point));
        }
        return points;
    }

    std::vector<Evidence> evidence(const QJsonArray &voices, QLatin1StringView part)
    {
        std::vector<Evidence> evidence;
        for (const QJsonValue &voice : voices) {
            const Known *known = find(voice["seat"_L1].toString());
            if (!known) {
                m_reading.dropped.append(u"%1: there is no answer %2"_s.arg(part, voice["seat"_L1].toString().left(40)));
                continue;
            }
            const QString quote = undefused(voice["quote"_L1].toString()).left(longestQuote);
            const std::vector<Span> spans = known->finder->find(quote);
            evidence.push_back({.seat = known->answer->seat,
                                .stance = named(voice["stance"_L1].toString().trimmed()),
                                .quote = quote,
                                .found = !spans.empty(),
                                .spans = spans,
                                .standsIn = spans.empty() ? ownerOf(quote) : -1});
            if (evidence.size() == m_known.size() * 4)
                break;
        }
        return evidence;
    }

    /// The seat in whose answer a quote stands that was found in none of those it was given to; -1 if in no answer.
    int ownerOf(const QString &quote) const
    {
        for (const auto &[label, known] : m_known) {
            if (!known.finder->find(quote).empty())
                return known.answer->seat;
        }
        return -1;
    }

    /// By its label, also written as "[B]", "Answer B" or "b".
    const Known *find(QString label) const
    {
        label = label.trimmed();
        if (const auto known = m_known.find(label); known != m_known.end())
            return &known->second;
        label.remove(u'[').remove(u']').remove(u'"');
        label = label.section(u' ', -1).toUpper();
        const auto known = m_known.find(label);
        return known == m_known.end() ? nullptr : &known->second;
    }

    /// The judge's sentences with people's labels where it wrote its own in brackets.
    QString named(QString sentence) const
    {
        // By way of a character no text has, so that a seat's label is not taken for one of the judge's.
        for (const auto &[label, known] : m_known)
            sentence.replace(u'[' + label + u']', QChar(0xfdd0) + known.answer->seatLabel + u']');
        return sentence.replace(QChar(0xfdd0), u'[');
    }

    std::map<QString, Known> m_known;
    JudgeReading m_reading;
};

} // namespace

Result<JudgeReading> readJudgeReply(const QString &reply, const std::vector<ShownAnswer> &shown)
{
    if (reply.size() > longestReply)
        return fail(FailureKind::BadResponse, u"the reply is too long"_s);
    const auto found = findObject(withoutThinking(reply));
    if (!found)
        return std::unexpected(found.error());
    const QJsonObject json = withoutExtras(tidied(*found));
    if (const QString problem = analysisSchemaProblem(json); !problem.isEmpty())
        return fail(FailureKind::BadResponse, problem);
    JudgeReading reading = Reader(shown).read(json);
    if (reading.analysis.isEmpty())
        return fail(FailureKind::BadResponse, u"the comparison has no usable point"_s);
    return reading;
}

} // namespace fusion
